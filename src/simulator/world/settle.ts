import { later } from './clock.ts'
import type { WrittenInvoice } from './invoice-writer.ts'
import type { PaymentRow, RefundRow } from './schema.ts'
import type { Writer } from './writer.ts'

/** How an invoice is paid. */
export interface Settlement {
  /** Into how many payments. */
  payments?: number
  /** How much a credit note pays, in percent. */
  creditPercent?: number
  method?: PaymentRow['method_type']
}

/** Writes the payments and the credit note that make up what is paid of an invoice; returns the payments. */
export function settle(writer: Writer, invoice: WrittenInvoice, settlement: Settlement = {}): WrittenPayment[] {
  const { payments = 1, creditPercent = 0, method = 'CARD' } = settlement
  if (invoice.paid === 0) return []
  const credit = Math.floor((invoice.paid * creditPercent) / 100)
  if (credit > 0) writeCreditNote(writer, invoice, { allocated: credit, remaining: 0, status: 'APPLIED' })
  let left = invoice.paid - credit
  return Array.from({ length: payments }, (_, index) => {
    const amount = index === payments - 1 ? left : Math.floor(left / 2)
    left -= amount
    return writePayment(writer, invoice, { amount, status: 'SUCCEEDED', method })
  })
}

/** A payment that was written. */
export interface WrittenPayment {
  n: number
  amount: number
  currency: string
  created_at: string
}

/** Writes one payment. */
export function writePayment(
  writer: Writer,
  invoice: WrittenInvoice,
  {
    amount,
    status,
    method,
    isAttached = true,
  }: {
    amount: number
    status: PaymentRow['status']
    method: PaymentRow['method_type']
    isAttached?: boolean
  },
): WrittenPayment {
  const created_at = later(invoice.created_at, 3)
  const failed = status === 'FAILED'
  const currency = invoice.party.currency
  const n = writer.insert('payment', {
    customer_n: invoice.party.n,
    invoice_n: isAttached ? invoice.n : null,
    amount_minor: amount,
    currency,
    status,
    method_type: method,
    failure_code: failed ? 'card_declined' : null,
    failure_message: failed ? 'The card was declined.' : null,
    reference:
      method === 'CHECK' ? `Check ${1000 + invoice.n}` : method === 'BANK_TRANSFER' ? `WIRE-${invoice.n}` : null,
    memo: invoice.n % 5 === 0 ? 'With thanks' : null,
    paid_at: status === 'SUCCEEDED' ? later(created_at, 0.01) : null,
    created_at,
    updated_at: later(created_at, 0.02),
  })
  return { n, amount, currency, created_at }
}

/** Writes a refund, and adds it to the payment when the money went back. */
export function writeRefund(
  writer: Writer,
  payment: WrittenPayment,
  { amount, status, reason }: { amount: number; status: RefundRow['status']; reason: RefundRow['reason'] },
): void {
  writer.insert('refund', {
    payment_n: payment.n,
    amount_minor: amount,
    currency: payment.currency,
    status,
    reason,
    failure_reason: status === 'FAILED' ? 'expired_or_canceled_card' : null,
    created_at: later(payment.created_at, 5),
  })
  const updated_at = later(payment.created_at, 5)
  if (status === 'SUCCEEDED') writer.update('payment', payment.n, { amount_refunded_minor: amount, updated_at })
}

/** Writes a credit note for an invoice's customer; what is allocated pays the invoice. */
export function writeCreditNote(
  writer: Writer,
  invoice: WrittenInvoice,
  { allocated, remaining, status }: { allocated: number; remaining: number; status: 'OPEN' | 'APPLIED' | 'VOID' },
): void {
  const issued_at = later(invoice.created_at, 2)
  const total = allocated + remaining
  const tax = Math.floor((total * invoice.party.taxPercent) / (100 + invoice.party.taxPercent))
  const n = writer.insert('credit_note', {
    status,
    type: status === 'APPLIED' ? 'PRE_PAYMENT' : 'POST_PAYMENT',
    reason: ['duplicate', 'product_unsatisfactory', 'order_change', null][invoice.n % 4] ?? null,
    memo: invoice.n % 2 === 0 ? 'Sorry about the noise' : null,
    customer_n: invoice.party.n,
    invoice_n: status === 'OPEN' && invoice.n % 2 === 0 ? null : invoice.n,
    currency: invoice.party.currency,
    subtotal_minor: total - tax,
    tax_minor: tax,
    tax_percent: invoice.party.taxPercent,
    total_minor: total,
    remaining_minor: status === 'VOID' ? 0 : remaining,
    issued_at,
    voided_at: status === 'VOID' ? later(issued_at, 1) : null,
    created_at: issued_at,
    updated_at: later(issued_at, 1),
  })
  writer.update('credit_note', n, { number: `CN-${String(n).padStart(6, '0')}` })
  if (allocated > 0)
    writer.insert('credit_note_allocation', { credit_note_n: n, invoice_n: invoice.n, amount_minor: allocated })
}
