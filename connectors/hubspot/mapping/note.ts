import type { Note } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import type { NoteRow } from '../activity-rows.ts'
import { activityColumns, bodyColumns } from './activity.ts'

/** Note from HubSpot's notes. */
export const noteMapping: Mapping<Note, NoteRow> = {
  ...activityColumns('notes'),
  ...absent('subject'),
  ...bodyColumns<NoteRow, 'hs_note_body'>('hs_note_body'),
}
