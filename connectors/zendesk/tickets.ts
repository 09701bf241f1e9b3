import { get, type Path, path, type Reply } from '../../src/contract/call.ts'
import type { EmbeddedChildren, FilterChildren, OneParent, ParentChildren } from '../../src/contract/children.ts'
import { objectsIn } from '../../src/contract/form.ts'
import type { Ask, Batch, Mask, Page, Paged, RecordSpec, Seen } from '../../src/contract/record.ts'
import { sideloads } from './mapping/ticket-metrics.ts'
import {
  cursorCall,
  cursorPage,
  listOf,
  offsetPage,
  offsetParameters,
  searchCall,
  searchLagSeconds,
  showMany,
} from './requests.ts'
import type { AttachmentRow, CommentRow, TicketRow, UserRow } from './rows.ts'
import { anyIdOf } from './search-query.ts'

const showTickets = path`/api/v2/tickets/show_many`

/** Tickets by their ids, with their people where those are wanted. */
export const ticketBatch: Batch<TicketRow> = {
  ...showMany<TicketRow>(showTickets, 'tickets'),
  call: (ids, ask) => get(showTickets, { ids: ids.join(','), include: sideloadsOf(ask) }),
  also: seenUsers,
}

/**
 * What of a ticket comes along only where it is asked for. A search cannot be asked for it: of the tickets that it finds,
 * it is read by their ids. https://developer.zendesk.com/documentation/ticketing/using-the-zendesk-api/side_loading/
 */
export const ticketDetail: RecordSpec<TicketRow>['detail'] = {
  ...showMany<TicketRow>(showTickets, 'tickets'),
  fields: Object.keys(sideloads),
  call: (ids, { want }) => get(showTickets, { ids: ids.join(','), include: measures(want).join(',') }),
}

/** All tickets but the archived ones, by id. https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-tickets */
export const ticketList: Paged<TicketRow> = {
  ...listOf<TicketRow>(path`/api/v2/tickets`, 'tickets'),
  call: (page, ask) => cursorCall(path`/api/v2/tickets`, page, { include: sideloadsOf(ask) }),
  page: reply => withUsers(reply, cursorPage<TicketRow>(reply, 'tickets')),
}

/**
 * The incidents that a problem caused. A ticket says whether it has any, so that no other costs a call.
 * https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-ticket-incidents
 */
export const ticketIncidents: EmbeddedChildren<TicketRow, TicketRow> = {
  by: 'embedded',
  record: 'ticket',
  needs: ['has_incidents'],
  rows: () => [],
  complete: ({ has_incidents: hasIncidents }) => hasIncidents === false,
  beyond: {
    atMost: 100,
    call: (id, page, ask) => cursorCall(path`/api/v2/tickets/${id}/incidents`, page, { include: sideloadsOf(ask) }),
    page: reply => withUsers(reply, cursorPage<TicketRow>(reply, 'tickets')),
  },
}

/** The tickets that users asked for. */
export const requestedTickets = ticketsOf({
  keyword: 'requester',
  parent: ticket => ticket.requester_id,
  list: id => path`/api/v2/users/${id}/tickets/requested`,
})

/** The tickets of organizations. */
export const organizationTickets = ticketsOf({
  keyword: 'organization',
  parent: ticket => ticket.organization_id,
  list: id => path`/api/v2/organizations/${id}/tickets`,
})

/** The comments of a ticket, the oldest first; Zendesk gives them for one ticket at a time. */
export const ticketComments: ParentChildren<CommentRow> = {
  by: 'parent',
  record: 'comment',
  // https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/#list-comments
  atMost: 100,
  call: (id, page) =>
    cursorCall(path`/api/v2/tickets/${id}/comments`, page, {
      sort: 'created_at',
      include: 'users',
      // Pictures inside the text are left out without it.
      include_inline_images: true,
    }),
  page: reply => withUsers(reply, cursorPage<CommentRow>(reply, 'comments')),
}

/** The files of a comment, which stand in it. */
export const commentAttachments: EmbeddedChildren<AttachmentRow, CommentRow> = {
  by: 'embedded',
  record: 'attachment',
  needs: ['attachments'],
  rows: ({ attachments }) => objectsIn(attachments, 'attachments'),
  complete: () => true,
}

interface TicketsOptions {
  readonly keyword: 'requester' | 'organization'
  readonly parent: (ticket: TicketRow) => number | null
  readonly list: (id: string) => Path
}

/** The tickets of many parents by one search, and of one parent by its own list, both with the newest first. */
function ticketsOf({ keyword, parent, list }: TicketsOptions): FilterChildren<TicketRow> {
  return {
    by: 'filter',
    record: 'ticket',
    // A hundred ids are 3 kB of URL; a page has 1,000 rows at most.
    // https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#export-search-results
    atMost: 100,
    pageSize: 1000,
    quota: 'search',
    lagSeconds: searchLagSeconds,
    call: (parents, page) => searchCall('ticket', anyIdOf(keyword, parents), page),
    page: reply => cursorPage<TicketRow>(reply, 'results'),
    parentsOf: ticket => [parent(ticket)].flatMap(id => (id === null ? [] : String(id))),
    needs: [`${keyword}_id`],
    beyond: newestFirst(list),
  }
}

/**
 * A list of tickets in the order of the search. Lists with cursors cannot be sorted by `created_at`, lists with offsets
 * can: they end at 10,000 rows, where Zendesk answers an error, and a ticket that comes in between two pages makes the
 * second begin with the last row of the first.
 * https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#sorting
 */
function newestFirst(list: (id: string) => Path): OneParent<TicketRow> {
  return {
    atMost: 100,
    call: (id, page, ask: Ask) =>
      get(list(id), {
        ...offsetParameters(page),
        sort_by: 'created_at',
        sort_order: 'desc',
        include: sideloadsOf(ask),
      }),
    page: (reply, page) => withUsers(reply, offsetPage<TicketRow>(reply, { name: 'tickets', page, most: 10_000 })),
  }
}

/** What is asked to come along: people and measures cost no call then, and are asked for only where they are wanted. */
export function sideloadsOf({ want }: Ask): string | undefined {
  const people = ['requester_id', 'submitter_id', 'assignee_id']
  const wantsPeople = want === 'ALL' || people.some(field => want.includes(field))
  const names = [...(wantsPeople ? ['users'] : []), ...measures(want)]
  return names.length === 0 ? undefined : names.join(',')
}

const measures = (want: Mask) =>
  Object.entries(sideloads).flatMap(([field, name]) => (want === 'ALL' || want.includes(field) ? [name] : []))

/** A page with the users that came along. */
export function withUsers<Row>(reply: Reply, page: Page<Row>): Page<Row> {
  return { ...page, also: seenUsers(reply) }
}

/** Fields that a user of Zendesk always has. */
const wholeUser = [
  ...['url', 'name', 'email', 'phone', 'role', 'organization_id', 'external_id', 'locale', 'time_zone', 'verified'],
  ...['suspended', 'active', 'details', 'notes', 'photo', 'created_at', 'updated_at'],
]

/**
 * The users that came along. They may be partial, and a deleted one is a mere name: only whole ones are believed.
 * https://developer.zendesk.com/documentation/ticketing/using-the-zendesk-api/side_loading/
 */
function seenUsers(reply: Reply): readonly Seen[] {
  const users = objectsIn<UserRow>(reply.body?.users, 'users')
  return users.filter(user => wholeUser.every(field => field in user)).map(row => ({ record: 'user', row }))
}
