import { one } from '../src/graph/fields.ts'
import type { StageResolvers } from './types.ts'

/** The pointers and lists of Stage; its columns read themselves. See schema/crm.graphql. */
export const Stage: StageResolvers = {
  pipeline: one('Pipeline'),
}
