import { many, one } from '../src/graph/fields.ts'
import { activitiesOf } from '../src/graph/timeline.ts'
import type { ContactResolvers } from './types.ts'

/** The pointers and lists of Contact; its columns read themselves. See schema/crm.graphql. */
export const Contact: ContactResolvers = {
  owner: one('User'),
  company: one('Company'),
  companies: many('Contact', 'companies'),
  deals: many('Contact', 'deals'),
  tickets: many('Contact', 'tickets'),
  leads: many('Contact', 'leads'),
  notes: many('Contact', 'notes'),
  tasks: many('Contact', 'tasks'),
  calls: many('Contact', 'calls'),
  meetings: many('Contact', 'meetings'),
  emailActivities: many('Contact', 'emailActivities'),
  activities: activitiesOf,
}
