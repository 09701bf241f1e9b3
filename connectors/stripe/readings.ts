import type { RecordSpec } from '../../src/contract/record.ts'
import type { Expanding, Pointer } from './expanding.ts'
import { forms } from './forms.ts'
import { plainFields, type SelectiveRecord } from './plain-fields.ts'
import { list, type Reading, retrieve } from './requests.ts'
import type {
  CreditNoteRow,
  CustomerRow,
  DisputeRow,
  InvoiceRow,
  PaymentMethodRow,
  PaymentRow,
  PriceRow,
  ProductRow,
  RefundRow,
  SubscriptionRow,
} from './rows.ts'

type AnyObject = { readonly id: string }

/** A kind of object that is read by id, one request each, and listed. */
export function record<Row extends AnyObject>(
  name: SelectiveRecord,
  reading: Reading<Row>,
  query: Readonly<Record<string, string>> = {},
): RecordSpec<Row> {
  return { ...selective(name, reading), get: retrieve(reading), list: list(reading, query) }
}

/**
 * An object comes whole but for what is put into it on request: the names of all else are always in the mask, so that a
 * row that was read for one field answers for the others too.
 */
export function selective<Row extends AnyObject>(name: SelectiveRecord, { pointers = {} }: Expanding) {
  const always = (plainFields(name) as readonly string[]).filter(field => !Object.hasOwn(pointers, field))
  return { id: (row: Row) => row.id, forms: forms[name], selectsFields: true, always } as const
}

const customer: Pointer = { record: 'customer' }
const paymentMethod: Pointer = { record: 'paymentMethod' }

/** A discount says only the id of its coupon, and of the code that it was asked for by. */
const ofDiscount = (field: string) => [`${field}.source.coupon`, `${field}.promotion_code`]

/** Customers. */
export const customers: Reading<CustomerRow> = {
  collection: 'customers',
  object: 'customer',
  includes: { tax_ids: ['tax_ids'], discount: ofDiscount('discount') },
  pointers: { invoice_settings: { ...paymentMethod, at: 'invoice_settings.default_payment_method' } },
}

/** Products. */
export const products: Reading<ProductRow> = {
  collection: 'products',
  object: 'product',
  pointers: { default_price: { record: 'price' } },
}

/** Prices. */
export const prices: Reading<PriceRow> = { collection: 'prices', object: 'price', includes: { tiers: ['tiers'] } }

/** Subscriptions; the prices of their items come in them anyway. */
export const subscriptions: Reading<SubscriptionRow> = {
  collection: 'subscriptions',
  object: 'subscription',
  // Of the discounts of items the coupons would be a fifth level, and Stripe goes four deep.
  includes: { discounts: ofDiscount('discounts') },
  pointers: { customer, latest_invoice: { record: 'invoice' }, default_payment_method: paymentMethod },
  within: ({ items }) =>
    (items?.data ?? []).flatMap(({ price }) =>
      price ? [{ record: 'price', row: price, mask: plainFields('price') }] : [],
    ),
}

/** Invoices with their first lines. */
export const invoices: Reading<InvoiceRow> = {
  collection: 'invoices',
  object: 'invoice',
  includes: { discounts: ofDiscount('discounts') },
  pointers: { customer, default_payment_method: paymentMethod },
}

/** Credit notes with their first lines. */
export const creditNotes: Reading<CreditNoteRow> = {
  collection: 'credit_notes',
  object: 'credit_note',
  includes: { 'refunds.refund': ['refunds.refund'] },
  pointers: { customer },
}

/** Payments with their charges, and what was given back; records of payments have neither in them. */
export const payments: Reading<PaymentRow> = {
  collection: 'payment_intents',
  object: 'payment_intent|charge|payment_record',
  expand: ['latest_charge.refunds'],
  includes: { balance_transaction: ['latest_charge.balance_transaction'] },
  pointers: { customer, payment_method: paymentMethod },
}

/** The payment of something, with its charge. */
const ofPayment: Pointer = { record: 'payment', expand: 'payment_intent.latest_charge' }

/** Refunds. */
export const refunds: Reading<RefundRow> = {
  collection: 'refunds',
  object: 'refund',
  pointers: { payment_intent: ofPayment },
}

/** Disputes. */
export const disputes: Reading<DisputeRow> = {
  collection: 'disputes',
  object: 'dispute',
  pointers: { payment_intent: ofPayment },
}

/** Payment methods. */
export const paymentMethods: Reading<PaymentMethodRow> = { collection: 'payment_methods', object: 'payment_method' }

/** A reading of children whose parent is there already: the pointer to it brings nothing along. */
export function without<Row>(reading: Reading<Row>, field: string): Reading<Row> {
  const { [field]: _, ...pointers } = reading.pointers ?? {}
  return { ...reading, pointers }
}
