import { billing } from '../../../test/truth/expected/sources.ts'
import { lacking, type VendorTruth } from '../../../test/truth/vendor-truth.ts'
import { limits } from './truth/limits.ts'
import { words } from './truth/words.ts'

/** What NetSuite shows of the world. */
export default {
  entities: lacking(billing, {
    Price: 'an item has price levels, which are no records',
    Subscription: 'subscriptions are a product of their own, SuiteBilling',
    Refund: 'a customer refund comes from a credit, and not from a payment',
    PaymentMethod: 'stored cards stand in their customers without ids',
    Dispute: 'the bank is asked by the processor, and the books know nothing of it',
  }),
  limits,
  words,
  shownInstead: {
    'Invoice.creditNotes': {
      sql: 'SELECT invoice_n AS parent, credit_note_n AS child FROM credit_note_allocation',
      why: 'NetSuite is searched for notes that were set against the bill; one that was only made from it is in the list of the customer',
    },
  },
  unlisted: [
    ['Invoice.lines', 'InvoiceLine', 100],
    ['CreditNote.lines', 'CreditNoteLine', 10],
  ],
  paged: ['BillingCustomer', 'CreditNote'],
  longLists: [
    ['Invoice', 'lines', 35],
    ['BillingCustomer', 'invoices', 100],
  ],
} satisfies VendorTruth
