import { columns, refOf, wordOf } from '../../../src/contract/columns.ts'
import type { CustomField, Dunning, Invoice } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag, readInteger, readText } from '../../../src/contract/read.ts'
import { customFieldOf } from '../../../src/contract/values.ts'
import { minor, sumOfMinor } from '../money.ts'
import type { InvoiceRow } from '../rows.ts'
import { addressOf, collectionMethods, customFieldsOf, dashboardUrl, idOf, instantOf } from './common.ts'
import { discountsOf } from './discounts.ts'
import { taxesOf } from './taxes.ts'

const c = columns<InvoiceRow>()

/** How an invoice stands. */
export const statuses = {
  draft: 'DRAFT',
  open: 'OPEN',
  paid: 'PAID',
  void: 'VOID',
  uncollectible: 'UNCOLLECTIBLE',
} as const satisfies Record<NonNullable<InvoiceRow['status']>, string>

/** Invoice from Stripe's invoices. */
export const invoiceMapping: Mapping<Invoice, InvoiceRow> = {
  // An order number is one of the custom fields, whose names each company chooses.
  ...absent('updatedAt', 'isDeleted', 'exchangeRate', 'poNumber'),
  url: c.from(['id', 'livemode'], row => dashboardUrl('invoices', row), { note: 'the page in the Dashboard' }),
  createdAt: c.seconds('created'),
  customFields: c.from(['metadata', 'custom_fields'], row => fieldsOf(row), {
    note: 'the metadata, and what is shown on the bill under a name of your own',
  }),
  number: c.text('number'),
  status: c.from(['status', 'amount_paid'], statusOf, {
    words: statuses,
    note: 'PARTIALLY_PAID is `open` with something paid',
  }),
  statusRaw: c.raw('status'),
  customer: c.from(['customer'], ({ customer }) => refOf('customer', idOf(customer))),
  subscription: c.from(['parent'], ({ parent }) =>
    refOf('subscription', idOf(parent?.subscription_details?.subscription)),
  ),
  currency: c.currency('currency'),
  subtotal: c.from(['subtotal', 'currency'], ({ subtotal, currency }) => minor(subtotal, currency)),
  discountTotal: c.from(['total_discount_amounts', 'currency'], ({ total_discount_amounts, currency }) =>
    sumOfMinor(total_discount_amounts, currency),
  ),
  taxTotal: c.from(['total_taxes', 'currency'], ({ total_taxes, currency }) => sumOfMinor(total_taxes, currency)),
  total: c.from(['total', 'currency'], ({ total, currency }) => minor(total, currency)),
  amountPaid: c.from(['amount_paid', 'currency'], ({ amount_paid, currency }) => minor(amount_paid, currency)),
  amountDue: c.from(
    ['amount_remaining', 'status', 'currency'],
    // Stripe's `amount_due` is what was asked for, and a void invoice keeps what remained of it.
    ({ amount_remaining, status, currency }) => minor(status === 'void' ? 0 : amount_remaining, currency),
  ),
  issuedAt: c.from(['effective_at', 'status_transitions'], ({ effective_at, status_transitions }) =>
    instantOf(effective_at ?? status_transitions?.finalized_at),
  ),
  dueAt: c.seconds('due_date'),
  paidAt: c.from(['status_transitions'], ({ status_transitions }) => instantOf(status_transitions?.paid_at)),
  voidedAt: c.from(['status_transitions'], ({ status_transitions }) => instantOf(status_transitions?.voided_at)),
  collectionMethod: c.word('collection_method', collectionMethods),
  collectionMethodRaw: c.raw('collection_method'),
  billingReason: c.text('billing_reason'),
  memo: c.text('description'),
  hostedUrl: c.url('hosted_invoice_url'),
  pdfUrl: c.url('invoice_pdf'),
  discounts: c.from(['discounts'], ({ discounts }) => discountsOf(discounts)),
  taxes: c.from(
    ['total_taxes', 'default_tax_rates', 'currency'],
    ({ total_taxes, default_tax_rates, currency }) => taxesOf(total_taxes, currency, default_tax_rates),
    { note: 'what a rate is called is known of the default rates of the bill' },
  ),
  creditsApplied: c.from(['pre_payment_credit_notes_amount', 'currency'], row =>
    minor(row.pre_payment_credit_notes_amount, row.currency),
  ),
  writeOff: c.from(['status', 'amount_remaining', 'currency'], ({ status, amount_remaining, currency }) =>
    status ? minor(status === 'uncollectible' ? amount_remaining : 0, currency) : null,
  ),
  dunning: c.from(['attempt_count', 'next_payment_attempt', 'auto_advance'], row => dunningOf(row)),
  periodStart: c.from(['period_start', 'period_end'], row => periodOf(row, 'period_start'), {
    note: 'the time in which things were put on the bill; each line has the time that it is for',
  }),
  periodEnd: c.from(['period_start', 'period_end'], row => periodOf(row, 'period_end')),
  billingAddress: c.from(['customer_address'], ({ customer_address }) => addressOf('billing', customer_address)),
  shippingAddress: c.from(['shipping_details', 'customer_shipping'], ({ shipping_details, customer_shipping }) =>
    addressOf('shipping', (shipping_details ?? customer_shipping)?.address),
  ),
  customerName: c.text('customer_name'),
  customerEmail: c.text('customer_email'),
  customerTaxIds: c.from(['customer_tax_ids'], ({ customer_tax_ids }) =>
    (customer_tax_ids ?? []).map(({ type, value }) => ({ type: readText(type), value: readText(value) })),
  ),
  defaultPaymentMethod: c.from(['default_payment_method'], ({ default_payment_method }) =>
    refOf('paymentMethod', idOf(default_payment_method)),
  ),
  footer: c.text('footer'),
}

/** What each company adds. https://docs.stripe.com/invoicing/customize#custom-fields */
function fieldsOf({ metadata, custom_fields }: InvoiceRow): readonly CustomField[] {
  const shown = (custom_fields ?? []).map(({ name, value }) => customFieldOf({ key: name, type: 'TEXT', value }))
  return [...customFieldsOf(metadata), ...shown]
}

function dunningOf({ attempt_count, next_payment_attempt, auto_advance }: InvoiceRow): Dunning | null {
  const attempts = readInteger(attempt_count)
  const nextAttemptAt = instantOf(next_payment_attempt)
  const isAutomatic = readFlag(auto_advance)
  return attempts === null && nextAttemptAt === null && isAutomatic === null
    ? null
    : { attempts, nextAttemptAt, isAutomatic }
}

/** A bill that is made by hand has a period that ends as it begins. */
function periodOf(row: InvoiceRow, end: 'period_start' | 'period_end') {
  return row.period_start === row.period_end ? null : instantOf(row[end])
}

function statusOf({ status, amount_paid }: InvoiceRow) {
  return status === 'open' && amount_paid > 0 ? ('PARTIALLY_PAID' as const) : wordOf(statuses, readText(status))
}
