import { columns } from '../../../src/contract/columns.ts'
import type { Meeting } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readUrl } from '../../../src/contract/read.ts'
import type { RowOf } from '../rows.ts'
import { objectColumns, pointer } from './object.ts'

/** A meeting. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_event.htm */
export type EventRow = RowOf<
  'Subject' | 'Description' | 'StartDateTime' | 'EndDateTime' | 'Location' | 'WhoId' | 'WhatId' | 'OwnerId'
>

const c = columns<EventRow>()

/** Meeting from Salesforce's events. */
export const eventMapping: Mapping<Meeting, EventRow> = {
  ...objectColumns('Event'),
  ...absent('bodyHtml', 'outcome'),
  subject: c.text('Subject'),
  body: c.text('Description'),
  owner: pointer<EventRow>('user', 'User', 'OwnerId'),
  occurredAt: c.instant('StartDateTime'),
  startAt: c.instant('StartDateTime'),
  endAt: c.instant('EndDateTime'),
  location: c.text('Location'),
  conferenceUrl: c.from(['Location'], ({ Location }) => readUrl(Location), {
    note: 'where the place is a web address',
  }),
}
