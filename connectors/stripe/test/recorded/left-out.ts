import { filesIn, type LeftOut } from '../../../../test/recorded/left-out.ts'

const nango = filesIn('nango', 'json')
const triggers = filesIn('cli-trigger-fixtures', 'json')

/** Stripe's recordings that hold no record of ours. */
export const leftOut: LeftOut = {
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
