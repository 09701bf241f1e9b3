import { columns, wordOf } from '../../../src/contract/columns.ts'
import type { TicketMetrics, TicketSla } from '../../../src/contract/entities.ts'
import { readInstant, readInteger, readText } from '../../../src/contract/read.ts'
import type { MetricSet, Minutes, PolicyMetric, TicketRow } from '../rows.ts'

const c = columns<TicketRow>()

/** What of a ticket comes along only where it is asked for, by what it is asked for as. */
export const sideloads = { metric_set: 'metric_sets', slas: 'slas' } as const

/** What is promised. https://developer.zendesk.com/api-reference/ticketing/business-rules/sla_policies/#metrics */
const slaMetrics = {
  first_reply_time: 'FIRST_REPLY',
  next_reply_time: 'NEXT_REPLY',
  periodic_update_time: 'PERIODIC_UPDATE',
  pausable_update_time: 'PAUSABLE_UPDATE',
  total_resolution_time: 'RESOLUTION',
  requester_wait_time: 'REQUESTER_WAIT',
  agent_work_time: 'AGENT_WORK',
} as const

/** How a promise stands: Zendesk has no word for a broken one, whose time has merely passed. */
const slaStages = { active: 'ACTIVE', paused: 'PAUSED', achieved: 'MET', completed: 'MET' } as const

/** The columns of a ticket that are read from what comes along. */
export const ticketMetricColumns = {
  metrics: c.from(['metric_set'], ({ metric_set: set }) => metricsOf(set), { note: 'by the calendar' }),
  slas: c.from(['slas'], ({ slas }) => (slas?.policy_metrics ?? []).map(slaOf), {
    note: '`slas.policy_metrics`, which do not name their policy',
  }),
  firstRespondedAt: c.from(['created_at', 'metric_set'], firstRespondedAt, {
    note: '`created_at` and `reply_time_in_seconds` or, true to the minute, `reply_time_in_minutes`',
  }),
  resolvedAt: c.from(['metric_set'], ({ metric_set: set }) => readInstant(set?.solved_at), {
    note: '`metric_set.solved_at`',
  }),
  closedAt: c.from(
    ['status', 'metric_set'],
    // Nothing comes after "closed", so that it was the last change of the status.
    ({ status, metric_set: set }) => (readText(status) === 'closed' ? readInstant(set?.status_updated_at) : null),
    { note: '`metric_set.status_updated_at` of a closed ticket' },
  ),
  lastCommentAt: c.from(['metric_set'], ({ metric_set: set }) => readInstant(set?.latest_comment_added_at), {
    note: '`metric_set.latest_comment_added_at`',
  }),
}

function metricsOf(set: MetricSet | null | undefined): TicketMetrics | null {
  if (set === null || set === undefined) return null
  return {
    firstReplyMinutes: minutesOf(set.reply_time_in_minutes),
    firstResolutionMinutes: minutesOf(set.first_resolution_time_in_minutes),
    fullResolutionMinutes: minutesOf(set.full_resolution_time_in_minutes),
    requesterWaitMinutes: minutesOf(set.requester_wait_time_in_minutes),
    agentWaitMinutes: minutesOf(set.agent_wait_time_in_minutes),
    onHoldMinutes: minutesOf(set.on_hold_time_in_minutes),
    reopens: readInteger(set.reopens),
    replies: readInteger(set.replies),
    assigneeStations: readInteger(set.assignee_stations),
    teamStations: readInteger(set.group_stations),
  }
}

const minutesOf = (time: Minutes | null | undefined) => readInteger(time?.calendar)

function slaOf({ metric, stage, breach_at: dueAt, days, hours, minutes }: PolicyMetric): TicketSla {
  const left = [days, hours, minutes].map(readInteger)
  const [inDays = 0, inHours = 0, inMinutes = 0] = left.map(each => each ?? 0)
  const remaining = ((inDays * 24 + inHours) * 60 + inMinutes) * 60
  return {
    policyName: null,
    metric: wordOf(slaMetrics, readText(metric)),
    metricRaw: readText(metric),
    status: wordOf(slaStages, readText(stage)),
    statusRaw: readText(stage),
    dueAt: readInstant(dueAt),
    remainingSeconds: left.every(each => each === null) ? null : remaining,
  }
}

function firstRespondedAt({ created_at: created, metric_set: set }: TicketRow): string | null {
  const [begin, minutes] = [readInstant(created), minutesOf(set?.reply_time_in_minutes)]
  const seconds = readInteger(set?.reply_time_in_seconds?.calendar) ?? (minutes === null ? null : minutes * 60)
  if (begin === null || seconds === null) return null
  return readInstant(new Date(Date.parse(begin) + seconds * 1000).toISOString())
}
