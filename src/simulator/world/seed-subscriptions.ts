import { daysAgo, midnightAfter, worldNow } from './clock.ts'
import type { BilledParty } from './invoice-writer.ts'
import type { SubscriptionRow } from './schema.ts'
import type { SeededPrice } from './seed-catalog.ts'
import type { Writer } from './writer.ts'

const statuses = [
  'ACTIVE',
  'ACTIVE',
  'ACTIVE',
  'TRIALING',
  'INCOMPLETE',
  'PAST_DUE',
  'UNPAID',
  'PAUSED',
  'CANCELED',
  'EXPIRED',
] as const

/** Seeds a subscription with one to three items, and returns its `n`. */
export function seedSubscription(
  writer: Writer,
  party: BilledParty,
  prices: readonly SeededPrice[],
  status: SubscriptionRow['status'] = writer.random.pick(statuses),
): number {
  const { random } = writer
  const start_at = daysAgo((status === 'TRIALING' ? random.integer(1, 10) : random.integer(40, 420)) + random.next())
  const n = writer.insert('subscription', {
    customer_n: party.n,
    status,
    currency: party.currency,
    start_at,
    collection_method: random.chance(0.3) ? 'SEND_INVOICE' : 'CHARGE_AUTOMATICALLY',
    created_at: start_at,
    ...period(start_at),
    ...ending(writer, status, start_at),
  })
  const recurring = prices.filter(({ isRecurring }) => isRecurring)
  const items = n % 9 === 0 ? 3 : n % 4 === 0 ? 2 : 1
  const first = random.integer(0, recurring.length - 1)
  for (let index = 0; index < items; index += 1) {
    // Steps of two keep to one interval: the list alternates between month and year.
    const price = recurring[(first + 2 * index) % recurring.length] as SeededPrice
    writer.insert('subscription_item', { subscription_n: n, price_n: price.n, quantity: random.integer(1, 12) })
  }
  return n
}

function period(start_at: string) {
  const age = Math.floor((Date.parse(worldNow) - Date.parse(start_at)) / 86_400_000)
  const current_period_start = daysAgo(age % 30)
  return { current_period_start, current_period_end: midnightAfter(current_period_start, 30) }
}

function ending({ random }: Writer, status: SubscriptionRow['status'], start_at: string): Partial<SubscriptionRow> {
  const ended_at = daysAgo(random.integer(1, 30))
  switch (status) {
    case 'TRIALING':
      return { trial_start: start_at, trial_end: midnightAfter(start_at, 14) }
    case 'CANCELED':
      return {
        canceled_at: ended_at,
        ended_at,
        cancel_reason: random.pick(['too_expensive', 'missing_features', null]),
      }
    case 'EXPIRED':
      return { ended_at }
    case 'PAUSED':
      return { resumes_at: random.chance(0.5) ? midnightAfter(worldNow, 40) : null }
    case 'ACTIVE': {
      if (random.chance(0.8)) return {}
      return { cancel_at_period_end: 1, canceled_at: ended_at, cancel_at: period(start_at).current_period_end }
    }
    default:
      return {}
  }
}
