import { placeholders, type World } from '../../../src/simulator/world/open.ts'
import type {
  HelpdeskUserRow,
  OrganizationRow,
  TeamRow,
  TicketCommentRow,
  TicketRow,
} from '../../../src/simulator/world/schema.ts'
import { groupOf, type Kind, organizationOf, userOf } from './objects.ts'
import { commentOf, ticketOf } from './ticket-objects.ts'

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

const defaultTeam = '(SELECT m.team_n FROM team_member m WHERE m.user_n = t.n ORDER BY m.n LIMIT 1) AS default_team_n'
const hasIncidents = 'EXISTS (SELECT 1 FROM ticket i WHERE i.problem_n = t.n) AS has_incidents'

/** Tickets. */
export const tickets: Table = {
  kind: 'ticket',
  many: 'tickets',
  one: 'ticket',
  from: 'ticket t',
  columns: `t.*, ${hasIncidents}`,
  show: row => ticketOf(row as TicketRow & { has_incidents: number }),
}

/** End users and agents. */
export const users: Table = {
  kind: 'user',
  many: 'users',
  one: 'user',
  from: 'helpdesk_user t',
  columns: `t.*, ${defaultTeam}`,
  show: row => userOf(row as HelpdeskUserRow & { default_team_n: number | null }),
}

/** Organizations. */
export const organizations: Table = {
  kind: 'organization',
  many: 'organizations',
  one: 'organization',
  from: 'organization t',
  columns: 't.*',
  show: row => organizationOf(row as OrganizationRow),
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
  columns: 't.*',
  show: row => commentOf(row as TicketCommentRow),
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

/** The names of what may come along. */
export const sideLoadNames: readonly string[] = Object.keys(sideLoads)

/** The records that rows name. https://developer.zendesk.com/documentation/ticketing/using-the-zendesk-api/side_loading/ */
export function sideLoaded(world: World, rows: readonly AnyRow[], names: readonly string[]): Record<string, object[]> {
  const entries = names.map(name => {
    const { table, columns } = sideLoads[name] as (typeof sideLoads)[string]
    const named = rows.flatMap(row => columns.map(column => (row as unknown as Record<string, number | null>)[column]))
    const numbers = [...new Set(named.filter(n => typeof n === 'number'))]
    const where = { sql: `t.n IN (${placeholders(numbers)})`, values: numbers }
    return [name, numbers.length === 0 ? [] : rowsWhere(world, table, { where }).map(table.show)] as const
  })
  return Object.fromEntries(entries)
}
