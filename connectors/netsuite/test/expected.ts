import { remoteNumber, type World } from '../../../src/simulator/world/open.ts'
import type {
  BillingCustomerRow,
  CreditNoteAllocationRow,
  CreditNoteRow,
  InvoiceLineRow,
  InvoiceRow,
  PaymentRow,
  ProductRow,
} from '../../../src/simulator/world/schema.ts'

/** What the mapping must make of the world's rows, worked out from the world alone. Days lose their hour in NetSuite. */
export const expected = {
  BillingCustomer: (row: BillingCustomerRow) => ({
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    name: row.is_person ? row.name || null : row.name || row.company_name || row.number,
    companyName: row.company_name || null,
    number: row.number,
    description: row.description,
    emails: row.email ? [{ address: row.email, isPrimary: true, type: null }] : [],
    phones: row.phone ? [{ number: row.phone, isPrimary: true, type: null }] : [],
    billingAddress: address(row, 'billing'),
    shippingAddress: address(row, 'shipping'),
    currency: row.currency,
    taxExempt: row.tax_exempt === 'NONE' ? 'NONE' : 'EXEMPT',
    taxExemptRaw: String(row.tax_exempt === 'NONE'),
    balance: money(row.balance_minor, row.currency),
    delinquent: row.delinquent === 1,
    status: row.is_active ? 'ACTIVE' : 'INACTIVE',
    statusRaw: String(row.is_active === 0),
    externalId: row.external_id,
    parent: ref('customer', row.parent_n),
  }),

  Product: (row: ProductRow) => ({
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    name: row.name,
    description: row.description,
    sku: row.sku,
    type: row.type,
    typeRaw: {
      SERVICE: 'ServiceSaleItem',
      INVENTORY: 'InventoryItem',
      NON_INVENTORY: 'NonInventorySaleItem',
      GOOD: 'AssemblyItem',
    }[row.type],
    status: row.is_active ? 'ACTIVE' : 'ARCHIVED',
    statusRaw: String(row.is_active === 0),
    unit: row.unit,
    taxCode: row.tax_code,
  }),

  Invoice: (row: InvoiceRow) => ({
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    number: row.number,
    // NetSuite knows no draft that nobody has to approve, and no bill that is written off.
    status: {
      DRAFT: 'PENDING_APPROVAL',
      UNCOLLECTIBLE: 'OPEN',
      OPEN: 'OPEN',
      PARTIALLY_PAID: 'PARTIALLY_PAID',
      PAID: 'PAID',
      VOID: 'VOID',
    }[row.status],
    statusRaw: {
      DRAFT: 'Pending Approval',
      OPEN: 'Open',
      PARTIALLY_PAID: 'Open',
      UNCOLLECTIBLE: 'Open',
      PAID: 'Paid In Full',
      VOID: 'Voided',
    }[row.status],
    customer: ref('customer', row.customer_n),
    currency: row.currency,
    exchangeRate: trimmed(row.exchange_rate),
    subtotal: money(row.subtotal_minor, row.currency),
    discountTotal: money(row.discount_minor, row.currency),
    taxTotal: money(row.tax_minor, row.currency),
    total: money(row.total_minor, row.currency),
    amountPaid: money(row.amount_paid_minor, row.currency),
    amountDue: money(row.amount_due_minor, row.currency),
    issuedAt: day(row.issued_at ?? row.created_at),
    dueAt: day(row.due_at),
    poNumber: row.po_number,
    memo: row.memo,
  }),

  InvoiceLine: (row: InvoiceLineRow & { currency: string }) => ({
    description: row.description,
    product: ref('item', row.product_n),
    quantity: String(row.quantity),
    unitAmount: money(row.unit_amount_minor, row.currency),
    amount: money(row.amount_minor, row.currency),
    taxAmount: money(row.tax_minor, row.currency),
    periodStart: day(row.period_start),
    periodEnd: day(row.period_end),
  }),

  Payment: (row: PaymentRow) => ({
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    amount: money(row.amount_minor, row.currency),
    amountUnapplied: money(row.invoice_n === null ? row.amount_minor : 0, row.currency),
    status: {
      SUCCEEDED: 'SUCCEEDED',
      PENDING: 'PENDING',
      REQUIRES_ACTION: 'PENDING',
      AUTHORIZED: 'PENDING',
      FAILED: 'CANCELED',
      CANCELED: 'CANCELED',
    }[row.status],
    statusRaw: {
      SUCCEEDED: 'Deposited',
      PENDING: 'Not Deposited',
      REQUIRES_ACTION: 'Unapproved Payment',
      AUTHORIZED: 'Unapproved Payment',
      FAILED: 'Cancelled',
      CANCELED: 'Cancelled',
    }[row.status],
    methodType: row.method_type,
    methodTypeRaw: { CARD: 'VISA', BANK_DEBIT: 'ACH', BANK_TRANSFER: 'Wire Transfer', CHECK: 'Check', CASH: 'Cash' }[
      row.method_type
    ],
    customer: ref('customer', row.customer_n),
    allocations:
      row.invoice_n === null
        ? []
        : [{ invoice: ref('invoice', row.invoice_n), amount: money(row.amount_minor, row.currency) }],
    reference: row.reference,
    memo: row.memo,
    paidAt: row.status === 'SUCCEEDED' ? day(row.paid_at) : null,
  }),

  CreditNote: (row: CreditNoteRow, world: World) => ({
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    number: row.number,
    status: row.status === 'REFUNDED' ? 'APPLIED' : row.status,
    statusRaw: { OPEN: 'Open', APPLIED: 'Fully Applied', REFUNDED: 'Fully Applied', VOID: 'Voided' }[row.status],
    memo: row.memo,
    customer: ref('customer', row.customer_n),
    invoice: ref('invoice', row.invoice_n),
    currency: row.currency,
    subtotal: money(row.subtotal_minor, row.currency),
    taxTotal: money(row.tax_minor, row.currency),
    total: money(row.total_minor, row.currency),
    remaining: money(row.remaining_minor, row.currency),
    allocations: world
      .all<CreditNoteAllocationRow>('SELECT * FROM credit_note_allocation WHERE credit_note_n = ? ORDER BY n', row.n)
      .map(each => ({ invoice: ref('invoice', each.invoice_n), amount: money(each.amount_minor, row.currency) })),
    issuedAt: day(row.issued_at),
  }),
}

/** The table behind each entity. */
export const tables = {
  BillingCustomer: 'billing_customer',
  Product: 'product',
  Invoice: 'invoice',
  Payment: 'payment',
  CreditNote: 'credit_note',
} as const

/** Remote ids as the world's numbers, amounts without idle zeros, and midnights in California as days. */
export function plain(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map(each => plain(each))
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(([key, each]) => {
      if (key === 'id' && typeof each === 'string') return [key, remoteNumber(each)]
      return [key, key === 'amount' && typeof each === 'string' ? trimmed(each) : plain(each, key)]
    })
    return Object.fromEntries(entries)
  }
  if (typeof value !== 'string') return value
  if (/^(issuedAt|dueAt|paidAt|periodStart|periodEnd)$/.test(field)) return value.slice(0, 10)
  return /^(quantity|exchangeRate)$/.test(field) ? trimmed(value) : value
}

const digits: Record<string, number> = { USD: 2, EUR: 2, GBP: 2, JPY: 0 }

function money(minor: number, currency: string) {
  const places = digits[currency] ?? Number.NaN
  const text = String(Math.abs(minor)).padStart(places + 1, '0')
  const whole = text.slice(0, text.length - places)
  return { amount: trimmed(`${minor < 0 ? '-' : ''}${whole}.${text.slice(text.length - places)}`), currency }
}

function trimmed(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/0+$/, '').replace(/\.$/, '') : decimal
}

function ref(record: string, n: number | null) {
  return n === null ? null : { record, id: n }
}

function day(instant: string | null) {
  return instant === null ? null : instant.slice(0, 10)
}

const countries: Record<string, string> = {
  GB: 'United Kingdom',
  US: 'United States',
  DE: 'Germany',
  JP: 'Japan',
  IE: 'Ireland',
  BR: 'Brazil',
}

function address(row: BillingCustomerRow, type: 'billing' | 'shipping') {
  const country = row[`${type}_country`]
  if (row[`${type}_line1`] === null && country === null) return null
  return {
    type,
    line1: row[`${type}_line1`],
    line2: row[`${type}_line2`],
    city: row[`${type}_city`],
    region: row[`${type}_region`],
    postalCode: row[`${type}_postal_code`],
    country: country === null ? null : countries[country],
  }
}
