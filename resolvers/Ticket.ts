import { many, one } from '../src/graph/fields.ts'
import type { TicketResolvers } from './types.ts'

/** The pointers and lists of Ticket; its columns read themselves. See schema/helpdesk.graphql. */
export const Ticket: TicketResolvers = {
  requester: one('EndUser'),
  submitter: one('User', 'EndUser'),
  organization: one('Organization'),
  assignee: one('User'),
  team: one('Team'),
  problem: one('Ticket'),
  comments: many('Ticket', 'comments'),
}
