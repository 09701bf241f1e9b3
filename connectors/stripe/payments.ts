import type Stripe from 'stripe'
import { get, path } from '../../src/contract/call.ts'
import type { EmbeddedChildren, ParentChildren } from '../../src/contract/children.ts'
import { objectsIn } from '../../src/contract/form.ts'
import type { Batch, Mask, Page } from '../../src/contract/record.ts'
import { askedFor } from './expanding.ts'
import { chargeOf, isChargeId, isDisputed } from './mapping/payment.ts'
import { listing } from './quotas.ts'
import { disputes, payments, refunds, without } from './readings.ts'
import { dataIn, listOfOne, nextOf, retrieve } from './requests.ts'
import type { DisputeRow, PaymentRow, RefundRow } from './rows.ts'

/** One payment: an intent, or by its id a charge that has none, or the record of a payment made elsewhere. */
export const payment: Batch<PaymentRow> = {
  ...retrieve(payments),
  call([id = ''], { want }) {
    if (isRecordId(id)) return get(path`/v1/payment_records/${id}`)
    if (isChargeId(id)) return get(path`/v1/charges/${id}`, { 'expand[]': ofCharge(want) })
    return get(path`/v1/payment_intents/${id}`, { 'expand[]': askedFor(payments, want) })
  },
}

function ofCharge(want: Mask): readonly string[] {
  const isWanted = (field: string) => want === 'ALL' || want.includes(field)
  return ['refunds', ...['customer', 'balance_transaction'].filter(isWanted)]
}

/**
 * The refunds of a payment come in its charge; a payment that was read through an invoice has them not. What was given
 * back of a payment made elsewhere is an amount in its record and no object of its own.
 */
export const paymentRefunds: EmbeddedChildren<RefundRow, PaymentRow> = {
  by: 'embedded',
  record: 'refund',
  needs: ['latest_charge'],
  rows: row => objectsIn(chargeOf(row)?.refunds?.data, 'refunds.data') as readonly RefundRow[],
  complete: row => isUncharged(row) || chargeOf(row)?.refunds?.has_more === false,
  beyond: listOfOne<RefundRow>(without(refunds, 'payment_intent'), parameterOf),
}

/** A payment says whether there are disputes about it: only then they are asked for. */
export const paymentDisputes: EmbeddedChildren<DisputeRow, PaymentRow> = {
  by: 'embedded',
  record: 'dispute',
  needs: ['latest_charge', 'disputed'],
  rows: () => [],
  complete: row => row.object === 'payment_record' || isDisputed(row) === false,
  beyond: listOfOne<DisputeRow>(without(disputes, 'payment_intent'), parameterOf),
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
      // Four levels is as deep as Stripe goes, so that neither the refunds of the charge nor its fee can come along.
      'expand[]': ['data.payment.payment_intent.latest_charge', 'data.payment.charge', 'data.payment.payment_record'],
    }),
  page(reply): Page<PaymentRow> {
    return { rows: dataIn<Stripe.InvoicePayment>(reply).map(paymentIn), next: nextOf(reply) }
  },
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

/** The parameter by which what hangs on a payment is listed. */
export function parameterOf(id: string): 'charge' | 'payment_intent' {
  return isChargeId(id) ? 'charge' : 'payment_intent'
}

/** https://docs.stripe.com/api/payment-record/retrieve */
const isRecordId = (id: string) => id.startsWith('pr_')
