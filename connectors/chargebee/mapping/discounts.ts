import { wordOf } from '../../../src/contract/columns.ts'
import type { Discount } from '../../../src/contract/entities.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { readText } from '../../../src/contract/read.ts'
import { cents } from '../money.ts'
import type { DocumentRow, LineDiscount, SubscriptionRow } from '../rows.ts'
import { instantOf } from './common.ts'

type SubscriptionDiscount = NonNullable<SubscriptionRow['discounts']>[number]
type DocumentDiscount = NonNullable<DocumentRow['discounts']>[number]

const durations = { one_time: 'ONCE', limited_period: 'REPEATING', forever: 'FOREVER' } as const satisfies Record<
  SubscriptionDiscount['duration_type'],
  string
>

/** What is taken off the bills of a subscription. https://apidocs.chargebee.com/docs/api/discounts */
export function discountsOf(
  discounts: readonly SubscriptionDiscount[] | null | undefined,
  { coupons }: Pick<SubscriptionRow, 'coupons'>,
): readonly Discount[] {
  const codes = new Map((coupons ?? []).map(({ coupon_id, coupon_code }) => [coupon_id, coupon_code]))
  return (discounts ?? []).map(discount => {
    const { id, invoice_name, percentage, amount, currency_code, duration_type, created_at, apply_till } = discount
    const word = readText(duration_type)
    return {
      ...nothingKnown,
      remoteId: readText(id),
      name: readText(invoice_name),
      code: readText(codes.get(discount.coupon_id)),
      percentOff: readDecimal(percentage),
      amountOff: currency_code ? cents(amount, currency_code) : null,
      duration: wordOf(durations, word),
      durationRaw: word,
      durationMonths: monthsOf(discount),
      startAt: instantOf(created_at),
      endAt: instantOf(apply_till),
    }
  })
}

/** The coupons of a subscription, which say no more than their ids; those that stand among the discounts are left out. */
export function couponsOf({ coupons, discounts }: SubscriptionRow): readonly Discount[] {
  const known = new Set((discounts ?? []).map(({ coupon_id }) => coupon_id))
  return (coupons ?? [])
    .filter(({ coupon_id }) => !known.has(coupon_id))
    .map(({ coupon_id, coupon_code, apply_till }) => ({
      ...nothingKnown,
      remoteId: readText(coupon_id),
      code: readText(coupon_code),
      endAt: instantOf(apply_till),
    }))
}

/** What each discount took off an invoice or a credit note. */
export function documentDiscountsOf(
  discounts: readonly DocumentDiscount[] | null | undefined,
  currency: unknown,
): readonly Discount[] {
  return (discounts ?? []).map(({ entity_id, description, coupon_set_code, amount }) => ({
    ...nothingKnown,
    remoteId: readText(entity_id),
    name: readText(description),
    code: readText(coupon_set_code),
    amountOff: cents(amount, currency),
  }))
}

/** What each discount took off a line, by the discounts' ids. */
export function lineDiscountsOf(
  discounts: readonly LineDiscount[] | null | undefined,
  currency: unknown,
): readonly Discount[] {
  return (discounts ?? []).map(({ entity_id, coupon_id, discount_amount }) => ({
    ...nothingKnown,
    remoteId: readText(entity_id) ?? readText(coupon_id),
    amountOff: cents(discount_amount, currency),
  }))
}

function monthsOf({ duration_type, period, period_unit }: SubscriptionDiscount): number | null {
  if (duration_type !== 'limited_period' || !period) return null
  return period_unit === 'month' ? period : period_unit === 'year' ? 12 * period : null
}

const nothingKnown: Discount = {
  remoteId: null,
  name: null,
  code: null,
  percentOff: null,
  amountOff: null,
  duration: null,
  durationRaw: null,
  durationMonths: null,
  startAt: null,
  endAt: null,
}
