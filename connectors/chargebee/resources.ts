import { path } from '../../src/contract/call.ts'
import { listOf } from './parameters.ts'
import type { Resource } from './requests.ts'

/** Customers; the card that comes along with each is the payment source in an older form. */
export const customers: Resource = {
  collection: path`/api/v2/customers`,
  name: 'customer',
  order: 'created_at',
  keepsDeleted: true,
}

/** Plans, addons and charges, which can be ordered by their names, ids and changes alone: ids stay as they are. */
export const items: Resource = { collection: path`/api/v2/items`, name: 'item', order: 'id' }

/** What items cost. */
export const itemPrices: Resource = { collection: path`/api/v2/item_prices`, name: 'item_price', order: 'id' }

/** Subscriptions, which bring their customers along. */
export const subscriptions: Resource = {
  collection: path`/api/v2/subscriptions`,
  name: 'subscription',
  order: 'created_at',
  keepsDeleted: true,
  beside: { customer: 'customer' },
}

/** Invoices with their lines. */
export const invoices: Resource = {
  collection: path`/api/v2/invoices`,
  name: 'invoice',
  order: 'date',
  keepsDeleted: true,
}

/** Credit notes with their lines. */
export const creditNotes: Resource = {
  collection: path`/api/v2/credit_notes`,
  name: 'credit_note',
  order: 'date',
  keepsDeleted: true,
}

const transactions = {
  collection: path`/api/v2/transactions`,
  name: 'transaction',
  order: 'date',
  keepsDeleted: true,
} as const satisfies Resource

/** The transactions by which money came in or was held. */
export const payments: Resource = { ...transactions, within: { 'type[in]': listOf(['payment', 'authorization']) } }

/** The transactions by which money went back: by the company's will, or taken back by the bank. */
export const refunds: Resource = { ...transactions, within: { 'type[in]': listOf(['refund', 'payment_reversal']) } }

/** Cards, bank accounts and wallets that are stored; they have no list by ids. */
export const paymentSources: Resource = {
  collection: path`/api/v2/payment_sources`,
  name: 'payment_source',
  order: 'created_at',
  keepsDeleted: true,
}
