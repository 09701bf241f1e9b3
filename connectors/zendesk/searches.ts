import { get, path } from '../../src/contract/call.ts'
import type { ListQuery, Query, TextSearch } from '../../src/contract/query.ts'
import { cursorPage, offsetPage, offsetParameters, searchCall, searchLagSeconds } from './requests.ts'
import { allWordsIn } from './search-query.ts'
import { operatorsOf, type SearchFields, sayable, termsOf } from './search-terms.ts'

/** What the search can find. */
export type SearchType = 'ticket' | 'user' | 'organization'

/** What is searched for one entity. */
export interface Searched {
  readonly type: SearchType
  readonly fields: SearchFields
  /** What every query says, such as the role of users. */
  readonly always?: string
}

/** How many rows the search gives at most. https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#results-limit */
const mostFound = 1000

/** The lists that the search narrows and orders: its export, which has no end, and the search itself, which sorts. */
export function searchQueries<Row>(searched: Searched): readonly Query<Row>[] {
  const { type, fields, always } = searched
  const common = {
    filters: operatorsOf(fields),
    fitting: (conditions: ListQuery['conditions']) => sayable(fields, conditions),
    lagSeconds: searchLagSeconds,
  }
  const queryOf = ({ conditions }: ListQuery) => {
    const terms = [...(always === undefined ? [] : [always]), ...termsOf(fields, conditions)]
    // Without a condition there is no search: everything was created after the beginning.
    return terms.length === 0 ? 'created>=1970-01-01' : terms.join(' ')
  }
  return [
    {
      ...common,
      // https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#export-search-results
      atMost: mostFound,
      quota: 'search',
      // "The result set is ordered only by the created_at attribute", the newest first.
      orders: { createdAt: ['DESC'] },
      call: (page, _, query) => searchCall(type, queryOf(query), page),
      page: reply => cursorPage<Row>(reply, 'results'),
    },
    {
      ...common,
      // https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#list-search-results
      atMost: 100,
      shifts: true,
      mostRows: mostFound,
      orders: { createdAt: ['ASC', 'DESC'], updatedAt: ['ASC', 'DESC'] },
      call: (page, _, query) =>
        get(path`/api/v2/search`, {
          query: `type:${type} ${queryOf(query)}`,
          ...offsetParameters(page),
          ...sorting(query),
        }),
      page: (reply, page) => offsetPage<Row>(reply, { name: 'results', page, most: mostFound }),
    },
  ]
}

/** The search for a text, the best first. */
export function textSearch<Row>({ type, always }: Omit<Searched, 'fields'>): TextSearch<Row> {
  return {
    atMost: 100,
    lagSeconds: searchLagSeconds,
    call: (text, page) => {
      const query = [`type:${type}`, ...(always === undefined ? [] : [always]), allWordsIn(text)].join(' ')
      return get(path`/api/v2/search`, { query, ...offsetParameters(page) })
    },
    page: (reply, page) => offsetPage<Row>(reply, { name: 'results', page, most: mostFound }),
  }
}

const columns: Readonly<Record<string, string>> = { createdAt: 'created_at', updatedAt: 'updated_at' }

/** How Zendesk's lists with offsets are sorted. */
export function sorting({ order }: ListQuery): { readonly sort_by?: string; readonly sort_order?: string } {
  const column = columns[order?.field ?? '']
  return order === undefined || column === undefined
    ? {}
    : { sort_by: column, sort_order: order.direction === 'ASC' ? 'asc' : 'desc' }
}
