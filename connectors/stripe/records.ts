import type Stripe from 'stripe'
import { get, path } from '../../src/contract/call.ts'
import type { EmbeddedChildren, ParentChildren } from '../../src/contract/children.ts'
import type { Batch, Page, RecordSpec, Seen } from '../../src/contract/record.ts'
import { idOf } from './mapping/common.ts'
import { chargeOf } from './mapping/payment.ts'
import { listing } from './quotas.ts'
import { dataIn, list, listOfOne, nextOf, pageOf, type Reading, retrieve, type Unfolded } from './requests.ts'
import type {
  CreditNoteRow,
  InvoiceLineRow,
  InvoiceRow,
  PaymentRow,
  ProductRow,
  RefundRow,
  SubscriptionRow,
} from './rows.ts'

/** A kind of object that is read by id, one request each, and listed. */
export function record<Row extends { readonly id: string }>(
  reading: Reading<Row>,
  query: Readonly<Record<string, string>> = {},
): RecordSpec<Row> {
  return { id: row => row.id, get: retrieve(reading), list: list(reading, query) }
}

/** Subscriptions in any status, with their customers; the prices of their items come in them anyway. */
export const subscriptions: Reading<SubscriptionRow> = {
  collection: 'subscriptions',
  object: 'subscription',
  expand: ['customer'],
  unfold(row) {
    const { also, ...rest } = unfolded(row, 'customer')
    return { ...rest, also: [...also, ...pricesIn(row)] }
  },
}

/** The prices within the items. */
export function pricesIn({ items }: SubscriptionRow): readonly Seen[] {
  return (items?.data ?? []).flatMap(({ price }) => (price ? [{ record: 'price', row: price }] : []))
}

/** Invoices with their customers. */
export const invoices: Reading<InvoiceRow> = {
  collection: 'invoices',
  object: 'invoice',
  expand: ['customer'],
  unfold: row => unfolded(row, 'customer'),
}

/** Credit notes with their customers. */
export const creditNotes: Reading<CreditNoteRow> = {
  collection: 'credit_notes',
  object: 'credit_note',
  expand: ['customer'],
  unfold: row => unfolded(row, 'customer'),
}

/** What every way of reading payments asks for: how the payment went, and what was given back. */
export const withCharge = ['latest_charge.refunds']

/** Payments with their charges and customers; records of payments have neither in them. */
export const payments: Reading<PaymentRow> = {
  collection: 'payment_intents',
  object: 'payment_intent|charge|payment_record',
  expand: [...withCharge, 'customer'],
  unfold: row => (row.object === 'payment_record' ? { row, also: [] } : unfolded(row, 'customer')),
}

/** One payment: an intent, or by its id a charge that has none, or the record of a payment made elsewhere. */
export const payment: Batch<PaymentRow> = {
  ...retrieve(payments),
  call([id = '']) {
    if (isRecordId(id)) return get(path`/v1/payment_records/${id}`)
    if (isChargeId(id)) return get(path`/v1/charges/${id}`, { 'expand[]': ['refunds', 'customer'] })
    return get(path`/v1/payment_intents/${id}`, { 'expand[]': payments.expand })
  },
}

/** Refunds with their payments. */
export const refunds: Reading<RefundRow> = {
  collection: 'refunds',
  object: 'refund',
  expand: ['payment_intent.latest_charge'],
  unfold(row) {
    const { also, ...rest } = unfolded(row, 'payment_intent')
    return { ...rest, also: also.map(seen => ({ ...seen, record: 'payment' })) }
  },
}

/**
 * The refunds of a payment come in its charge; a payment that was read through an invoice has them not. What was given
 * back of a payment made elsewhere is an amount in its record and no object of its own.
 */
export const paymentRefunds: EmbeddedChildren<RefundRow, PaymentRow> = {
  by: 'embedded',
  record: 'refund',
  needs: ['latest_charge'],
  rows: row => (chargeOf(row)?.refunds?.data ?? []) as RefundRow[],
  complete: row => isUncharged(row) || chargeOf(row)?.refunds?.has_more === false,
  beyond: listOfOne<RefundRow>({ collection: 'refunds' }, id => (isChargeId(id) ? 'charge' : 'payment_intent')),
}

/** The payments of an invoice; what ties each to it is an object of its own between the two. */
export const invoicePayments: ParentChildren<PaymentRow> = {
  by: 'parent',
  record: 'payment',
  atMost: 100,
  quota: listing('invoice_payments'),
  call: (invoice, { size, cursor }) =>
    get(path`/v1/invoice_payments`, {
      invoice,
      limit: size,
      starting_after: cursor,
      // Four levels is as deep as Stripe goes, so that the refunds of the charge cannot come along.
      'expand[]': ['data.payment.payment_intent.latest_charge', 'data.payment.charge', 'data.payment.payment_record'],
    }),
  page(reply): Page<PaymentRow> {
    return { rows: dataIn<Stripe.InvoicePayment>(reply).map(paymentIn), next: nextOf(reply) }
  },
}

/** The first lines of an invoice come in it. */
export const invoiceLines: EmbeddedChildren<InvoiceLineRow, InvoiceRow> = {
  by: 'embedded',
  record: 'invoiceLine',
  needs: ['lines'],
  rows: ({ lines }) => lines.data,
  complete: ({ lines }) => !lines.has_more,
  beyond: {
    atMost: 100,
    quota: 'invoices.lines',
    call: (invoice, { size, cursor }) =>
      get(path`/v1/invoices/${invoice}/lines`, { limit: size, starting_after: cursor }),
    page: reply => pageOf<InvoiceLineRow>(reply),
  },
}

/** Products, the only objects that can be had by many ids at once, whether they are sold or archived. */
export const productsByIds: Batch<ProductRow> = {
  // https://docs.stripe.com/api/products/list
  atMost: 100,
  quota: listing('products'),
  call: ids => get(path`/v1/products`, { 'ids[]': ids, limit: 100 }),
  rows: reply => dataIn<ProductRow>(reply),
}

/** Takes an object out of a row: the row keeps its id, and the object becomes a row of its own. */
function unfolded<Row extends object, Field extends keyof Row & string>(row: Row, field: Field): Unfolded<Row> {
  const value = row[field] as string | { readonly id: string } | null
  if (typeof value !== 'object' || value === null) return { row, also: [] }
  return { row: { ...row, [field]: idOf(value) }, also: [{ record: field, row: value }] }
}

/** The payment of an invoice. One that cannot be shown must not be missing in silence. */
function paymentIn({ payment }: Stripe.InvoicePayment): PaymentRow {
  const row = payment.payment_intent ?? payment.charge ?? payment.payment_record ?? null
  if (row === null) throw new TypeError(`expected the payment of an invoice, got only its type "${payment.type}"`)
  if (typeof row === 'string') throw new TypeError('expected a payment in the place of its id')
  return row
}

const isUncharged = (row: PaymentRow) =>
  row.object === 'payment_record' || (row.object === 'payment_intent' && row.latest_charge === null)

/** Charges have `ch_`, those of banks `py_`. */
const isChargeId = (id: string) => /^(ch|py)_/.test(id)

/** https://docs.stripe.com/api/payment-record/retrieve */
const isRecordId = (id: string) => id.startsWith('pr_')
