import { many, one } from '../src/graph/fields.ts'
import { activitiesOf } from '../src/graph/timeline.ts'
import type { CompanyResolvers } from './types.ts'

/** The pointers and lists of Company; its columns read themselves. See schema/crm.graphql. */
export const Company: CompanyResolvers = {
  parent: one('Company'),
  owner: one('User'),
  contacts: many('Company', 'contacts'),
  deals: many('Company', 'deals'),
  children: many('Company', 'children'),
  tickets: many('Company', 'tickets'),
  leads: many('Company', 'leads'),
  notes: many('Company', 'notes'),
  tasks: many('Company', 'tasks'),
  calls: many('Company', 'calls'),
  meetings: many('Company', 'meetings'),
  emailActivities: many('Company', 'emailActivities'),
  activities: activitiesOf,
}
