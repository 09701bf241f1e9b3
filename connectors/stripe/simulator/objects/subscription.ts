import type { World } from '../../../../src/simulator/world/open.ts'
import type { PriceRow, SubscriptionItemRow, SubscriptionRow } from '../../../../src/simulator/world/schema.ts'
import { embedded, idOf, seconds } from '../values.ts'
import { planObject, priceObject } from './catalog.ts'
import { discountIds } from './discount.ts'
import { metadataOf } from './metadata.ts'

/** How many items come within a subscription. */
const mostEmbedded = 10

/** A subscription; its periods are those of its items. https://docs.stripe.com/api/subscriptions/object */
export function subscriptionObject(row: SubscriptionRow, world: World) {
  const id = idOf('subscription', row.n)
  const items = world.all<SubscriptionItemRow>(
    'SELECT * FROM subscription_item WHERE subscription_n = ? ORDER BY n LIMIT ?',
    row.n,
    mostEmbedded + 1,
  )
  const data = items.slice(0, mostEmbedded).map(item => itemObject(item, row, world))
  return {
    id,
    object: 'subscription',
    application: null,
    application_fee_percent: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: seconds(row.start_at),
    billing_cycle_anchor_config: null,
    billing_mode: { flexible: { proration_discounts: 'included' }, type: 'flexible' },
    billing_schedules: [],
    billing_thresholds: null,
    cancel_at: seconds(row.cancel_at),
    cancel_at_period_end: row.cancel_at_period_end === 1,
    canceled_at: seconds(row.canceled_at),
    cancellation_details: {
      comment: null,
      feedback: row.cancel_reason,
      feedback_option: null,
      reason: row.cancel_reason === null ? null : 'cancellation_requested',
    },
    collection_method: row.collection_method.toLowerCase(),
    created: seconds(row.created_at),
    currency: row.currency.toLowerCase(),
    customer: idOf('customer', row.customer_n),
    customer_account: null,
    days_until_due: row.net_terms_days,
    default_payment_method: idOf('payment_method', row.payment_method_n),
    default_source: null,
    default_tax_rates: [],
    description: row.description,
    discounts: discountIds(world, 'subscription', row.n),
    ended_at: seconds(row.ended_at),
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: 'self' },
    },
    items: embedded(data, items.length > mostEmbedded, `/v1/subscription_items?subscription=${id}`),
    latest_invoice: idOf('invoice', row.latest_invoice_n),
    livemode: true,
    managed_payments: null,
    metadata: metadataOf(world, 'subscription', row.n),
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    pause_collection: row.resumes_at && { behavior: 'keep_as_draft', resumes_at: seconds(row.resumes_at) },
    payment_settings: { payment_method_options: null, payment_method_types: null, save_default_payment_method: 'off' },
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    start_date: seconds(row.start_at),
    status: statusOf(row.status),
    test_clock: null,
    transfer_data: null,
    trial_end: seconds(row.trial_end),
    trial_settings: { end_behavior: { billing_cycle_anchor: null, missing_payment_method: 'create_invoice' } },
    trial_start: seconds(row.trial_start),
  }
}

/** The status in Stripe's words. */
export function statusOf(status: SubscriptionRow['status']): string {
  return status === 'EXPIRED' ? 'incomplete_expired' : status.toLowerCase()
}

function itemObject(item: SubscriptionItemRow, row: SubscriptionRow, world: World) {
  const price = world.get<PriceRow>('SELECT * FROM price WHERE n = ?', item.price_n) as PriceRow
  return {
    id: idOf('subscription_item', item.n),
    object: 'subscription_item',
    billing_thresholds: null,
    created: seconds(row.created_at),
    current_period_end: seconds(row.current_period_end),
    current_period_start: seconds(row.current_period_start),
    current_trial: null,
    discounts: discountIds(world, 'subscription_item', item.n),
    metadata: {},
    plan: planObject(price, world),
    price: priceObject(price, world),
    quantity: item.quantity,
    subscription: idOf('subscription', row.n),
    tax_rates: [],
  }
}
