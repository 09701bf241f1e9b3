import { columns, refOf, wordOf } from '../../../src/contract/columns.ts'
import type { Subscription, SubscriptionItem } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { readText } from '../../../src/contract/read.ts'
import { exact } from '../money.ts'
import type { SubscriptionRow } from '../rows.ts'
import { instantOf } from './common.ts'
import { customFieldsOf } from './custom-fields.ts'
import { couponsOf, discountsOf } from './discounts.ts'
import { intervals } from './price.ts'

const c = columns<SubscriptionRow>()

/** How a subscription stands. One that does not renew is active until then; one that was transferred goes on elsewhere. */
export const statuses = {
  future: 'SCHEDULED',
  in_trial: 'TRIALING',
  active: 'ACTIVE',
  non_renewing: 'ACTIVE',
  paused: 'PAUSED',
  cancelled: 'CANCELED',
  transferred: 'CANCELED',
} as const satisfies Record<SubscriptionRow['status'], string>

/** How money comes in; where a subscription does not say, the customer does. */
export const collectionMethods = { on: 'CHARGE_AUTOMATICALLY', off: 'SEND_INVOICE' } as const satisfies Record<
  NonNullable<SubscriptionRow['auto_collection']>,
  string
>

const { charge: _, ...billingIntervals } = intervals

/** Subscription from Chargebee's subscriptions. */
export const subscriptionMapping: Mapping<Subscription, SubscriptionRow> = {
  ...absent('url', 'latestInvoice', 'description'),
  createdAt: c.seconds('created_at'),
  updatedAt: c.seconds('updated_at'),
  isDeleted: c.flag('deleted'),
  customFields: c.from(['custom_fields', 'meta_data'], ({ custom_fields, meta_data }) =>
    customFieldsOf(custom_fields, meta_data),
  ),
  status: c.from(['status', 'due_invoices_count'], statusOf, {
    words: statuses,
    note: 'PAST_DUE is one that is active and has invoices to be paid',
  }),
  statusRaw: c.raw('status'),
  customer: c.ref('customer', 'customer_id'),
  items: c.from(['subscription_items', 'discounts', 'coupons', 'currency_code'], row =>
    (row.subscription_items ?? []).map(item => itemOf(item, row)),
  ),
  currency: c.currency('currency_code'),
  startAt: c.from(['started_at', 'start_date'], ({ started_at, start_date }) => instantOf(started_at ?? start_date)),
  trialStart: c.seconds('trial_start'),
  trialEnd: c.seconds('trial_end'),
  currentPeriodStart: c.seconds('current_term_start'),
  currentPeriodEnd: c.seconds('current_term_end'),
  cancelAtPeriodEnd: c.from(['status'], ({ status }) => (readText(status) === null ? null : status === 'non_renewing')),
  cancelAt: c.from(['status', 'cancelled_at'], ({ status, cancelled_at }) =>
    hasEnded(status) ? null : instantOf(cancelled_at),
  ),
  canceledAt: c.from(
    ['cancel_schedule_created_at', 'cancelled_at', 'status'],
    ({ cancel_schedule_created_at, cancelled_at, status }) =>
      instantOf(cancel_schedule_created_at ?? (hasEnded(status) ? cancelled_at : null)),
    { note: 'when somebody said so, where that was before the end' },
  ),
  endedAt: c.from(['status', 'cancelled_at'], ({ status, cancelled_at }) =>
    hasEnded(status) ? instantOf(cancelled_at) : null,
  ),
  cancelReason: c.from(
    ['cancel_reason_code', 'cancel_reason'],
    ({ cancel_reason_code, cancel_reason }) => readText(cancel_reason_code) ?? readText(cancel_reason),
    { note: "the company's own reason where there is one" },
  ),
  resumesAt: c.seconds('resume_date'),
  collectionMethod: c.word('auto_collection', collectionMethods),
  collectionMethodRaw: c.raw('auto_collection'),
  interval: c.word('billing_period_unit', billingIntervals),
  intervalRaw: c.raw('billing_period_unit'),
  intervalCount: c.integer('billing_period'),
  discounts: c.from(['discounts', 'coupons'], row => [
    ...discountsOf(
      row.discounts?.filter(({ apply_on }) => apply_on !== 'specific_item_price'),
      row,
    ),
    ...couponsOf(row),
  ]),
  defaultPaymentMethod: c.ref('paymentSource', 'payment_source_id'),
  netTermsDays: c.integer('net_term_days'),
  nextBillingAt: c.seconds('next_billing_at'),
}

type Item = NonNullable<SubscriptionRow['subscription_items']>[number]

/** An item, which is named by its price: a subscription has each price once. */
function itemOf(item: Item, row: SubscriptionRow): SubscriptionItem {
  const { discounts, currency_code } = row
  const { item_price_id, quantity, quantity_in_decimal, unit_price, unit_price_in_decimal } = item
  return {
    discounts: discountsOf(
      discounts?.filter(discount => discount.item_price_id === item_price_id),
      row,
    ),
    remoteId: readText(item_price_id),
    price: refOf('itemPrice', item_price_id),
    product: null,
    quantity: readDecimal(quantity_in_decimal ?? quantity),
    unitAmount: exact(unit_price_in_decimal, unit_price, currency_code),
  }
}

function statusOf({ status, due_invoices_count }: SubscriptionRow) {
  const word = wordOf(statuses, readText(status))
  return word === 'ACTIVE' && (due_invoices_count ?? 0) > 0 ? ('PAST_DUE' as const) : word
}

const hasEnded = (status: SubscriptionRow['status'] | null | undefined) =>
  status === 'cancelled' || status === 'transferred'
