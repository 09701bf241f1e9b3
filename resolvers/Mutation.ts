import {
  accountConnect,
  accountDisconnect,
  accountLinkCreate,
  accountReconnect,
  accountTest,
} from '../src/graph/connecting.ts'
import type { MutationResolvers } from './types.ts'

/** Where every change begins. See schema/connecting.graphql. */
export const Mutation: MutationResolvers = {
  accountConnect: (_root, { input }, context) => accountConnect(input, context),
  accountReconnect: (_root, { id, input }, context) => accountReconnect(id, input, context),
  accountTest: (_root, { id }, context) => accountTest(id, context),
  accountDisconnect: (_root, { id }, context) => accountDisconnect(id, context),
  accountLinkCreate: (_root, { input }, context) => accountLinkCreate(input, context),
}
