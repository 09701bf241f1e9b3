import { wordOf } from '../../../src/contract/columns.ts'
import type { TicketComment } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import type { JournalElement, JournalRow } from '../rows.ts'
import { tableColumns } from './columns.ts'

const c = tableColumns<JournalRow>()

/** The requester reads comments; work notes are for agents. */
const visibilities = { comments: 'PUBLIC', work_notes: 'INTERNAL' } as const satisfies Record<JournalElement, string>
const kinds = { comments: 'REPLY', work_notes: 'NOTE' } as const satisfies Record<JournalElement, string>

/** TicketComment from ServiceNow's journal entries of incidents. */
export const commentMapping: Mapping<TicketComment, JournalRow> = {
  ...absent('url', 'updatedAt', 'isDeleted', 'bodyHtml', 'channel', 'channelRaw', 'customFields'),
  createdAt: c.instant('sys_created_on'),
  body: c.text('value'),
  author: c.from(
    ['sys_created_by'],
    ({ sys_created_by: name }) => {
      const id = readText(name)
      return id === null ? null : { record: 'user', id, by: 'externalId' as const }
    },
    { note: 'the user of that name' },
  ),
  visibility: c.from(['element'], ({ element }) => known(wordOf(visibilities, readText(element)))),
  kind: c.from(['element'], ({ element }) => known(wordOf(kinds, readText(element)))),
}

/** Other journal fields are none of a ticket's, and are not asked for. */
const known = <Word extends string>(word: Word | 'UNKNOWN' | null): Exclude<Word, 'UNKNOWN'> | null =>
  word === 'UNKNOWN' ? null : (word as Exclude<Word, 'UNKNOWN'> | null)
