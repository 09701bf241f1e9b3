import { filesIn, type LeftOut } from '../../../../test/recorded/left-out.ts'

const nango = filesIn('nango', 'json')
const netsweet = filesIn('netsweet-responses', 'xml')

/** NetSuite's recordings that hold no record of ours. */
export const leftOut: LeftOut = {
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
}
