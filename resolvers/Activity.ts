import type { ActivityResolvers } from './types.ts'

/** Which type a Activity is. */
export const Activity: ActivityResolvers = {
  __resolveType: view => view.entity,
}
