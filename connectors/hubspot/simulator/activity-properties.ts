import type { CrmCallRow, CrmEmailRow, CrmMeetingRow, CrmNoteRow, CrmTaskRow, Properties } from './sources.ts'
import { idOf, instant } from './values.ts'

type Activity = CrmNoteRow | CrmTaskRow | CrmCallRow | CrmMeetingRow | CrmEmailRow

/** What every activity has. https://developers.hubspot.com/docs/api-reference/crm-notes-v3/guide */
function common(prefix: string, row: Activity, at: string | null): Properties {
  return {
    hs_object_id: idOf(prefix, row.n),
    hs_createdate: instant(row.created_at),
    hs_lastmodifieddate: instant(row.updated_at),
    hs_timestamp: instant(at),
    hubspot_owner_id: idOf('1', row.owner_n),
    hs_body_preview: row.body?.slice(0, 512) ?? null,
  }
}

const millis = (at: string | null) => at && String(Date.parse(at))

/** A note's properties. */
export function noteProperties(row: CrmNoteRow): Properties {
  return { ...common('471', row, row.at), hs_note_body: row.body_html }
}

const taskPriorities: Readonly<Record<string, string>> = { HIGH: 'HIGH', NORMAL: 'MEDIUM', LOW: 'LOW', NONE: 'NONE' }

/** A task's properties; until it is done, `hs_task_completion_date` says when it is due. */
export function taskProperties(row: CrmTaskRow): Properties {
  return {
    ...common('463', row, row.due_at),
    hs_task_subject: row.subject,
    hs_task_body: row.body_html,
    hs_task_status: row.status,
    hs_task_priority: row.priority && (taskPriorities[row.priority] ?? null),
    hs_task_type: row.kind,
    hs_task_reminders: millis(row.reminder_at),
    hs_task_completion_date: instant(row.completed_at ?? row.due_at),
  }
}

/** The numbers of HubSpot's own outcomes. https://developers.hubspot.com/docs/api-reference/crm-calls-v3/guide */
const dispositions: Readonly<Record<string, string>> = {
  Busy: '9d9162e7-6cf3-4944-bf63-4dff82258764',
  Connected: 'f240bbac-87c9-4f6e-bf70-924b57d47db7',
  'Left live message': 'a4c4c377-d246-4b32-a13b-75a56a4cd0ff',
  'Left voicemail': 'b2cf5968-551e-4856-9783-52b3da59a7d0',
  'No answer': '73a0d17f-1163-4015-bdd5-ec830791da20',
  'Wrong number': '17b47fee-58de-441e-a44c-c6300d46f273',
}

/** A call's properties. */
export function callProperties(row: CrmCallRow): Properties {
  return {
    ...common('482', row, row.at),
    hs_call_title: row.subject,
    hs_call_body: row.body_html,
    hs_call_direction: row.direction,
    hs_call_duration: row.duration_seconds === null ? null : String(row.duration_seconds * 1000),
    hs_call_disposition: row.outcome && (dispositions[row.outcome] ?? null),
    hs_call_status: row.status,
    hs_call_from_number: row.from_number,
    hs_call_to_number: row.to_number,
    hs_call_recording_url: row.recording_url,
  }
}

/** A meeting's properties. */
export function meetingProperties(row: CrmMeetingRow): Properties {
  return {
    ...common('484', row, row.at),
    hs_meeting_title: row.subject,
    hs_meeting_body: row.body_html,
    hs_meeting_start_time: instant(row.start_at),
    hs_meeting_end_time: instant(row.end_at),
    hs_meeting_location: row.location,
    hs_meeting_outcome: row.outcome,
  }
}

interface Party {
  role: string
  first: string | null
  last: string | null
  email: string | null
}

/** The heads of an e-mail, as JSON in a text. */
function headersOf(participants: string): string | null {
  const parties = JSON.parse(participants) as Party[]
  if (parties.length === 0) return null
  const of = (role: string) =>
    parties
      .filter(party => party.role === role)
      .map(({ email, first, last }) => ({
        email,
        ...(first !== null && { firstName: first }),
        ...(last !== null && { lastName: last }),
      }))
  return JSON.stringify({ from: of('from')[0], sender: of('from')[0], to: of('to'), cc: of('cc'), bcc: of('bcc') })
}

/** An e-mail's properties. What came in is a reply to what was logged, or was forwarded to HubSpot. */
export function emailProperties(row: CrmEmailRow): Properties {
  const inbound = row.n % 2 === 0 ? 'INCOMING_EMAIL' : 'FORWARDED_EMAIL'
  return {
    ...common('486', row, row.at),
    hs_email_subject: row.subject,
    // Some are held as HTML alone.
    hs_email_text: row.n % 2 === 0 ? null : row.body,
    hs_email_html: row.body_html,
    hs_email_direction: row.direction && (row.direction === 'INBOUND' ? inbound : 'EMAIL'),
    hs_email_headers: headersOf(row.participants),
    hs_email_status: row.status,
    hs_email_message_id: row.message_id,
    hs_email_thread_id: row.thread_id,
  }
}
