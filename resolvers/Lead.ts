import { many, one } from '../src/graph/fields.ts'
import type { LeadResolvers } from './types.ts'

/** The pointers and lists of Lead; its columns read themselves. See schema/crm.graphql. */
export const Lead: LeadResolvers = {
  owner: one('User'),
  contact: one('Contact'),
  company: one('Company'),
  deal: one('Deal'),
  contacts: many('Lead', 'contacts'),
  companies: many('Lead', 'companies'),
  notes: many('Lead', 'notes'),
  tasks: many('Lead', 'tasks'),
  calls: many('Lead', 'calls'),
  meetings: many('Lead', 'meetings'),
  emailActivities: many('Lead', 'emailActivities'),
}
