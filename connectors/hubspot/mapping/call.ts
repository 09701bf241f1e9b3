import { columns } from '../../../src/contract/columns.ts'
import type { Call } from '../../../src/contract/entities.ts'
import type { Mapping } from '../../../src/contract/mapping.ts'
import { readNumber, readText } from '../../../src/contract/read.ts'
import type { CallDirectionWord, CallRow } from '../activity-rows.ts'
import { activityColumns, bodyColumns } from './activity.ts'

const c = columns<CallRow, CallRow['properties']>(row => row.properties)

/** Which way a call went, in HubSpot's words and ours. */
export const callDirections = {
  INBOUND: 'INBOUND',
  OUTBOUND: 'OUTBOUND',
} as const satisfies Record<CallDirectionWord, string>

/** The names of HubSpot's own outcomes, of which a call holds the number. https://developers.hubspot.com/docs/api-reference/crm-calls-v3/guide */
const outcomes: ReadonlyMap<unknown, string> = new Map([
  ['9d9162e7-6cf3-4944-bf63-4dff82258764', 'Busy'],
  ['f240bbac-87c9-4f6e-bf70-924b57d47db7', 'Connected'],
  ['a4c4c377-d246-4b32-a13b-75a56a4cd0ff', 'Left live message'],
  ['b2cf5968-551e-4856-9783-52b3da59a7d0', 'Left voicemail'],
  ['73a0d17f-1163-4015-bdd5-ec830791da20', 'No answer'],
  ['17b47fee-58de-441e-a44c-c6300d46f273', 'Wrong number'],
])

/** Call from HubSpot's calls. */
export const callMapping: Mapping<Call, CallRow> = {
  ...activityColumns('calls'),
  ...bodyColumns<CallRow, 'hs_call_body'>('hs_call_body'),
  subject: c.text('hs_call_title'),
  direction: c.word('hs_call_direction', callDirections),
  directionRaw: c.raw('hs_call_direction'),
  durationSeconds: c.from(['hs_call_duration'], ({ hs_call_duration: duration }) => {
    const milliseconds = readNumber(duration)
    return milliseconds === null ? null : Math.round(milliseconds / 1000)
  }),
  outcome: c.from(
    ['hs_call_disposition'],
    ({ hs_call_disposition }) => {
      const outcome = readText(hs_call_disposition)
      return outcomes.get(outcome) ?? outcome
    },
    { note: 'by name, where it is one of HubSpot’s own; by number, where the account has added it' },
  ),
  statusRaw: c.raw('hs_call_status'),
  fromNumber: c.text('hs_call_from_number'),
  toNumber: c.text('hs_call_to_number'),
  recordingUrl: c.url('hs_call_recording_url'),
}
