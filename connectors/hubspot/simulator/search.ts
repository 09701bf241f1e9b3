import {
  json,
  type Route,
  route,
  type SimulatorContext,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import { placeholders, type World } from '../../../src/simulator/world/open.ts'
import { addedChoices, addedDefinitions } from './added.ts'
import { type Kind, numberIn, type ObjectRow, objectOf, ownNames } from './kinds.ts'
import { hasEmail, rowsWhere, withKind } from './query.ts'
import { Invalid, integerOf, onlyKnown, portalId } from './replies.ts'
import { compare, type Filter, fits, operators } from './search-filters.ts'

interface SearchBody {
  filterGroups?: readonly { filters?: readonly Filter[] }[]
  sorts?: readonly (string | { propertyName: string; direction?: 'ASCENDING' | 'DESCENDING' })[]
  query?: string
  properties?: readonly string[]
  limit?: number
  after?: string | number
}

const fields = ['filterGroups', 'sorts', 'query', 'properties', 'limit', 'after']

/** The search index, which may lag. https://developers.hubspot.com/docs/api-reference/crm-search-v3/guide */
export function searchRoute({ world, now }: SimulatorContext, { lagSeconds }: { lagSeconds: number }): Route {
  return route(
    'POST',
    '/crm/v3/objects/:type/search',
    withKind((kind, request) => {
      const body = bodyOf(request)
      const groups = groupsOf(body, namesOf(world, kind))
      const limit = integerOf(text(body.limit), { name: 'limit', otherwise: 10, most: 200 })
      const start = integerOf(text(body.after), { name: 'after', otherwise: 0, most: 9_999 })
      if (start + limit > 10_000) throw new Invalid('Paging through more than 10000 results is not supported')
      const indexed = new Date(now().getTime() - lagSeconds * 1000).toISOString()
      const ownChoices = addedChoices(world, kind.table)
      const found = candidates({ kind, groups })
        .filter(row => lagSeconds === 0 || new Date(row.created_at).toISOString() <= indexed)
        .map(row => ({ row, properties: kind.properties(row) }))
        .filter(
          ({ properties }) =>
            groups.length === 0 || groups.some(group => group.every(each => fits(properties, each, ownChoices))),
        )
        .filter(({ properties }) =>
          mentions(
            kind.searched.map(name => properties[name] ?? null),
            body.query,
          ),
        )
        .sort((one, other) => compare(one.properties, other.properties, body.sorts?.[0]))
      const results = found
        .slice(start, start + limit)
        .map(({ row }) => objectOf({ kind, row, names: body.properties ?? [], portalId }))
      const more = start + limit < found.length
      return json({ total: found.length, results, ...(more && { paging: { next: { after: String(start + limit) } } }) })
    }),
  )

  /** Fewer rows than all, where a filter has an index in the world; `fits` decides. */
  function candidates({ kind, groups }: { kind: Kind; groups: readonly (readonly Filter[])[] }): ObjectRow[] {
    const conditions = groups.map(group => group.flatMap(filter => narrowed(kind, filter) ?? []))
    const all = conditions.length === 0 || conditions.some(group => group.length === 0)
    const where = all ? '1' : conditions.map(group => `(${group.map(each => each.where).join(' AND ')})`).join(' OR ')
    const values = all ? [] : conditions.flatMap(group => group.flatMap(each => each.values))
    return rowsWhere(world, { kind, where: `(${where}) AND ${kind.alive('t')}`, values })
  }
}

function narrowed(kind: Kind, { propertyName, operator, value, values }: Filter) {
  const wanted = operator === 'EQ' ? [String(value)] : operator === 'IN' ? (values ?? []) : []
  if (wanted.length === 0) return undefined
  const marks = placeholders(wanted)
  const lower = wanted.map(each => each.toLowerCase())
  switch (propertyName) {
    case 'hs_object_id':
      return { where: `t.n IN (${marks})`, values: wanted.map(id => numberIn(kind, id) || 0) as (string | number)[] }
    case 'email':
      return hasEmail(lower)
    case 'domain':
      return { where: `(t.domain IN (${marks}) OR lower(t.domain) IN (${marks}))`, values: [...wanted, ...lower] }
    case 'hs_additional_domains': {
      const inside = `SELECT 1 FROM json_each(t.additional_domains) other WHERE lower(other.value) IN (${marks})`
      return { where: `(t.additional_domains <> '[]' AND EXISTS (${inside}))`, values: lower }
    }
    default:
      return undefined
  }
}

function bodyOf(request: SimulatorRequest): SearchBody {
  const body = request.json()
  if (typeof body !== 'object' || body === null) throw new Invalid('Invalid input JSON')
  onlyKnown(Object.keys(body), fields)
  if (JSON.stringify(body).length > 3000) throw new Invalid('The request is longer than 3000 characters')
  if ((body.sorts?.length ?? 0) > 1) throw new Invalid('Only one sort is allowed')
  return body
}

/** The names of all properties of a kind. */
function namesOf(world: World, kind: Kind): readonly string[] {
  const added = [false, true].flatMap(archived => addedDefinitions(world, { table: kind.table, archived }))
  return [...ownNames(kind), ...added.map(({ name }) => name)]
}

function groupsOf({ filterGroups = [] }: SearchBody, known: readonly string[]): readonly (readonly Filter[])[] {
  const groups = filterGroups.map(({ filters }) => filters ?? [])
  if (groups.length > 5) throw new Invalid('At most 5 filterGroups are allowed')
  if (groups.some(group => group.length > 6)) throw new Invalid('At most 6 filters are allowed in a group')
  if (groups.flat().length > 18) throw new Invalid('At most 18 filters are allowed')
  for (const { propertyName, operator, value, values, highValue } of groups.flat()) {
    if (!known.includes(propertyName))
      throw new Invalid(`There was a problem with the request: property '${propertyName}' does not exist`)
    if (!operators.includes(operator)) throw new Invalid(`'${operator}' is no operator`)
    const takesList = operator === 'IN' || operator === 'NOT_IN'
    const takesNone = operator === 'HAS_PROPERTY' || operator === 'NOT_HAS_PROPERTY'
    if (takesList && !Array.isArray(values)) throw new Invalid(`operator ${operator} requires values`)
    if ((values?.length ?? 0) > 100) throw new Invalid(`operator ${operator} takes at most 100 values`)
    if (!takesList && !takesNone && value === undefined) throw new Invalid(`operator ${operator} requires a value`)
    if (operator === 'BETWEEN' && highValue === undefined) throw new Invalid('operator BETWEEN requires a highValue')
  }
  return groups
}

/** Every word has to be somewhere in the record. */
const mentions = (values: readonly (string | null)[], query: string | undefined) =>
  (query ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '')
    .every(word => values.some(value => value?.toLowerCase().includes(word)))

const text = (value: string | number | undefined) => (value === undefined ? undefined : String(value))
