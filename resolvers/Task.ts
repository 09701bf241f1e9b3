import { many, one } from '../src/graph/fields.ts'
import type { TaskResolvers } from './types.ts'

/** The pointers and lists of Task; its columns read themselves. See schema/crm.graphql. */
export const Task: TaskResolvers = {
  owner: one('User'),
  contacts: many('Task', 'contacts'),
  companies: many('Task', 'companies'),
  deals: many('Task', 'deals'),
  tickets: many('Task', 'tickets'),
}
