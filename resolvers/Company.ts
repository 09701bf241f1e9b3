import { many, one } from '../src/graph/fields.ts'
import type { CompanyResolvers } from './types.ts'

/** The pointers and lists of Company; its columns read themselves. See schema/crm.graphql. */
export const Company: CompanyResolvers = {
  parent: one('Company'),
  owner: one('User'),
  contacts: many('Company', 'contacts'),
  deals: many('Company', 'deals'),
}
