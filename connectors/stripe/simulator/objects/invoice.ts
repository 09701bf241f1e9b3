import type { World } from '../../../../src/simulator/world/open.ts'
import type {
  BillingCustomerRow,
  InvoiceLineRow,
  InvoiceRow,
  TaxIdRow,
} from '../../../../src/simulator/world/schema.ts'
import { embedded, idOf, seconds } from '../values.ts'
import { billingAddressOf, shippingOf } from './customer.ts'
import { discountIds } from './discount.ts'
import { metadataOf } from './metadata.ts'
import { taxesOf, taxRates } from './taxes.ts'

/** How many lines come within an invoice. https://docs.stripe.com/api/invoices/object#invoice_object-lines */
const mostEmbedded = 10

/** An invoice. https://docs.stripe.com/api/invoices/object */
export function invoiceObject(row: InvoiceRow, world: World) {
  const id = idOf('invoice', row.n)
  const customer = world.get<BillingCustomerRow>('SELECT * FROM billing_customer WHERE n = ?', row.customer_n)
  const lines = world.all<InvoiceLineRow>(
    'SELECT * FROM invoice_line WHERE invoice_n = ? ORDER BY position LIMIT ?',
    row.n,
    mostEmbedded + 1,
  )
  const shipsTo = customer && shippingOf(customer)
  const discounts = discountIds(world, 'invoice', row.n)
  const data = lines.slice(0, mostEmbedded).map(line => lineObject(line, row, world))
  const isFinal = row.status !== 'DRAFT'
  // A void invoice still says what it had asked for.
  const due = row.status === 'VOID' ? row.total_minor : row.amount_due_minor
  const address = `https://invoice.stripe.com/i/acct_Uni/live_${id}`
  return {
    id,
    object: 'invoice',
    account_country: 'US',
    account_name: 'Unigraph simulator',
    account_tax_ids: null,
    amount_due: due + row.amount_paid_minor,
    amount_overpaid: 0,
    amount_paid: row.amount_paid_minor,
    amount_remaining: due,
    amount_shipping: 0,
    application: null,
    attempt_count: row.attempts,
    attempted: isFinal,
    auto_advance: row.is_automatic === 1,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    automatically_finalizes_at: null,
    billing_reason: row.billing_reason,
    collection_method: row.collection_method.toLowerCase(),
    created: seconds(row.created_at),
    currency: row.currency.toLowerCase(),
    custom_fields: row.po_number === null ? null : [{ name: 'PO number', value: row.po_number }],
    customer: idOf('customer', row.customer_n),
    customer_account: null,
    customer_address: customer ? billingAddressOf(customer) : null,
    customer_email: customer?.email ?? null,
    customer_name: customer?.name ?? null,
    customer_phone: customer?.phone ?? null,
    customer_shipping: shipsTo ? { address: shipsTo, name: customer.name, phone: customer.phone ?? '' } : null,
    customer_tax_exempt: customer?.tax_exempt.toLowerCase() ?? null,
    customer_tax_ids: taxIdsOf(world, row.customer_n).map(({ type, value }) => ({ type, value })),
    default_payment_method: idOf('payment_method', row.payment_method_n),
    default_source: null,
    default_tax_rates: taxRates(world, row.tax_percent),
    description: row.memo,
    discounts,
    due_date: seconds(row.due_at),
    effective_at: seconds(row.issued_at),
    ending_balance: isFinal ? 0 : null,
    footer: row.footer,
    from_invoice: null,
    hosted_invoice_url: isFinal ? address : null,
    invoice_pdf: isFinal ? `${address}/pdf` : null,
    issuer: { type: 'self' },
    last_finalization_error: null,
    latest_revision: null,
    lines: embedded(data, lines.length > mostEmbedded, `/v1/invoices/${id}/lines`),
    livemode: true,
    metadata: metadataOf(world, 'invoice', row.n),
    next_payment_attempt: seconds(row.next_attempt_at),
    number: row.number,
    on_behalf_of: null,
    parent: row.subscription_n === null ? null : parentOf(row.subscription_n),
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    period_end: seconds(row.period_end ?? row.created_at),
    period_start: seconds(row.period_start ?? row.created_at),
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: creditedOn(world, row.n),
    receipt_number: null,
    rendering: null,
    shipping_cost: null,
    shipping_details: null,
    starting_balance: 0,
    statement_descriptor: null,
    status: statusOf(row.status),
    status_transitions: {
      finalized_at: seconds(row.issued_at),
      marked_uncollectible_at: row.status === 'UNCOLLECTIBLE' ? seconds(row.updated_at) : null,
      paid_at: seconds(row.paid_at),
      voided_at: seconds(row.voided_at),
    },
    subtotal: row.subtotal_minor,
    subtotal_excluding_tax: row.subtotal_minor,
    test_clock: null,
    total: row.total_minor,
    total_discount_amounts: discounts.map(discount => ({ amount: row.discount_minor, discount })),
    total_excluding_tax: row.total_minor - row.tax_minor,
    total_pretax_credit_amounts: [],
    total_taxes: taxesOf(row.tax_minor, row.subtotal_minor, row.tax_percent),
    webhooks_delivered_at: seconds(row.created_at),
  }
}

/** A line of an invoice. https://docs.stripe.com/api/invoice-line-item/object */
export function lineObject(line: InvoiceLineRow, row: InvoiceRow, world: World) {
  const { n, currency, created_at, subscription_n, tax_percent } = row
  const discounts = line.discount_minor === 0 ? [] : discountIds(world, 'invoice', n)
  const invoice = idOf('invoice', n)
  const proration = line.is_proration === 1
  const prorated = { proration, proration_details: { credited_items: null } }
  const subscription = idOf('subscription', subscription_n)
  const item = `ii_1Uni${String(line.n).padStart(9, '0')}`
  return {
    id: idOf('line_item', line.n),
    object: 'line_item',
    amount: line.amount_minor,
    currency: currency.toLowerCase(),
    description: line.description,
    discount_amounts: discounts.map(discount => ({ amount: line.discount_minor, discount })),
    discountable: true,
    discounts: [],
    invoice,
    livemode: true,
    metadata: {},
    parent: {
      invoice_item_details: subscription === null ? { invoice_item: item, ...prorated, subscription: null } : null,
      subscription_item_details:
        subscription === null ? null : { invoice_item: null, ...prorated, subscription, subscription_item: 'si_Uni' },
      type: subscription === null ? 'invoice_item_details' : 'subscription_item_details',
    },
    // What is sold once has a period that ends as it begins.
    period: { end: seconds(line.period_end ?? created_at), start: seconds(line.period_start ?? created_at) },
    pretax_credit_amounts: [],
    pricing: {
      ...(line.price_n !== null && {
        price_details: { price: idOf('price', line.price_n), product: idOf('product', line.product_n) },
      }),
      type: 'price_details',
      unit_amount_decimal: String(line.unit_amount_minor),
    },
    quantity: line.quantity,
    quantity_decimal: String(line.quantity),
    subscription,
    subtotal: line.amount_minor,
    taxes: taxesOf(line.tax_minor, line.amount_minor, tax_percent),
  }
}

/** The status in Stripe's words; what is paid in part is open. */
export function statusOf(status: InvoiceRow['status']): string {
  return status === 'PARTIALLY_PAID' ? 'open' : status.toLowerCase()
}

/** A customer's numbers with tax authorities. */
export function taxIdsOf(world: World, customer_n: number): TaxIdRow[] {
  return world.all<TaxIdRow>('SELECT * FROM tax_id WHERE customer_n = ? ORDER BY n', customer_n)
}

/** What credit notes took off before the invoice was paid. */
function creditedOn(world: World, invoice_n: number): number {
  const sum = 'SELECT coalesce(sum(amount_minor), 0) AS sum FROM credit_note_allocation WHERE invoice_n = ?'
  return world.get<{ sum: number }>(sum, invoice_n)?.sum ?? 0
}

function parentOf(subscription_n: number) {
  return {
    quote_details: null,
    subscription_details: { metadata: {}, subscription: idOf('subscription', subscription_n) },
    type: 'subscription_details',
  }
}
