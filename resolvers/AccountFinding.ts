import { problemOf } from '../src/graph/connecting.ts'
import type { AccountFindingResolvers } from './types.ts'

/** What was found of one kind of records. See schema/connecting.graphql. */
export const AccountFinding: AccountFindingResolvers = {
  count: finding => (finding.fault === undefined ? finding.count : null),
  hasMore: finding => finding.fault === undefined && finding.hasMore,
  problem: problemOf,
}
