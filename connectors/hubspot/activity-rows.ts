import type { CrmObject, Texts } from './rows.ts'

/** What every activity has. */
type Common = 'hs_timestamp' | 'hubspot_owner_id'

/** A note. https://developers.hubspot.com/docs/api-reference/crm-notes-v3/guide */
export type NoteRow = CrmObject<Texts<Common | 'hs_note_body'>>

/** How far a task has come. */
export type TaskStatusWord = 'NOT_STARTED' | 'IN_PROGRESS' | 'WAITING' | 'COMPLETED' | 'DEFERRED'
/** How urgent a task is. */
export type TaskPriorityWord = 'HIGH' | 'MEDIUM' | 'LOW' | 'NONE'

/** A task; its `hs_timestamp` is when it is due. https://developers.hubspot.com/docs/api-reference/crm-tasks-v3/guide */
export type TaskRow = CrmObject<
  Texts<
    Common | 'hs_task_subject' | 'hs_task_body' | 'hs_task_type' | 'hs_task_reminders' | 'hs_task_completion_date'
  > & { readonly hs_task_status?: TaskStatusWord | null; readonly hs_task_priority?: TaskPriorityWord | null }
>

/** Which way a call went. */
export type CallDirectionWord = 'INBOUND' | 'OUTBOUND'

/** A call. https://developers.hubspot.com/docs/api-reference/crm-calls-v3/guide */
export type CallRow = CrmObject<
  Texts<
    | Common
    | 'hs_call_title'
    | 'hs_call_body'
    | 'hs_call_duration'
    | 'hs_call_disposition'
    | 'hs_call_status'
    | 'hs_call_from_number'
    | 'hs_call_to_number'
    | 'hs_call_recording_url'
  > & { readonly hs_call_direction?: CallDirectionWord | null }
>

/** A meeting. https://developers.hubspot.com/docs/api-reference/crm-meetings-v3/guide */
export type MeetingRow = CrmObject<
  Texts<
    | Common
    | 'hs_meeting_title'
    | 'hs_meeting_body'
    | 'hs_meeting_start_time'
    | 'hs_meeting_end_time'
    | 'hs_meeting_location'
    | 'hs_meeting_outcome'
  >
>

/** Which way an e-mail went. */
export type EmailDirectionWord = 'EMAIL' | 'INCOMING_EMAIL' | 'FORWARDED_EMAIL'

/** An e-mail with one person or a few. https://developers.hubspot.com/docs/api-reference/crm-emails-v3/guide */
export type EmailRow = CrmObject<
  Texts<
    | Common
    | 'hs_email_subject'
    | 'hs_email_text'
    | 'hs_email_html'
    | 'hs_email_headers'
    | 'hs_email_status'
    | 'hs_email_message_id'
    | 'hs_email_thread_id'
  > & { readonly hs_email_direction?: EmailDirectionWord | null }
>
