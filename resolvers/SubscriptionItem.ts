import { inside, one } from '../src/graph/fields.ts'
import { sold } from '../src/graph/sold.ts'
import type { SubscriptionItemResolvers } from './types.ts'

/** One thing that a subscription pays for. See schema/billing.graphql. */
export const SubscriptionItem: SubscriptionItemResolvers = {
  discounts: inside,
  remoteId: inside,
  price: one('Price'),
  product: sold,
  quantity: inside,
  unitAmount: inside,
}
