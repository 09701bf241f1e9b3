import { many, one } from '../src/graph/fields.ts'
import type { BillingCustomerResolvers } from './types.ts'

/** The pointers and lists of BillingCustomer; its columns read themselves. See schema/billing.graphql. */
export const BillingCustomer: BillingCustomerResolvers = {
  parent: one('BillingCustomer'),
  subscriptions: many<'BillingCustomer', 'subscriptions'>('subscriptions', 'Subscription'),
  invoices: many<'BillingCustomer', 'invoices'>('invoices', 'Invoice'),
  payments: many<'BillingCustomer', 'payments'>('payments', 'Payment'),
  creditNotes: many<'BillingCustomer', 'creditNotes'>('creditNotes', 'CreditNote'),
}
