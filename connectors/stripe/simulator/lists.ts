import { createHash } from 'node:crypto'
import {
  json,
  type SimulatorContext,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import { expandAll } from './expand.ts'
import { limitOf, listOf, type Parameter, readParameters, textOf } from './parameters.ts'
import { missing, Refusal } from './replies.ts'
import { type Resource, resources } from './resources.ts'
import { type Condition, conditionOf } from './search.ts'
import { numberIn } from './values.ts'

type Parameters = ReadonlyMap<string, Parameter>

interface Position {
  readonly created_at: string
  readonly n: number
}

/** One object by its id. */
export function retrieve(resource: Resource, { world }: SimulatorContext) {
  return ({ params, query }: SimulatorRequest): SimulatorReply => {
    const parameters = readParameters(query, ['expand'])
    const { id = '' } = params
    const conditions = ['t.n = ?', resource.exists].filter(each => each !== undefined)
    const row = world.get(`SELECT ${resource.from} WHERE ${conditions.join(' AND ')}`, numberIn(resource.kind, id))
    if (row === undefined) throw missing(resource.noun, id)
    return json(expandAll(resource.object(row, world), listOf(parameters, 'expand'), world))
  }
}

/** A page of all objects, newest first. https://docs.stripe.com/api/pagination */
export function list(resource: Resource, { world }: SimulatorContext) {
  return ({ query }: SimulatorRequest): SimulatorReply => {
    const names = Object.keys(resource.filters)
    const parameters = readParameters(query, ['limit', 'starting_after', 'ending_before', 'expand', ...names])
    const limit = limitOf(parameters)
    const isBackward = parameters.has('ending_before')
    const where = [...standing(resource), ...filtersOf(parameters), ...cursorsOf(parameters)]
    const order = isBackward ? 'ASC' : 'DESC'
    const rows = world.all<Position>(
      `SELECT ${resource.from} ${whereOf(where)} ORDER BY t.created_at ${order}, t.n ${order} LIMIT ?`,
      ...where.flatMap(({ params }) => params),
      limit + 1,
    )
    const page = rows.slice(0, limit)
    if (isBackward) page.reverse()
    const data = page.map(row => resource.object(row, world))
    const body = { object: 'list', url: `/v1/${resource.collection}`, has_more: rows.length > limit, data }
    return json(expandAll(body, listOf(parameters, 'expand'), world))
  }

  function filtersOf(parameters: Parameters): Condition[] {
    return Object.entries(resource.filters).flatMap(([name, filter]) => {
      const value = parameters.get(name)
      if (value === undefined) return filter.otherwise === undefined ? [] : [{ sql: filter.otherwise, params: [] }]
      if (filter.isList && (parameters.has('starting_after') || parameters.has('ending_before')))
        throw new Refusal(`You cannot use ${name} together with a cursor.`, { param: name })
      return [filter.condition(value, { name, world })]
    })
  }

  function cursorsOf(parameters: Parameters): Condition[] {
    if (parameters.has('starting_after') && parameters.has('ending_before'))
      throw new Refusal('You cannot pass both starting_after and ending_before.', { param: 'ending_before' })
    return (['starting_after', 'ending_before'] as const).flatMap(name => {
      const id = textOf(parameters, name)
      if (id === undefined) return []
      const at = world.get<Position>(`SELECT ${resource.from} WHERE t.n = ?`, numberIn(resource.kind, id))
      if (at === undefined) throw missing(resource.noun, id, name)
      return [after(at, name === 'starting_after' ? '<' : '>')]
    })
  }
}

/** A page of a search; `lagSeconds` is how young an object may be without being found. */
export function search(resource: Resource, { world, now }: SimulatorContext, lagSeconds: number) {
  const { collection, search: fields } = resource
  return ({ query }: SimulatorRequest): SimulatorReply => {
    const parameters = readParameters(query, ['query', 'limit', 'page', 'expand'])
    const text = parameters.get('query')
    if (typeof text !== 'string' || fields === undefined)
      throw new Refusal('Missing required param: query.', { code: 'parameter_missing', param: 'query' })
    const limit = limitOf(parameters)
    const found = [
      ...standing(resource),
      conditionOf(text, { collection, from: resource.from, search: fields }),
      ...indexed(),
    ]
    const from = textOf(parameters, 'page')
    const where = from === undefined ? found : [...found, after(readPage(from, text), '<')]
    const rows = world.all<Position>(
      `SELECT ${resource.from} ${whereOf(where)} ORDER BY t.created_at DESC, t.n DESC LIMIT ?`,
      ...where.flatMap(({ params }) => params),
      limit + 1,
    )
    const page = rows.slice(0, limit)
    const has_more = rows.length > limit
    const expand = listOf(parameters, 'expand')
    const body = {
      object: 'search_result',
      url: `/v1/${collection}/search`,
      has_more,
      next_page: has_more ? writePage(page.at(-1) as Position, text) : null,
      data: page.map(row => resource.object(row, world)),
      ...(expand.includes('total_count') && { total_count: count(found) }),
    }
    return json(
      expandAll(
        body,
        expand.filter(path => path !== 'total_count'),
        world,
      ),
    )
  }

  function indexed(): Condition[] {
    if (lagSeconds === 0) return []
    return [{ sql: 'unixepoch(t.created_at) <= ?', params: [Math.floor(now().getTime() / 1000) - lagSeconds] }]
  }

  function count(where: readonly Condition[]): number {
    const counted = `SELECT count(*) AS n FROM (SELECT ${resource.from} ${whereOf(where)})`
    return world.get<{ n: number }>(counted, ...where.flatMap(({ params }) => params))?.n ?? 0
  }
}

function standing({ exists, listed }: Resource): Condition[] {
  return [exists, listed].flatMap(sql => (sql === undefined ? [] : [{ sql, params: [] }]))
}

function whereOf(conditions: readonly Condition[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`
}

function after({ created_at, n }: Position, comparison: '<' | '>'): Condition {
  return { sql: `(t.created_at, t.n) ${comparison} (?, ?)`, params: [created_at, n] }
}

const seal = (query: string) => createHash('sha256').update(query).digest('hex').slice(0, 12)

function writePage({ created_at, n }: Position, query: string): string {
  return Buffer.from(JSON.stringify([created_at, n, seal(query)])).toString('base64url')
}

function readPage(page: string, query: string): Position {
  const [, created_at, n, sealed] =
    /^\["([^"]+)",(\d+),"([^"]+)"\]$/.exec(Buffer.from(page, 'base64url').toString()) ?? []
  if (created_at === undefined || sealed !== seal(query)) throw new Refusal('Invalid page token', { param: 'page' })
  return { created_at, n: Number(n) }
}

/** The payment methods that a customer has stored. https://docs.stripe.com/api/payment_methods/customer_list */
export function paymentMethodsOf(context: SimulatorContext) {
  const answer = list(resourceNamed('payment_methods'), context)
  return (request: SimulatorRequest): SimulatorReply => {
    const { id = '' } = request.params
    const n = numberIn('customer', id)
    if (!context.world.get('SELECT 1 FROM billing_customer WHERE n = ?', n)) throw missing('customer', id)
    const query = new URLSearchParams(request.query)
    if (query.has('customer'))
      throw new Refusal('Received unknown parameter: customer', { code: 'parameter_unknown', param: 'customer' })
    query.set('customer', id)
    return answer({ ...request, query })
  }
}

function resourceNamed(collection: string): Resource {
  return resources.find(each => each.collection === collection) as Resource
}
