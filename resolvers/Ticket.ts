import { many, one, several } from '../src/graph/fields.ts'
import { isOpen } from '../src/graph/is-open.ts'
import type { TicketResolvers } from './types.ts'

/** The pointers and lists of Ticket; its columns read themselves. See schema/helpdesk.graphql. */
export const Ticket: TicketResolvers = {
  requester: one('EndUser'),
  submitter: one('User', 'EndUser'),
  organization: one('Organization'),
  assignee: one('User'),
  team: one('Team'),
  problem: one('Ticket'),
  isOpen,
  followers: several('User'),
  ccs: several('User', 'EndUser'),
  comments: many('Ticket', 'comments'),
  attachments: many('Ticket', 'attachments'),
  incidents: many('Ticket', 'incidents'),
  contacts: many('Ticket', 'contacts'),
  companies: many('Ticket', 'companies'),
  notes: many('Ticket', 'notes'),
  tasks: many('Ticket', 'tasks'),
  calls: many('Ticket', 'calls'),
  meetings: many('Ticket', 'meetings'),
  emailActivities: many('Ticket', 'emailActivities'),
}
