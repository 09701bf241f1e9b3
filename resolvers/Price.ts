import { one } from '../src/graph/fields.ts'
import type { PriceResolvers } from './types.ts'

/** The pointers and lists of Price; its columns read themselves. See schema/billing.graphql. */
export const Price: PriceResolvers = {
  product: one('Product'),
}
