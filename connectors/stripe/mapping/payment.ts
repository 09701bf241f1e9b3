import type Stripe from 'stripe'
import { columns, refOf, wordOf } from '../../../src/contract/columns.ts'
import type { Payment } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { NonsenseError, readFlag, readText, readUrl } from '../../../src/contract/read.ts'
import { minor } from '../money.ts'
import type { PaymentRow, PaymentStatusWord } from '../rows.ts'
import { customFieldsOf, dashboardUrl, idOf, instantOf } from './common.ts'
import { methodDetailsOf } from './method-details.ts'
import { paymentMethods } from './payment-methods.ts'
import { amountOfRecord, refundedOfRecord, statusOfRecord } from './payment-record.ts'

/** What intents, charges without one and records have between them. */
type Fields = Partial<Omit<Stripe.PaymentIntent, 'status'>> &
  Partial<Omit<Stripe.PaymentRecord, keyof Stripe.PaymentIntent>> &
  Partial<Pick<Stripe.Charge, 'captured' | 'balance_transaction' | 'disputed' | 'payment_method_details'>> & {
    readonly status?: PaymentStatusWord
  }

const c = columns<PaymentRow, Fields>(row => row as Fields)

/** How an intent or a charge stands. */
export const statuses = {
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

/** Payment from Stripe's payment intents, from charges that have none, and from records of payments made elsewhere. */
export const paymentMapping: Mapping<Payment, PaymentRow> = {
  ...absent('updatedAt', 'isDeleted', 'amountUnapplied'),
  url: c.from(['id', 'livemode'], (_, row) => urlOf(row), { note: 'the page in the Dashboard; null for a record' }),
  createdAt: c.seconds('created'),
  customFields: c.from(['metadata'], ({ metadata }) => customFieldsOf(metadata)),
  amount: c.from(
    ['amount', 'amount_received', 'currency', 'status', 'captured', 'amount_guaranteed', 'amount_requested'],
    (_, row) => amountOf(row),
    { note: 'what was received once it has succeeded; of a record what is guaranteed, or else was requested' },
  ),
  amountRefunded: c.from(['latest_charge', 'amount_refunded'], (_, row) => refundedOf(row)),
  status: c.from(
    [
      'status',
      'last_payment_error',
      'captured',
      'latest_charge',
      'amount_guaranteed',
      'amount_canceled',
      'amount_failed',
      'amount_authorized',
    ],
    (_, row) => statusOf(row),
    {
      words: statuses,
      note:
        'FAILED is `requires_payment_method` after a payment that failed, AUTHORIZED also a charge that was not ' +
        'captured; of a record, which has no word for it, the first of its amounts guaranteed, canceled, failed and authorized that is not 0 tells',
    },
  ),
  statusRaw: c.raw('status'),
  methodType: c.from(
    ['latest_charge', 'payment_method_types', 'payment_method_details'],
    (_, row) => wordOf(paymentMethods, methodWordOf(row)),
    { words: paymentMethods, note: 'that of the newest charge; before there is one, the only type that is allowed' },
  ),
  methodTypeRaw: c.from(['latest_charge', 'payment_method_types', 'payment_method_details'], (_, row) =>
    methodWordOf(row),
  ),
  customer: c.from(['customer', 'customer_details'], (_, row) => refOf('customer', customerIdOf(row))),
  allocations: c.from([], () => [], { note: 'empty: see `payments` of an invoice' }),
  failureCode: c.from(
    ['latest_charge', 'last_payment_error'],
    ({ last_payment_error: error }, row) => readText(chargeOf(row)?.failure_code) ?? readText(error?.code),
  ),
  failureMessage: c.from(
    ['latest_charge', 'last_payment_error'],
    ({ last_payment_error: error }, row) => readText(chargeOf(row)?.failure_message) ?? readText(error?.message),
  ),
  reference: c.from(
    ['latest_charge', 'processor_details'],
    ({ processor_details: details }, row) =>
      readText(chargeOf(row)?.receipt_number) ?? readText(details?.custom?.payment_reference),
    { note: "the receipt's number; of a record its reference, such as the number of a check" },
  ),
  memo: c.text('description'),
  receiptUrl: c.from(['latest_charge'], (_, row) => readUrl(chargeOf(row)?.receipt_url)),
  paidAt: c.from(
    ['status', 'captured', 'latest_charge'],
    ({ status }, row) => (status === 'succeeded' && !isHeld(row) ? instantOf(chargeOf(row)?.created) : null),
    { note: 'null for a record, which does not say' },
  ),
  fee: c.from(['balance_transaction', 'latest_charge'], (_, row) => moneyOfTransaction(row, 'fee'), {
    note: "in the currency of the account's balance",
  }),
  net: c.from(['balance_transaction', 'latest_charge'], (_, row) => moneyOfTransaction(row, 'net')),
  method: c.from(['payment_method', 'latest_charge', 'payment_method_details'], (_, row) =>
    refOf('paymentMethod', methodIdOf(row)),
  ),
  methodDetails: c.from(['latest_charge', 'payment_method_details'], (_, row) =>
    methodDetailsOf(
      row.object === 'payment_record' ? row.payment_method_details : chargeOf(row)?.payment_method_details,
    ),
  ),
  statementDescriptor: c.from(
    ['latest_charge', 'statement_descriptor'],
    ({ statement_descriptor }, row) =>
      readText(chargeOf(row)?.calculated_statement_descriptor) ?? readText(statement_descriptor),
  ),
  gatewayTransactionId: c.from(
    ['latest_charge', 'payment_method_details'],
    (_, row) => gatewayIdOf(chargeOf(row)?.payment_method_details),
    { note: "the card network's id; of a bank account, the reference at the customer's bank" },
  ),
  capturedAt: c.from(['balance_transaction', 'latest_charge'], (_, row) => instantOf(transactionOf(row)?.created), {
    note: 'when it came to the balance',
  }),
  canceledAt: c.seconds('canceled_at'),
  cancellationReason: c.text('cancellation_reason'),
  isDisputed: c.from(['latest_charge', 'disputed'], (_, row) => isDisputed(row)),
}

/** The charge that tells how a payment went; null where nothing was charged or the charge is not there. */
export function chargeOf(row: PaymentRow): Stripe.Charge | null {
  if (row.object === 'charge') return row
  if (row.object !== 'payment_intent') return null
  const { latest_charge: charge } = row
  if (typeof charge === 'string' && !isChargeId(charge)) throw new NonsenseError('expected a charge, or the id of one')
  return typeof charge === 'object' ? charge : null
}

/** Charges have `ch_`, those of banks `py_`. */
export const isChargeId = (id: string): boolean => /^(ch|py)_/.test(id)

/** Who paid. */
export function customerIdOf(row: PaymentRow): string | null {
  return row.object === 'payment_record' ? readText(row.customer_details?.customer) : idOf(row.customer)
}

/** True when the customer disputes the payment; what was not charged cannot be disputed, and of a record it is not known. */
export function isDisputed(row: PaymentRow): boolean | null {
  if (row.object === 'payment_intent' && row.latest_charge === null) return false
  return readFlag(chargeOf(row)?.disputed)
}

/** What the payment did to the balance; null where it did nothing, and where only its id is there. */
function transactionOf(row: PaymentRow): Stripe.BalanceTransaction | null {
  const transaction = chargeOf(row)?.balance_transaction
  return typeof transaction === 'object' ? transaction : null
}

function moneyOfTransaction(row: PaymentRow, part: 'fee' | 'net') {
  const transaction = transactionOf(row)
  return minor(transaction?.[part], transaction?.currency)
}

function methodIdOf(row: PaymentRow): string | null {
  if (row.object === 'payment_record') return readText(row.payment_method_details?.payment_method)
  return readText(chargeOf(row)?.payment_method) ?? idOf(row.payment_method)
}

function gatewayIdOf(details: Stripe.Charge.PaymentMethodDetails | null | undefined): string | null {
  const card = details?.card ?? details?.card_present ?? details?.interac_present
  return readText(card?.network_transaction_id) ?? readText(details?.us_bank_account?.payment_reference)
}

function urlOf(row: PaymentRow): string | null {
  return row.object === 'payment_record' ? null : dashboardUrl('payments', row)
}

function amountOf(row: PaymentRow) {
  if (row.object === 'payment_record') return amountOfRecord(row)
  if (row.status !== 'succeeded' || isHeld(row)) return minor(row.amount, row.currency)
  return minor(row.object === 'charge' ? row.amount_captured : row.amount_received, row.currency)
}

/** A charge that has succeeded and was not captured is a promise: the money is held, and has not been taken. */
function isHeld(row: PaymentRow): boolean {
  return row.object === 'charge' && row.status === 'succeeded' && row.captured === false
}

function refundedOf(row: PaymentRow) {
  if (row.object === 'payment_record') return refundedOfRecord(row)
  const nothingCharged = row.object === 'payment_intent' && row.latest_charge === null
  return minor(nothingCharged ? 0 : chargeOf(row)?.amount_refunded, row.currency)
}

function statusOf(row: PaymentRow) {
  if (row.object === 'payment_record') return statusOfRecord(row)
  const hasFailed = row.object === 'payment_intent' && (row.last_payment_error || chargeOf(row)?.status === 'failed')
  if (row.status === 'requires_payment_method' && hasFailed) return 'FAILED' as const
  if (isHeld(row)) return 'AUTHORIZED' as const
  return wordOf(statuses, readText(row.status))
}

function methodWordOf(row: PaymentRow): string | null {
  if (row.object === 'payment_record') return readText(row.payment_method_details?.type)
  const used = readText(chargeOf(row)?.payment_method_details?.type)
  if (used !== null || row.object === 'charge') return used
  const [only, another] = row.payment_method_types ?? []
  return another === undefined ? readText(only) : null
}
