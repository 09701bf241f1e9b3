import { property, textOf } from '../../../test/recorded/exact.ts'
import type { Recordings } from '../../../test/recorded/recordings-of.ts'
import { answer, withPlainPointers } from './recorded/answer.ts'
import { expected } from './recorded/expected.ts'
import { ignored } from './recorded/ignored.ts'
import { leftOut } from './recorded/left-out.ts'
import { places } from './recorded/places.ts'

/** ServiceNow's recorded replies, all of its Table API. */
export default {
  places,
  leftOut,
  emptyPlaces: ['nango/list-attachments.json result[]'],
  unrecorded: ['TicketComment', 'Organization', 'Attachment'],
  answer,
  expected,
  ignored,
  idOf: (_, row) => textOf(property(row, 'sys_id')),
  replyWith: (_, row) => ({ result: [withPlainPointers(row)] }),
  facts: {
    incidentColumns: [],
    userColumns: [],
    companyColumns: [],
    groupColumns: [],
    promises: {},
    incidentStates: {},
  },
} satisfies Recordings
