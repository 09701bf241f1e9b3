import { get, path, type Query, type Reply } from '../../src/contract/call.ts'
import type { FilterChildren, OneParent } from '../../src/contract/children.ts'
import { flagIn, rowsIn } from '../../src/contract/form.ts'
import type { Batch, Find, Page, Paged } from '../../src/contract/record.ts'
import { askedFor, type Expanding, unfolded } from './expanding.ts'
import { type Collection, listing, retrieval } from './quotas.ts'
import { anyOf, mostClauses } from './search-query.ts'

/** How the objects of a collection are asked for and read. */
export interface Reading<Row> extends Expanding {
  readonly collection: Collection
  /** The word that each object says of itself. */
  readonly object: string
  /** Rows of other records that stand in each row anyway. */
  readonly within?: (row: Row) => NonNullable<Page<Row>['also']>
}

/** One object by its id: Stripe has no batches. */
export function retrieve<Row>(reading: Reading<Row>): Batch<Row> {
  const { collection, object } = reading
  const read = (reply: Reply) => unfolded([objectIn<Row>(reply, object)], reading)
  return {
    atMost: 1,
    quota: retrieval(collection),
    call: ([id = ''], { want }) => get(path`/v1/${collection}/${id}`, { 'expand[]': listed(askedFor(reading, want)) }),
    rows: reply => read(reply).rows,
    also: reply => read(reply).also,
  }
}

/** All objects, newest first. https://docs.stripe.com/api/pagination */
export function list<Row>(reading: Reading<Row>, query: Query = {}): Paged<Row> {
  const { collection } = reading
  return {
    atMost: 100,
    quota: listing(collection),
    call: ({ size, cursor }, { want }) =>
      get(path`/v1/${collection}`, {
        ...query,
        limit: size,
        starting_after: cursor,
        'expand[]': inData(askedFor(reading, want)),
      }),
    page: reply => pageOf<Row>(reply, reading),
  }
}

/** The objects of one parent, newest first; never out of date. */
export function listOfOne<Row>(
  reading: Reading<Row>,
  parameter: string | ((parent: string) => string),
  query: Query = {},
): OneParent<Row> {
  const { collection } = reading
  const nameOf = typeof parameter === 'string' ? () => parameter : parameter
  return {
    atMost: 100,
    quota: listing(collection),
    call: (parent, { size, cursor }, { want }) =>
      get(path`/v1/${collection}`, {
        [nameOf(parent)]: parent,
        ...query,
        limit: size,
        starting_after: cursor,
        'expand[]': inData(askedFor(reading, want)),
      }),
    page: reply => pageOf<Row>(reply, reading),
  }
}

/** The objects of ten parents from the index of the search, and those of one from the list, in the same order. */
export function searchOfMany<Row>(
  reading: Reading<Row>,
  { record, field, parentOf }: { record: string; field: string; parentOf(row: Row): string | null },
): FilterChildren<Row> {
  return {
    by: 'filter',
    record,
    atMost: mostClauses,
    pageSize: 100,
    quota: 'search',
    lagSeconds,
    call: (parents, { size, cursor }, { want }) =>
      search({ reading, want, query: anyOf(field, parents), size, cursor }),
    page: reply => foundIn<Row>(reply, reading),
    parentsOf: row => [parentOf(row)].filter(id => id !== null),
    beyond: listOfOne<Row>(reading, field),
  }
}

/** Objects by a field, from the index of the search, which does not tell capitals apart. */
export function findBySearch<Row>(
  reading: Reading<Row>,
  { field, keys }: { field: string; keys: Find<Row>['keys'] },
): Find<Row> {
  return {
    atMost: mostClauses,
    quota: 'search',
    lagSeconds,
    call: (values, { want }, cursor) => search({ reading, want, query: anyOf(field, values), size: 100, cursor }),
    page: reply => foundIn<Row>(reply, reading),
    keys,
  }
}

/** "Searchable in under 1 minute". https://docs.stripe.com/search#data-freshness */
export const lagSeconds = 60

interface Search {
  // biome-ignore lint/suspicious/noExplicitAny: what is found is read by `foundIn`.
  readonly reading: Reading<any>
  readonly want: Parameters<typeof askedFor>[1]
  readonly query: string
  readonly size: number
  readonly cursor: string | undefined
}

/** A page of a search. https://docs.stripe.com/search */
export function search({ reading, want, query, size, cursor }: Search) {
  const { collection } = reading
  return get(path`/v1/${collection}/search`, {
    query,
    limit: size,
    page: cursor,
    'expand[]': inData(askedFor(reading, want)),
  })
}

/** What a search found. */
export function foundIn<Row>(reply: Reply, reading: Reading<Row>): Page<Row> {
  const page = unfolded(dataIn<Row>(reply), reading)
  if (!flagIn(reply.body.has_more, 'has_more')) return page
  const next: unknown = reply.body.next_page
  if (typeof next !== 'string') throw new TypeError('expected a "next_page" where a search goes on')
  return { ...page, next }
}

/** One page of a list. */
export function pageOf<Row>(reply: Reply, reading: Pick<Reading<Row>, 'pointers' | 'within'> = {}): Page<Row> {
  return { ...unfolded(dataIn<Row>(reply), reading), next: nextOf(reply) }
}

/** The cursor of the next page: the id of the last object. */
export function nextOf(reply: Reply): string | undefined {
  if (!flagIn(reply.body.has_more, 'has_more')) return undefined
  const last = dataIn<{ id?: unknown }>(reply).at(-1)
  if (typeof last?.id !== 'string') throw new TypeError('expected an object with an id where a list goes on')
  return last.id
}

/** The list in a reply; a body without one makes no sense. */
export function dataIn<Row>(reply: Reply): readonly Row[] {
  return rowsIn<Row>(reply.body?.data, 'data')
}

/** The paths to expand where the objects stand in a list; undefined for none. */
export function inData(paths: readonly string[]): readonly string[] | undefined {
  return listed(paths.map(each => `data.${each}`))
}

function objectIn<Row>(reply: Reply, object: string): Row {
  const { body } = reply
  const words = object.split('|')
  if (typeof body?.id !== 'string' || !words.includes(body.object))
    throw new TypeError(`expected an object "${object}"`)
  return body
}

const listed = (paths: readonly string[]) => (paths.length === 0 ? undefined : paths)
