import { one } from '../src/graph/fields.ts'
import { paymentMethodStatus } from '../src/graph/payment-method-status.ts'
import type { PaymentMethodResolvers } from './types.ts'

/** The pointers and lists of PaymentMethod; its columns read themselves. See schema/billing.graphql. */
export const PaymentMethod: PaymentMethodResolvers = {
  customer: one('BillingCustomer'),
  status: paymentMethodStatus,
}
