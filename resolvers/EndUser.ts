import { many, one } from '../src/graph/fields.ts'
import type { EndUserResolvers } from './types.ts'

/** The pointers and lists of EndUser; its columns read themselves. See schema/helpdesk.graphql. */
export const EndUser: EndUserResolvers = {
  organization: one('Organization'),
  tickets: many('EndUser', 'tickets'),
  organizations: many('EndUser', 'organizations'),
}
