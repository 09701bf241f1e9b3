import type { World } from '../../../../src/simulator/world/open.ts'
import type { BillingCustomerRow, DiscountRow, InvoiceRow } from '../../../../src/simulator/world/schema.ts'
import type { LinePart } from '../resource.ts'
import { idOf, seconds, some, versioned } from '../values.ts'
import { customFieldsOf } from './custom-fields.ts'
import { billingAddressOf, shippingAddressOf, taxNumbersOf } from './customer.ts'
import { taxesOf } from './document-parts.ts'
import { linesOf } from './invoice-lines.ts'
import { creditedOn, moneyFor, notesFor } from './invoice-links.ts'

/** An invoice in its Chargebee words. */
export interface InvoiceWords extends InvoiceRow {
  readonly word: string
  readonly dunning_word: string | null
}

/** An invoice. https://apidocs.chargebee.com/docs/api/invoices/invoice-object */
export function invoiceEntry(row: InvoiceWords, world: World, lines?: LinePart) {
  const { n, currency } = row
  const customer = world.get<BillingCustomerRow>(
    'SELECT * FROM billing_customer WHERE n = ?',
    row.customer_n,
  ) as BillingCustomerRow
  const credited = creditedOn(world, n)
  const { entity_identifiers: _, vat_number_status: __, ...vat } = taxNumbersOf(world, row.customer_n) as TaxNumbers
  const isDraft = row.status === 'DRAFT'
  const invoice = {
    id: isDraft ? idOf('draft', n) : idOf('invoice', n),
    customer_id: idOf('customer', row.customer_n),
    subscription_id: idOf('subscription', row.subscription_n),
    recurring: row.subscription_n !== null,
    status: row.word,
    date: seconds(row.issued_at ?? row.created_at),
    due_date: seconds(row.due_at),
    net_term_days: customer.net_terms_days ?? 0,
    po_number: some(row.po_number),
    ...vat,
    price_type: 'tax_exclusive',
    exchange_rate: Number(row.exchange_rate),
    currency_code: currency,
    base_currency_code: 'USD',
    tax: row.tax_minor,
    sub_total: row.subtotal_minor,
    total: row.total_minor,
    amount_paid: row.amount_paid_minor - credited,
    amount_adjusted: 0,
    write_off_amount: 0,
    credits_applied: credited,
    amount_due: row.amount_due_minor,
    amount_to_collect: row.amount_due_minor,
    round_off_amount: 0,
    paid_at: seconds(row.paid_at),
    voided_at: seconds(row.voided_at),
    dunning_status: some(row.dunning_word),
    next_retry_at: seconds(row.next_attempt_at),
    ...versioned('invoice', row.updated_at),
    channel: 'web',
    first_invoice: false,
    has_advance_charges: false,
    term_finalized: true,
    is_gifted: false,
    generated_at: seconds(row.created_at),
    ...linesOf(row, world, lines),
    ...discountsOf(row, world),
    ...taxesOf(world, { amount: row.tax_minor, percent: row.tax_percent }),
    ...moneyFor(row, world),
    ...notesFor(row, world),
    dunning_attempts: attemptsOf(row),
    linked_orders: [],
    notes: row.memo === null ? [] : [{ note: row.memo, object: 'note' }],
    billing_address: billingAddressOf(customer),
    shipping_address: shippingAddressOf(customer),
    ...customFieldsOf(world, 'invoice', n),
  }
  return { invoice }
}

interface TaxNumbers {
  readonly entity_identifiers?: unknown
  readonly vat_number_status?: unknown
}

/** What is taken off the bill; it names the discount that did so. */
function discountsOf({ n, discount_minor }: InvoiceRow, world: World) {
  if (discount_minor === 0) return {}
  const rows = world.all<DiscountRow>(`SELECT * FROM discount WHERE owner = 'invoice' AND owner_n = ? ORDER BY n`, n)
  return {
    discounts: rows.map(row => ({
      amount: row.amount_off_minor ?? discount_minor,
      description: some(row.name),
      entity_type: 'document_level_discount',
      discount_type: 'fixed_amount',
      entity_id: idOf('discount', row.n),
      object: 'discount',
    })),
  }
}

/** Each time that money was asked for, a day apart. */
function attemptsOf({ attempts, created_at, total_minor, is_automatic }: InvoiceRow) {
  return Array.from({ length: attempts }, (_, index) => ({
    attempt: index + 1,
    dunning_type: is_automatic === 1 ? 'auto_collect' : 'offline',
    created_at: seconds(created_at) + 86_400 * index,
    txn_status: 'failure',
    txn_amount: total_minor,
    retry_engine: 'chargebee',
    object: 'dunning_attempt',
  }))
}
