import type Stripe from 'stripe'
import { columns, refOf, wordOf } from '../../../src/contract/columns.ts'
import type { Payment } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText, readUrl } from '../../../src/contract/read.ts'
import { minor } from '../money.ts'
import type { PaymentRow, PaymentStatusWord } from '../rows.ts'
import { dashboardUrl, idOf, instantOf } from './common.ts'
import { paymentMethods } from './payment-methods.ts'

/** What an intent and a charge without one have between them. */
type Fields = Partial<Omit<Stripe.PaymentIntent, 'status'>> &
  Partial<Pick<Stripe.Charge, 'amount_captured'>> & { readonly status?: PaymentStatusWord }

const c = columns<PaymentRow, Fields>(row => row as Fields)

const statuses = {
  processing: 'PENDING',
  pending: 'PENDING',
  requires_confirmation: 'PENDING',
  requires_action: 'REQUIRES_ACTION',
  requires_payment_method: 'REQUIRES_ACTION',
  requires_capture: 'AUTHORIZED',
  succeeded: 'SUCCEEDED',
  failed: 'FAILED',
  canceled: 'CANCELED',
} as const satisfies Record<PaymentStatusWord, string>

/** Payment from Stripe's payment intents, and from charges that have none. */
export const paymentMapping: Mapping<Payment, PaymentRow> = {
  ...absent('updatedAt', 'isDeleted', 'amountUnapplied'),
  url: c.from(['id', 'livemode'], (_, row) => dashboardUrl('payments', row), { note: 'the page in the Dashboard' }),
  createdAt: c.seconds('created'),
  amount: c.from(['amount', 'amount_received', 'currency', 'status'], (_, row) => minor(amountOf(row), row.currency), {
    note: 'what was received once it has succeeded',
  }),
  amountRefunded: c.from(['latest_charge'], (_, row) => refundedOf(row)),
  status: c.from(['status', 'last_payment_error', 'latest_charge'], (_, row) => statusOf(row), {
    words: statuses,
    note: 'FAILED is `requires_payment_method` after a payment that failed',
  }),
  statusRaw: c.raw('status'),
  methodType: c.from(['latest_charge', 'payment_method_types'], (_, row) => wordOf(paymentMethods, methodWordOf(row)), {
    words: paymentMethods,
    note: 'that of the newest charge; before there is one, the only type that is allowed',
  }),
  methodTypeRaw: c.from(['latest_charge', 'payment_method_types'], (_, row) => methodWordOf(row)),
  customer: c.from(['customer'], ({ customer }) => refOf('customer', idOf(customer))),
  allocations: c.from([], () => [], { note: 'empty: see `payments` of an invoice' }),
  failureCode: c.from(
    ['latest_charge', 'last_payment_error'],
    ({ last_payment_error: error }, row) => readText(chargeOf(row)?.failure_code) ?? readText(error?.code),
  ),
  failureMessage: c.from(
    ['latest_charge', 'last_payment_error'],
    ({ last_payment_error: error }, row) => readText(chargeOf(row)?.failure_message) ?? readText(error?.message),
  ),
  reference: c.from(['latest_charge'], (_, row) => readText(chargeOf(row)?.receipt_number), {
    note: "the receipt's number",
  }),
  memo: c.text('description'),
  receiptUrl: c.from(['latest_charge'], (_, row) => readUrl(chargeOf(row)?.receipt_url)),
  paidAt: c.from(['status', 'latest_charge'], ({ status }, row) =>
    status === 'succeeded' ? instantOf(chargeOf(row)?.created) : null,
  ),
}

/** The charge that tells how a payment went; null where nothing was charged or the charge is not there. */
export function chargeOf(row: PaymentRow): Stripe.Charge | null {
  if (row.object === 'charge') return row
  return typeof row.latest_charge === 'object' ? row.latest_charge : null
}

function amountOf(row: PaymentRow): number {
  if (row.status !== 'succeeded') return row.amount
  return row.object === 'charge' ? row.amount_captured : row.amount_received
}

function refundedOf(row: PaymentRow) {
  const nothingCharged = row.object === 'payment_intent' && row.latest_charge === null
  return minor(nothingCharged ? 0 : chargeOf(row)?.amount_refunded, row.currency)
}

function statusOf(row: PaymentRow) {
  const hasFailed = row.object === 'payment_intent' && (row.last_payment_error || chargeOf(row)?.status === 'failed')
  if (row.status === 'requires_payment_method' && hasFailed) return 'FAILED' as const
  return wordOf(statuses, readText(row.status))
}

function methodWordOf(row: PaymentRow): string | null {
  const used = readText(chargeOf(row)?.payment_method_details?.type)
  if (used !== null || row.object === 'charge') return used
  const [only, another] = row.payment_method_types
  return another === undefined ? readText(only) : null
}
