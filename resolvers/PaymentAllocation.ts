import { inside, one } from '../src/graph/fields.ts'
import type { PaymentAllocationResolvers } from './types.ts'

/** A part of a payment or credit note. See schema/billing.graphql. */
export const PaymentAllocation: PaymentAllocationResolvers = {
  invoice: one('Invoice'),
  amount: inside,
}
