import { many, one } from '../src/graph/fields.ts'
import type { DealResolvers } from './types.ts'

/** The pointers and lists of Deal; its columns read themselves. See schema/crm.graphql. */
export const Deal: DealResolvers = {
  pipeline: one('Pipeline'),
  stage: one('Stage'),
  owner: one('User'),
  companies: many('Deal', 'companies'),
  contacts: many('Deal', 'contacts'),
}
