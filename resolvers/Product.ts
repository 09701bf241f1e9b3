import { many } from '../src/graph/fields.ts'
import type { ProductResolvers } from './types.ts'

/** The pointers and lists of Product; its columns read themselves. See schema/billing.graphql. */
export const Product: ProductResolvers = {
  prices: many('Product', 'prices'),
}
