import { View } from '../src/graph/view.ts'
import type { NodeResolvers } from './types.ts'

/** Which type a Node is. */
export const Node: NodeResolvers = {
  __resolveType: thing => (thing instanceof View ? thing.entity : 'ConnectedAccount'),
}
