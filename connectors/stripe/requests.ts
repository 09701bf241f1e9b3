import { get, path, type Reply } from '../../src/contract/call.ts'
import type { FilterChildren, OneParent } from '../../src/contract/children.ts'
import type { Batch, Find, Page, Paged, Seen } from '../../src/contract/record.ts'
import { type Collection, listing, retrieval } from './quotas.ts'
import { anyOf, mostClauses } from './search-query.ts'

/** A row, and the rows of other records that Stripe put into it because it was asked to. */
export interface Unfolded<Row> {
  readonly row: Row
  readonly also: readonly Seen[]
}

/** How the objects of a collection are asked for and read. */
export interface Reading<Row> {
  readonly collection: Collection
  /** The word that each object says of itself. */
  readonly object: string
  /** What to put in place of ids, at most four levels deep. https://docs.stripe.com/api/expanding_objects */
  readonly expand?: readonly string[]
  unfold?(row: Row): Unfolded<Row>
}

/** One object by its id: Stripe has no batches. */
export function retrieve<Row>(reading: Reading<Row> & { collectionOf?(id: string): string }): Batch<Row> {
  const { collection, object, expand, unfold = plain, collectionOf = () => collection } = reading
  const unfolded = (reply: Reply) => unfold(objectIn<Row>(reply, object))
  return {
    atMost: 1,
    quota: retrieval(collection),
    call: ([id = '']) => get(path`/v1/${collectionOf(id)}/${id}`, { 'expand[]': expand }),
    rows: reply => [unfolded(reply).row],
    also: reply => unfolded(reply).also,
  }
}

/** All objects, newest first. https://docs.stripe.com/api/pagination */
export function list<Row>({ collection, expand, ...reading }: Reading<Row>, query: Filter = {}): Paged<Row> {
  return {
    atMost: 100,
    quota: listing(collection),
    call: ({ size, cursor }) =>
      get(path`/v1/${collection}`, { ...query, limit: size, starting_after: cursor, 'expand[]': inData(expand) }),
    page: reply => pageOf<Row>(reply, reading.unfold),
  }
}

/** The objects of one parent, newest first; never out of date. */
export function listOfOne<Row>(
  { collection, expand, unfold }: Pick<Reading<Row>, 'collection' | 'expand' | 'unfold'>,
  parameter: string | ((parent: string) => string),
  query: Filter = {},
): OneParent<Row> {
  const nameOf = typeof parameter === 'string' ? () => parameter : parameter
  return {
    atMost: 100,
    quota: listing(collection),
    call: (parent, { size, cursor }) =>
      get(path`/v1/${collection}`, {
        [nameOf(parent)]: parent,
        ...query,
        limit: size,
        starting_after: cursor,
        'expand[]': inData(expand),
      }),
    page: reply => pageOf<Row>(reply, unfold),
  }
}

/** The objects of ten parents from the index of the search, and those of one from the list, in the same order. */
export function searchOfMany<Row>(
  { collection, expand, record }: Pick<Reading<Row>, 'collection' | 'expand'> & { record: string },
  { field, parentOf }: { field: string; parentOf(row: Row): string | null },
): FilterChildren<Row> {
  return {
    by: 'filter',
    record,
    atMost: mostClauses,
    pageSize: 100,
    quota: 'search',
    lagSeconds,
    call: (parents, { size, cursor }) => search({ collection, expand, query: anyOf(field, parents), size, cursor }),
    page: reply => foundIn<Row>(reply),
    parentsOf: row => [parentOf(row)].filter(id => id !== null),
    beyond: listOfOne<Row>({ collection, ...(expand && { expand }) }, field),
  }
}

/** Objects by a field, from the index of the search, which does not tell capitals apart. */
export function findBySearch<Row>(
  { collection }: Pick<Reading<Row>, 'collection'>,
  { field, keys }: { field: string; keys: Find<Row>['keys'] },
): Find<Row> {
  return {
    atMost: mostClauses,
    quota: 'search',
    lagSeconds,
    call: (values, _, cursor) => search({ collection, query: anyOf(field, values), size: 100, cursor }),
    page: reply => foundIn<Row>(reply),
    keys,
  }
}

/** One page of a list. */
export function pageOf<Row>(reply: Reply, unfold: Reading<Row>['unfold'] = plain): Page<Row> {
  const unfolded = dataIn<Row>(reply).map(row => unfold(row))
  const rows = unfolded.map(({ row }) => row)
  return { rows, next: nextOf(reply), also: unfolded.flatMap(({ also }) => also) }
}

/** The cursor of the next page: the id of the last object. */
export function nextOf(reply: Reply): string | undefined {
  if (reply.body.has_more !== true) return undefined
  const last = dataIn<{ id?: unknown }>(reply).at(-1)
  if (typeof last?.id !== 'string') throw new TypeError('expected an object with an id where a list goes on')
  return last.id
}

/** The list in a reply; a body without one makes no sense. */
export function dataIn<Row>(reply: Reply): readonly Row[] {
  const data: unknown = reply.body?.data
  if (!Array.isArray(data)) throw new TypeError('expected a list in "data"')
  return data
}

/** "Searchable in under 1 minute". https://docs.stripe.com/search#data-freshness */
const lagSeconds = 60

type Filter = Readonly<Record<string, string>>

interface Search {
  readonly collection: Collection
  readonly expand?: readonly string[] | undefined
  readonly query: string
  readonly size: number
  readonly cursor: string | undefined
}

const search = ({ collection, expand, query, size, cursor }: Search) =>
  get(path`/v1/${collection}/search`, { query, limit: size, page: cursor, 'expand[]': inData(expand) })

function foundIn<Row>(reply: Reply): Page<Row> {
  const rows = dataIn<Row>(reply)
  if (reply.body.has_more !== true) return { rows }
  const next: unknown = reply.body.next_page
  if (typeof next !== 'string') throw new TypeError('expected a "next_page" where a search goes on')
  return { rows, next }
}

function objectIn<Row>(reply: Reply, object: string): Row {
  const { body } = reply
  const words = object.split('|')
  if (typeof body?.id !== 'string' || !words.includes(body.object))
    throw new TypeError(`expected an object "${object}"`)
  return body
}

const inData = (expand: readonly string[] | undefined) => expand?.map(field => `data.${field}`)

const plain = <Row>(row: Row): Unfolded<Row> => ({ row, also: [] })
