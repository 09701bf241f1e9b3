import { many, one, parts } from '../src/graph/fields.ts'
import { activitiesOf } from '../src/graph/timeline.ts'
import type { DealResolvers } from './types.ts'

/** The pointers and lists of Deal; its columns read themselves. See schema/crm.graphql. */
export const Deal: DealResolvers = {
  pipeline: one('Pipeline'),
  stage: one('Stage'),
  owner: one('User'),
  stageHistory: parts('stageHistory'),
  companies: many('Deal', 'companies'),
  contacts: many('Deal', 'contacts'),
  lineItems: many('Deal', 'lineItems'),
  tickets: many('Deal', 'tickets'),
  notes: many('Deal', 'notes'),
  tasks: many('Deal', 'tasks'),
  calls: many('Deal', 'calls'),
  meetings: many('Deal', 'meetings'),
  emailActivities: many('Deal', 'emailActivities'),
  activities: activitiesOf,
}
