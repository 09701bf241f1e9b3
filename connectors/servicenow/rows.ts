/** A value: always a text, and the empty one for nothing. Absent where the user may not see the column. */
export type Text = string | null

/** What every row of every table has. https://www.servicenow.com/docs/r/platform-administration/c_UniqueRecordIdentifier.html */
export interface TableRow {
  readonly sys_id: string
  /** In UTC, such as `2026-05-01 07:25:37`. */
  readonly sys_created_on?: Text
  readonly sys_created_by?: Text
  readonly sys_updated_on?: Text
  readonly sys_class_name?: Text
}

/** An incident. Pointers are the ids of rows of other tables. */
export interface IncidentRow extends TableRow {
  readonly number?: Text
  readonly short_description?: Text
  readonly description?: Text
  readonly state?: Text
  /** Why it is on hold, where it is. */
  readonly hold_reason?: Text
  readonly priority?: Text
  readonly impact?: Text
  readonly urgency?: Text
  readonly category?: Text
  readonly contact_type?: Text
  readonly correlation_id?: Text
  readonly caller_id?: Text
  readonly opened_by?: Text
  readonly company?: Text
  readonly assigned_to?: Text
  readonly assignment_group?: Text
  readonly parent_incident?: Text
  /** How many incidents have this one for their parent. */
  readonly child_incidents?: Text
  /** Ids of users and e-mail addresses, with commas between them. */
  readonly watch_list?: Text
  readonly work_notes_list?: Text
  readonly due_date?: Text
  readonly resolved_at?: Text
  readonly closed_at?: Text
  /** How long it took to resolve it, by the calendar, in seconds. */
  readonly calendar_stc?: Text
  readonly reopen_count?: Text
  /** Comes from a table of its own, where it is wanted. */
  readonly task_sla?: readonly TaskSlaRow[]
}

/** Somebody who asks for help, answers, or does both. */
export interface UserRow extends TableRow {
  readonly user_name?: Text
  readonly name?: Text
  readonly first_name?: Text
  readonly last_name?: Text
  readonly title?: Text
  readonly email?: Text
  readonly phone?: Text
  readonly mobile_phone?: Text
  readonly home_phone?: Text
  readonly company?: Text
  readonly active?: Text
  readonly locked_out?: Text
  readonly preferred_language?: Text
  readonly time_zone?: Text
  readonly last_login_time?: Text
}

/** A company. */
export interface CompanyRow extends TableRow {
  readonly name?: Text
  readonly notes?: Text
}

/** A group of users. */
export interface GroupRow extends TableRow {
  readonly name?: Text
  readonly description?: Text
  readonly active?: Text
}

/** That a user belongs to a group. */
export interface MembershipRow extends TableRow {
  readonly group?: Text
  readonly user?: Text
}

/** The journal fields that hold what is said about an incident. */
export type JournalElement = 'comments' | 'work_notes'

/** An entry of a journal field. https://www.servicenow.com/docs/r/api-reference/web-services/retrieving-journal-entries.html */
export interface JournalRow extends TableRow {
  /** The table of the row that it belongs to, such as `incident`. */
  readonly name?: Text
  readonly element?: JournalElement
  readonly element_id?: Text
  readonly value?: Text
}

/** What is known of a file. https://www.servicenow.com/docs/r/api-reference/rest-apis/c_AttachmentAPI.html */
export interface AttachmentRow extends TableRow {
  readonly file_name?: Text
  readonly content_type?: Text
  readonly size_bytes?: Text
  readonly table_name?: Text
  readonly table_sys_id?: Text
}

/** A promise about time that holds for a task. https://www.servicenow.com/docs/r/it-service-management/service-level-management/r_TaskSLATable.html */
export interface TaskSlaRow extends TableRow {
  readonly task?: Text
  readonly stage?: Text
  readonly has_breached?: Text
  readonly planned_end_time?: Text
  /** What is left, as the instant so long after the beginning of 1970. */
  readonly time_left?: Text
  /** The definition of what is promised. */
  readonly sla?: Text
}
