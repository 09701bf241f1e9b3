import { one } from '../src/graph/fields.ts'
import type { DisputeResolvers } from './types.ts'

/** The pointers and lists of Dispute; its columns read themselves. See schema/billing.graphql. */
export const Dispute: DisputeResolvers = {
  payment: one('Payment'),
}
