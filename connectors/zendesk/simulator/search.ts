import {
  json,
  type Route,
  route,
  type SimulatorContext,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import { linkTo } from './lists.ts'
import { type AnyRow, countWhere, rowsWhere, type Where } from './reading.ts'
import { checked, integerOf, invalidSearch, onlyKnown } from './replies.ts'
import { compileQuery, type Searchable, searchables, typesIn } from './search-keywords.ts'
import { BadQuery } from './search-language.ts'

/** What the search may be told. */
export interface SearchOptions {
  /** How long a new record is missing from the index. */
  readonly lagSeconds: number
}

/** Search, with pages up to 1,000 rows, and its export with cursors. https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/ */
export function searchRoutes(context: SimulatorContext, { lagSeconds }: SearchOptions): Route[] {
  const { world, now, origin } = context
  const paths = (path: string, handler: (request: SimulatorRequest) => SimulatorReply) =>
    [`${path}.json`, path].map(each => route('GET', each, checked(handler)))
  return [
    ...paths('/api/v2/search/export', exportPage),
    ...paths('/api/v2/search/count', request => {
      onlyKnown(request, ['query'])
      const found = searchIn(queryOf(request))
      return json({ count: found.reduce((sum, { what, where }) => sum + countWhere(world, what.table, where), 0) })
    }),
    ...paths('/api/v2/search', searchPage),
    ...paths('/api/v2/users/search', userSearch),
  ]

  function exportPage(request: SimulatorRequest): SimulatorReply {
    onlyKnown(request, ['query', 'filter[type]', 'page[size]', 'page[after]'])
    const type = request.query.get('filter[type]') ?? ''
    const what = searchables[type]
    if (what === undefined) throw invalidSearch('filter[type] must be one of ticket, organization, user, group', 400)
    const query = queryOf(request)
    const where = compiled(query, type)
    if (typesIn(query).length > 0) throw invalidSearch('the type is given by filter[type]', 400)
    const size = integerOf(request, 'page[size]', { otherwise: 100, most: 1000 })
    const cursor = readCursor(request.query.get('page[after]'), query)
    const past = cursor
      ? {
          sql: `(${where.sql}) AND (t.created_at < ? OR (t.created_at = ? AND t.n > ?))`,
          values: [...where.values, cursor.sortValues[0], ...cursor.sortValues],
        }
      : where
    const tail = `ORDER BY t.created_at DESC, t.n ASC LIMIT ${size + 1}`
    const rows = rowsWhere(world, what.table, { where: past, tail }) as (AnyRow & { created_at: string })[]
    const page = rows.slice(0, size)
    const last = page.at(-1)
    const hasMore = rows.length > size
    const after = hasMore && last ? writeCursor(query, [last.created_at, last.n]) : null
    const links = { prev: null, next: after === null ? null : linkTo(request, origin, { 'page[after]': after }) }
    const meta = { has_more: hasMore, after_cursor: after, before_cursor: null }
    return json({ results: page.map(row => result(what, row)), facets: null, links, meta })
  }

  function searchPage(request: SimulatorRequest): SimulatorReply {
    onlyKnown(request, ['query', 'page', 'per_page', 'sort_by', 'sort_order'])
    const size = integerOf(request, 'per_page', { otherwise: 100, most: 100 })
    const page = integerOf(request, 'page', { otherwise: 1, most: 1_000_000 })
    if (page * size > 1000) throw invalidSearch('Requested response size was greater than Search Response Limits')
    const found = searchIn(queryOf(request))
    const count = found.reduce((sum, { what, where }) => sum + countWhere(world, what.table, where), 0)
    const order = request.query.get('sort_order') === 'asc' ? 'ASC' : 'DESC'
    const tail = `ORDER BY t.${sortOf(request)} ${order}, t.n LIMIT 1000`
    const all = found.flatMap(({ what, where }) =>
      rowsWhere(world, what.table, { where, tail }).map(row => result(what, row)),
    )
    const link = (number: number) => linkTo(request, origin, { page: String(number), per_page: String(size) })
    return json({
      results: all.slice((page - 1) * size, page * size),
      facets: null,
      next_page: page * size < Math.min(count, 1000) ? link(page + 1) : null,
      previous_page: page > 1 ? link(page - 1) : null,
      count,
    })
  }

  function userSearch(request: SimulatorRequest): SimulatorReply {
    onlyKnown(request, ['query', 'external_id', 'page', 'per_page'])
    const id = request.query.get('external_id')
    const query = id === null ? queryOf(request) : `external_id:"${id}"`
    const where = compiled(query, 'user')
    const size = integerOf(request, 'per_page', { otherwise: 100, most: 100 })
    const page = integerOf(request, 'page', { otherwise: 1, most: Math.floor(10_000 / size) })
    const { table } = searchables.user as Searchable
    const tail = `ORDER BY t.n LIMIT ${size} OFFSET ${(page - 1) * size}`
    const count = countWhere(world, table, where)
    const next = page * size < count ? linkTo(request, origin, { page: String(page + 1) }) : null
    const users = rowsWhere(world, table, { where, tail }).map(table.show)
    return json({ users, next_page: next, previous_page: null, count })
  }

  /** Every type that a query can be about, with its condition. */
  function searchIn(query: string): { readonly what: Searchable; readonly where: Where }[] {
    const types = understood(() => typesIn(query))
    const named = types.length === 0 ? Object.keys(searchables) : [...new Set(types)]
    return named.flatMap(type => {
      const what = searchables[type]
      if (what === undefined) throw invalidSearch(`there is no type ${type}`)
      // Without a type, what a query says about tickets alone leaves the others out.
      const where = types.length === 0 ? attempt(() => compiled(query, type)) : compiled(query, type)
      return where === undefined ? [] : [{ what, where }]
    })
  }

  /** The condition of a query, on what the index knows already. */
  function compiled(query: string, type: string): Where {
    const where = understood(() => compileQuery(query, type))
    const indexed = new Date(now().getTime() - lagSeconds * 1000).toISOString().slice(0, 19)
    return { sql: `(${where.sql}) AND t.created_at <= ?`, values: [...where.values, `${indexed}Z`] }
  }

  function writeCursor(query: string, sortValues: readonly [string, number]): string {
    const at = now().getTime()
    const state = {
      field: 'created_at',
      desc: true,
      tieBreakField: 'id',
      tieBreakDesc: false,
      sortValues,
      createdAt: at,
    }
    return Buffer.from(JSON.stringify({ ...state, saltedRequestHash: hashOf(query) })).toString('base64')
  }

  /** A cursor is of one query, and lives for an hour. */
  function readCursor(text: string | null, query: string): ExportCursor | undefined {
    if (text === null) return undefined
    const cursor = attempt(() => JSON.parse(Buffer.from(text, 'base64').toString()) as ExportCursor)
    if (cursor?.saltedRequestHash !== hashOf(query)) throw invalidSearch('the cursor is not one of this query', 400)
    if (now().getTime() - cursor.createdAt > 3_600_000) throw invalidSearch('the cursor has expired', 400)
    return cursor
  }
}

/** Where an export goes on. */
interface ExportCursor {
  readonly sortValues: readonly [createdAt: string, n: number]
  /** In milliseconds. */
  readonly createdAt: number
  readonly saltedRequestHash: number
}

function queryOf({ query }: SimulatorRequest): string {
  const text = query.get('query')?.trim() ?? ''
  if (text === '') throw invalidSearch('query is missing', 400)
  return text
}

/** https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#parameters */
const sorts: Readonly<Record<string, string>> = {
  created_at: 'created_at',
  updated_at: 'updated_at',
  priority: 'priority',
  status: 'status',
  ticket_type: 'type',
}

function sortOf({ query }: SimulatorRequest): string {
  const name = query.get('sort_by') ?? 'created_at'
  const column = sorts[name]
  if (column === undefined) throw invalidSearch(`cannot sort by ${name}`)
  return column
}

const result = ({ table }: Searchable, row: AnyRow) => ({ ...table.show(row), result_type: table.one })

function hashOf(text: string): number {
  let hash = 0
  for (const character of text) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0
  return hash
}

/** A query that cannot be read is answered. */
function understood<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (error instanceof BadQuery) throw invalidSearch(error.message)
    throw error
  }
}

function attempt<Value>(value: () => Value): Value | undefined {
  try {
    return value()
  } catch {
    return undefined
  }
}
