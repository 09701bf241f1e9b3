import type { BillingCustomerRow, PaymentMethodRow } from '../../../src/simulator/world/schema.ts'
import { billing } from '../../../test/truth/expected/sources.ts'
import { hidden } from '../../../test/truth/limit.ts'
import { lacking, type VendorTruth } from '../../../test/truth/vendor-truth.ts'
import { documentLimits } from './truth/document-limits.ts'
import { limits } from './truth/limits.ts'
import { moneyLimits } from './truth/money-limits.ts'
import { words } from './truth/words.ts'

/** What Chargebee shows of the world. */
export default {
  entities: lacking(billing, { Dispute: 'what the bank is asked stays with the gateway' }),
  hiddenRows: [
    hidden('BillingCustomer', (row: BillingCustomerRow) => row.is_active === 0, 'a deleted customer is in no list'),
    hidden('PaymentMethod', (row: PaymentMethodRow) => row.customer_n === null, 'only what is stored is kept'),
  ],
  limits: [...limits, ...documentLimits, ...moneyLimits],
  words,
  unlisted: [
    ['Invoice.lines', 'InvoiceLine', 100],
    ['CreditNote.lines', 'CreditNoteLine', 10],
  ],
  paged: ['BillingCustomer', 'Price', 'Subscription', 'Refund'],
  longLists: [
    ['Invoice', 'lines', 35],
    ['BillingCustomer', 'invoices', 100],
    ['BillingCustomer', 'payments', 50],
  ],
} satisfies VendorTruth
