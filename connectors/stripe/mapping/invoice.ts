import { columns, refOf, wordOf } from '../../../src/contract/columns.ts'
import type { Invoice } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import { minor, sumOfMinor } from '../money.ts'
import type { InvoiceRow } from '../rows.ts'
import { collectionMethods, dashboardUrl, idOf, instantOf } from './common.ts'

const c = columns<InvoiceRow>()

const statuses = {
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
}

function statusOf({ status, amount_paid }: InvoiceRow) {
  return status === 'open' && amount_paid > 0 ? ('PARTIALLY_PAID' as const) : wordOf(statuses, readText(status))
}
