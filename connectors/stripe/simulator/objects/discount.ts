import type { World } from '../../../../src/simulator/world/open.ts'
import type { DiscountRow } from '../../../../src/simulator/world/schema.ts'
import { idOf, seconds } from '../values.ts'

/** The discounts of something, by their ids. */
export function discountIds(world: World, owner: DiscountRow['owner'], n: number): string[] {
  return discountRows(world, owner, n).map(row => idOf('discount', row.n))
}

/** The discounts of something. */
export function discountRows(world: World, owner: DiscountRow['owner'], n: number): DiscountRow[] {
  return world.all<DiscountRow>('SELECT * FROM discount WHERE owner = ? AND owner_n = ? ORDER BY n', owner, n)
}

/** A discount, with its coupon by id. https://docs.stripe.com/api/discounts/object */
export function discountObject(row: DiscountRow) {
  const of = (owner: DiscountRow['owner'], id: string) => (row.owner === owner ? id : null)
  return {
    id: idOf('discount', row.n),
    object: 'discount',
    checkout_session: null,
    customer: of('billing_customer', idOf('customer', row.owner_n)),
    customer_account: null,
    end: seconds(row.end_at),
    invoice: of('invoice', idOf('invoice', row.owner_n)),
    invoice_item: null,
    promotion_code: row.code === null ? null : idOf('promotion_code', row.n),
    source: { coupon: idOf('coupon', row.n), type: 'coupon' },
    start: seconds(row.start_at),
    subscription: of('subscription', idOf('subscription', row.owner_n)),
    subscription_item: of('subscription_item', idOf('subscription_item', row.owner_n)),
  }
}

/** What a discount takes off. https://docs.stripe.com/api/coupons/object */
export function couponObject(row: DiscountRow) {
  return {
    id: idOf('coupon', row.n),
    object: 'coupon',
    amount_off: row.amount_off_minor,
    created: seconds(row.start_at),
    currency: row.amount_off_minor === null ? null : (row.currency?.toLowerCase() ?? null),
    duration: row.duration.toLowerCase(),
    duration_in_months: row.duration_months,
    livemode: true,
    max_redemptions: null,
    metadata: {},
    name: row.name,
    percent_off: row.percent_off === null ? null : Number(row.percent_off),
    redeem_by: null,
    times_redeemed: 1,
    valid: true,
  }
}

/** The code that a customer gave for it. https://docs.stripe.com/api/promotion_codes/object */
export function promotionCodeObject(row: DiscountRow) {
  return {
    id: idOf('promotion_code', row.n),
    object: 'promotion_code',
    active: true,
    code: row.code,
    created: seconds(row.start_at),
    customer: null,
    customer_account: null,
    expires_at: null,
    livemode: true,
    max_redemptions: null,
    metadata: {},
    promotion: { coupon: idOf('coupon', row.n), type: 'coupon' },
    restrictions: { first_time_transaction: false, minimum_amount: null, minimum_amount_currency: null },
    times_redeemed: 1,
  }
}
