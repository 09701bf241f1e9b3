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
