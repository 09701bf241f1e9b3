import { inside, one } from '../src/graph/fields.ts'
import type { StageChangeResolvers } from './types.ts'

/** A value of a record. See schema/crm.graphql. */
export const StageChange: StageChangeResolvers = {
  stage: one('Stage'),
  at: inside,
}
