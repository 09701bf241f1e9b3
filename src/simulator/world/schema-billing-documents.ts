import type { Table } from './table.ts'

type Flag = 0 | 1

/** A bill: total = subtotal - discount + tax = paid + due, but for VOID, where nothing is due. */
export interface InvoiceRow {
  n: number
  number: string | null
  status: 'DRAFT' | 'OPEN' | 'PARTIALLY_PAID' | 'PAID' | 'VOID' | 'UNCOLLECTIBLE'
  customer_n: number
  subscription_n: number | null
  currency: string
  /** Into US dollars, as a decimal. */
  exchange_rate: string
  /** The sum of the lines' amounts. */
  subtotal_minor: number
  discount_minor: number
  /** The sum of the lines' taxes. */
  tax_minor: number
  total_minor: number
  /** By payments that succeeded, and by credit notes. */
  amount_paid_minor: number
  amount_due_minor: number
  issued_at: string | null
  due_at: string | null
  paid_at: string | null
  voided_at: string | null
  collection_method: 'CHARGE_AUTOMATICALLY' | 'SEND_INVOICE'
  billing_reason: 'subscription_cycle' | 'subscription_create' | 'manual'
  po_number: string | null
  memo: string | null
  /** 0 where no tax is charged; otherwise there is one tax of that rate. */
  tax_percent: number
  attempts: number
  next_attempt_at: string | null
  /** Whether money is taken without anybody asking for it. */
  is_automatic: Flag
  period_start: string | null
  period_end: string | null
  footer: string | null
  payment_method_n: number | null
  created_at: string
  updated_at: string
}

/** A line of a bill: amount = quantity x unit amount, before tax. */
export interface InvoiceLineRow {
  n: number
  invoice_n: number
  /** From 1. */
  position: number
  description: string | null
  product_n: number | null
  price_n: number | null
  quantity: number
  unit_amount_minor: number
  amount_minor: number
  tax_minor: number
  period_start: string | null
  period_end: string | null
  is_proration: Flag
  /** The line's share of what is taken off the bill. */
  discount_minor: number
}

/** Money that came in, or was to. */
export interface PaymentRow {
  n: number
  customer_n: number
  invoice_n: number | null
  amount_minor: number
  /** The sum of the refunds that succeeded. */
  amount_refunded_minor: number
  currency: string
  status: 'PENDING' | 'REQUIRES_ACTION' | 'AUTHORIZED' | 'SUCCEEDED' | 'FAILED' | 'CANCELED'
  method_type: 'CARD' | 'BANK_DEBIT' | 'BANK_TRANSFER' | 'CHECK' | 'CASH'
  failure_code: string | null
  failure_message: string | null
  reference: string | null
  memo: string | null
  payment_method_n: number | null
  /** Null where nothing came in. */
  fee_minor: number | null
  statement_descriptor: string | null
  gateway_id: string | null
  captured_at: string | null
  canceled_at: string | null
  cancellation_reason: string | null
  is_disputed: Flag
  paid_at: string | null
  created_at: string
  updated_at: string
}

/** Money that went back. */
export interface RefundRow {
  n: number
  payment_n: number
  amount_minor: number
  currency: string
  status: 'PENDING' | 'REQUIRES_ACTION' | 'SUCCEEDED' | 'FAILED' | 'CANCELED'
  reason: 'DUPLICATE' | 'FRAUDULENT' | 'REQUESTED_BY_CUSTOMER' | null
  failure_reason: string | null
  /** The credit note that brought it about. */
  credit_note_n: number | null
  created_at: string
}

/** Money that a customer need not pay: total = subtotal - discount + tax = allocated + remaining, but for VOID and REFUNDED. */
export interface CreditNoteRow {
  n: number
  number: string
  status: 'OPEN' | 'APPLIED' | 'VOID' | 'REFUNDED'
  type: 'PRE_PAYMENT' | 'POST_PAYMENT'
  reason: string | null
  memo: string | null
  customer_n: number
  invoice_n: number | null
  currency: string
  /** The sum of the lines' amounts. */
  subtotal_minor: number
  discount_minor: number
  tax_minor: number
  tax_percent: number
  total_minor: number
  remaining_minor: number
  issued_at: string
  voided_at: string | null
  created_at: string
  updated_at: string
}

/** How much of a credit note goes to an invoice. */
export interface CreditNoteAllocationRow {
  n: number
  credit_note_n: number
  invoice_n: number
  amount_minor: number
}

const times = { created_at: 'TEXT NOT NULL', updated_at: 'TEXT NOT NULL' }

/** The tables of the documents of a billing system. */
export const billingDocumentTables: Record<string, Table> = {
  invoice: {
    columns: {
      number: 'TEXT',
      status: 'TEXT',
      customer_n: 'INTEGER',
      subscription_n: 'INTEGER',
      currency: 'TEXT',
      exchange_rate: 'TEXT',
      subtotal_minor: 'INTEGER',
      discount_minor: 'INTEGER',
      tax_minor: 'INTEGER',
      total_minor: 'INTEGER',
      amount_paid_minor: 'INTEGER',
      amount_due_minor: 'INTEGER',
      issued_at: 'TEXT',
      due_at: 'TEXT',
      paid_at: 'TEXT',
      voided_at: 'TEXT',
      collection_method: 'TEXT',
      billing_reason: 'TEXT',
      po_number: 'TEXT',
      memo: 'TEXT',
      tax_percent: 'INTEGER',
      attempts: 'INTEGER',
      next_attempt_at: 'TEXT',
      is_automatic: 'INTEGER',
      period_start: 'TEXT',
      period_end: 'TEXT',
      footer: 'TEXT',
      payment_method_n: 'INTEGER',
      ...times,
    },
    indexes: ['customer_n', 'subscription_n', 'status', 'number', 'updated_at'],
  },
  invoice_line: {
    columns: {
      invoice_n: 'INTEGER',
      position: 'INTEGER',
      description: 'TEXT',
      product_n: 'INTEGER',
      price_n: 'INTEGER',
      quantity: 'INTEGER',
      unit_amount_minor: 'INTEGER',
      amount_minor: 'INTEGER',
      tax_minor: 'INTEGER',
      period_start: 'TEXT',
      period_end: 'TEXT',
      is_proration: 'INTEGER',
      discount_minor: 'INTEGER',
    },
    indexes: ['invoice_n', 'product_n'],
  },
  payment: {
    columns: {
      customer_n: 'INTEGER',
      invoice_n: 'INTEGER',
      amount_minor: 'INTEGER',
      amount_refunded_minor: 'INTEGER',
      currency: 'TEXT',
      status: 'TEXT',
      method_type: 'TEXT',
      failure_code: 'TEXT',
      failure_message: 'TEXT',
      reference: 'TEXT',
      memo: 'TEXT',
      payment_method_n: 'INTEGER',
      fee_minor: 'INTEGER',
      statement_descriptor: 'TEXT',
      gateway_id: 'TEXT',
      captured_at: 'TEXT',
      canceled_at: 'TEXT',
      cancellation_reason: 'TEXT',
      is_disputed: 'INTEGER',
      paid_at: 'TEXT',
      ...times,
    },
    indexes: ['customer_n', 'invoice_n', 'updated_at'],
  },
  refund: {
    columns: {
      payment_n: 'INTEGER',
      amount_minor: 'INTEGER',
      currency: 'TEXT',
      status: 'TEXT',
      reason: 'TEXT',
      failure_reason: 'TEXT',
      credit_note_n: 'INTEGER',
      created_at: 'TEXT',
    },
    indexes: ['payment_n'],
  },
  credit_note: {
    columns: {
      number: 'TEXT',
      status: 'TEXT',
      type: 'TEXT',
      reason: 'TEXT',
      memo: 'TEXT',
      customer_n: 'INTEGER',
      invoice_n: 'INTEGER',
      currency: 'TEXT',
      subtotal_minor: 'INTEGER',
      discount_minor: 'INTEGER',
      tax_minor: 'INTEGER',
      tax_percent: 'INTEGER',
      total_minor: 'INTEGER',
      remaining_minor: 'INTEGER',
      issued_at: 'TEXT',
      voided_at: 'TEXT',
      ...times,
    },
    indexes: ['customer_n', 'invoice_n', 'updated_at'],
  },
  credit_note_allocation: {
    columns: { credit_note_n: 'INTEGER', invoice_n: 'INTEGER', amount_minor: 'INTEGER' },
    indexes: ['credit_note_n', 'invoice_n'],
  },
}
