import { many, one } from '../src/graph/fields.ts'
import type { MeetingResolvers } from './types.ts'

/** The pointers and lists of Meeting; its columns read themselves. See schema/crm.graphql. */
export const Meeting: MeetingResolvers = {
  owner: one('User'),
  contacts: many('Meeting', 'contacts'),
  companies: many('Meeting', 'companies'),
  deals: many('Meeting', 'deals'),
  tickets: many('Meeting', 'tickets'),
}
