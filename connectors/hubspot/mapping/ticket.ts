import { columns } from '../../../src/contract/columns.ts'
import type { Ticket, TicketMetrics, TicketStatus } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readInstant, readNumber, readText } from '../../../src/contract/read.ts'
import { unknownWord } from '../../../src/contract/unknown-words.ts'
import type { TicketPriorityWord, TicketRow, TicketSourceWord } from '../service-rows.ts'
import { type Stages, stageIn } from '../stages.ts'
import { objectColumns } from './object.ts'

type Properties = TicketRow['properties']

const c = columns<TicketRow, Properties>(row => row.properties)

/** The stages of the pipeline that every account begins with. https://knowledge.hubspot.com/tickets/customize-ticket-pipelines-and-statuses */
export const firstStages: Readonly<Record<string, TicketStatus>> = { 1: 'NEW', 2: 'PENDING', 3: 'OPEN', 4: 'CLOSED' }

/** How urgent a ticket is, in HubSpot's words and ours. */
export const ticketPriorities = {
  URGENT: 'URGENT',
  HIGH: 'HIGH',
  MEDIUM: 'NORMAL',
  LOW: 'LOW',
} as const satisfies Record<TicketPriorityWord, string>

/** Where a ticket came from, in HubSpot's words and ours. */
export const ticketChannels = {
  CHAT: 'CHAT',
  EMAIL: 'EMAIL',
  FORM: 'WEB',
  PHONE: 'PHONE',
} as const satisfies Record<TicketSourceWord, string>

const stageNeeds = { facts: ['ticketStages'] }

/** Ticket from HubSpot's tickets. */
export const ticketMapping: Mapping<Ticket, TicketRow> = {
  ...objectColumns('tickets'),
  // Who asks for help is a contact there: see the ticket's contacts.
  ...absent('requester', 'submitter', 'organization', 'followers', 'ccs', 'recipient'),
  ...absent('type', 'typeRaw', 'externalId', 'problem', 'hasIncidents', 'tags', 'dueAt', 'isPublic', 'resolvedAt'),
  ...absent('impact', 'urgency', 'brand', 'form', 'slas', 'satisfaction'),
  number: c.text('hs_ticket_id'),
  subject: c.text('subject'),
  description: c.text('content'),
  status: c.from(
    ['hs_pipeline_stage'],
    ({ hs_pipeline_stage: stage }, _, { ticketStages }) => statusOf(ticketStages as Stages, stage),
    {
      ...stageNeeds,
      note: "stages 1 to 4, those of the first pipeline, are NEW, PENDING, OPEN and CLOSED; others are OPEN or CLOSED by the stage's `ticketState`",
    },
  ),
  statusRaw: c.raw('hs_pipeline_stage'),
  customStatus: c.from(
    ['hs_pipeline_stage'],
    ({ hs_pipeline_stage: id }, _, { ticketStages }) => {
      const stage = stageIn(ticketStages as Stages, id)
      if (stage === undefined) return null
      const category = statusOf(ticketStages as Stages, id)
      return { remoteId: readText(id), label: stage.label, endUserLabel: null, category }
    },
    { ...stageNeeds, note: 'the stage' },
  ),
  stage: c.from(
    ['hs_pipeline_stage'],
    ({ hs_pipeline_stage: id }, _, { ticketStages }) => stageIn(ticketStages as Stages, id)?.label ?? null,
    { ...stageNeeds, note: "the stage's name" },
  ),
  priority: c.word('hs_ticket_priority', ticketPriorities),
  priorityRaw: c.raw('hs_ticket_priority'),
  channel: c.word('source_type', ticketChannels),
  channelRaw: c.raw('source_type'),
  category: c.text('hs_ticket_category'),
  assignee: c.ref('owner', 'hubspot_owner_id'),
  team: c.ref('team', 'hubspot_team_id'),
  metrics: c.from(['time_to_first_agent_reply', 'time_to_close'], metricsOf),
  firstRespondedAt: c.instant('first_agent_reply_date'),
  closedAt: c.instant('closed_date'),
  lastCommentAt: c.from(['hs_last_message_received_at', 'hs_last_message_sent_at'], lastMessageAt),
}

function statusOf(stages: Stages, id: unknown): TicketStatus | null {
  const stage = readText(id)
  if (stage === null) return null
  const known = Object.hasOwn(firstStages, stage) ? firstStages[stage] : stageIn(stages, stage)?.state
  return known ?? unknownWord(stage)
}

/** How long things took, which HubSpot counts in milliseconds. */
function metricsOf({ time_to_first_agent_reply, time_to_close }: Properties): TicketMetrics | null {
  const [firstReplyMinutes, fullResolutionMinutes] = [time_to_first_agent_reply, time_to_close].map(minutesOf)
  if (firstReplyMinutes == null && fullResolutionMinutes == null) return null
  return {
    firstReplyMinutes: firstReplyMinutes ?? null,
    fullResolutionMinutes: fullResolutionMinutes ?? null,
    firstResolutionMinutes: null,
    requesterWaitMinutes: null,
    agentWaitMinutes: null,
    onHoldMinutes: null,
    reopens: null,
    replies: null,
    assigneeStations: null,
    teamStations: null,
  }
}

function minutesOf(milliseconds: unknown): number | null {
  const length = readNumber(milliseconds)
  return length === null ? null : Math.floor(length / 60_000)
}

function lastMessageAt({ hs_last_message_received_at, hs_last_message_sent_at }: Properties): string | null {
  const times = [hs_last_message_received_at, hs_last_message_sent_at].flatMap(each => readInstant(each) ?? [])
  return times.sort((one, other) => Date.parse(other) - Date.parse(one))[0] ?? null
}
