import { many, one, parts } from '../src/graph/fields.ts'
import type { PaymentResolvers } from './types.ts'

/** The pointers and lists of Payment; its columns read themselves. See schema/billing.graphql. */
export const Payment: PaymentResolvers = {
  customer: one('BillingCustomer'),
  allocations: parts('allocations'),
  method: one('PaymentMethod'),
  refunds: many('Payment', 'refunds'),
  disputes: many('Payment', 'disputes'),
}
