import { shuffle } from '../../../src/simulator/shuffle.ts'
import {
  json,
  type Route,
  route,
  type SimulatorContext,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import { placeholders, type World } from '../../../src/simulator/world/open.ts'
import { associatedIds } from './associations.ts'
import { formerValues } from './history.ts'
import { type Kind, numberIn, type ObjectRow, objectOf } from './kinds.ts'
import { hasEmail, rowsWhere, withKind } from './query.ts'
import { batch, failure, Invalid, integerOf, invalid, onlyKnown, portalId } from './replies.ts'
import { searchRoute } from './search.ts'
import { idOf } from './values.ts'

const listParameters = ['limit', 'after', 'properties', 'propertiesWithHistory', 'associations', 'archived']
const bodyFields = ['inputs', 'properties', 'propertiesWithHistory', 'idProperty']

/** All CRM objects. https://developers.hubspot.com/docs/api-reference/crm-objects-v3/guide */
export function objectRoutes(context: SimulatorContext, { searchLagSeconds }: { searchLagSeconds: number }): Route[] {
  const { world, now } = context
  return [
    route(
      'POST',
      '/crm/v3/objects/:type/batch/read',
      withKind((kind, request) => batchRead({ world, now, kind, request })),
    ),
    searchRoute(context, { lagSeconds: searchLagSeconds }),
    route(
      'GET',
      '/crm/v3/objects/:type/:id',
      withKind((kind, request) => getOne({ world, kind, request })),
    ),
    route(
      'GET',
      '/crm/v3/objects/:type',
      withKind((kind, request) => list({ world, kind, request })),
    ),
  ]
}

interface Given {
  world: World
  kind: Kind
  request: SimulatorRequest
}

function list({ world, kind, request: { query } }: Given): SimulatorReply {
  onlyKnown(query.keys(), listParameters)
  const history = namesIn(query, 'propertiesWithHistory')
  const limit = integerOf(query.get('limit'), { name: 'limit', otherwise: 10, most: history.length === 0 ? 100 : 50 })
  if (limit === 0) throw new Invalid('limit must be at least 1')
  const after = query.get('after')
  const from = after === null ? 0 : numberIn(kind, after)
  if (Number.isNaN(from)) throw new Invalid(`The cursor '${after}' is not one of this list`)
  const alive = query.get('archived') === 'true' ? 0 : 1
  const where = `(${kind.alive('t')}) = ? AND t.n > ? ORDER BY t.n LIMIT ?`
  const rows = rowsWhere(world, { kind, where, values: [alive, from, limit + 1] })
  const page = rows.slice(0, limit)
  const names = namesIn(query, 'properties')
  const linked = associatedIds(world, { kind, to: namesIn(query, 'associations'), ids: page.map(({ n }) => n) })
  const former = formerValues(world, { kind, rows: page, names: history })
  const results = page.map(row => ({
    ...objectOf({ kind, row, names, portalId }),
    ...former(row),
    ...(linked.get(row.n) && { associations: linked.get(row.n) }),
  }))
  if (rows.length <= limit) return json({ results })
  const next = idOf(kind.prefix, page.at(-1)?.n ?? 0)
  const link = `https://api.hubapi.com/crm/v3/objects/${kind.type}?limit=${limit}&after=${next}`
  return json({ results, paging: { next: { after: next, link } } })
}

function getOne({ world, kind, request: { query, params } }: Given): SimulatorReply {
  onlyKnown(query.keys(), [...listParameters, 'idProperty'])
  const id = params.id ?? ''
  const alive = query.get('archived') === 'true' ? 0 : 1
  const { where, values } = whereKeys(kind, { idProperty: query.get('idProperty') ?? undefined, ids: [id] })
  const [row] = rowsWhere(world, { kind, where: `${where} AND (${kind.alive('t')}) = ${alive}`, values })
  if (row === undefined) {
    return failure(404, 'OBJECT_NOT_FOUND', 'Object not found. objectId are usually numeric.', {
      context: { id: [id] },
    })
  }
  const linked = associatedIds(world, { kind, to: namesIn(query, 'associations'), ids: [row.n] }).get(row.n)
  const names = namesIn(query, 'properties')
  const former = formerValues(world, { kind, rows: [row], names: namesIn(query, 'propertiesWithHistory') })
  return json({ ...objectOf({ kind, row, names, portalId }), ...former(row), ...(linked && { associations: linked }) })
}

function batchRead({ world, now, kind, request }: Given & { now: SimulatorContext['now'] }): SimulatorReply {
  onlyKnown(request.query.keys(), ['archived'])
  const body = request.json()
  if (typeof body !== 'object' || body === null) return invalid('Invalid input JSON')
  onlyKnown(Object.keys(body), bodyFields)
  const ids = idsIn(body.inputs)
  const history: readonly string[] = body.propertiesWithHistory ?? []
  const most = history.length === 0 ? 100 : 50
  if (ids.length > most) return invalid(`The maximum number of inputs in a batch is ${most}, got ${ids.length}`)
  const alive = request.query.get('archived') === 'true' ? 0 : 1
  const { where, values } = whereKeys(kind, { idProperty: body.idProperty, ids })
  const rows = rowsWhere(world, { kind, where: `${where} AND (${kind.alive('t')}) = ${alive}`, values })
  const found = new Set(rows.flatMap(row => keysOf(kind, { row, idProperty: body.idProperty })))
  const missing = ids.filter(id => !found.has(body.idProperty ? id.toLowerCase() : id))
  const former = formerValues(world, { kind, rows, names: history })
  const results = shuffle(rows, ids.length).map(row => ({
    ...objectOf({ kind, row, names: body.properties ?? [], portalId }),
    ...former(row),
  }))
  return batch(results, missing.length === 0 ? [] : [notFound(kind, missing)], now().toISOString())
}

function whereKeys(kind: Kind, { idProperty, ids }: { idProperty?: string | undefined; ids: readonly string[] }) {
  if (idProperty === undefined || idProperty === 'hs_object_id') {
    const numbers = ids.map(id => numberIn(kind, id)).filter(number => !Number.isNaN(number))
    return { where: `t.n IN (${placeholders(numbers)})`, values: numbers as (string | number)[] }
  }
  if (kind.type !== 'contacts' || idProperty !== 'email')
    throw new Invalid(`Property '${idProperty}' is not a unique identifier of ${kind.singular}`)
  // Additional addresses identify a contact as well. In HubSpot no two contacts share an address; in the world they do.
  return hasEmail(ids.map(id => id.toLowerCase()))
}

function keysOf(
  kind: Kind,
  { row, idProperty }: { row: ObjectRow; idProperty?: string | undefined },
): readonly string[] {
  const properties = kind.properties(row)
  if (idProperty !== 'email') return [properties.hs_object_id ?? '']
  return [properties.email ?? '', ...(properties.hs_additional_emails?.split(';') ?? [])].map(key => key.toLowerCase())
}

function idsIn(inputs: unknown): readonly string[] {
  if (!Array.isArray(inputs)) throw new Invalid("Some required fields were not set: 'inputs'")
  return [
    ...new Set(
      inputs.map((input: { id?: unknown }) => {
        if (typeof input?.id !== 'string' && typeof input?.id !== 'number') throw new Invalid('Every input needs an id')
        return String(input.id)
      }),
    ),
  ]
}

function notFound(kind: Kind, ids: readonly string[]) {
  const name = kind.singular.toUpperCase()
  return {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    message: `Could not get some ${name} objects, they may be deleted or not exist. Check that ids are valid.`,
    context: { ids },
    errors: [],
    links: {},
  }
}

/** Names in a query: separated by commas, repeated, or both. */
function namesIn(query: URLSearchParams, parameter: string): readonly string[] {
  return query.getAll(parameter).flatMap(text => text.split(',').filter(name => name !== ''))
}
