import { billingDocumentTables } from './schema-billing-documents.ts'
import { moreBillingTables } from './schema-billing-more.ts'
import type { Table } from './table.ts'

export type * from './schema-billing-documents.ts'
export type * from './schema-billing-more.ts'

type Flag = 0 | 1

/** Somebody who is billed. */
export interface BillingCustomerRow {
  n: number
  name: string
  company_name: string | null
  number: string
  description: string | null
  email: string | null
  phone: string | null
  billing_line1: string | null
  billing_line2: string | null
  billing_city: string | null
  billing_region: string | null
  billing_postal_code: string | null
  billing_country: string | null
  shipping_line1: string | null
  shipping_line2: string | null
  shipping_city: string | null
  shipping_region: string | null
  shipping_postal_code: string | null
  shipping_country: string | null
  /** Every price, subscription, invoice, payment and credit note of the customer is in it. */
  currency: string
  tax_exempt: 'NONE' | 'EXEMPT' | 'REVERSE'
  /** What the customer owes, when positive; what is due on OPEN and PARTIALLY_PAID invoices less what remains of credit notes. */
  balance_minor: number
  delinquent: Flag
  is_active: Flag
  is_person: Flag
  external_id: string | null
  parent_n: number | null
  language: string | null
  net_terms_days: number | null
  /** How the customer pays if nothing else is said. */
  payment_method_n: number | null
  created_at: string
  updated_at: string
}

/** Something that is sold. */
export interface ProductRow {
  n: number
  name: string
  description: string | null
  sku: string | null
  type: 'SERVICE' | 'GOOD' | 'INVENTORY' | 'NON_INVENTORY'
  is_active: Flag
  unit: string | null
  tax_code: string | null
  default_price_n: number | null
  statement_descriptor: string | null
  created_at: string
  updated_at: string
}

/** What a product costs. */
export interface PriceRow {
  n: number
  product_n: number
  nickname: string | null
  /** Null where the price is tiered or custom. */
  unit_amount_minor: number | null
  currency: string
  pricing_model: 'FLAT' | 'PER_UNIT' | 'TIERED' | 'VOLUME' | 'CUSTOM' | 'PACKAGE'
  interval: 'ONE_TIME' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'
  /** Null where the interval is ONE_TIME. */
  interval_count: number | null
  usage_type: 'LICENSED' | 'METERED'
  trial_days: number | null
  tax_behavior: 'inclusive' | 'exclusive' | 'unspecified'
  package_size: number | null
  lookup_key: string | null
  is_active: Flag
  created_at: string
}

/** What a customer pays for again and again. */
export interface SubscriptionRow {
  n: number
  customer_n: number
  status: 'TRIALING' | 'INCOMPLETE' | 'ACTIVE' | 'PAST_DUE' | 'UNPAID' | 'PAUSED' | 'CANCELED' | 'EXPIRED'
  currency: string
  start_at: string
  trial_start: string | null
  trial_end: string | null
  current_period_start: string
  current_period_end: string
  cancel_at_period_end: Flag
  cancel_at: string | null
  canceled_at: string | null
  ended_at: string | null
  cancel_reason: string | null
  resumes_at: string | null
  collection_method: 'CHARGE_AUTOMATICALLY' | 'SEND_INVOICE'
  latest_invoice_n: number | null
  description: string | null
  net_terms_days: number | null
  payment_method_n: number | null
  created_at: string
}

/** A price within a subscription. */
export interface SubscriptionItemRow {
  n: number
  subscription_n: number
  price_n: number
  quantity: number
}

const times = { created_at: 'TEXT NOT NULL', updated_at: 'TEXT NOT NULL' }
const address = (kind: string) =>
  Object.fromEntries(
    ['line1', 'line2', 'city', 'region', 'postal_code', 'country'].map(part => [`${kind}_${part}`, 'TEXT']),
  )

/** The tables that a billing system serves. */
export const billingTables: Record<string, Table> = {
  billing_customer: {
    columns: {
      name: 'TEXT',
      company_name: 'TEXT',
      number: 'TEXT',
      description: 'TEXT',
      email: 'TEXT',
      phone: 'TEXT',
      ...address('billing'),
      ...address('shipping'),
      currency: 'TEXT',
      tax_exempt: 'TEXT',
      balance_minor: 'INTEGER',
      delinquent: 'INTEGER',
      is_active: 'INTEGER',
      is_person: 'INTEGER',
      external_id: 'TEXT',
      parent_n: 'INTEGER',
      language: 'TEXT',
      net_terms_days: 'INTEGER',
      payment_method_n: 'INTEGER',
      ...times,
    },
    indexes: ['email', 'parent_n', 'external_id', 'number', 'updated_at'],
  },
  product: {
    columns: {
      name: 'TEXT',
      description: 'TEXT',
      sku: 'TEXT',
      type: 'TEXT',
      is_active: 'INTEGER',
      unit: 'TEXT',
      tax_code: 'TEXT',
      default_price_n: 'INTEGER',
      statement_descriptor: 'TEXT',
      ...times,
    },
    indexes: [],
  },
  price: {
    columns: {
      product_n: 'INTEGER',
      nickname: 'TEXT',
      unit_amount_minor: 'INTEGER',
      currency: 'TEXT',
      pricing_model: 'TEXT',
      interval: 'TEXT',
      interval_count: 'INTEGER',
      usage_type: 'TEXT',
      trial_days: 'INTEGER',
      tax_behavior: 'TEXT',
      package_size: 'INTEGER',
      lookup_key: 'TEXT',
      is_active: 'INTEGER',
      created_at: 'TEXT',
    },
    indexes: ['product_n'],
  },
  subscription: {
    columns: {
      customer_n: 'INTEGER',
      status: 'TEXT',
      currency: 'TEXT',
      start_at: 'TEXT',
      trial_start: 'TEXT',
      trial_end: 'TEXT',
      current_period_start: 'TEXT',
      current_period_end: 'TEXT',
      cancel_at_period_end: 'INTEGER',
      cancel_at: 'TEXT',
      canceled_at: 'TEXT',
      ended_at: 'TEXT',
      cancel_reason: 'TEXT',
      resumes_at: 'TEXT',
      collection_method: 'TEXT',
      latest_invoice_n: 'INTEGER',
      description: 'TEXT',
      net_terms_days: 'INTEGER',
      payment_method_n: 'INTEGER',
      created_at: 'TEXT',
    },
    indexes: ['customer_n', 'status'],
  },
  subscription_item: {
    columns: { subscription_n: 'INTEGER', price_n: 'INTEGER', quantity: 'INTEGER' },
    indexes: ['subscription_n', 'price_n'],
  },
  ...billingDocumentTables,
  ...moreBillingTables,
}
