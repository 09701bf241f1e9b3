import type { World } from '../../../../src/simulator/world/open.ts'
import type {
  CreditNoteAllocationRow,
  CreditNoteRow,
  InvoiceRow,
  PaymentRow,
} from '../../../../src/simulator/world/schema.ts'
import { idOf, seconds, some } from '../values.ts'
import { invoiceIdOf, invoiceWord, noteStatus, noteType, paymentStatuses, reasonsOf } from './words.ts'

/** What credit notes have paid of an invoice. */
export function creditedOn(world: World, n: number): number {
  const sql = 'SELECT coalesce(sum(amount_minor), 0) AS sum FROM credit_note_allocation WHERE invoice_n = ?'
  return world.get<{ sum: number }>(sql, n)?.sum ?? 0
}

/** The payments of an invoice, and apart from them the money that is only held for it. */
export function moneyFor({ n }: InvoiceRow, world: World) {
  const payments = world.all<PaymentRow>('SELECT * FROM payment WHERE invoice_n = ? ORDER BY n', n)
  const linkOf = (row: PaymentRow) => ({
    txn_id: idOf('payment', row.n),
    applied_amount: row.amount_minor,
    applied_at: seconds(row.created_at),
    txn_status: paymentStatuses[row.status],
    txn_date: seconds(row.created_at),
    txn_amount: row.amount_minor,
  })
  const held = payments.filter(({ status }) => status === 'AUTHORIZED')
  return {
    linked_payments: payments
      .filter(({ status }) => status !== 'AUTHORIZED')
      .map(row => ({ ...linkOf(row), object: 'linked_payment' })),
    ...(held.length > 0 && {
      reference_transactions: held.map(row => ({
        ...linkOf(row),
        txn_type: 'authorization',
        amount_capturable: row.amount_minor,
        authorization_reason: 'blocking_funds',
        object: 'reference_transaction',
      })),
    }),
  }
}

/** The credit notes that paid an invoice, and those that correct it. */
export function notesFor({ n }: InvoiceRow, world: World) {
  const applied = world.all<CreditNoteRow & { readonly applied: number }>(
    `SELECT c.*, a.amount_minor AS applied FROM credit_note_allocation a JOIN credit_note c ON c.n = a.credit_note_n
     WHERE a.invoice_n = ? ORDER BY a.n`,
    n,
  )
  const notes = world.all<CreditNoteRow>('SELECT * FROM credit_note WHERE invoice_n = ? ORDER BY n', n)
  const linkOf = (row: CreditNoteRow) => ({
    cn_id: idOf('credit_note', row.n),
    ...reasonsOf(row, 'cn_'),
    cn_date: seconds(row.issued_at),
    cn_status: noteStatus(row),
  })
  return {
    applied_credits: applied.map(row => ({
      ...linkOf(row),
      applied_amount: row.applied,
      applied_at: seconds(row.created_at),
      object: 'applied_credit',
    })),
    adjustment_credit_notes: notes
      .filter(row => noteType(row) === 'adjustment')
      .map(row => ({ ...linkOf(row), cn_total: row.total_minor, object: 'adjustment_credit_note' })),
    issued_credit_notes: notes
      .filter(row => noteType(row) !== 'adjustment')
      .map(row => ({ ...linkOf(row), cn_total: row.total_minor, object: 'issued_credit_note' })),
  }
}

/** The invoices that a credit note pays. */
export function allocationsOf({ n, created_at }: CreditNoteRow, world: World) {
  const rows = world.all<CreditNoteAllocationRow & { word: string; issued_at: string | null }>(
    `SELECT a.*, i.issued_at, i.word FROM credit_note_allocation a
     JOIN (SELECT n, issued_at, ${invoiceWord} AS word FROM invoice) i ON i.n = a.invoice_n
     WHERE a.credit_note_n = ? ORDER BY a.n`,
    n,
  )
  return rows.map(row => ({
    invoice_id: invoiceIdOf(world, row.invoice_n),
    allocated_amount: row.amount_minor,
    allocated_at: seconds(created_at),
    invoice_date: some(row.issued_at) === undefined ? undefined : seconds(row.issued_at),
    invoice_status: row.word,
    object: 'allocation',
  }))
}
