import type { PaymentRow, RefundRow } from '../../../../src/simulator/world/schema.ts'
import { type Fields, OneOf } from '../../../../test/truth/compare.ts'
import { type Limit, limit, type Word, without } from '../../../../test/truth/limit.ts'
import { withBrand, withoutAdded } from './limits.ts'

const created = (_: Word, row: { created_at: string }) => row.created_at

/** What Chargebee can show of payments and refunds instead of the truth, as it documents it. */
export const moneyLimits: readonly Limit[] = [
  ...without(
    'Payment',
    'memo fee net statementDescriptor cancellationReason isDisputed',
    'between gateway and company',
  ),
  limit('Payment.isDeleted', () => false, 'every transaction says whether it is deleted'),
  limit(
    'Payment.amountRefunded',
    (amount: unknown, row: PaymentRow) => (row.invoice_n === null ? new OneOf(amount, null) : null),
    'said only by a payment that was for no bill',
  ),
  limit(
    'Payment.amountUnapplied',
    (amount: unknown, row: PaymentRow) => (row.status === 'AUTHORIZED' ? null : amount),
    'what is held has paid nothing yet',
  ),
  limit(
    'Payment.allocations',
    (all: readonly object[], row: PaymentRow) => (row.status === 'AUTHORIZED' ? [] : all),
    'what is held has paid nothing yet',
  ),
  limit(
    'Payment.paidAt',
    (at: Word, row: PaymentRow) => (row.status === 'SUCCEEDED' ? row.created_at : at),
    'one date says when it happened',
  ),
  limit(
    'Payment.methodDetails',
    (details: Fields | null) => withBrand(details) && { ...withBrand(details), country: null, walletType: null },
    'a transaction says less than what is stored',
  ),
  limit(
    'Payment.method',
    (n: number | null, row: PaymentRow) => (row.customer_n % 9 === 0 ? null : n),
    'some pay each time anew, and nothing is stored',
  ),
  withoutAdded('Payment'),

  limit('Refund.updatedAt', created, 'every transaction says when it changed'),
  limit('Refund.isDeleted', () => false, 'every transaction says whether it is deleted'),
  limit(
    'Refund.reason',
    (_: Word, row: RefundRow) => (row.credit_note_n === null ? null : 'OTHER'),
    'the reason of its credit note',
  ),
  limit(
    'Refund.reasonRaw',
    (_: Word, row: RefundRow) => (row.credit_note_n === null ? null : 'other'),
    'the reason of its credit note',
  ),
  withoutAdded('Refund'),
]
