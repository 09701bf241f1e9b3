import type { PaymentMethodStatus } from '../contract/entities.ts'
import type { View } from './view.ts'

const day = 86_400_000
/** How long before its end a card is called EXPIRING, in days. */
const warnDays = 30

/** What no date of a card can mend. */
const final: ReadonlySet<unknown> = new Set(['INVALID', 'PENDING_VERIFICATION', 'EXPIRED'])

/** Whether a way to pay can still be used: not where the provider says so, nor after the end of its card. */
export function paymentMethodStatus(method: View<'PaymentMethod'>): PaymentMethodStatus | null {
  const said = method.read('providerStatus') ?? null
  if (final.has(said)) return said
  return byCard(method) ?? (said === 'UNKNOWN' ? null : said)
}

/** A card is good until the end of its month, wherever that ends last. */
function byCard(method: View<'PaymentMethod'>): PaymentMethodStatus | null {
  const { expMonth, expYear } = method.read('details') ?? {}
  if (expMonth == null || expYear == null) return method.read('details') === null ? null : 'VALID'
  // Months count from 0 here, so that this is the first day of the next one; the last time zone is half a day behind.
  const end = Date.UTC(expYear, expMonth, 1) + day / 2
  const now = Date.now()
  return end <= now ? 'EXPIRED' : end - now <= warnDays * day ? 'EXPIRING' : 'VALID'
}
