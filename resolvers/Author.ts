import type { AuthorResolvers } from './types.ts'

/** Which type a Author is. */
export const Author: AuthorResolvers = {
  __resolveType: view => view.entity,
}
