import { many, one, parts } from '../src/graph/fields.ts'
import type { CreditNoteResolvers } from './types.ts'

/** The pointers and lists of CreditNote; its columns read themselves. See schema/billing.graphql. */
export const CreditNote: CreditNoteResolvers = {
  customer: one('BillingCustomer'),
  invoice: one('Invoice'),
  allocations: parts('allocations'),
  lines: many('CreditNote', 'lines'),
  refunds: many('CreditNote', 'refunds'),
}
