import { many, one } from '../src/graph/fields.ts'
import type { OrganizationResolvers } from './types.ts'

/** The pointers and lists of Organization; its columns read themselves. See schema/helpdesk.graphql. */
export const Organization: OrganizationResolvers = {
  team: one('Team'),
  endUsers: many('Organization', 'endUsers'),
  tickets: many('Organization', 'tickets'),
}
