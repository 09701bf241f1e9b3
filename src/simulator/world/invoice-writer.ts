import { later, midnightAfter } from './clock.ts'
import type { InvoiceRow } from './schema.ts'
import { exchangeRates, type SeededPrice } from './seed-catalog.ts'
import type { Writer } from './writer.ts'

/** Who is billed. */
export interface BilledParty {
  n: number
  currency: keyof typeof exchangeRates
  /** In percent. */
  taxPercent: number
}

/** An invoice to be. */
export interface InvoicePlan {
  party: BilledParty
  status: InvoiceRow['status']
  created_at: string
  lines: readonly { price: SeededPrice; quantity: number; isProration?: boolean }[]
  subscription_n?: number | null
  /** In percent of the subtotal. */
  discountPercent?: number
  isCharged?: boolean
  memo?: string | null
  po_number?: string | null
}

/** An invoice that was written. */
export interface WrittenInvoice {
  n: number
  party: BilledParty
  status: InvoiceRow['status']
  total: number
  paid: number
  due: number
  /** What remains of a credit note that was written with it. */
  openCredit?: number
  created_at: string
  due_at: string | null
}

/** Writes an invoice and its lines, whose sums agree; what is paid is left to payments and credit notes. */
export function writeInvoice(writer: Writer, plan: InvoicePlan): WrittenInvoice {
  const { party, status, created_at, isCharged = false, discountPercent = 0, subscription_n = null } = plan
  const lines = plan.lines.map(line => priced(line, party.taxPercent))
  const subtotal = sum(lines.map(({ amount_minor }) => amount_minor))
  const tax = sum(lines.map(({ tax_minor }) => tax_minor))
  const discount = Math.floor((subtotal * discountPercent) / 100)
  const total = subtotal - discount + tax
  const paid = status === 'PAID' ? total : status === 'PARTIALLY_PAID' ? Math.ceil(total * 0.4) : 0
  const due = status === 'VOID' ? 0 : total - paid
  const issued_at = status === 'DRAFT' ? null : later(created_at, 0.05)
  const due_at = isCharged || !issued_at ? null : midnightAfter(issued_at, 30)
  const ended = later(created_at, 4)
  const n = writer.insert('invoice', {
    status,
    customer_n: party.n,
    subscription_n,
    currency: party.currency,
    exchange_rate: exchangeRates[party.currency],
    subtotal_minor: subtotal,
    discount_minor: discount,
    tax_minor: tax,
    tax_percent: party.taxPercent,
    total_minor: total,
    amount_paid_minor: paid,
    amount_due_minor: due,
    issued_at,
    due_at,
    paid_at: status === 'PAID' ? ended : null,
    voided_at: status === 'VOID' ? ended : null,
    collection_method: isCharged ? 'CHARGE_AUTOMATICALLY' : 'SEND_INVOICE',
    billing_reason: subscription_n === null ? 'manual' : 'subscription_cycle',
    memo: plan.memo ?? null,
    po_number: plan.po_number ?? null,
    created_at,
    updated_at: ended,
  })
  if (status !== 'DRAFT') writer.update('invoice', n, { number: `INV-${String(n).padStart(6, '0')}` })
  for (const [index, line] of lines.entries()) {
    const period = { period_start: created_at, period_end: midnightAfter(created_at, 30) }
    writer.insert('invoice_line', {
      invoice_n: n,
      position: index + 1,
      ...line,
      ...(subscription_n !== null && period),
    })
  }
  return { n, party, status, total, paid, due, created_at, due_at }
}

function priced({ price, quantity, isProration = false }: InvoicePlan['lines'][number], taxPercent: number) {
  // Unused time of an old price comes back as a line below zero.
  const unit_amount_minor = isProration ? -Math.ceil(price.unit_amount_minor / 10) : price.unit_amount_minor
  const amount_minor = quantity * unit_amount_minor
  return {
    description: isProration ? `Unused time on ${price.product}` : price.product,
    product_n: price.product_n,
    price_n: price.n,
    quantity,
    unit_amount_minor,
    amount_minor,
    tax_minor: Math.round((amount_minor * taxPercent) / 100),
    is_proration: isProration ? 1 : 0,
  } as const
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
