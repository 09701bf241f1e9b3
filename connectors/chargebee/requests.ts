import { get, type Path, path, type Query, type Reply } from '../../src/contract/call.ts'
import type { FilterChildren, OneParent } from '../../src/contract/children.ts'
import type { Batch, Find, Page, Paged, Seen } from '../../src/contract/record.ts'
import { listOf, single } from './parameters.ts'

/** A kind of resource: where it is listed, and how it is read. */
export interface Resource {
  readonly collection: Path
  /** The name that each of them stands under in a reply, such as `item_price`. */
  readonly name: string
  /** What its lists are ordered by, so that the order is said and not guessed. */
  readonly order: 'created_at' | 'date' | 'id'
  /** What narrows each of its lists. */
  readonly within?: Query
  /** True where Chargebee keeps deleted ones, and gives them to whoever asks for them. */
  readonly keepsDeleted?: true
  /** Resources that come along in each entry of a list, by their names, and the records that they are. */
  readonly beside?: Readonly<Record<string, string>>
}

/** How many resources a page has. https://apidocs.chargebee.com/docs/api/list-ops */
export const pageSize = 100

/**
 * Many resources by their ids, deleted ones too, so that what points to them leads somewhere. A hundred ids of fifty
 * characters make an address of six thousand, which servers take; the ids of the catalog may be twice as long.
 */
export function getMany<Row>(resource: Resource, { atMost = pageSize } = {}): Batch<Row> {
  return {
    atMost,
    call: ids =>
      listing(resource, { size: pageSize, cursor: undefined }, { 'id[in]': listOf(ids), ...deleted(resource) }),
    rows: reply => pageOf<Row>(reply, resource).rows,
    also: reply => pageOf<Row>(reply, resource).also ?? [],
  }
}

/** All resources but deleted ones, newest first where Chargebee can order them so. */
export function list<Row>(resource: Resource): Paged<Row> {
  return {
    atMost: pageSize,
    call: page => listing(resource, page),
    page: reply => pageOf<Row>(reply, resource),
  }
}

/** Resources by a field that takes one value at a time. */
export function findOne<Row>(resource: Resource, field: string, keys: Find<Row>['keys']): Find<Row> {
  return {
    atMost: 1,
    call: ([key = ''], _, cursor) => listing(resource, { size: pageSize, cursor }, { [`${field}[is]`]: single(key) }),
    page: reply => pageOf<Row>(reply, resource),
    keys,
  }
}

/** Which resources are whose. */
interface Belonging<Row> {
  /** The record of the rows. */
  readonly record: string
  /** The field of the resources that names the parent. */
  readonly field: string
  parentOf(row: Row): string | undefined
}

/** Three pages of what fifty parents have are read before anybody asks for the rest of each. */
const parentsAtOnce = 50

/** The resources of many parents, and those of one, in the same order. */
export function childrenOf<Row>(resource: Resource, { record, field, parentOf }: Belonging<Row>): FilterChildren<Row> {
  const parentsOf = (row: Row) => [parentOf(row)].filter(id => id !== undefined)
  const beyond: OneParent<Row> = {
    atMost: pageSize,
    call: (parent, page) => listing(resource, page, { [`${field}[in]`]: listOf([parent]) }),
    page: reply => pageOf<Row>(reply, resource),
    // A condition that Chargebee does not know is dropped in silence.
    parentsOf,
  }
  return {
    by: 'filter',
    record,
    atMost: parentsAtOnce,
    pageSize,
    call: (parents, page) => listing(resource, page, { [`${field}[in]`]: listOf(parents) }),
    page: reply => pageOf<Row>(reply, resource),
    parentsOf,
    beyond,
  }
}

/** A page of a list; what `conditions` say of the order takes the place of the usual one. */
export function listing(
  { collection, order, within = {} }: Resource,
  { size, cursor }: { readonly size: number; readonly cursor: string | undefined },
  conditions: Query = {},
) {
  const isOrdered = Object.keys(conditions).some(name => name.startsWith('sort_by'))
  return get(collection, {
    ...(!isOrdered && { [order === 'id' ? 'sort_by[asc]' : 'sort_by[desc]']: order }),
    ...within,
    ...conditions,
    limit: size,
    offset: cursor,
  })
}

/** One resource by its id, where there is no list of many. */
export function retrieve<Row>(resource: Resource): Batch<Row> {
  return {
    atMost: 1,
    call: ([id = '']) => get(`${resource.collection}${path`/${id}`}` as Path),
    rows: ({ body }) => [resourceIn<Row>(body, resource.name)],
  }
}

/** A page of a list; a reply without one makes no sense. */
export function pageOf<Row>({ body }: Reply, { name, beside = {} }: Resource): Page<Row> {
  if (!Array.isArray(body?.list)) throw new TypeError('expected a "list"')
  const entries = body.list as readonly unknown[]
  return {
    rows: entries.map(entry => resourceIn<Row>(entry, name)),
    next: nextIn(body.next_offset),
    also: entries.flatMap(entry => besideIn(entry, beside)),
  }
}

function besideIn(entry: unknown, beside: Readonly<Record<string, string>>): readonly Seen[] {
  const named = entry as Readonly<Record<string, unknown>>
  return Object.entries(beside).flatMap(([name, record]) =>
    named[name] ? [{ record, row: resourceIn(entry, name) }] : [],
  )
}

function nextIn(offset: unknown): string | undefined {
  if (offset === undefined || offset === null) return undefined
  if (typeof offset !== 'string') throw new TypeError('expected a text as "next_offset"')
  return offset
}

/** The resource that stands under a name, with what the company has added put together. */
export function resourceIn<Row>(entry: unknown, name: string): Row {
  const found = (entry as Readonly<Record<string, unknown>> | null | undefined)?.[name]
  if (typeof found !== 'object' || found === null || !('id' in found)) throw new TypeError(`expected a "${name}"`)
  const added = Object.entries(found).filter(([field]) => field.startsWith('cf_'))
  return (added.length === 0 ? found : { ...found, custom_fields: Object.fromEntries(added) }) as Row
}

const deleted = ({ keepsDeleted }: Resource): Query => (keepsDeleted ? { include_deleted: true } : {})
