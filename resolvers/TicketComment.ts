import { many, one } from '../src/graph/fields.ts'
import type { TicketCommentResolvers } from './types.ts'

/** The pointers and lists of TicketComment; its columns read themselves. See schema/helpdesk.graphql. */
export const TicketComment: TicketCommentResolvers = {
  author: one('User', 'EndUser'),
  attachments: many('TicketComment', 'attachments'),
}
