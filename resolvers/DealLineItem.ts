import { one } from '../src/graph/fields.ts'
import type { DealLineItemResolvers } from './types.ts'

/** The pointers and lists of DealLineItem; its columns read themselves. See schema/crm.graphql. */
export const DealLineItem: DealLineItemResolvers = {
  product: one('Product'),
}
