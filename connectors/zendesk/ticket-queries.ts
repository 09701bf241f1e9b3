import { get, path } from '../../src/contract/call.ts'
import type { Query } from '../../src/contract/query.ts'
import { priorities, statuses, types } from './mapping/ticket-words.ts'
import { cursorCall, cursorPage, offsetPage, offsetParameters, rowsIn } from './requests.ts'
import type { TicketRow } from './rows.ts'
import { isNumeric } from './search-query.ts'
import {
  dayField,
  filledWordField,
  instantField,
  optionalPointerField,
  phraseField,
  pointerField,
  type SearchFields,
  tagField,
  wordField,
} from './search-terms.ts'
import { type Searched, searchQueries, sorting } from './searches.ts'
import { sideloadsOf, ticketBatch, withUsers } from './tickets.ts'

/** Deleted tickets are not searched. */
const { deleted: _, ...searchedStatuses } = statuses

/** https://support.zendesk.com/hc/en-us/articles/4408886879258 */
const ownFields: SearchFields = {
  status: filledWordField('status', searchedStatuses),
  priority: wordField('priority', priorities),
  type: wordField('ticket_type', types),
  requester: pointerField('requester'),
  assignee: optionalPointerField('assignee'),
  organization: optionalPointerField('organization'),
  team: optionalPointerField('group'),
  externalId: phraseField('external_id'),
  tags: tagField,
  createdAt: instantField('created'),
  updatedAt: instantField('updated'),
  dueAt: dayField('due_date'),
}

/** The search for tickets, with further fields that it can be asked about. */
export const searchedTickets = (more: SearchFields = {}): Searched => ({
  type: 'ticket',
  fields: { ...ownFields, ...more },
})

/** The lists of tickets that Zendesk narrows or orders: those of the records themselves first, which do not lag. */
export const ticketQueries = (more: SearchFields = {}): readonly Query<TicketRow>[] => [
  {
    // A ticket's number is its id.
    atMost: 100,
    filters: { number: ['in'] },
    fitting: conditions => conditions.filter(({ values }) => values.every(isNumeric)).slice(0, 1),
    needsCondition: true,
    call: (_page, ask, { conditions }) => ticketBatch.call(conditions[0]?.values ?? [], ask),
    page: reply => withUsers(reply, { rows: rowsIn<TicketRow>(reply, 'tickets') }),
  },
  {
    // https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#sorting
    atMost: 100,
    filters: {},
    orders: { updatedAt: ['ASC', 'DESC'] },
    call: (page, ask, { order }) =>
      cursorCall(path`/api/v2/tickets`, page, {
        sort: order?.direction === 'ASC' ? 'updated_at' : '-updated_at',
        include: sideloadsOf(ask),
      }),
    page: reply => withUsers(reply, cursorPage<TicketRow>(reply, 'tickets')),
  },
  {
    // Lists with cursors cannot be sorted by created_at; those with offsets can, and end at 10,000 rows.
    atMost: 100,
    filters: {},
    orders: { createdAt: ['ASC', 'DESC'] },
    shifts: true,
    mostRows: 10_000,
    call: (page, ask, query) =>
      get(path`/api/v2/tickets`, { ...offsetParameters(page), ...sorting(query), include: sideloadsOf(ask) }),
    page: (reply, page) => withUsers(reply, offsetPage<TicketRow>(reply, { name: 'tickets', page, most: 10_000 })),
  },
  ...searchQueries<TicketRow>(searchedTickets(more)),
]
