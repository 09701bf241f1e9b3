import type { Quota, Quotas } from '../../src/contract/connector.ts'

/** The collections that are read. */
const collections = [
  'customers',
  'products',
  'prices',
  'subscriptions',
  'invoices',
  'invoice_payments',
  'payment_intents',
  'refunds',
  'credit_notes',
  'disputes',
  'payment_methods',
] as const

/** The path of a kind of object. */
export type Collection = (typeof collections)[number]

const docs = 'https://docs.stripe.com/rate-limits'

/** Every operation is an endpoint, and each endpoint has a limit of its own below that of the account. */
const endpoint: Quota = { windows: [{ requests: 25, perSeconds: 1 }], docs }

/** Live mode's limits; a sandbox has 25 a second altogether, which only its key tells. */
export const quotas: Quotas = {
  default: { windows: [{ requests: 100, perSeconds: 1 }], docs },
  search: { windows: [{ requests: 20, perSeconds: 1 }], docs: 'https://docs.stripe.com/search#rate-limits' },
  ...Object.fromEntries(collections.flatMap(each => [listing(each), retrieval(each)]).map(name => [name, endpoint])),
  'invoices.lines': endpoint,
  'credit_notes.lines': endpoint,
  'customers.payment_methods': endpoint,
}

/** The name of the quota of a list. */
export function listing(collection: Collection): string {
  return `${collection}.list`
}

/** The name of the quota of reading one object. */
export function retrieval(collection: Collection): string {
  return `${collection}.retrieve`
}
