import { columns, refOf, wordOf } from '../../../src/contract/columns.ts'
import type { Money, Payment } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import { cents, sumOfCents } from '../money.ts'
import type { TransactionRow } from '../rows.ts'
import { instantOf } from './common.ts'
import { usedMethodOf } from './method-details.ts'
import { paymentMethods } from './payment-methods.ts'

const c = columns<TransactionRow>()

/** How a transaction stands. https://apidocs.chargebee.com/docs/api/transactions/transaction-object#status */
export const statuses = {
  in_progress: 'PENDING',
  success: 'SUCCEEDED',
  voided: 'CANCELED',
  failure: 'FAILED',
  timeout: 'FAILED',
  needs_attention: 'REQUIRES_ACTION',
  late_failure: 'FAILED',
} as const satisfies Record<NonNullable<TransactionRow['status']>, string>

/** Payment from Chargebee's transactions of the types `payment` and `authorization`. */
export const paymentMapping: Mapping<Payment, TransactionRow> = {
  // What the gateway takes is between it and the company, which can add no fields to transactions.
  ...absent(
    'url',
    'customFields',
    'memo',
    'receiptUrl',
    'fee',
    'net',
    'statementDescriptor',
    'cancellationReason',
    'isDisputed',
  ),
  createdAt: c.from(['date'], ({ date }) => instantOf(date), { note: 'when it happened: no other time is kept' }),
  updatedAt: c.seconds('updated_at'),
  isDeleted: c.flag('deleted'),
  amount: c.from(['amount', 'currency_code'], row => cents(row.amount, row.currency_code)),
  amountRefunded: c.from(['linked_refunds', 'currency_code'], refundedOf, {
    note: 'known where the payment was for no invoice; else see `refunds`',
  }),
  amountUnapplied: c.from(['amount_unused', 'currency_code'], row => cents(row.amount_unused, row.currency_code)),
  status: c.from(['status', 'type'], statusOf, {
    words: statuses,
    note: 'AUTHORIZED is an `authorization` that is a `success`',
  }),
  statusRaw: c.raw('status'),
  methodType: c.from(['payment_method'], row => wordOf(paymentMethods, readText(row.payment_method)), {
    words: paymentMethods,
  }),
  methodTypeRaw: c.raw('payment_method'),
  customer: c.ref('customer', 'customer_id'),
  allocations: c.from(['linked_invoices', 'currency_code'], ({ linked_invoices, currency_code }) =>
    (linked_invoices ?? []).map(({ invoice_id, applied_amount }) => ({
      invoice: refOf('invoice', invoice_id),
      amount: cents(applied_amount, currency_code),
    })),
  ),
  failureCode: c.text('error_code'),
  failureMessage: c.text('error_text'),
  reference: c.text('reference_number'),
  paidAt: c.from(['date', 'status', 'type'], row => (hasPaid(row) ? instantOf(row.date) : null)),
  method: c.ref('paymentSource', 'payment_source_id'),
  methodDetails: c.from(['payment_method_details', 'last4', 'masked_card_number'], usedMethodOf),
  gatewayTransactionId: c.text('id_at_gateway'),
  capturedAt: c.from(['settled_at', 'status', 'type'], row => (hasPaid(row) ? instantOf(row.settled_at) : null)),
  canceledAt: c.seconds('voided_at'),
}

function statusOf({ status, type }: TransactionRow) {
  const word = wordOf(statuses, readText(status))
  return word === 'SUCCEEDED' && type === 'authorization' ? ('AUTHORIZED' as const) : word
}

const hasPaid = ({ status, type }: TransactionRow) => status === 'success' && type !== 'authorization'

/** A payment names its refunds only where it was for no invoice. */
function refundedOf({ linked_refunds, currency_code }: TransactionRow): Money | null {
  if (!linked_refunds?.length) return null
  const given = linked_refunds.filter(({ txn_status }) => txn_status === 'success')
  return sumOfCents(
    given.map(({ txn_amount }) => txn_amount),
    currency_code,
  )
}
