import { many, one } from '../src/graph/fields.ts'
import type { BillingCustomerResolvers } from './types.ts'

/** The pointers and lists of BillingCustomer; its columns read themselves. See schema/billing.graphql. */
export const BillingCustomer: BillingCustomerResolvers = {
  parent: one('BillingCustomer'),
  defaultPaymentMethod: one('PaymentMethod'),
  subscriptions: many('BillingCustomer', 'subscriptions'),
  invoices: many('BillingCustomer', 'invoices'),
  payments: many('BillingCustomer', 'payments'),
  creditNotes: many('BillingCustomer', 'creditNotes'),
  paymentMethods: many('BillingCustomer', 'paymentMethods'),
}
