import { get, type Path, path, type Query, type Reply, type RestCall } from '../../src/contract/call.ts'
import { rowsIn as listIn } from '../../src/contract/form.ts'
import type { Batch, Find, Page, Paged, PageRequest } from '../../src/contract/record.ts'
import { anyOf } from './search-query.ts'

/** How many rows a page of a list holds, and ids a batch. https://developer.zendesk.com/api-reference/introduction/pagination */
const hundred = 100

/** The rows under a name; a body without the list makes no sense. */
export function rowsIn<Row>(reply: Reply, name: string): readonly Row[] {
  return listIn<Row>(reply.body?.[name], name)
}

/** One page of a list with cursors; a page that does not say whether more follow makes no sense. */
export function cursorPage<Row>(reply: Reply, name: string): Page<Row> {
  const rows = rowsIn<Row>(reply, name)
  const { has_more: hasMore, after_cursor: after } = reply.body.meta ?? {}
  if (typeof hasMore !== 'boolean' || (hasMore && typeof after !== 'string'))
    throw new TypeError('expected "meta" to say whether more follow')
  return { rows, next: hasMore ? after : undefined }
}

/** A page of a list with cursors. */
export function cursorCall(list: Path, { size, cursor }: PageRequest, query: Query = {}): RestCall {
  return get(list, { 'page[size]': size, 'page[after]': cursor, ...query })
}

/**
 * The parameters of a page of a list with offsets. Our cursor is the number of rows before the page. Pages begin at
 * multiples of their size: where the position is none, a page of 100 is read and its head left out.
 */
export function offsetParameters({ size, cursor = '0' }: PageRequest): { per_page: number; page: number } {
  const before = Number(cursor)
  const perPage = before % size === 0 ? size : hundred
  return { per_page: perPage, page: Math.floor(before / perPage) + 1 }
}

interface OffsetPage {
  /** What the rows stand under. */
  readonly name: string
  readonly page: PageRequest
  /** How many rows the list has at most. */
  readonly most: number
}

/** One page of a list with offsets; a page that does not say whether more follow makes no sense. */
export function offsetPage<Row>(reply: Reply, { name, page, most }: OffsetPage): Page<Row> {
  const { per_page: perPage } = offsetParameters(page)
  const before = Number(page.cursor ?? '0')
  const rows = rowsIn<Row>(reply, name).slice(before % perPage)
  const more: unknown = reply.body.next_page
  if (more !== null && typeof more !== 'string') throw new TypeError('expected "next_page" to say whether more follow')
  const end = before + rows.length
  return { rows, next: more === null || end >= most ? undefined : String(end) }
}

/** A list with cursors. */
export function listOf<Row>(list: Path, name: string): Paged<Row> {
  return { atMost: hundred, call: page => cursorCall(list, page), page: reply => cursorPage<Row>(reply, name) }
}

/** Records by their ids; those that do not exist are left out of the reply. */
export function showMany<Row>(batch: Path, name: string): Batch<Row> {
  return {
    atMost: hundred,
    call: ids => get(batch, { ids: ids.join(',') }),
    rows: reply => rowsIn<Row>(reply, name),
  }
}

/** Records by your own ids; read from the records themselves, so that it never lags. */
export function byExternalId<Row extends { readonly external_id: string | null }>(
  batch: Path,
  name: string,
): Find<Row> {
  return {
    // "ian1" and "IAN1" are the same value to Zendesk.
    ignoresCase: true,
    atMost: hundred,
    call(keys) {
      // A comma would be taken for the end of an id, and Zendesk knows no escape.
      if (keys.some(key => key.includes(','))) throw new TypeError('Zendesk cannot look up external ids with a comma.')
      return get(batch, { external_ids: keys.join(',') })
    },
    page: reply => ({ rows: rowsIn<Row>(reply, name) }),
    keys: ({ external_id: id }) => (id === null ? [] : [id]),
  }
}

/** How long a new record may be missing from the index: "up to a few minutes". https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/ */
export const searchLagSeconds = 180

/** One page of the search that has cursors and no end at 1,000 rows; the newest first. */
export function searchCall(
  type: 'ticket' | 'user' | 'organization',
  query: string,
  { size, cursor }: PageRequest,
): RestCall {
  return get(path`/api/v2/search/export`, {
    query,
    'filter[type]': type,
    'page[size]': size,
    'page[after]': cursor,
  })
}

/** Records by a keyword of the search. */
export function bySearch<Row>(type: 'user', keyword: string, keys: Find<Row>['keys']): Find<Row> {
  return {
    // A hundred addresses of ordinary length are 4 kB of URL; Zendesk does not tell its limit.
    atMost: hundred,
    quota: 'search',
    lagSeconds: searchLagSeconds,
    call: (values, _, cursor) => searchCall(type, anyOf(keyword, values), { size: 1000, cursor }),
    page: reply => cursorPage<Row>(reply, 'results'),
    keys,
  }
}
