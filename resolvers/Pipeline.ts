import { several } from '../src/graph/fields.ts'
import type { PipelineResolvers } from './types.ts'

/** The pointers and lists of Pipeline; its columns read themselves. See schema/crm.graphql. */
export const Pipeline: PipelineResolvers = {
  stages: several('Stage'),
}
