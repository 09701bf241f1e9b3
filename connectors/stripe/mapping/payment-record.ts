import type Stripe from 'stripe'
import { minor } from '../money.ts'

/** An amount of a record; Stripe adds to them from version to version, so that one may be missing. */
type Amount = Stripe.PaymentRecord.Amount | null | undefined

/** What the payment is worth for sure; until that is known, what was asked for. */
export function amountOfRecord({ amount_guaranteed, amount_requested }: Stripe.PaymentRecord) {
  return moneyIn(isSome(amount_guaranteed) ? amount_guaranteed : amount_requested)
}

/** What was given back. */
export function refundedOfRecord({ amount_refunded }: Stripe.PaymentRecord) {
  return moneyIn(amount_refunded)
}

/**
 * How the payment stands. A record has no word for it: it says which part of what was requested has come how far. What
 * is guaranteed stays so, whatever became of the rest or of an attempt before. https://docs.stripe.com/api/payment-record/object
 */
export function statusOfRecord(record: Stripe.PaymentRecord) {
  const { amount_guaranteed, amount_canceled, amount_failed, amount_authorized } = record
  if (isSome(amount_guaranteed)) return 'SUCCEEDED' as const
  if (isSome(amount_canceled)) return 'CANCELED' as const
  if (isSome(amount_failed)) return 'FAILED' as const
  if (isSome(amount_authorized)) return 'AUTHORIZED' as const
  return amount_guaranteed ? ('PENDING' as const) : null
}

const isSome = (amount: Amount) => (amount?.value ?? 0) > 0

const moneyIn = (amount: Amount) => minor(amount?.value, amount?.currency)
