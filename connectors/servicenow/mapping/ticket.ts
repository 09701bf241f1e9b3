import { refOf, wordOf } from '../../../src/contract/columns.ts'
import type { CustomStatus, Ticket, TicketMetrics, TicketStatus } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readInteger, readText } from '../../../src/contract/read.ts'
import type { Ref } from '../../../src/contract/ref.ts'
import { isListable } from '../encoded-query.ts'
import type { IncidentRow, Text } from '../rows.ts'
import { tableColumns, timesOf } from './columns.ts'
import { customFieldsOf } from './custom-fields.ts'
import { slaOf } from './sla.ts'
import { awaitingCaller, classes, contactTypes, onHold, priorities, states } from './ticket-words.ts'

const c = tableColumns<IncidentRow>()

/** Ticket from ServiceNow's incidents. */
export const ticketMapping: Mapping<Ticket, IncidentRow> = {
  ...absent('url', 'isDeleted', 'tags', 'isPublic', 'recipient', 'brand', 'form', 'stage', 'satisfaction'),
  ...absent('firstRespondedAt', 'lastCommentAt'),
  ...timesOf<IncidentRow>(),
  number: c.text('number'),
  subject: c.text('short_description'),
  description: c.text('description'),
  status: c.from(['state', 'hold_reason'], statusOf, {
    words: states,
    note: '3 with the hold reason 1, which waits for the caller, → PENDING',
  }),
  statusRaw: c.raw('state'),
  customStatus: c.from(['state', 'hold_reason'], (row, _, { incidentStates }) => customStatusOf(row, incidentStates), {
    facts: ['incidentStates'],
  }),
  priority: c.word('priority', priorities, { back: { LOW: '4' } }),
  priorityRaw: c.raw('priority'),
  type: c.word('sys_class_name', classes),
  typeRaw: c.raw('sys_class_name'),
  channel: c.word('contact_type', contactTypes, {
    back: { PORTAL: 'self-service', CHAT: 'chat', MESSAGING: 'messaging', API: 'monitoring' },
  }),
  channelRaw: c.raw('contact_type'),
  externalId: c.text('correlation_id'),
  requester: c.ref('user', 'caller_id'),
  submitter: c.ref('user', 'opened_by'),
  organization: c.ref('company', 'company'),
  assignee: c.ref('user', 'assigned_to'),
  team: c.ref('group', 'assignment_group'),
  problem: c.from(['parent_incident'], ({ parent_incident: id }) => refOf('incident', id), {
    note: 'the parent incident, with which its children are resolved',
  }),
  hasIncidents: c.from(['child_incidents'], ({ child_incidents: count }) => {
    const children = readInteger(count)
    return children === null ? null : children > 0
  }),
  followers: c.from(['work_notes_list'], ({ work_notes_list: list }) => usersIn(list), { note: 'users alone' }),
  ccs: c.from(['watch_list'], ({ watch_list: list }) => usersIn(list), { note: 'users alone' }),
  impact: c.text('impact'),
  urgency: c.text('urgency'),
  category: c.text('category'),
  dueAt: c.instant('due_date'),
  resolvedAt: c.instant('resolved_at'),
  closedAt: c.instant('closed_at'),
  metrics: c.from(['calendar_stc', 'reopen_count'], metricsOf, {
    note: 'how long the solution took, and how often it was opened again',
  }),
  slas: c.from(['task_sla'], ({ task_sla: rows }, _, { promises }) => (rows ?? []).map(row => slaOf(row, promises)), {
    facts: ['promises'],
    note: 'rows of `task_sla`',
  }),
  customFields: customFieldsOf<IncidentRow>('incidentColumns'),
}

/** On hold for the caller's answer is another thing here than on hold for somebody else. */
function statusOf({ state, hold_reason: reason }: IncidentRow): TicketStatus | null {
  const status = wordOf(states, readText(state))
  return status === 'ON_HOLD' && state === onHold && readText(reason) === awaitingCaller ? 'PENDING' : status
}

function customStatusOf(row: IncidentRow, fact: unknown): CustomStatus | null {
  const remoteId = readText(row.state)
  if (remoteId === null) return null
  const label = readText((fact as Readonly<Record<string, unknown>> | undefined)?.[remoteId])
  return { remoteId, label, endUserLabel: null, category: statusOf(row) }
}

/** Others than users stand in a list by their e-mail addresses. */
function usersIn(list: Text | undefined): readonly Ref[] {
  const ids = (readText(list) ?? '').split(',').map(id => id.trim())
  return ids.filter(isListable).flatMap(id => refOf('user', id) ?? [])
}

function metricsOf({ calendar_stc: seconds, reopen_count: reopens }: IncidentRow): TicketMetrics | null {
  const [took, again] = [readInteger(seconds), readInteger(reopens)]
  if (took === null && again === null) return null
  return {
    firstReplyMinutes: null,
    firstResolutionMinutes: null,
    fullResolutionMinutes: took === null ? null : Math.floor(took / 60),
    requesterWaitMinutes: null,
    agentWaitMinutes: null,
    onHoldMinutes: null,
    reopens: again,
    replies: null,
    assigneeStations: null,
    teamStations: null,
  }
}
