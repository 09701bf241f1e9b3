import type { Provider } from './specs.ts'

/** Files without a record of ours, by the reason. */
type LeftOut = Readonly<Record<string, readonly string[]>>

const nango = (...names: readonly string[]) => names.map(name => `nango/${name}.json`)
const netsweet = (...names: readonly string[]) => names.map(name => `netsweet-responses/${name}.xml`)
const triggers = (...names: readonly string[]) => names.map(name => `cli-trigger-fixtures/${name}.json`)

/** Every recording that is not in the index. */
export const leftOut: Readonly<Record<Provider, LeftOut>> = {
  hubspot: {
    'a deletion answers nothing': nango(
      ...['delete-company', 'delete-contact', 'delete-deal', 'delete-task', 'delete-ticket', 'delete-user'],
    ),
    'marketing e-mails are no entity': nango(
      ...['clone-marketing-email', 'create-marketing-email', 'get-marketing-email', 'update-marketing-email'],
    ),
    'the list is empty': nango('products'),
    'a receipt for links that were made, in another form than that of reading': nango('create-association'),
    'settings of the account, no records': nango('change-user-role', 'whoami'),
  },
  zendesk: {
    'the help center is no entity': nango(
      ...['categories', 'create-category', 'create-section', 'get-article', 'sections'],
    ),
    'settings of the account, no records': nango(
      ...['get-ticket-field', 'get-ticket-form', 'list-macros', 'list-ticket-forms', 'list-views'],
      ...['macros', 'ticket-fields', 'ticket-forms', 'views'],
    ),
  },
  stripe: {
    'checkout sessions are no entity': nango(
      ...['checkout-sessions', 'create-checkout-session', 'get-checkout-session', 'list-checkout-sessions'],
    ),
    'invoice items are no entity: they are seen as lines': nango(
      ...['create-invoice-item', 'delete-invoice-item', 'invoice-items', 'list-invoice-items', 'update-invoice-item'],
    ),
    'setup intents are no entity': nango(
      ...['create-setup-intent', 'delete-setup-intent', 'get-setup-intent', 'list-setup-intents'],
    ),
    'a receipt for a deletion, which reading never answers': nango('delete-invoice', 'delete-product'),
    'a script of requests, with no reply': triggers(
      ...['charge.captured', 'charge.dispute.created', 'charge.dispute.updated', 'charge.refund.updated'],
      ...['charge.succeeded', 'credit_note.created', 'credit_note.updated', 'customer.created', 'customer.deleted'],
      ...['customer.discount.created', 'customer.discount.updated', 'customer.source.created'],
      ...['customer.source.updated', 'customer.subscription.created', 'customer.subscription.deleted'],
      ...['customer.subscription.trial_will_end', 'customer.subscription.updated', 'invoice.deleted'],
      ...['invoice.finalized', 'invoice.paid', 'invoice.voided', 'payment_intent.amount_capturable_updated'],
      ...['payment_intent.canceled', 'payment_intent.partially_funded', 'payment_intent.payment_failed'],
      ...['payment_intent.processing', 'payment_intent.requires_action', 'payment_method.attached'],
      ...['payment_method.detached', 'price.created', 'price.updated', 'product.created', 'product.deleted'],
      ...['product.updated', 'subscription.payment_failed', 'subscription_schedule.completed'],
      ...['subscription_schedule.created'],
    ),
  },
  netsuite: {
    'inputs of actions, with no reply': nango(
      ...['fixtures__bill-create', 'fixtures__bill-update', 'fixtures__credit-note-create'],
      ...['fixtures__credit-note-update', 'fixtures__customer-create', 'fixtures__customer-update'],
      ...['fixtures__invoice-update', 'fixtures__payment-update', 'fixtures__purchase-order-update'],
    ),
    'a receipt for a write: a pointer or a mistake, no record': netsweet(
      ...['add__add_file', 'add__add_invoice_error', 'attach__attach_file_to_sales_order', 'delete__delete_customer'],
      ...['delete_list__delete_list_customers_with_errors', 'update__update_invoice'],
      ...['update_list__update_list_items', 'update_list__update_list_one_item'],
      ...['update_list__update_list_with_errors', 'upsert__upsert_customer', 'upsert__upsert_invoice_error'],
      ...['upsert_list__upsert_list_customers', 'upsert_list__upsert_list_one_customer'],
      ...['upsert_list__upsert_list_with_errors'],
    ),
    'a form to be filled in: an invoice that has no id yet': netsweet('initialize__initialize_invoice_from_customer'),
    'a saved search gives columns, not records': netsweet(
      ...['search__saved_search_customer', 'search__saved_search_joined_custom_customer'],
    ),
    "NetSuite's contacts are not connected: contacts come from the CRM": netsweet('search__basic_search_contact'),
    'ledger accounts are no entity': netsweet('search__single_search_result'),
    'stock, choices and deletions are no entity': netsweet(
      ...['get_deleted__get_deleted_invoices', 'get_item_availability__get_item_availability'],
      ...['get_select_value__empty_result', 'get_select_value__item_fulfillment_ship_method'],
    ),
    'a fault, no record': netsweet('login__failure_concurrent_requests', 'login__failure_invalid_credentials'),
  },
}

/** Objects of ours within an indexed file of Stripe's that no request of ours answers, by the reason. */
export const leftOutParts: Readonly<Record<string, readonly string[]>> = {
  'a receipt for a deletion, which reading never answers': [
    'resources.deleted_invoice',
    'resources.deleted_price',
    'resources.deleted_product',
  ],
  'an invoice gives its lines itself, and this one says that it holds all of them': ['resources.line_item'],
}
