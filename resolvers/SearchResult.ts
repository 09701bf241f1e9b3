import type { SearchResultResolvers } from './types.ts'

/** Which type a SearchResult is. */
export const SearchResult: SearchResultResolvers = {
  __resolveType: view => view.entity,
}
