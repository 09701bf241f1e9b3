import type { Call, Reply } from '../../src/contract/call.ts'
import type { Mask, Page, PageRequest } from '../../src/contract/record.ts'
import type { Dialect } from './dialect.ts'
import { all, type Condition, comesAfter, ordered } from './encoded-query.ts'
import type { TableRow } from './rows.ts'

/** The sizes that pages may have. */
export const pagesOf = ({ limits }: Dialect) => ({ atMost: limits.page, atLeast: limits.pageAtLeast })

/** The rows of a table that are listed. */
export interface Listed {
  readonly table: string
  readonly condition: Condition
  readonly fields: Mask
}

/**
 * A page in the order of the ids, from the last id of the page before on: rows that come or go move no other. Our cursor
 * is that id and, where a page had no row that the user may see, how many rows after it were passed over.
 */
export function askById(dialect: Dialect, { table, condition, fields }: Listed, { size, cursor }: PageRequest): Call {
  const { after, offset } = readPlace(cursor)
  const query = all(condition, after === '' ? '' : comesAfter(after), ordered('sys_id'))
  return dialect.ask({ table, query, fields }, { size, offset })
}

/** Reads such a page. */
export function pageById<Row extends TableRow>(
  dialect: Dialect,
  reply: Reply,
  { size, cursor }: PageRequest,
): Page<Row> {
  const rows = dialect.rows<Row>(reply)
  const { after, offset } = readPlace(cursor)
  if (!dialect.hasMore(reply, { size, offset })) return { rows }
  const last = rows.at(-1)?.sys_id
  return { rows, next: last === undefined ? `${after}+${offset + size}` : last }
}

/** A page in some order, by the number of rows before it, which is our cursor. */
export function askByOffset(
  dialect: Dialect,
  { table, condition, fields, order }: Listed & { readonly order: Condition },
  { size, cursor = '0' }: PageRequest,
): Call {
  return dialect.ask({ table, query: all(condition, order), fields }, { size, offset: Number(cursor) })
}

/** Reads such a page. */
export function pageByOffset<Row extends TableRow>(
  dialect: Dialect,
  reply: Reply,
  { size, cursor = '0' }: PageRequest,
): Page<Row> {
  const offset = Number(cursor)
  const rows = dialect.rows<Row>(reply)
  return dialect.hasMore(reply, { size, offset }) ? { rows, next: String(offset + size) } : { rows }
}

function readPlace(cursor = ''): { readonly after: string; readonly offset: number } {
  const [, after = '', offset = '0'] = /^([^+]*)(?:\+(\d+))?$/.exec(cursor) ?? []
  return { after, offset: Number(offset) }
}
