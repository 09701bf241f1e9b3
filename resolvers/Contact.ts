import { many, one } from '../src/graph/fields.ts'
import type { ContactResolvers } from './types.ts'

/** The pointers and lists of Contact; its columns read themselves. See schema/crm.graphql. */
export const Contact: ContactResolvers = {
  owner: one('User'),
  company: one('Company'),
  companies: many('Contact', 'companies'),
  deals: many('Contact', 'deals'),
}
