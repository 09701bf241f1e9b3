import { many, one } from '../src/graph/fields.ts'
import { isOverdue } from '../src/graph/is-overdue.ts'
import type { InvoiceResolvers } from './types.ts'

/** The pointers and lists of Invoice; its columns read themselves. See schema/billing.graphql. */
export const Invoice: InvoiceResolvers = {
  customer: one('BillingCustomer'),
  subscription: one('Subscription'),
  isOverdue,
  defaultPaymentMethod: one('PaymentMethod'),
  lines: many('Invoice', 'lines'),
  payments: many('Invoice', 'payments'),
  creditNotes: many('Invoice', 'creditNotes'),
}
