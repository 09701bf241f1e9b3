import { columns, refOf, wordOf } from '../../../src/contract/columns.ts'
import type { Ticket, TicketSatisfaction } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import type { TicketRow } from '../rows.ts'
import { customStatusOf, nameOf } from './account-facts.ts'
import { channelOf, channelWords } from './channel.ts'
import { ticketFieldsOf } from './custom-fields.ts'
import { agentUrl } from './links.ts'
import { ticketMetricColumns } from './ticket-metrics.ts'
import { priorities, statuses, types } from './ticket-words.ts'

const c = columns<TicketRow>()

/** Ticket from Zendesk's tickets. */
export const ticketMapping: Mapping<Ticket, TicketRow> = {
  ...absent('impact', 'urgency', 'stage', 'category'),
  ...ticketMetricColumns,
  url: c.from(['url', 'id'], ticket => agentUrl(ticket, 'tickets'), { note: 'in the agent interface' }),
  createdAt: c.instant('created_at'),
  updatedAt: c.instant('updated_at'),
  isDeleted: c.from(['status'], ({ status }) => readText(status) === 'deleted', { note: 'the status `deleted`' }),
  number: c.from(['id'], ({ id }) => readText(id)),
  subject: c.text('subject'),
  description: c.text('description'),
  status: c.word('status', statuses, { back: { CLOSED: 'closed' } }),
  statusRaw: c.raw('status'),
  priority: c.word('priority', priorities),
  priorityRaw: c.raw('priority'),
  type: c.word('type', types),
  typeRaw: c.raw('type'),
  channel: c.from(['via'], ({ via }) => channelOf(via), { words: channelWords, note: '`via.channel`' }),
  channelRaw: c.from(['via'], ({ via }) => readText(via?.channel), { note: '`via.channel`' }),
  externalId: c.text('external_id'),
  requester: c.ref('user', 'requester_id'),
  submitter: c.ref('user', 'submitter_id'),
  organization: c.ref('organization', 'organization_id'),
  assignee: c.ref('user', 'assignee_id'),
  team: c.ref('group', 'group_id'),
  problem: c.ref('ticket', 'problem_id'),
  tags: c.texts('tags'),
  dueAt: c.instant('due_at'),
  isPublic: c.flag('is_public'),
  followers: c.from(['follower_ids'], ({ follower_ids: ids }) => usersOf(ids)),
  ccs: c.from(['email_cc_ids'], ({ email_cc_ids: ids }) => usersOf(ids)),
  recipient: c.text('recipient'),
  brand: c.from(['brand_id'], ({ brand_id: id }, _, facts) => nameOf(facts.brands, id), {
    facts: ['brands'],
    note: 'its name',
  }),
  form: c.from(['ticket_form_id'], ({ ticket_form_id: id }, _, facts) => nameOf(facts.ticketForms, id), {
    facts: ['ticketForms'],
    note: 'its name',
  }),
  customStatus: c.from(
    ['custom_status_id'],
    ({ custom_status_id: id }, _, facts) => customStatusOf(facts.customStatuses, id),
    { facts: ['customStatuses'] },
  ),
  hasIncidents: c.flag('has_incidents'),
  satisfaction: c.from(['satisfaction_rating'], ({ satisfaction_rating: rating }) => satisfactionOf(rating)),
  customFields: c.from(
    ['custom_fields'],
    ({ custom_fields: fields }, _, facts) => ticketFieldsOf(fields, facts.ticketFields),
    { facts: ['ticketFields'] },
  ),
}

const usersOf = (ids: readonly number[] | null | undefined) => (ids ?? []).flatMap(id => refOf('user', id) ?? [])

/** https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_ratings/#score */
const scores = {
  unoffered: 'UNOFFERED',
  offered: 'OFFERED',
  good: 'GOOD',
  good_with_comment: 'GOOD',
  bad: 'BAD',
  bad_with_comment: 'BAD',
} as const

/** Absent where the account asks nobody. */
function satisfactionOf(rating: TicketRow['satisfaction_rating']): TicketSatisfaction | null {
  const scoreRaw = readText(rating?.score)
  if (scoreRaw === null) return null
  const score = wordOf(scores, scoreRaw)
  return { score, scoreRaw, comment: readText(rating?.comment), reason: readText(rating?.reason) }
}
