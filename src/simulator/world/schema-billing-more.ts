import type { Table } from './table.ts'

type Flag = 0 | 1

/** A way in which a customer can pay; without a customer it was used once and not stored. */
export interface PaymentMethodRow {
  n: number
  customer_n: number | null
  type: 'CARD' | 'BANK_DEBIT' | 'BANK_TRANSFER' | 'WALLET' | 'BNPL' | 'VOUCHER' | 'CRYPTO'
  brand: string | null
  last4: string | null
  exp_month: number | null
  exp_year: number | null
  funding: 'credit' | 'debit' | 'prepaid' | null
  bank_name: string | null
  country: string | null
  wallet: string | null
  name: string | null
  email: string | null
  phone: string | null
  line1: string | null
  city: string | null
  postal_code: string | null
  address_country: string | null
  created_at: string
}

/** That a customer had a payment taken back. */
export interface DisputeRow {
  n: number
  payment_n: number
  status:
    | 'NEEDS_RESPONSE'
    | 'UNDER_REVIEW'
    | 'WARNING_NEEDS_RESPONSE'
    | 'WARNING_UNDER_REVIEW'
    | 'WARNING_CLOSED'
    | 'WON'
    | 'LOST'
    | 'PREVENTED'
  reason: string
  network_reason_code: string | null
  amount_minor: number
  currency: string
  due_by: string | null
  evidence_submitted: Flag
  is_refundable: Flag
  created_at: string
}

/** Something that is taken off the bills of a customer, a subscription, an item of one, or off one bill. */
export interface DiscountRow {
  n: number
  owner: 'billing_customer' | 'subscription' | 'subscription_item' | 'invoice'
  owner_n: number
  name: string | null
  code: string | null
  /** A decimal; either this or the amount. */
  percent_off: string | null
  amount_off_minor: number | null
  currency: string | null
  duration: 'ONCE' | 'REPEATING' | 'FOREVER'
  duration_months: number | null
  start_at: string
  end_at: string | null
}

/** A number with a tax authority. */
export interface TaxIdRow {
  n: number
  customer_n: number
  type: string
  value: string
}

/** A tax by its percentage, which is its key. */
export interface TaxRateRow {
  n: number
  percent: number
  name: string
  jurisdiction: string
}

/** A step of a price. */
export interface PriceTierRow {
  n: number
  price_n: number
  /** From 1. */
  position: number
  up_to: number | null
  unit_amount_minor: number
  flat_amount_minor: number | null
}

/** A line of a credit note: the lines' amounts are the note's subtotal. */
export interface CreditNoteLineRow {
  n: number
  credit_note_n: number
  /** From 1. */
  position: number
  description: string | null
  product_n: number | null
  invoice_line_n: number | null
  quantity: number
  unit_amount_minor: number
  amount_minor: number
  discount_minor: number
  tax_minor: number
}

/** A field that a company has added to a kind of record. */
export interface BillingFieldRow {
  n: number
  /** The table of the record. */
  owner: string
  owner_n: number
  key: string
  type: 'TEXT' | 'NUMBER' | 'FLAG' | 'DATE_TIME' | 'OPTION' | 'OPTIONS'
  /** The value as a text; of OPTIONS, a list of texts as JSON. */
  value: string
}

const text = (...names: readonly string[]) => Object.fromEntries(names.map(name => [name, 'TEXT']))
const integer = (...names: readonly string[]) => Object.fromEntries(names.map(name => [name, 'INTEGER']))

/** The tables of what stands beside the records of a billing system. */
export const moreBillingTables: Record<string, Table> = {
  payment_method: {
    columns: {
      ...integer('customer_n', 'exp_month', 'exp_year'),
      ...text('type', 'brand', 'last4', 'funding', 'bank_name', 'country', 'wallet', 'name', 'email', 'phone'),
      ...text('line1', 'city', 'postal_code', 'address_country', 'created_at'),
    },
    indexes: ['customer_n'],
  },
  dispute: {
    columns: {
      ...integer('payment_n', 'amount_minor', 'evidence_submitted', 'is_refundable'),
      ...text('status', 'reason', 'network_reason_code', 'currency', 'due_by', 'created_at'),
    },
    indexes: ['payment_n'],
  },
  discount: {
    columns: {
      ...integer('owner_n', 'amount_off_minor', 'duration_months'),
      ...text('owner', 'name', 'code', 'percent_off', 'currency', 'duration', 'start_at', 'end_at'),
    },
    indexes: ['owner_n'],
  },
  tax_id: { columns: { ...integer('customer_n'), ...text('type', 'value') }, indexes: ['customer_n'] },
  tax_rate: { columns: { ...integer('percent'), ...text('name', 'jurisdiction') }, indexes: [] },
  price_tier: {
    columns: integer('price_n', 'position', 'up_to', 'unit_amount_minor', 'flat_amount_minor'),
    indexes: ['price_n'],
  },
  credit_note_line: {
    columns: {
      ...integer('credit_note_n', 'position', 'product_n', 'invoice_line_n', 'quantity', 'unit_amount_minor'),
      ...integer('amount_minor', 'discount_minor', 'tax_minor'),
      ...text('description'),
    },
    indexes: ['credit_note_n'],
  },
  billing_field: {
    columns: { ...integer('owner_n'), ...text('owner', 'key', 'type', 'value') },
    indexes: ['owner_n'],
  },
}
