import type { EntityResolvers } from './types.ts'

/** Which type a Entity is. */
export const Entity: EntityResolvers = {
  __resolveType: view => view.entity,
}
