import { columns } from '../../../src/contract/columns.ts'
import type { Meeting } from '../../../src/contract/entities.ts'
import type { Mapping } from '../../../src/contract/mapping.ts'
import { readUrl } from '../../../src/contract/read.ts'
import type { MeetingRow } from '../activity-rows.ts'
import { activityColumns, bodyColumns } from './activity.ts'

const c = columns<MeetingRow, MeetingRow['properties']>(row => row.properties)

/** Meeting from HubSpot's meetings. */
export const meetingMapping: Mapping<Meeting, MeetingRow> = {
  ...activityColumns('meetings'),
  ...bodyColumns<MeetingRow, 'hs_meeting_body'>('hs_meeting_body'),
  subject: c.text('hs_meeting_title'),
  startAt: c.instant('hs_meeting_start_time'),
  endAt: c.instant('hs_meeting_end_time'),
  location: c.text('hs_meeting_location'),
  conferenceUrl: c.from(['hs_meeting_location'], ({ hs_meeting_location: place }) => readUrl(place), {
    note: 'where the place is a web address',
  }),
  outcome: c.text('hs_meeting_outcome'),
}
