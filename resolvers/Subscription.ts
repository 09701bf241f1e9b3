import { one, parts } from '../src/graph/fields.ts'
import type { SubscriptionResolvers } from './types.ts'

/** The pointers and lists of Subscription; its columns read themselves. See schema/billing.graphql. */
export const Subscription: SubscriptionResolvers = {
  customer: one('BillingCustomer'),
  items: parts('items'),
  latestInvoice: one('Invoice'),
  defaultPaymentMethod: one('PaymentMethod'),
}
