import { idOf, urlOf } from './ids.ts'
import type { WholeTicketRow } from './ticket-objects.ts'

const minutesBetween = (from: string, to: string | null) =>
  to === null ? null : Math.floor((Date.parse(to) - Date.parse(from)) / 60_000)

/** By the calendar; a third of it are hours in which people work. */
const time = (calendar: number | null) => ({
  calendar,
  business: calendar === null ? null : Math.floor(calendar / 3),
})

/** How long things took. https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metrics/ */
export function metricSetOf(row: WholeTicketRow) {
  const id = 46_800_000_000_000 + row.n
  const firstReply = minutesBetween(row.created_at, row.first_responded_at)
  return {
    url: urlOf('ticket_metrics', id),
    id,
    ticket_id: idOf('ticket', row.n),
    created_at: row.created_at,
    updated_at: row.updated_at,
    group_stations: row.team_stations,
    assignee_stations: row.assignee_stations,
    reopens: row.reopens,
    replies: row.replies,
    assignee_updated_at: null,
    requester_updated_at: row.created_at,
    status_updated_at: row.closed_at ?? row.resolved_at ?? row.created_at,
    initially_assigned_at: row.assignee_n === null ? null : row.created_at,
    assigned_at: row.assignee_n === null ? null : row.created_at,
    solved_at: row.resolved_at,
    latest_comment_added_at: row.last_comment_at,
    custom_status_updated_at: row.created_at,
    reply_time_in_minutes: time(firstReply),
    first_resolution_time_in_minutes: time(minutesBetween(row.created_at, row.first_resolved_at)),
    full_resolution_time_in_minutes: time(minutesBetween(row.created_at, row.resolved_at)),
    agent_wait_time_in_minutes: time(row.agent_wait_minutes),
    requester_wait_time_in_minutes: time(row.requester_wait_minutes),
    on_hold_time_in_minutes: time(row.on_hold_minutes),
    // Only where people write to each other in a messenger.
    ...(row.channel === 'MESSAGING' && {
      reply_time_in_seconds: { calendar: secondsBetween(row.created_at, row.first_responded_at) },
    }),
  }
}

const secondsBetween = (from: string, to: string | null) =>
  to === null ? null : (Date.parse(to) - Date.parse(from)) / 1000

const metrics = {
  FIRST_REPLY: 'first_reply_time',
  NEXT_REPLY: 'next_reply_time',
  PERIODIC_UPDATE: 'periodic_update_time',
  PAUSABLE_UPDATE: 'pausable_update_time',
  RESOLUTION: 'total_resolution_time',
  REQUESTER_WAIT: 'requester_wait_time',
  AGENT_WORK: 'agent_work_time',
} as const
const stages = { ACTIVE: 'active', PAUSED: 'paused', MET: 'achieved', BREACHED: 'active' } as const

interface Sla {
  readonly metric: keyof typeof metrics
  readonly status: keyof typeof stages
  readonly due_at: string | null
  readonly remaining: number | null
}

/** The promises that hold; what is left is told in days, in hours or in minutes. */
export function slasOf({ slas }: WholeTicketRow) {
  return {
    policy_metrics: (JSON.parse(slas) as Sla[]).map(({ metric, status, due_at, remaining }) => ({
      breach_at: due_at,
      stage: stages[status],
      metric: metrics[metric],
      ...(remaining !== null && leftOf(remaining)),
    })),
  }
}

function leftOf(seconds: number) {
  const minutes = Math.trunc(seconds / 60)
  if (Math.abs(minutes) < 120) return { minutes }
  const hours = Math.trunc(minutes / 60)
  return Math.abs(hours) < 48 ? { hours } : { days: Math.trunc(hours / 24) }
}
