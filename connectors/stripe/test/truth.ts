import type { BillingCustomerRow, CreditNoteLineRow, CreditNoteRow } from '../../../src/simulator/world/schema.ts'
import { billing } from '../../../test/truth/expected/sources.ts'
import { hidden } from '../../../test/truth/limit.ts'
import type { VendorTruth } from '../../../test/truth/vendor-truth.ts'
import { limits } from './truth/limits.ts'
import { words } from './truth/words.ts'

/** What Stripe shows of the world. */
export default {
  entities: billing,
  hiddenRows: [
    hidden(
      'BillingCustomer',
      (row: BillingCustomerRow) => row.is_active === 0,
      'an inactive customer is a deleted one; only its id is left',
    ),
    hidden('CreditNote', (row: CreditNoteRow) => row.invoice_n === null, 'a credit note corrects an invoice'),
    hidden(
      'CreditNoteLine',
      (row: CreditNoteLineRow) => row.product_n === null,
      'a credit note corrects an invoice, and its lines are for what was sold',
    ),
  ],
  limits,
  links: {
    'BillingCustomer.url': 'https://dashboard.stripe.com/customers/cus_Uni{nine}',
    'Product.url': 'https://dashboard.stripe.com/products/prod_Uni{nine}',
    'Price.url': 'https://dashboard.stripe.com/prices/price_1Uni{nine}',
    'Subscription.url': 'https://dashboard.stripe.com/subscriptions/sub_1Uni{nine}',
    'Invoice.url': 'https://dashboard.stripe.com/invoices/in_1Uni{nine}',
    'Invoice.hostedUrl': 'https://invoice.stripe.com/i/acct_Uni/live_in_1Uni{nine}',
    'Invoice.pdfUrl': 'https://invoice.stripe.com/i/acct_Uni/live_in_1Uni{nine}/pdf',
    'Payment.url': 'https://dashboard.stripe.com/payments/pi_3Uni{nine}',
    'Payment.receiptUrl': 'https://pay.stripe.com/receipts/payment/ch_3Uni{nine}',
    'CreditNote.pdfUrl': 'https://pay.stripe.com/credit_notes/acct_Uni/live_cn_1Uni{nine}/pdf',
  },
  words,
  // Stripe expands four levels, and what a payment cost would be the fifth.
  untold: { 'Invoice.payments': ['fee', 'net', 'capturedAt'] },
  unlisted: [
    ['Invoice.lines', 'InvoiceLine', 100],
    ['CreditNote.lines', 'CreditNoteLine', 10],
  ],
  paged: ['Subscription'],
  longLists: [
    ['Invoice', 'lines', 35],
    ['BillingCustomer', 'invoices', 100],
  ],
} satisfies VendorTruth
