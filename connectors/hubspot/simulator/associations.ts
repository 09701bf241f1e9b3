import {
  json,
  type Route,
  route,
  type SimulatorContext,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import { placeholders, type World } from '../../../src/simulator/world/open.ts'
import { type Kind, kindOf, numberIn } from './kinds.ts'
import { associationOf } from './relations.ts'
import { batch, checked, Invalid, integerOf, invalid, onlyKnown } from './replies.ts'
import { idOf } from './values.ts'

interface Direction {
  from: Kind
  to: Kind
}

interface LinkRow {
  from_n: number
  to_n: number
  is_primary: 0 | 1
  /** The number by which HubSpot names the association. */
  type: number
}

/** Associations, version 4. https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide */
export function associationRoutes({ world, now }: SimulatorContext, { pageSize }: { pageSize: number }): Route[] {
  return [
    route('POST', '/crm/v4/associations/:from/:to/batch/read', checked(readBatch)),
    route('GET', '/crm/v4/objects/:from/:id/associations/:to', checked(readOne)),
  ]

  function readBatch(request: SimulatorRequest): SimulatorReply {
    const direction = directionOf(request)
    const body = request.json()
    if (typeof body !== 'object' || body === null) return invalid('Invalid input JSON')
    onlyKnown(Object.keys(body), ['inputs'])
    const inputs = inputsOf(body.inputs)
    if (inputs.length > 1000) return invalid(`The maximum number of inputs is 1000, got ${inputs.length}`)
    const numbers = inputs.map(({ id }) => numberIn(direction.from, id)).filter(number => !Number.isNaN(number))
    const links = Map.groupBy(linksOf(world, direction, numbers), ({ from_n }) => from_n)
    const results: unknown[] = []
    const errors: unknown[] = []
    for (const { id, after } of inputs.toReversed()) {
      const all = links.get(numberIn(direction.from, id)) ?? []
      if (all.length === 0) errors.push(noneFound(direction, id))
      else results.push({ from: { id }, ...pageOf(all, { direction, start: startOf(after), size: pageSize }) })
    }
    return batch(results, errors, now().toISOString())
  }

  function readOne(request: SimulatorRequest): SimulatorReply {
    const direction = directionOf(request)
    onlyKnown(request.query.keys(), ['limit', 'after'])
    const size = integerOf(request.query.get('limit'), { name: 'limit', otherwise: 500, most: 500 })
    const number = numberIn(direction.from, request.params.id ?? '')
    const all = Number.isNaN(number) ? [] : linksOf(world, direction, [number])
    const page = pageOf(all, { direction, start: startOf(request.query.get('after')), size })
    return json({ results: page.to, ...('paging' in page && { paging: page.paging }) })
  }
}

/** The associations that come inside an object when a list asks for them, by the object's number. */
export function associatedIds(
  world: World,
  { kind, to, ids }: { kind: Kind; to: readonly string[]; ids: readonly number[] },
): Map<number, Record<string, unknown>> {
  const byNumber = new Map<number, Record<string, unknown>>()
  for (const name of to) {
    const other = kindOf(name)
    if (other === undefined || associationOf(kind, other) === undefined) continue
    const type = `${kind.singular}_to_${other.singular}`
    for (const [n, links] of Map.groupBy(linksOf(world, { from: kind, to: other }, ids), ({ from_n }) => from_n)) {
      const results = links.map(({ to_n }) => ({ id: idOf(other.prefix, to_n), type }))
      byNumber.set(n, { ...byNumber.get(n), [other.type]: { results } })
    }
  }
  return byNumber
}

function directionOf({ params }: SimulatorRequest): Direction {
  const [from, to] = [kindOf(params.from), kindOf(params.to)]
  if (from === undefined || to === undefined || associationOf(from, to) === undefined)
    throw new Invalid(`No association type exists from ${params.from} to ${params.to}`)
  return { from, to }
}

/** The links between objects that both still exist. */
function linksOf(world: World, { from, to }: Direction, numbers: readonly number[]): LinkRow[] {
  return world.all<LinkRow>(
    `SELECT l.* FROM (${associationOf(from, to)?.rows}) l
      JOIN ${from.table} f ON f.n = l.from_n AND ${from.alive('f')}
      JOIN ${to.table} t ON t.n = l.to_n AND ${to.alive('t')}
      WHERE l.from_n IN (${placeholders(numbers)}) ORDER BY l.n`,
    ...numbers,
  )
}

function pageOf(
  links: readonly LinkRow[],
  { direction, start, size }: { direction: Direction; start: number; size: number },
) {
  const to = links.slice(start, start + size).map(link => ({
    toObjectId: idOf(direction.to.prefix, link.to_n),
    associationTypes: associationTypes(direction, link),
  }))
  if (start + size >= links.length) return { to }
  const after = Buffer.from(`offset:${start + size}`).toString('base64url')
  return { to, paging: { next: { after, link: `?after=${after}` } } }
}

function associationTypes({ from, to }: Direction, { is_primary, type }: LinkRow) {
  const primary = associationOf(from, to)?.primary
  return [
    ...(is_primary === 1 && primary !== undefined
      ? [{ category: 'HUBSPOT_DEFINED', typeId: primary, label: 'Primary' }]
      : []),
    { category: 'HUBSPOT_DEFINED', typeId: type, label: null },
  ]
}

function startOf(after: string | null | undefined): number {
  if (after === null || after === undefined) return 0
  const start = /^offset:(\d+)$/.exec(Buffer.from(after, 'base64url').toString())?.[1]
  if (start === undefined) throw new Invalid('The cursor is not one of this list')
  return Number(start)
}

function inputsOf(inputs: unknown): readonly { id: string; after?: string }[] {
  if (!Array.isArray(inputs)) throw new Invalid("Some required fields were not set: 'inputs'")
  return inputs.map((input: { id?: unknown; after?: string }) => {
    if (typeof input?.id !== 'string' && typeof input?.id !== 'number') throw new Invalid('Every input needs an id')
    onlyKnown(Object.keys(input), ['id', 'after'])
    return { id: String(input.id), ...(input.after !== undefined && { after: input.after }) }
  })
}

function noneFound({ from, to }: Direction, id: string) {
  return {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
    message: `No ${to.singular} is associated with ${from.singular} ${id}.`,
    context: { fromObjectId: [id], fromObjectType: [from.singular], toObjectType: [to.singular] },
    errors: [],
    links: {},
  }
}
