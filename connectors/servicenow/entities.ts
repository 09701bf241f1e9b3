import { addedTo } from './added.ts'
import { childrenBy, linkedBy } from './children.ts'
import type { Dialect } from './dialect.ts'
import { isIn } from './encoded-query.ts'
import { commonOrders, endUserFields, organizationFields, ticketFields, ticketOrders, userFields } from './filters.ts'
import { attachmentMapping } from './mapping/attachment.ts'
import { commentMapping } from './mapping/comment.ts'
import { endUserMapping } from './mapping/end-user.ts'
import { organizationMapping } from './mapping/organization.ts'
import { teamMapping } from './mapping/team.ts'
import { ticketMapping } from './mapping/ticket.ts'
import { userMapping } from './mapping/user.ts'
import { incidentSearch, queriesOf } from './queries.ts'
import type { AttachmentRow, CompanyRow, GroupRow, IncidentRow, JournalRow, UserRow } from './rows.ts'

/** All entities in a dialect. */
export function entitiesIn(dialect: Dialect) {
  const tickets = {
    record: 'incident',
    dictionary: 'incidentColumns',
    fields: ticketFields,
    orders: ticketOrders,
  } as const
  const endUsers = { record: 'user', dictionary: 'userColumns', fields: endUserFields, orders: commonOrders } as const
  const users = { ...endUsers, fields: userFields } as const
  const companies = {
    record: 'company',
    dictionary: 'companyColumns',
    fields: organizationFields,
    orders: commonOrders,
  } as const
  const groups = { record: 'group', dictionary: 'groupColumns', fields: {}, orders: {} } as const
  const incidentsOf = (pointer: 'caller_id' | 'company' | 'parent_incident') =>
    childrenBy<IncidentRow>(dialect, { record: 'incident', pointer, newestFirst: true })
  return {
    Ticket: {
      of: 'incident',
      mapping: ticketMapping,
      queries: queriesOf<IncidentRow>(dialect, tickets),
      search: incidentSearch(dialect),
      added: addedTo<IncidentRow>(dialect, tickets),
      edges: {
        comments: childrenBy<JournalRow>(dialect, {
          record: 'journal',
          pointer: 'element_id',
          also: isIn('element', ['comments', 'work_notes']),
          alsoNeeds: ['element'],
          isOwn: ({ element }) => element === 'comments' || element === 'work_notes',
        }),
        incidents: incidentsOf('parent_incident'),
        attachments: childrenBy<AttachmentRow>(dialect, {
          record: 'attachment',
          pointer: 'table_sys_id',
          also: isIn('table_name', ['incident']),
          alsoNeeds: ['table_name'],
          isOwn: ({ table_name: table }) => table === 'incident',
        }),
      },
    },
    TicketComment: { of: 'journal', mapping: commentMapping },
    Attachment: { of: 'attachment', mapping: attachmentMapping },
    // The table does not say who asks and who answers: everybody is shown as both.
    EndUser: {
      of: 'user',
      mapping: endUserMapping,
      queries: queriesOf<UserRow>(dialect, endUsers),
      added: addedTo<UserRow>(dialect, endUsers),
      edges: { tickets: incidentsOf('caller_id') },
    },
    User: {
      of: 'user',
      mapping: userMapping,
      queries: queriesOf<UserRow>(dialect, users),
      added: addedTo<UserRow>(dialect, users),
      edges: { teams: linkedBy(dialect, 'user') },
    },
    Organization: {
      of: 'company',
      mapping: organizationMapping,
      queries: queriesOf<CompanyRow>(dialect, companies),
      added: addedTo<CompanyRow>(dialect, companies),
      edges: {
        endUsers: childrenBy<UserRow>(dialect, { record: 'user', pointer: 'company' }),
        tickets: incidentsOf('company'),
      },
    },
    Team: {
      of: 'group',
      mapping: teamMapping,
      added: addedTo<GroupRow>(dialect, groups),
      edges: { members: linkedBy(dialect, 'group') },
    },
  } as const
}
