import { get, type Path, path, type Reply } from '../../src/contract/call.ts'
import type { FilterChildren, OneParent, ParentChildren } from '../../src/contract/children.ts'
import type { Ask, Batch, Mask, Page, Paged, Seen } from '../../src/contract/record.ts'
import { cursorCall, cursorPage, listOf, rowsIn, searchCall, searchLagSeconds, showMany } from './requests.ts'
import type { CommentRow, TicketRow, UserRow } from './rows.ts'
import { anyIdOf } from './search-query.ts'

/** Tickets by their ids, with their people where those are wanted. */
export const ticketBatch: Batch<TicketRow> = {
  ...showMany<TicketRow>(path`/api/v2/tickets/show_many`, 'tickets'),
  call: (ids, { want }) => get(path`/api/v2/tickets/show_many`, { ids: ids.join(','), include: people(want) }),
  also: seenUsers,
}

/** All tickets but the archived ones, by id. https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-tickets */
export const ticketList: Paged<TicketRow> = {
  ...listOf<TicketRow>(path`/api/v2/tickets`, 'tickets'),
  call: (page, { want }) => cursorCall(path`/api/v2/tickets`, page, { include: people(want) }),
  page: reply => ({ ...cursorPage<TicketRow>(reply, 'tickets'), also: seenUsers(reply) }),
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
  call: (id, page) => cursorCall(path`/api/v2/tickets/${id}/comments`, page, { sort: 'created_at', include: 'users' }),
  page: reply => ({ ...cursorPage<CommentRow>(reply, 'comments'), also: seenUsers(reply) }),
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
 * second begin with the last row of the first. Our cursor is the number of rows before the page.
 * https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#sorting
 */
function newestFirst(list: (id: string) => Path): OneParent<TicketRow> {
  return {
    atMost: 100,
    call(id, { size, cursor }, { want }: Ask) {
      const { perPage, before } = offsetOf(size, cursor)
      return get(list(id), {
        per_page: perPage,
        page: Math.floor(before / perPage) + 1,
        sort_by: 'created_at',
        sort_order: 'desc',
        include: people(want),
      })
    },
    page(reply, { size, cursor }): Page<TicketRow> {
      const { perPage, before } = offsetOf(size, cursor)
      const rows = rowsIn<TicketRow>(reply, 'tickets').slice(before % perPage)
      const more: unknown = reply.body.next_page
      if (more !== null && typeof more !== 'string')
        throw new TypeError('expected "next_page" to say whether more follow')
      return { rows, next: more === null ? undefined : String(before + rows.length), also: seenUsers(reply) }
    },
  }
}

/** Pages begin at multiples of their size: where the position is none, a page of 100 is read and its head left out. */
function offsetOf(size: number, cursor = '0'): { readonly perPage: number; readonly before: number } {
  const before = Number(cursor)
  return { perPage: before % size === 0 ? size : 100, before }
}

/** The people of tickets come along where one of them is wanted: they cost no call then. */
function people(want: Mask): 'users' | undefined {
  const fields = ['requester_id', 'submitter_id', 'assignee_id']
  return want === 'ALL' || fields.some(field => want.includes(field)) ? 'users' : undefined
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
  const users: readonly UserRow[] = Array.isArray(reply.body?.users) ? reply.body.users : []
  return users.filter(user => wholeUser.every(field => field in user)).map(row => ({ record: 'user', row }))
}
