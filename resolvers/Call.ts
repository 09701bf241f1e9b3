import { many, one } from '../src/graph/fields.ts'
import type { CallResolvers } from './types.ts'

/** The pointers and lists of Call; its columns read themselves. See schema/crm.graphql. */
export const Call: CallResolvers = {
  owner: one('User'),
  contacts: many('Call', 'contacts'),
  companies: many('Call', 'companies'),
  deals: many('Call', 'deals'),
  tickets: many('Call', 'tickets'),
}
