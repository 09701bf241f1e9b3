import { json, type SimulatorReply, type SimulatorRequest } from '../../../src/simulator/simulator.ts'
import type { World } from '../../../src/simulator/world/open.ts'
import {
  type AnyRow,
  countWhere,
  rowsWhere,
  shownWith,
  sideLoaded,
  sideLoadNames,
  type Table,
  type Where,
} from './reading.ts'
import { integerOf, invalidAttribute, onlyKnown, Refused } from './replies.ts'

/** A list that can be paged: by cursors, or by offsets up to 10,000 rows. */
export interface ListOptions {
  readonly world: World
  readonly origin: string
  readonly table: Table
  readonly where: Where
  /** Columns by which lists with cursors may be sorted, by Zendesk's name. */
  readonly sorts?: Readonly<Record<string, string>>
  /** Columns by which lists with offsets may be sorted. */
  readonly offsetSorts?: Readonly<Record<string, string>>
  readonly include?: readonly string[]
  /** Parameters of the endpoint itself. */
  readonly also?: readonly string[]
}

/** One page of a list. https://developer.zendesk.com/api-reference/introduction/pagination/ */
export function listPage(request: SimulatorRequest, options: ListOptions): SimulatorReply {
  const byCursor = [...request.query.keys()].some(name => name.startsWith('page['))
  return byCursor ? cursorPage(request, options) : offsetPage(request, options)
}

/** The side-loads that are asked for, those that the endpoint does not have refused. */
export function includeOf({ query, path }: SimulatorRequest, allowed: readonly string[]): readonly string[] {
  const names = (query.get('include') ?? '').split(',').filter(name => name !== '')
  const unknown = names.find(name => !allowed.includes(name) || !sideLoadNames.includes(name))
  if (unknown !== undefined) throw invalidAttribute('include', `does not know ${unknown}`, path)
  return names
}

function cursorPage(request: SimulatorRequest, options: ListOptions): SimulatorReply {
  const { table, where, world, sorts = {}, also = [], include = [] } = options
  onlyKnown(request, ['page[size]', 'page[after]', 'page[before]', 'sort', 'include', ...also])
  const size = integerOf(request, 'page[size]', { otherwise: 100, most: 100 })
  const sort = request.query.get('sort') ?? 'id'
  const column = { id: 't.n', ...sorts }[sort.replace(/^-/, '')]
  if (column === undefined) throw invalidAttribute('sort', 'is not valid', request.path)
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC'
  const from = readCursor(request, sort)
  const past = direction === 'ASC' ? '>' : '<'
  const rows = rowsWhere(world, table, {
    where: from
      ? { sql: `(${where.sql}) AND (${column}, t.n) ${past} (?, ?)`, values: [...where.values, ...from] }
      : where,
    tail: `ORDER BY ${column} ${direction}, t.n ${direction} LIMIT ${size + 1}`,
  })
  const page = rows.slice(0, size)
  const hasMore = rows.length > size
  const cursorAt = (row: AnyRow | undefined) => row && writeCursor(sort, [valueAt(row, column), row.n])
  const meta = {
    has_more: hasMore,
    after_cursor: cursorAt(page.at(-1)) ?? null,
    before_cursor: cursorAt(page[0]) ?? null,
  }
  const links = {
    prev: null,
    next: hasMore ? linkTo(request, options.origin, { 'page[after]': meta.after_cursor ?? '' }) : null,
  }
  const names = includeOf(request, include)
  return json({ [table.many]: shownWith(table, page, names), ...sideLoaded(world, page, names), meta, links })
}

function offsetPage(request: SimulatorRequest, options: ListOptions): SimulatorReply {
  const { table, where, world, offsetSorts = {}, also = [], include = [] } = options
  onlyKnown(request, ['page', 'per_page', 'sort_by', 'sort_order', 'include', ...also])
  const size = integerOf(request, 'per_page', { otherwise: 100, most: 100 })
  const page = integerOf(request, 'page', { otherwise: 1, most: 1_000_000 })
  if (page * size > 10_000) {
    const description = 'Number of allowed pages exceeded. Use cursor based pagination.'
    throw new Refused(json({ error: 'InvalidPaginationDepth', description }, 400))
  }
  const column = { id: 't.n', ...offsetSorts }[request.query.get('sort_by') ?? 'id']
  if (column === undefined) throw invalidAttribute('sort_by', 'is not valid', request.path)
  const order = request.query.get('sort_order') ?? 'asc'
  if (order !== 'asc' && order !== 'desc') throw invalidAttribute('sort_order', 'is not valid', request.path)
  const rows = rowsWhere(world, table, {
    where,
    tail: `ORDER BY ${column} ${order}, t.n LIMIT ${size} OFFSET ${(page - 1) * size}`,
  })
  const count = countWhere(world, table, where)
  const link = (number: number) => linkTo(request, options.origin, { page: String(number), per_page: String(size) })
  const names = includeOf(request, include)
  return json({
    [table.many]: shownWith(table, rows, names),
    ...sideLoaded(world, rows, names),
    next_page: page * size < count ? link(page + 1) : null,
    previous_page: page > 1 ? link(page - 1) : null,
    count,
  })
}

/** The address of another page, with all that was asked for. */
export function linkTo({ path, query }: SimulatorRequest, origin: string, change: Record<string, string>): string {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(change)) next.set(name, value)
  return `${origin}${path.endsWith('.json') ? path : `${path}.json`}?${next}`
}

type Place = readonly [string | number, number]

function writeCursor(sort: string, place: Place): string {
  return Buffer.from(JSON.stringify({ o: sort, v: place })).toString('base64')
}

/** Where a page begins; a cursor of another order is refused. */
function readCursor({ query, path }: SimulatorRequest, sort: string): Place | undefined {
  const text = query.get('page[after]')
  if (text === null) {
    if (query.has('page[before]')) throw invalidAttribute('page[before]', 'is not simulated', path)
    return undefined
  }
  try {
    const { o, v } = JSON.parse(Buffer.from(text, 'base64').toString()) as { o: string; v: Place }
    if (o === sort && v.length === 2) return v
  } catch {
    // Falls through to the refusal.
  }
  throw invalidAttribute('page[after]', 'is not valid', path)
}

function valueAt(row: AnyRow, column: string): string | number {
  return (row as unknown as Record<string, string | number>)[column.replace(/^t\./, '')] as string | number
}
