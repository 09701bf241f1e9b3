import type Stripe from 'stripe'
import { wordOf } from '../../../src/contract/columns.ts'
import type { Discount } from '../../../src/contract/entities.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { readInteger, readText } from '../../../src/contract/read.ts'
import { minor } from '../money.ts'
import type { Words } from '../rows.ts'
import { idOf, instantOf } from './common.ts'

/** A discount, or its id where it could not be had in full. */
type StripeDiscount = string | Stripe.Discount | Stripe.DeletedDiscount

const durations = { once: 'ONCE', repeating: 'REPEATING', forever: 'FOREVER' } as const satisfies Record<
  Words<Stripe.Coupon.Duration>,
  string
>

/** The discounts; of one that is there by its id alone, the id. https://docs.stripe.com/api/discounts/object */
export function discountsOf(discounts: readonly StripeDiscount[] | null | undefined): readonly Discount[] {
  return (discounts ?? []).map(discountOf)
}

/** What each discount took off something, by the discounts' ids. */
export function discountAmountsOf(
  amounts: readonly { readonly amount: number; readonly discount: StripeDiscount }[] | null | undefined,
  currency: unknown,
): readonly Discount[] {
  return (amounts ?? []).map(({ amount, discount }) => ({
    ...nothingKnown,
    remoteId: idOf(discount),
    amountOff: minor(amount, currency),
  }))
}

function discountOf(discount: StripeDiscount): Discount {
  if (typeof discount === 'string') return { ...nothingKnown, remoteId: discount }
  const { promotion_code, source, start } = discount
  return {
    ...couponOf(source?.coupon),
    remoteId: readText(discount.id),
    code: typeof promotion_code === 'object' ? readText(promotion_code?.code) : null,
    startAt: instantOf(start),
    endAt: 'end' in discount ? instantOf(discount.end) : null,
  }
}

function couponOf(coupon: string | Stripe.Coupon | null | undefined): Discount {
  if (typeof coupon !== 'object' || coupon === null) return nothingKnown
  const word = readText(coupon.duration)
  return {
    ...nothingKnown,
    name: readText(coupon.name),
    percentOff: readDecimal(coupon.percent_off),
    amountOff: minor(coupon.amount_off, coupon.currency),
    duration: wordOf(durations, word),
    durationRaw: word,
    durationMonths: readInteger(coupon.duration_in_months),
  }
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
