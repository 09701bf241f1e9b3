import { shuffle } from '../../../src/simulator/shuffle.ts'
import {
  json,
  type SimulatorContext,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import type { World } from '../../../src/simulator/world/open.ts'
import type { Condition } from './filters.ts'
import { type Asked, type ListRequest, limitIn, readListRequest } from './parameters.ts'
import { missing, Refusal } from './replies.ts'
import type { Resource, Row } from './resource.ts'

/** A page of a list. https://apidocs.chargebee.com/docs/api/list-ops */
export function list(resource: Resource, { world }: SimulatorContext) {
  return ({ query }: SimulatorRequest): SimulatorReply => json(pageOf(resource, world, readListRequest(query)))
}

/** The payments that were made or tried for an invoice. https://apidocs.chargebee.com/docs/api/transactions/list-payments-for-an-invoice */
export function listWithin(resource: Resource, { world }: SimulatorContext, narrowed: (id: string) => Condition) {
  return ({ params, query }: SimulatorRequest): SimulatorReply => {
    const { limit, offset } = readListRequest(query)
    const request = { conditions: [], limit, offset, includeDeleted: false, sort: undefined }
    return json(pageOf(resource, world, request, narrowed(params.id ?? '')))
  }
}

/** One resource by its id, with what comes along. */
export function retrieve(resource: Resource, { world }: SimulatorContext) {
  return ({ params, query }: SimulatorRequest): SimulatorReply => {
    const { id = '' } = params
    const row = world.get(`SELECT ${resource.from} WHERE ${resource.key} = ?`, resource.keyOf(id))
    if (row === undefined) throw missing(id)
    const lines = {
      limit: limitIn(query, { param: 'line_items_limit', most: 300, usual: 100 }),
      offset: query.get('line_items_offset') ?? undefined,
    }
    return json(resource.entry(row, world, lines))
  }
}

function pageOf(resource: Resource, world: World, request: ListRequest, narrowed?: Condition) {
  const { limit, offset, includeDeleted } = request
  const { attribute, direction } = orderOf(resource, request)
  const order = resource.sorts[attribute] as string
  const conditions = [
    ...request.conditions.flatMap(asked => conditionOf(resource, asked)),
    ...(narrowed ? [narrowed] : []),
    ...(resource.deleted === undefined || includeDeleted ? [] : [{ sql: `NOT (${resource.deleted})`, params: [] }]),
    ...(offset === undefined ? [] : [pastOf(offset, { order, key: resource.key, direction })]),
  ]
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}`
  const rows = world.all<Row>(
    `SELECT ${resource.from} ${where}`.replace(' FROM ', `, ${order} AS sort_at, ${resource.key} AS sort_key FROM `) +
      ` ORDER BY sort_at ${direction}, sort_key ${direction} LIMIT ?`,
    ...conditions.flatMap(({ params }) => params),
    limit + 1,
  )
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  // What is asked for by ids comes in whatever order the ids were not.
  const isBatch = request.conditions.some(({ param }) => param === 'id[in]') && rows.length <= limit
  const shown = isBatch ? shuffle(page, page.length) : page
  return {
    list: shown.map(row => resource.entry(row, world)),
    ...(rows.length > limit && last && { next_offset: JSON.stringify([String(last.sort_at), String(last.sort_key)]) }),
  }
}

function orderOf(resource: Resource, { sort }: ListRequest) {
  if (sort === undefined) return { attribute: Object.keys(resource.sorts)[0] as string, direction: 'desc' as const }
  if (!Object.hasOwn(resource.sorts, sort.attribute))
    throw new Refusal(`sort_by : invalid value ${sort.attribute}`, { param: `sort_by[${sort.direction}]` })
  return sort
}

/** What Chargebee does not know, it drops in silence: a field, and an operator that a field has not. */
function conditionOf(resource: Resource, asked: Asked): readonly Condition[] {
  const filter = Object.hasOwn(resource.filters, asked.field) ? resource.filters[asked.field] : resource.added?.(asked)
  const condition = filter && Object.hasOwn(filter, asked.operator) ? filter[asked.operator] : undefined
  return condition === undefined ? [] : [condition(asked)]
}

function pastOf(
  offset: string,
  { order, key, direction }: { order: string; key: string; direction: 'asc' | 'desc' },
): Condition {
  const [at, number] = placeIn(offset)
  return { sql: `(${order}, ${key}) ${direction === 'asc' ? '>' : '<'} (?, ?)`, params: [at, Number(number)] }
}

function placeIn(offset: string): readonly [at: string, number: string] {
  try {
    const [at, number, more] = JSON.parse(offset)
    if (typeof at === 'string' && /^\d+$/.test(number) && more === undefined) return [at, number]
  } catch {
    // It is no offset that was given out.
  }
  throw new Refusal('offset : invalid value', { param: 'offset' })
}
