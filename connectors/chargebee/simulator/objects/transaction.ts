import type { World } from '../../../../src/simulator/world/open.ts'
import type {
  CreditNoteRow,
  InvoiceRow,
  PaymentMethodRow,
  PaymentRow,
  RefundRow,
} from '../../../../src/simulator/world/schema.ts'
import { idOf, seconds, some, versioned } from '../values.ts'
import { brandOf } from './payment-source.ts'
import { invoiceIdOf, invoiceWord, noteStatus, paymentStatuses, reasonsOf } from './words.ts'

/** A payment or a refund in Chargebee's words. */
export interface TransactionRow {
  readonly n: number
  readonly type_word: 'payment' | 'authorization' | 'refund'
  readonly status_word: string
  readonly method_word: string
  readonly customer_n: number
}

/** A transaction. https://apidocs.chargebee.com/docs/api/transactions/transaction-object */
export function transactionEntry(row: TransactionRow, world: World) {
  if (row.type_word === 'refund') {
    const refund = world.get<RefundRow>('SELECT * FROM refund WHERE n = ?', row.n) as RefundRow
    return { transaction: { ...commonOf(row, refund, refund.created_at), ...refundOf(refund, world) } }
  }
  const payment = world.get<PaymentRow>('SELECT * FROM payment WHERE n = ?', row.n) as PaymentRow
  return { transaction: { ...commonOf(row, payment, payment.updated_at), ...paymentOf(payment, row, world) } }
}

function commonOf(row: TransactionRow, money: PaymentRow | RefundRow, updatedAt: string) {
  return {
    id: idOf(row.type_word === 'refund' ? 'refund' : 'payment', row.n),
    customer_id: idOf('customer', row.customer_n),
    gateway: row.method_word === 'card' || row.method_word === 'direct_debit' ? 'chargebee' : 'not_applicable',
    gateway_account_id: 'gw_Uni',
    payment_method: row.method_word,
    type: row.type_word,
    date: seconds(money.created_at),
    exchange_rate: 1,
    currency_code: money.currency,
    amount: money.amount_minor,
    status: row.status_word,
    ...versioned('transaction', updatedAt),
  }
}

function paymentOf(row: PaymentRow, { type_word, method_word }: TransactionRow, world: World) {
  const method = world.get<PaymentMethodRow>('SELECT * FROM payment_method WHERE n = ?', row.payment_method_n)
  return {
    payment_source_id: idOf('payment_source', method?.customer_n == null ? null : method.n),
    reference_number: some(row.reference),
    id_at_gateway: some(row.gateway_id),
    settled_at: seconds(row.captured_at),
    voided_at: seconds(row.canceled_at),
    error_code: some(row.failure_code),
    error_text: some(row.failure_message),
    ...(type_word === 'authorization'
      ? { amount_capturable: row.amount_minor, authorization_reason: 'blocking_funds', linked_payments: [] }
      : {
          amount_unused: row.invoice_n === null ? row.amount_minor : 0,
          linked_invoices: row.invoice_n === null ? [] : [invoiceLinkOf(row, row.invoice_n, world)],
          linked_refunds: row.invoice_n === null ? refundLinksOf(row, world) : [],
        }),
    ...(method && usedOf(method, method_word)),
  }
}

/** How it was paid: a text of JSON. */
function usedOf(method: PaymentMethodRow, word: string) {
  if (word === 'card') {
    const { last4, exp_month, exp_year, funding } = method
    const card = {
      iin: '411111',
      last4,
      brand: brandOf(method),
      funding_type: funding ?? 'not_known',
      expiry_month: exp_month,
      expiry_year: exp_year,
    }
    return {
      iin: '411111',
      last4: some(last4),
      masked_card_number: `************${last4 ?? ''}`,
      payment_method_details: JSON.stringify({ card }),
    }
  }
  if (word !== 'direct_debit') return {}
  const bank_account = { last4: method.last4, bank_name: method.bank_name }
  return { last4: some(method.last4), payment_method_details: JSON.stringify({ bank_account }) }
}

function invoiceLinkOf(row: PaymentRow, invoice_n: number, world: World) {
  const invoice = world.get<InvoiceRow & { word: string }>(
    `SELECT *, ${invoiceWord} AS word FROM invoice WHERE n = ?`,
    invoice_n,
  )
  return {
    invoice_id: invoiceIdOf(world, invoice_n),
    applied_amount: row.amount_minor,
    applied_at: seconds(row.created_at),
    invoice_date: seconds(invoice?.issued_at ?? null),
    invoice_total: invoice?.total_minor,
    invoice_status: invoice?.word,
    object: 'linked_invoice',
  }
}

/** Refunds are named by payments that were for no invoice. */
function refundLinksOf({ n }: PaymentRow, world: World) {
  return world.all<RefundRow>('SELECT * FROM refund WHERE payment_n = ? ORDER BY n', n).map(refund => ({
    txn_id: idOf('refund', refund.n),
    txn_status: paymentStatuses[refund.status],
    txn_date: seconds(refund.created_at),
    txn_amount: refund.amount_minor,
    object: 'linked_refund',
  }))
}

function refundOf(row: RefundRow, world: World) {
  const note = world.get<CreditNoteRow>('SELECT * FROM credit_note WHERE n = ?', row.credit_note_n)
  return {
    refunded_txn_id: idOf('payment', row.payment_n),
    error_text: some(row.failure_reason),
    linked_credit_notes:
      note === undefined
        ? []
        : [
            {
              cn_id: idOf('credit_note', note.n),
              applied_amount: row.amount_minor,
              applied_at: seconds(row.created_at),
              ...reasonsOf(note, 'cn_'),
              cn_date: seconds(note.issued_at),
              cn_total: note.total_minor,
              cn_status: noteStatus(note),
              cn_reference_invoice_id: invoiceIdOf(world, note.invoice_n),
              object: 'linked_credit_note',
            },
          ],
  }
}
