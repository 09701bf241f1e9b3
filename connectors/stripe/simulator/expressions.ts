import { methodTypes } from './objects/payment-method.ts'
import { numeric, token } from './search.ts'

/** When an object was made. */
export const created = numeric('unixepoch(t.created_at)')
/** The currency of an object. */
export const currency = token('t.currency')
/** A status by Stripe's words: ours in small letters, but for these. */
export const cased = (words: Readonly<Record<string, string>>) =>
  `CASE t.status ${Object.entries(words)
    .map(([from, to]) => `WHEN '${from}' THEN '${to}'`)
    .join(' ')} ELSE lower(t.status) END`
/** The status of an invoice. */
export const invoiceStatus = cased({ PARTIALLY_PAID: 'open' })
/** The status of a subscription. */
export const subscriptionStatus = cased({ EXPIRED: 'incomplete_expired' })
/** A flag as a word. */
export const bool = (column: string) => `CASE ${column} WHEN 1 THEN 'true' ELSE 'false' END`
/** The type of a payment method. */
export const methodType = `CASE t.type ${Object.entries(methodTypes)
  .map(([from, to]) => `WHEN '${from}' THEN '${to}'`)
  .join(' ')} END`
/** The type of a price. */
export const priceType = `CASE t.interval WHEN 'ONE_TIME' THEN 'one_time' ELSE 'recurring' END`
