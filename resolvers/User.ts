import { many } from '../src/graph/fields.ts'
import type { UserResolvers } from './types.ts'

/** The pointers and lists of User; its columns read themselves. See schema/crm.graphql. */
export const User: UserResolvers = {
  teams: many('User', 'teams'),
}
