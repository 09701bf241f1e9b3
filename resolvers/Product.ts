import { many, one } from '../src/graph/fields.ts'
import type { ProductResolvers } from './types.ts'

/** The pointers and lists of Product; its columns read themselves. See schema/billing.graphql. */
export const Product: ProductResolvers = {
  defaultPrice: one('Price'),
  prices: many('Product', 'prices'),
}
