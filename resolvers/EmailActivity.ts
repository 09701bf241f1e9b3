import { many, one } from '../src/graph/fields.ts'
import type { EmailActivityResolvers } from './types.ts'

/** The pointers and lists of EmailActivity; its columns read themselves. See schema/crm.graphql. */
export const EmailActivity: EmailActivityResolvers = {
  owner: one('User'),
  contacts: many('EmailActivity', 'contacts'),
  companies: many('EmailActivity', 'companies'),
  deals: many('EmailActivity', 'deals'),
  tickets: many('EmailActivity', 'tickets'),
}
