import type { World } from '../../../src/simulator/world/open.ts'
import type {
  BillingCustomerRow,
  CreditNoteAllocationRow,
  CreditNoteRow,
  InvoiceLineRow,
  InvoiceRow,
  PaymentMethodRow,
  PaymentRow,
  RefundRow,
} from '../../../src/simulator/world/schema.ts'
import { addressOf } from './billing.ts'
import { customFieldsOf, detailsOf, discountsOf, sharesOf, taxesOf, taxIdsOf } from './billing-parts.ts'
import type { Truth } from './truth.ts'
import { decimal, money } from './values.ts'

const changed = (row: { created_at: string; updated_at: string }) => ({
  url: null,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  isDeleted: null,
})

const invoice: Truth<InvoiceRow> = (row, world) => ({
  customFields: customFieldsOf(world, 'invoice', row.n),
  ...billedTo(row, world),
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
  discounts: discountsOf(world, 'invoice', row.n),
  taxes: taxesOf(world, {
    amount: row.tax_minor,
    taxable: row.subtotal_minor,
    percent: row.tax_percent,
    currency: row.currency,
  }),
  creditsApplied: money(creditedOn(world, row.n), row.currency),
  writeOff: money(row.status === 'UNCOLLECTIBLE' ? row.amount_due_minor : 0, row.currency),
  dunning: { attempts: row.attempts, nextAttemptAt: row.next_attempt_at, isAutomatic: row.is_automatic === 1 },
  periodStart: row.period_start,
  periodEnd: row.period_end,
  defaultPaymentMethod: row.payment_method_n,
  footer: row.footer,
})

/** The customer, who has not changed since. */
function billedTo({ customer_n }: InvoiceRow, world: World) {
  const row = world.get<BillingCustomerRow>(
    'SELECT * FROM billing_customer WHERE n = ?',
    customer_n,
  ) as BillingCustomerRow
  return {
    billingAddress: addressOf(row, 'billing'),
    shippingAddress: addressOf(row, 'shipping'),
    customerName: row.name || null,
    customerEmail: row.email,
    customerTaxIds: taxIdsOf(world, customer_n),
  }
}

function creditedOn(world: World, n: number): number {
  const sql = 'SELECT coalesce(sum(amount_minor), 0) AS sum FROM credit_note_allocation WHERE invoice_n = ?'
  return world.get<{ sum: number }>(sql, n)?.sum ?? 0
}

/** What an invoice that is shown so must say about being late: only what is still asked for can be. */
export function isOverdue(status: unknown, dueAt: unknown, amountDue: unknown): boolean | null {
  if (status !== 'OPEN' && status !== 'PARTIALLY_PAID') return false
  if (dueAt === null) return null
  return Date.parse(dueAt as string) < Date.now() && Number((amountDue as { amount: string }).amount) > 0
}

const line: Truth<InvoiceLineRow> = (row, world) => {
  const invoice = world.get<InvoiceRow>('SELECT * FROM invoice WHERE n = ?', row.invoice_n)
  const currency = invoice?.currency ?? ''
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
    discountAmount: money(row.discount_minor, currency),
    discounts: sharesOf(world, row.invoice_n, row.discount_minor, currency),
    taxes: taxesOf(world, {
      amount: row.tax_minor,
      taxable: row.amount_minor,
      percent: invoice?.tax_percent ?? 0,
      currency,
    }),
    subscription: invoice?.subscription_n ?? null,
    ledgerAccount: null,
  }
}

const payment: Truth<PaymentRow> = (row, world) => ({
  customFields: customFieldsOf(world, 'payment', row.n),
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
  fee: money(row.fee_minor, row.currency),
  net: money(row.fee_minor === null ? null : row.amount_minor - row.fee_minor, row.currency),
  method: row.payment_method_n,
  methodDetails: detailsOf(
    world.get<PaymentMethodRow>('SELECT * FROM payment_method WHERE n = ?', row.payment_method_n),
  ),
  statementDescriptor: row.statement_descriptor,
  gatewayTransactionId: row.gateway_id,
  capturedAt: row.captured_at,
  canceledAt: row.canceled_at,
  cancellationReason: row.cancellation_reason,
  isDisputed: row.is_disputed === 1,
})

const refund: Truth<RefundRow> = (row, world) => ({
  customFields: customFieldsOf(world, 'refund', row.n),
  creditNote: row.credit_note_n,
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
  customFields: customFieldsOf(world, 'credit_note', row.n),
  discountTotal: money(row.discount_minor, row.currency),
  taxes: taxesOf(world, {
    amount: row.tax_minor,
    taxable: row.subtotal_minor - row.discount_minor,
    percent: row.tax_percent,
    currency: row.currency,
  }),
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
