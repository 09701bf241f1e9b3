import { one } from '../src/graph/fields.ts'
import type { RefundResolvers } from './types.ts'

/** The pointers and lists of Refund; its columns read themselves. See schema/billing.graphql. */
export const Refund: RefundResolvers = {
  payment: one('Payment'),
  creditNote: one('CreditNote'),
}
