import { columns, wordOf } from '../../../src/contract/columns.ts'
import type { Dunning, Invoice } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { readText } from '../../../src/contract/read.ts'
import { cents, sumOfCents } from '../money.ts'
import type { InvoiceRow } from '../rows.ts'
import { addressOf, instantOf, joined, nameOf } from './common.ts'
import { customFieldsOf } from './custom-fields.ts'
import { documentDiscountsOf } from './discounts.ts'
import { taxesOf } from './taxes.ts'

const c = columns<InvoiceRow>()

/** How an invoice stands. https://apidocs.chargebee.com/docs/api/invoices/invoice-object#status */
export const statuses = {
  pending: 'DRAFT',
  posted: 'OPEN',
  payment_due: 'OPEN',
  not_paid: 'OPEN',
  paid: 'PAID',
  voided: 'VOID',
} as const satisfies Record<InvoiceRow['status'], string>

/** Invoice from Chargebee's invoices. */
export const invoiceMapping: Mapping<Invoice, InvoiceRow> = {
  // How money is collected is said by the subscription or the customer; the pages of an invoice are made on request.
  ...absent('url', 'hostedUrl', 'pdfUrl', 'billingReason', 'collectionMethod', 'collectionMethodRaw'),
  ...absent('defaultPaymentMethod', 'periodStart', 'periodEnd', 'footer'),
  createdAt: c.seconds('generated_at'),
  updatedAt: c.seconds('updated_at'),
  isDeleted: c.flag('deleted'),
  customFields: c.from(['custom_fields'], ({ custom_fields }) => customFieldsOf(custom_fields)),
  number: c.from(['id', 'status'], ({ id, status }) => (status === 'pending' ? null : readText(id)), {
    note: 'the id is the number; a draft has none yet',
  }),
  status: c.from(['status', 'amount_paid', 'dunning_status'], statusOf, {
    words: statuses,
    note:
      'PARTIALLY_PAID is one to be paid with something paid, UNCOLLECTIBLE is `not_paid` after all attempts: ' +
      '`dunning_status` is `exhausted`',
  }),
  statusRaw: c.raw('status'),
  customer: c.ref('customer', 'customer_id'),
  subscription: c.ref('subscription', 'subscription_id'),
  currency: c.currency('currency_code'),
  exchangeRate: c.from(['exchange_rate'], ({ exchange_rate }) => readDecimal(exchange_rate)),
  subtotal: c.from(['sub_total', 'currency_code'], row => cents(row.sub_total, row.currency_code)),
  discountTotal: c.from(['discounts', 'currency_code'], discountTotalOf),
  taxTotal: c.from(['tax', 'currency_code'], row => cents(row.tax, row.currency_code)),
  total: c.from(['total', 'currency_code'], row => cents(row.total, row.currency_code)),
  amountPaid: c.from(['amount_paid', 'currency_code'], row => cents(row.amount_paid, row.currency_code), {
    note: 'by payments; what credits paid is in `creditsApplied`',
  }),
  amountDue: c.from(['amount_due', 'currency_code'], row => cents(row.amount_due, row.currency_code)),
  issuedAt: c.from(['date'], ({ date }) => instantOf(date), { note: 'a draft has a date too' }),
  dueAt: c.seconds('due_date'),
  paidAt: c.seconds('paid_at'),
  voidedAt: c.seconds('voided_at'),
  poNumber: c.text('po_number'),
  memo: c.from(['notes'], ({ notes }) =>
    joined(
      (notes ?? []).map(({ note }) => note),
      '\n',
    ),
  ),
  discounts: c.from(['discounts', 'currency_code'], ({ discounts, currency_code }) =>
    documentDiscountsOf(discounts, currency_code),
  ),
  taxes: c.from(['taxes', 'line_item_taxes', 'line_items_next_offset', 'currency_code', 'price_type'], taxesOf),
  creditsApplied: c.from(['credits_applied', 'currency_code'], row => cents(row.credits_applied, row.currency_code)),
  writeOff: c.from(['write_off_amount', 'currency_code'], row => cents(row.write_off_amount, row.currency_code)),
  dunning: c.from(['dunning_attempts', 'next_retry_at', 'dunning_status'], dunningOf),
  billingAddress: c.from(['billing_address'], ({ billing_address }) => addressOf('billing', billing_address)),
  shippingAddress: c.from(['shipping_address'], ({ shipping_address }) => addressOf('shipping', shipping_address)),
  customerName: c.from(['billing_address'], ({ billing_address }) => nameOf(billing_address)),
  customerEmail: c.from(['billing_address'], ({ billing_address }) => readText(billing_address?.email)),
  customerTaxIds: c.from(['vat_number', 'vat_number_prefix'], ({ vat_number, vat_number_prefix }) => {
    const number = readText(vat_number)
    return number === null ? [] : [{ type: 'vat_number', value: joined([vat_number_prefix, number], '') }]
  }),
}

/** The words for what is to be paid, and the one for when it is late. */
const unpaid: ReadonlySet<string> = new Set(['posted', 'payment_due', 'not_paid'])

function statusOf({ status, amount_paid, dunning_status }: InvoiceRow) {
  if (status === 'not_paid' && dunning_status === 'exhausted') return 'UNCOLLECTIBLE' as const
  if (unpaid.has(status) && (amount_paid ?? 0) > 0) return 'PARTIALLY_PAID' as const
  return wordOf(statuses, readText(status))
}

/** An invoice without a list of discounts has none. */
function discountTotalOf({ discounts, currency_code }: InvoiceRow) {
  if (!currency_code) return null
  return sumOfCents(
    (discounts ?? []).map(({ amount }) => amount),
    currency_code,
  )
}

function dunningOf({ dunning_attempts, next_retry_at, dunning_status }: InvoiceRow): Dunning | null {
  const nextAttemptAt = instantOf(next_retry_at)
  const word = readText(dunning_status)
  if (!dunning_attempts?.length && nextAttemptAt === null && word === null) return null
  return { attempts: dunning_attempts?.length ?? null, nextAttemptAt, isAutomatic: word === 'in_progress' }
}
