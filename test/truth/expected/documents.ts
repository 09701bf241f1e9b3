import type {
  CreditNoteAllocationRow,
  CreditNoteRow,
  InvoiceLineRow,
  InvoiceRow,
  PaymentRow,
  RefundRow,
} from '../../../src/simulator/world/schema.ts'
import type { Truth } from './truth.ts'
import { decimal, money } from './values.ts'

const changed = (row: { created_at: string; updated_at: string }) => ({
  url: null,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  isDeleted: null,
})

const invoice: Truth<InvoiceRow> = row => ({
  ...changed(row),
  number: row.number,
  status: row.status,
  statusRaw: row.status,
  customer: row.customer_n,
  subscription: row.subscription_n,
  currency: row.currency,
  exchangeRate: decimal(row.exchange_rate),
  subtotal: money(row.subtotal_minor, row.currency),
  discountTotal: money(row.discount_minor, row.currency),
  taxTotal: money(row.tax_minor, row.currency),
  total: money(row.total_minor, row.currency),
  amountPaid: money(row.amount_paid_minor, row.currency),
  amountDue: money(row.amount_due_minor, row.currency),
  issuedAt: row.issued_at,
  dueAt: row.due_at,
  paidAt: row.paid_at,
  voidedAt: row.voided_at,
  collectionMethod: row.collection_method,
  collectionMethodRaw: row.collection_method,
  billingReason: row.billing_reason,
  poNumber: row.po_number,
  memo: row.memo,
  hostedUrl: null,
  pdfUrl: null,
})

/** What an invoice that is shown so must say about being late: only what is still asked for can be. */
export function isOverdue(status: unknown, dueAt: unknown, amountDue: unknown): boolean | null {
  if (status !== 'OPEN' && status !== 'PARTIALLY_PAID') return false
  if (dueAt === null) return null
  return Date.parse(dueAt as string) < Date.now() && Number((amountDue as { amount: string }).amount) > 0
}

const line: Truth<InvoiceLineRow> = (row, world) => {
  const currency = world.get<InvoiceRow>('SELECT * FROM invoice WHERE n = ?', row.invoice_n)?.currency ?? ''
  return {
    description: row.description,
    product: row.product_n,
    price: row.price_n,
    quantity: decimal(String(row.quantity)),
    unitAmount: money(row.unit_amount_minor, currency),
    amount: money(row.amount_minor, currency),
    taxAmount: money(row.tax_minor, currency),
    periodStart: row.period_start,
    periodEnd: row.period_end,
    isProration: row.is_proration === 1,
  }
}

const payment: Truth<PaymentRow> = row => ({
  ...changed(row),
  amount: money(row.amount_minor, row.currency),
  amountRefunded: money(row.amount_refunded_minor, row.currency),
  amountUnapplied: money(row.invoice_n === null ? row.amount_minor : 0, row.currency),
  status: row.status,
  statusRaw: row.status,
  methodType: row.method_type,
  methodTypeRaw: row.method_type,
  customer: row.customer_n,
  allocations:
    row.invoice_n === null ? [] : [{ invoice: row.invoice_n, amount: money(row.amount_minor, row.currency) }],
  failureCode: row.failure_code,
  failureMessage: row.failure_message,
  reference: row.reference,
  memo: row.memo,
  receiptUrl: null,
  paidAt: row.paid_at,
})

const refund: Truth<RefundRow> = row => ({
  url: null,
  createdAt: row.created_at,
  updatedAt: null,
  isDeleted: null,
  amount: money(row.amount_minor, row.currency),
  status: row.status,
  statusRaw: row.status,
  reason: row.reason,
  reasonRaw: row.reason,
  payment: row.payment_n,
  failureReason: row.failure_reason,
})

const creditNote: Truth<CreditNoteRow> = (row, world) => ({
  ...changed(row),
  number: row.number,
  status: row.status,
  statusRaw: row.status,
  type: row.type,
  typeRaw: row.type,
  reason: row.reason,
  memo: row.memo,
  customer: row.customer_n,
  invoice: row.invoice_n,
  currency: row.currency,
  subtotal: money(row.subtotal_minor, row.currency),
  taxTotal: money(row.tax_minor, row.currency),
  total: money(row.total_minor, row.currency),
  remaining: money(row.remaining_minor, row.currency),
  allocations: world
    .all<CreditNoteAllocationRow>('SELECT * FROM credit_note_allocation WHERE credit_note_n = ? ORDER BY n', row.n)
    .map(each => ({ invoice: each.invoice_n, amount: money(each.amount_minor, row.currency) })),
  issuedAt: row.issued_at,
  voidedAt: row.voided_at,
  pdfUrl: null,
})

/** What a billing system should say of bills and of money, by entity. */
export const documents = {
  Invoice: { table: 'invoice', truth: invoice },
  InvoiceLine: { table: 'invoice_line', truth: line },
  Payment: { table: 'payment', truth: payment },
  Refund: { table: 'refund', truth: refund },
  CreditNote: { table: 'credit_note', truth: creditNote },
} as const
