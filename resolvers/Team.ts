import { many } from '../src/graph/fields.ts'
import type { TeamResolvers } from './types.ts'

/** The pointers and lists of Team; its columns read themselves. See schema/helpdesk.graphql. */
export const Team: TeamResolvers = {
  members: many('Team', 'members'),
}
