import { inside, one } from '../src/graph/fields.ts'
import type { SubscriptionItemResolvers } from './types.ts'

/** One thing that a subscription pays for. See schema/billing.graphql. */
export const SubscriptionItem: SubscriptionItemResolvers = {
  discounts: inside,
  remoteId: inside,
  price: one('Price'),
  product: one('Product'),
  quantity: inside,
  unitAmount: inside,
}
