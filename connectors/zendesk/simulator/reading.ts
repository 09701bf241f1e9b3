import { placeholders, type World } from '../../../src/simulator/world/open.ts'
import type {
  AttachmentRow,
  OrganizationRow,
  TagRow,
  TeamRow,
  TicketCommentRow,
} from '../../../src/simulator/world/schema.ts'
import { attachmentOf } from './attachments.ts'
import type { Kind } from './ids.ts'
import { groupOf, organizationOf, userOf, type WholeUserRow } from './objects.ts'
import { metricSetOf, slasOf } from './ticket-measures.ts'
import { commentOf, ticketOf, type WholeTicketRow } from './ticket-objects.ts'

/** A row of the world of any table. */
export interface AnyRow {
  readonly n: number
}

/** How a kind of record is read and shown. */
export interface Table {
  readonly kind: Kind
  /** Its name in replies and paths. */
  readonly many: string
  readonly one: string
  /** What to select from, under the alias `t`. */
  readonly from: string
  readonly columns: string
  show(row: AnyRow): object
}

/** Columns of rows of another table with the same number. */
const beside = (alias: string, names: string) =>
  names
    .split(' ')
    .map(name => `${alias}.${name}`)
    .join(', ')

/** The fields that the account has added to a table's rows, as a JSON list. */
const added = (object: string) => `(
  SELECT json_group_array(json_object('n', f.n, 'key', f.key, 'type', f.type, 'value', v.value))
  FROM helpdesk_field f LEFT JOIN helpdesk_field_value v ON v.field_n = f.n AND v.object_n = t.n
  WHERE f.object = '${object}') AS fields`

const slas = `(
  SELECT json_group_array(json_object('metric', s.metric, 'status', s.status, 'due_at', s.due_at, 'remaining', s.remaining_seconds))
  FROM ticket_sla s WHERE s.ticket_n = t.n) AS slas`

const ticketDetails = beside(
  'd',
  [
    'followers ccs recipient brand_n form_n custom_status_n satisfaction_score satisfaction_comment',
    'satisfaction_reason first_responded_at first_resolved_at resolved_at closed_at last_comment_at',
    'requester_wait_minutes agent_wait_minutes on_hold_minutes reopens replies assignee_stations team_stations',
  ].join(' '),
)

const files = `(
  SELECT json_group_array(json_object('n', a.n, 'file_name', a.file_name, 'content_type', a.content_type, 'size', a.size,
    'is_inline', a.is_inline, 'malware_scan', a.malware_scan, 'is_deleted', a.is_deleted))
  FROM attachment a WHERE a.comment_n = t.n) AS files`

const defaultTeam = '(SELECT m.team_n FROM team_member m WHERE m.user_n = t.n ORDER BY m.n LIMIT 1) AS default_team_n'
const hasIncidents = 'EXISTS (SELECT 1 FROM ticket i WHERE i.problem_n = t.n) AS has_incidents'

/** Tickets. */
export const tickets: Table = {
  kind: 'ticket',
  many: 'tickets',
  one: 'ticket',
  from: 'ticket t LEFT JOIN ticket_detail d ON d.n = t.n',
  columns: `t.*, ${hasIncidents}, ${ticketDetails}, ${slas}, ${added('ticket')}`,
  show: row => ticketOf(row as WholeTicketRow),
}

/** End users and agents. */
export const users: Table = {
  kind: 'user',
  many: 'users',
  one: 'user',
  from: 'helpdesk_user t LEFT JOIN helpdesk_user_detail d ON d.n = t.n',
  columns: `t.*, ${defaultTeam}, ${beside('d', 'alias last_login_at')}, ${added('helpdesk_user')}`,
  show: row => userOf(row as WholeUserRow),
}

/** Organizations. */
export const organizations: Table = {
  kind: 'organization',
  many: 'organizations',
  one: 'organization',
  from: 'organization t',
  columns: `t.*, ${added('organization')}`,
  show: row => organizationOf(row as OrganizationRow & { fields: string }),
}

/** Groups. */
export const groups: Table = {
  kind: 'group',
  many: 'groups',
  one: 'group',
  from: 'team t',
  columns: 't.*',
  show: row => groupOf(row as TeamRow),
}

/** Comments. */
export const comments: Table = {
  kind: 'comment',
  many: 'comments',
  one: 'comment',
  from: 'ticket_comment t',
  columns: `t.*, ${files}`,
  show: row => commentOf(row as TicketCommentRow & { files: string }, { withInline: false }),
}

/** Comments with the pictures that stand inside their texts. */
export const commentsWithPictures: Table = {
  ...comments,
  show: row => commentOf(row as TicketCommentRow & { files: string }, { withInline: true }),
}

/** Files of comments. */
export const attachments: Table = {
  kind: 'attachment',
  many: 'attachments',
  one: 'attachment',
  from: 'attachment t',
  columns: 't.*',
  show: row => attachmentOf(row as AttachmentRow),
}

/** Tags, the most used first. */
export const tags: Table = {
  kind: 'tag',
  many: 'tags',
  one: 'tag',
  from: 'tag t',
  columns: 't.*',
  show: row => {
    const { name, count } = row as TagRow
    return { name, count }
  },
}

/** A condition on the alias `t`. */
export interface Where {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

/** The condition that holds for every row. */
export const everything: Where = { sql: '1', values: [] }

/** Rows that fit a condition, in an order. */
export function rowsWhere(world: World, table: Table, { where, tail = '' }: { where: Where; tail?: string }): AnyRow[] {
  return world.all<AnyRow>(`SELECT ${table.columns} FROM ${table.from} WHERE ${where.sql} ${tail}`, ...where.values)
}

/** How many rows fit a condition. */
export function countWhere(world: World, table: Table, where: Where): number {
  return (
    world.get<{ count: number }>(`SELECT count(*) AS count FROM ${table.from} WHERE ${where.sql}`, ...where.values)
      ?.count ?? 0
  )
}

/** What a reply may carry besides its rows, by the columns that name it. */
const sideLoads: Readonly<Record<string, { readonly table: Table; readonly columns: readonly string[] }>> = {
  users: { table: users, columns: ['requester_n', 'submitter_n', 'assignee_n', 'author_n'] },
  groups: { table: groups, columns: ['team_n', 'default_team_n'] },
  organizations: { table: organizations, columns: ['organization_n'] },
}

/** What comes along inside the rows of tickets. */
const inside: Readonly<Record<string, (row: AnyRow) => object>> = {
  metric_sets: row => ({ metric_set: metricSetOf(row as WholeTicketRow) }),
  slas: row => ({ slas: slasOf(row as WholeTicketRow) }),
}

/** The names of what may come along. */
export const sideLoadNames: readonly string[] = [...Object.keys(sideLoads), ...Object.keys(inside)]

/** Rows as Zendesk shows them, with what is to come along inside them. */
export function shownWith(table: Table, rows: readonly AnyRow[], names: readonly string[]): object[] {
  const more = (row: AnyRow) => names.map(name => inside[name]?.(row) ?? {})
  return rows.map(row => Object.assign({}, table.show(row), ...more(row)))
}

/** The records that rows name. https://developer.zendesk.com/documentation/ticketing/using-the-zendesk-api/side_loading/ */
export function sideLoaded(world: World, rows: readonly AnyRow[], names: readonly string[]): Record<string, object[]> {
  const entries = names
    .filter(name => Object.hasOwn(sideLoads, name))
    .map(name => {
      const { table, columns } = sideLoads[name] as (typeof sideLoads)[string]
      const named = rows.flatMap(row =>
        columns.map(column => (row as unknown as Record<string, number | null>)[column]),
      )
      const numbers = [...new Set(named.filter(n => typeof n === 'number'))]
      const where = { sql: `t.n IN (${placeholders(numbers)})`, values: numbers }
      return [name, numbers.length === 0 ? [] : rowsWhere(world, table, { where }).map(table.show)] as const
    })
  return Object.fromEntries(entries)
}
