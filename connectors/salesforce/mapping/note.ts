import { columns } from '../../../src/contract/columns.ts'
import type { Note } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import type { RowOf } from '../rows.ts'
import { objectColumns, pointer } from './object.ts'

/** A note. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_note.htm */
export type NoteRow = RowOf<'Title' | 'Body' | 'OwnerId' | 'ParentId'>

const c = columns<NoteRow>()

/** Note from Salesforce's notes. */
export const noteMapping: Mapping<Note, NoteRow> = {
  ...objectColumns('Note'),
  ...absent('bodyHtml'),
  subject: c.text('Title'),
  body: c.text('Body'),
  occurredAt: c.instant('CreatedDate'),
  owner: pointer<NoteRow>('user', 'User', 'OwnerId'),
}
