import { one } from '../src/graph/fields.ts'
import type { InvoiceLineResolvers } from './types.ts'

/** The pointers and lists of InvoiceLine; its columns read themselves. See schema/billing.graphql. */
export const InvoiceLine: InvoiceLineResolvers = {
  product: one('Product'),
  price: one('Price'),
  subscription: one('Subscription'),
}
