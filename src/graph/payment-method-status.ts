import type { View } from './view.ts'

const day = 86_400_000
/** How long before its end a card is called EXPIRING, in days. */
const warnDays = 30

/** Whether a way to pay can still be used: a card is good until the end of its month, wherever that ends last. */
export function paymentMethodStatus(method: View<'PaymentMethod'>): 'VALID' | 'EXPIRING' | 'EXPIRED' | null {
  const { expMonth, expYear } = method.read('details') ?? {}
  if (expMonth == null || expYear == null) return method.read('details') === null ? null : 'VALID'
  // Months count from 0 here, so that this is the first day of the next one; the last time zone is half a day behind.
  const end = Date.UTC(expYear, expMonth, 1) + day / 2
  const now = Date.now()
  return end <= now ? 'EXPIRED' : end - now <= warnDays * day ? 'EXPIRING' : 'VALID'
}
