import type { World } from '../../../src/simulator/world/open.ts'
import type {
  AttachmentRow,
  CustomStatusRow,
  HelpdeskFieldRow,
  HelpdeskUserDetailRow,
  NamedRow,
  TagRow,
  TicketDetailRow,
  TicketRow,
  TicketSlaRow,
} from '../../../src/simulator/world/schema.ts'
import { author } from '../compare.ts'
import type { Truth } from './truth.ts'
import { decimal } from './values.ts'

/** The row of a table with a number. */
const rowOf = <Row>(world: World, table: string, n: number | null) =>
  world.get<Row>(`SELECT * FROM ${table} WHERE n = ?`, n)

/** Somebody, who is an agent or asks for help. */
export function person(world: World, n: number): string {
  const row = rowOf<{ role: string }>(world, 'helpdesk_user', n)
  return author(row?.role === 'END_USER' ? 'EndUser' : 'User', n)
}

const minutesFrom = (from: string, to: string | null) =>
  to === null ? null : Math.floor((Date.parse(to) - Date.parse(from)) / 60_000)

/** What else is true of a ticket. */
export function ticketCare({ n, created_at: created }: TicketRow, world: World) {
  const row = rowOf<TicketDetailRow>(world, 'ticket_detail', n) as TicketDetailRow
  const status = rowOf<CustomStatusRow>(world, 'custom_status', row.custom_status_n)
  const slas = world.all<TicketSlaRow>('SELECT * FROM ticket_sla WHERE ticket_n = ? ORDER BY n', n)
  return {
    followers: JSON.parse(row.followers),
    ccs: (JSON.parse(row.ccs) as number[]).map(each => person(world, each)),
    recipient: row.recipient,
    brand: rowOf<NamedRow>(world, 'brand', row.brand_n)?.name ?? null,
    form: rowOf<NamedRow>(world, 'ticket_form', row.form_n)?.name ?? null,
    customStatus: status && {
      remoteId: status.n,
      label: status.label,
      endUserLabel: status.end_user_label,
      category: status.category,
    },
    hasIncidents: world.get('SELECT 1 FROM ticket WHERE problem_n = ?', n) !== undefined,
    satisfaction: row.satisfaction_score && {
      score: row.satisfaction_score,
      scoreRaw: row.satisfaction_score,
      comment: row.satisfaction_comment,
      reason: row.satisfaction_reason,
    },
    slas: slas.map(sla => ({
      policyName: sla.policy,
      metric: sla.metric,
      metricRaw: sla.metric,
      status: sla.status,
      statusRaw: sla.status,
      dueAt: sla.due_at,
      remainingSeconds: sla.remaining_seconds,
    })),
    metrics: {
      firstReplyMinutes: minutesFrom(created, row.first_responded_at),
      firstResolutionMinutes: minutesFrom(created, row.first_resolved_at),
      fullResolutionMinutes: minutesFrom(created, row.resolved_at),
      requesterWaitMinutes: row.requester_wait_minutes,
      agentWaitMinutes: row.agent_wait_minutes,
      onHoldMinutes: row.on_hold_minutes,
      reopens: row.reopens,
      replies: row.replies,
      assigneeStations: row.assignee_stations,
      teamStations: row.team_stations,
    },
    firstRespondedAt: row.first_responded_at,
    resolvedAt: row.resolved_at,
    closedAt: row.closed_at,
    lastCommentAt: row.last_comment_at,
    customFields: fieldsOf(world, 'ticket', n),
  }
}

/** What else is true of a person. */
export function userCare(world: World, n: number) {
  const row = rowOf<HelpdeskUserDetailRow>(world, 'helpdesk_user_detail', n)
  return { alias: row?.alias ?? null, lastLoginAt: row?.last_login_at ?? null }
}

/** What a row has in the fields that the account has added to its kind. */
export function fieldsOf(world: World, object: HelpdeskFieldRow['object'], n: number) {
  const rows = world.all<HelpdeskFieldRow & { value: string | null }>(
    `SELECT f.*, (SELECT value FROM helpdesk_field_value WHERE field_n = f.n AND object_n = ?) AS value
      FROM helpdesk_field f WHERE f.object = ? ORDER BY f.n`,
    n,
    object,
  )
  return rows.map(({ key, label, type, value }) => ({ key, label, type, value: value && heldIn(type, value) }))
}

function heldIn(type: HelpdeskFieldRow['type'], value: string) {
  if (type === 'NUMBER') return { __typename: 'NumberValue', number: decimal(value) }
  if (type === 'FLAG') return { __typename: 'FlagValue', flag: value === 'true' }
  if (type === 'DATE') return { __typename: 'DateValue', date: value }
  if (type === 'OPTIONS') return { __typename: 'TextsValue', texts: JSON.parse(value) as string[] }
  return { __typename: 'TextValue', text: value }
}

const unknown = { url: null, createdAt: null, updatedAt: null, customFields: [] }

/** A file of a comment. */
export const attachment: Truth<AttachmentRow> = row => ({
  ...unknown,
  isDeleted: row.is_deleted === 1,
  fileName: row.file_name,
  contentType: row.content_type,
  size: row.size,
  isInline: row.is_inline === 1,
  malwareScan: row.malware_scan,
  downloadUrl: row.is_deleted === 1 ? null : '/attachments/…',
})

/** A word that tickets are tagged with. */
export const tag: Truth<TagRow> = ({ name, count }) => ({ ...unknown, isDeleted: null, name, count })
