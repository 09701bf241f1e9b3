import { columns } from '../../../src/contract/columns.ts'
import type { Ticket } from '../../../src/contract/entities.ts'
import type { Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import type { PriorityWord, StatusWord, TicketRow, TypeWord } from '../rows.ts'
import { channelOf, channelWords } from './channel.ts'
import { agentUrl } from './links.ts'

const c = columns<TicketRow>()

const statuses = {
  new: 'NEW',
  open: 'OPEN',
  pending: 'PENDING',
  hold: 'ON_HOLD',
  solved: 'RESOLVED',
  closed: 'CLOSED',
  deleted: 'CLOSED',
} as const satisfies Record<StatusWord, string>

const priorities = {
  urgent: 'URGENT',
  high: 'HIGH',
  normal: 'NORMAL',
  low: 'LOW',
} as const satisfies Record<PriorityWord, string>

const types = {
  problem: 'PROBLEM',
  incident: 'INCIDENT',
  question: 'QUESTION',
  task: 'TASK',
} as const satisfies Record<TypeWord, string>

/** Ticket from Zendesk's tickets. */
export const ticketMapping: Mapping<Ticket, TicketRow> = {
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
}
