import { many, one } from '../src/graph/fields.ts'
import type { NoteResolvers } from './types.ts'

/** The pointers and lists of Note; its columns read themselves. See schema/crm.graphql. */
export const Note: NoteResolvers = {
  owner: one('User'),
  contacts: many('Note', 'contacts'),
  companies: many('Note', 'companies'),
  deals: many('Note', 'deals'),
  tickets: many('Note', 'tickets'),
}
