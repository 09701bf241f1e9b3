import type { World } from '../../../../src/simulator/world/open.ts'
import type {
  BillingCustomerRow,
  DiscountRow,
  SubscriptionItemRow,
  SubscriptionRow,
} from '../../../../src/simulator/world/schema.ts'
import { idOf, seconds, some, versioned } from '../values.ts'
import { customFieldsOf } from './custom-fields.ts'
import { customerEntry } from './customer.ts'
import { itemTypeOf, type PriceOfItem } from './item-price.ts'

/** A subscription in its Chargebee word. */
export interface SubscriptionWords extends SubscriptionRow {
  readonly word: string
}

/** An item with its price. */
interface Item {
  readonly row: SubscriptionItemRow
  readonly price: PriceOfItem
}

/** Which subscriptions go on to be billed. */
const goesOn: ReadonlySet<SubscriptionRow['status']> = new Set(['TRIALING', 'ACTIVE', 'PAST_DUE', 'UNPAID'])
/** Which have a bill that is late. */
const isDue: ReadonlySet<SubscriptionRow['status']> = new Set(['INCOMPLETE', 'PAST_DUE', 'UNPAID'])

/** A subscription with its customer. https://apidocs.chargebee.com/docs/api/subscriptions/subscription-object */
export function subscriptionEntry(row: SubscriptionWords, world: World) {
  const customer = world.get<BillingCustomerRow>('SELECT * FROM billing_customer WHERE n = ?', row.customer_n)
  return {
    subscription: subscriptionObject(row, world),
    ...customerEntry(customer as BillingCustomerRow, world),
  }
}

function subscriptionObject(row: SubscriptionWords, world: World) {
  const items = itemsOf(world, row.n)
  const discounts = [
    ...discountRows(world, 'subscription', row.n).map(discount => ({ discount, price_n: null })),
    ...items.flatMap(item =>
      discountRows(world, 'subscription_item', item.row.n).map(discount => ({ discount, price_n: item.row.price_n })),
    ),
  ]
  return {
    id: idOf('subscription', row.n),
    currency_code: row.currency,
    ...periodOf(items),
    customer_id: idOf('customer', row.customer_n),
    status: row.word,
    started_at: seconds(row.start_at),
    activated_at: row.status === 'TRIALING' ? undefined : seconds(row.start_at),
    trial_start: seconds(row.trial_start),
    trial_end: seconds(row.trial_end),
    current_term_start: seconds(row.current_period_start),
    current_term_end: seconds(row.current_period_end),
    next_billing_at:
      goesOn.has(row.status) && row.cancel_at_period_end === 0 ? seconds(row.current_period_end) : undefined,
    created_at: seconds(row.created_at),
    ...versioned('subscription', row.created_at),
    ...endOf(row),
    resume_date: seconds(row.resumes_at),
    auto_collection: row.collection_method === 'CHARGE_AUTOMATICALLY' ? 'on' : 'off',
    payment_source_id: idOf('payment_source', row.payment_method_n),
    net_term_days: some(row.net_terms_days),
    due_invoices_count: isDue.has(row.status) ? 1 : 0,
    has_scheduled_advance_invoices: false,
    has_scheduled_changes: false,
    decommissioned: false,
    channel: 'web',
    base_currency_code: 'USD',
    subscription_items: items.map(item => itemObject(item, row)),
    ...(discounts.length > 0 && {
      coupons: discounts.map(({ discount }) => couponObject(discount)),
      discounts: discounts.map((each, index) => discountObject(each.discount, { ...each, index, row })),
    }),
    meta_data: {},
    ...customFieldsOf(world, 'subscription', row.n),
  }
}

/** When it ends or has ended, and who wanted it so. */
function endOf({ word, status, cancel_at, canceled_at, ended_at, cancel_reason }: SubscriptionWords) {
  if (word === 'non_renewing')
    return { cancelled_at: seconds(cancel_at), cancel_schedule_created_at: seconds(canceled_at) }
  if (status !== 'CANCELED' && status !== 'EXPIRED') return {}
  return {
    cancelled_at: seconds(ended_at),
    cancel_schedule_created_at: seconds(canceled_at),
    cancel_reason_code: some(cancel_reason),
  }
}

function itemsOf(world: World, n: number): readonly Item[] {
  const rows = world.all<SubscriptionItemRow>('SELECT * FROM subscription_item WHERE subscription_n = ? ORDER BY n', n)
  const price = `SELECT p.*, i.type AS product_type FROM price p JOIN product i ON i.n = p.product_n WHERE p.n = ?`
  return rows.map(row => ({ row, price: world.get<PriceOfItem>(price, row.price_n) as PriceOfItem }))
}

function itemObject({ row, price }: Item, { trial_end }: SubscriptionRow) {
  return {
    item_price_id: idOf('item_price', row.price_n),
    item_type: itemTypeOf(price),
    quantity: row.quantity,
    unit_price: some(price.unit_amount_minor),
    amount: price.unit_amount_minor === null ? undefined : price.unit_amount_minor * row.quantity,
    free_quantity: 0,
    trial_end: seconds(trial_end),
    object: 'subscription_item',
  }
}

/** How often it is billed, where its items agree. */
function periodOf(items: readonly Item[]) {
  const periods = new Map(items.map(({ price }) => [`${price.interval_count} ${price.interval}`, price]))
  const [price, another] = periods.values()
  if (price === undefined || another !== undefined || price.interval === 'ONE_TIME') return {}
  return { billing_period: price.interval_count, billing_period_unit: price.interval.toLowerCase() }
}

function discountRows(world: World, owner: DiscountRow['owner'], n: number): DiscountRow[] {
  return world.all<DiscountRow>('SELECT * FROM discount WHERE owner = ? AND owner_n = ? ORDER BY n', owner, n)
}

function couponObject({ n, code, end_at }: DiscountRow) {
  return {
    coupon_id: idOf('coupon', n),
    coupon_code: some(code),
    apply_till: seconds(end_at),
    applied_count: 1,
    object: 'coupon',
  }
}

const durations = { ONCE: 'one_time', REPEATING: 'limited_period', FOREVER: 'forever' } as const

function discountObject(
  discount: DiscountRow,
  { price_n, index, row }: { price_n: number | null; index: number; row: SubscriptionRow },
) {
  return {
    id: idOf('discount', discount.n),
    invoice_name: some(discount.name),
    ...(discount.percent_off === null
      ? { type: 'fixed_amount', amount: some(discount.amount_off_minor), currency_code: row.currency }
      : { type: 'percentage', percentage: Number(discount.percent_off) }),
    duration_type: durations[discount.duration],
    ...(discount.duration_months !== null && { period: discount.duration_months, period_unit: 'month' }),
    included_in_mrr: false,
    apply_on: price_n === null ? 'invoice_amount' : 'specific_item_price',
    item_price_id: idOf('item_price', price_n),
    created_at: seconds(discount.start_at),
    apply_till: seconds(discount.end_at),
    coupon_id: idOf('coupon', discount.n),
    index,
    object: 'discount',
  }
}
