import { columns, refOf, wordOf } from '../../../src/contract/columns.ts'
import type { Refund } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import { cents } from '../money.ts'
import type { TransactionRow } from '../rows.ts'
import { paymentOf } from '../transactions.ts'
import { instantOf } from './common.ts'
import { statuses } from './payment.ts'

type NoteReason = NonNullable<NonNullable<TransactionRow['linked_credit_notes']>[number]['cn_reason_code']>

const c = columns<TransactionRow>()

/** Why the credit note was made that the refund paid out: Chargebee knows most reasons in words that the schema has not. */
export const reasons = {
  fraudulent: 'FRAUDULENT',
  chargeback: 'OTHER',
  order_cancellation: 'OTHER',
  order_change: 'OTHER',
  other: 'OTHER',
  product_unsatisfactory: 'OTHER',
  service_unsatisfactory: 'OTHER',
  subscription_cancellation: 'OTHER',
  subscription_change: 'OTHER',
  subscription_pause: 'OTHER',
  waiver: 'OTHER',
  write_off: 'OTHER',
} as const satisfies Record<NoteReason, string>

/** Refund from Chargebee's transactions of the types `refund` and `payment_reversal`. */
export const refundMapping: Mapping<Refund, TransactionRow> = {
  // No company can add fields to transactions.
  ...absent('url', 'customFields'),
  createdAt: c.from(['date'], ({ date }) => instantOf(date), { note: 'when it happened: no other time is kept' }),
  updatedAt: c.seconds('updated_at'),
  isDeleted: c.flag('deleted'),
  amount: c.from(['amount', 'currency_code'], row => cents(row.amount, row.currency_code)),
  status: c.from(['status'], ({ status }) => wordOf(statuses, readText(status)), { words: statuses }),
  statusRaw: c.raw('status'),
  reason: c.from(['linked_credit_notes'], row => wordOf(reasons, reasonOf(row)), {
    words: reasons,
    note: 'the reason of its credit note',
  }),
  reasonRaw: c.from(['linked_credit_notes'], reasonOf),
  payment: c.from(['refunded_txn_id', 'reference_transaction_id'], row => refOf('payment', paymentOf(row))),
  failureReason: c.text('error_text'),
  creditNote: c.from(['linked_credit_notes'], row => refOf('creditNote', noteOf(row)?.cn_id), {
    note: 'null where it paid out several',
  }),
}

/** The one credit note that a refund paid out. */
function noteOf({ linked_credit_notes }: TransactionRow) {
  const [note, another] = linked_credit_notes ?? []
  return another === undefined ? note : undefined
}

function reasonOf(row: TransactionRow): string | null {
  return readText(noteOf(row)?.cn_reason_code)
}
