import { ask, path, type RestCall } from '../../src/contract/call.ts'
import type { PageRequest } from '../../src/contract/record.ts'
import type { ObjectType } from './types.ts'

/** One condition of a search. https://developers.hubspot.com/docs/api-reference/crm-search-v3/guide */
export interface Filter {
  readonly propertyName: string
  readonly operator: 'EQ' | 'IN' | 'NOT_IN' | 'GTE' | 'LTE' | 'BETWEEN' | 'HAS_PROPERTY' | 'NOT_HAS_PROPERTY'
  readonly value?: string
  readonly highValue?: string
  readonly values?: readonly string[]
}

/** What HubSpot says of its searches. https://developers.hubspot.com/docs/api-reference/crm-search-v3/guide#limits */
export const searchLimits = {
  /** Rows on one page. */
  atMost: 200,
  /** Rows of one search, however many there are. */
  mostRows: 10_000,
  /** Groups, of which one is enough. */
  mostGroups: 5,
  /** Filters of a group, all of which must hold. */
  mostFiltersInGroup: 6,
  mostFilters: 18,
  /** Values of an IN. */
  mostValues: 100,
  /** The guide allows 3,000 characters in the whole body; the other half is for the names of properties. */
  mostCharacters: 1_500,
  /** Characters of the names of properties, without the quotes around them. */
  mostNames: 1_250,
  /** "A few moments", says the guide. */
  lagSeconds: 30,
  quota: 'search',
} as const

interface SearchRequest {
  readonly groups?: readonly (readonly Filter[])[]
  readonly order?: { readonly propertyName: string; readonly direction: 'ASCENDING' | 'DESCENDING' } | undefined
  readonly query?: string
  readonly properties: readonly string[]
  readonly page: PageRequest
}

/** A search; without an order the oldest comes first, which stands still while pages are read. */
export function searchCall(type: ObjectType, { groups = [], order, query, properties, page }: SearchRequest): RestCall {
  const { size, cursor = '0' } = page
  return ask(path`/crm/v3/objects/${type}/search`, {
    filterGroups: groups.map(filters => ({ filters })),
    sorts: order === undefined ? [] : [order],
    ...(query !== undefined && { query }),
    properties,
    // A page that reaches past the last row that HubSpot gives is refused as a whole; one that begins there has to be.
    limit: Math.max(1, Math.min(size, searchLimits.mostRows - Number(cursor))),
    after: cursor,
  })
}
