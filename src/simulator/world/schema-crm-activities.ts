import type { Table } from './table.ts'

type Flag = 0 | 1

/** What every activity has. */
interface ActivityRow {
  n: number
  /** The text without markup, which the HTML says. */
  body: string | null
  body_html: string | null
  owner_n: number | null
  created_at: string
  updated_at: string
  is_archived: Flag
}

/** Something that somebody wrote down. */
export interface CrmNoteRow extends ActivityRow {
  at: string | null
}

/** Something that somebody has to do. */
export interface CrmTaskRow extends ActivityRow {
  subject: string | null
  status: 'NOT_STARTED' | 'IN_PROGRESS' | 'WAITING' | 'COMPLETED' | 'DEFERRED' | null
  priority: 'HIGH' | 'NORMAL' | 'LOW' | 'NONE' | null
  kind: string | null
  due_at: string | null
  reminder_at: string | null
  completed_at: string | null
}

/** A phone call. */
export interface CrmCallRow extends ActivityRow {
  at: string | null
  subject: string | null
  direction: 'INBOUND' | 'OUTBOUND' | null
  duration_seconds: number | null
  outcome: string | null
  status: string | null
  from_number: string | null
  to_number: string | null
  recording_url: string | null
}

/** A meeting. */
export interface CrmMeetingRow extends ActivityRow {
  at: string | null
  subject: string | null
  start_at: string | null
  end_at: string | null
  /** A place; a web address where it is held by video. */
  location: string | null
  outcome: string | null
}

/** An e-mail. */
export interface CrmEmailRow extends ActivityRow {
  at: string | null
  subject: string | null
  direction: 'INBOUND' | 'OUTBOUND' | null
  /** JSON list of `{ role, first, last, email }`. */
  participants: string
  status: string | null
  message_id: string | null
  thread_id: string | null
}

/** That a record of one table is about a record of another. */
export interface CrmLinkRow {
  n: number
  from_table: string
  from_n: number
  to_table: string
  to_n: number
  is_primary: Flag
}

const common = {
  body: 'TEXT',
  body_html: 'TEXT',
  owner_n: 'INTEGER',
  created_at: 'TEXT NOT NULL',
  updated_at: 'TEXT NOT NULL',
  is_archived: 'INTEGER',
}

/** The tables of what people do in a CRM, and of what it is about. */
export const crmActivityTables: Record<string, Table> = {
  crm_note: { columns: { at: 'TEXT', ...common }, indexes: [] },
  crm_task: {
    columns: {
      subject: 'TEXT',
      status: 'TEXT',
      priority: 'TEXT',
      kind: 'TEXT',
      due_at: 'TEXT',
      reminder_at: 'TEXT',
      completed_at: 'TEXT',
      ...common,
    },
    indexes: [],
  },
  crm_call: {
    columns: {
      at: 'TEXT',
      subject: 'TEXT',
      direction: 'TEXT',
      duration_seconds: 'INTEGER',
      outcome: 'TEXT',
      status: 'TEXT',
      from_number: 'TEXT',
      to_number: 'TEXT',
      recording_url: 'TEXT',
      ...common,
    },
    indexes: [],
  },
  crm_meeting: {
    columns: {
      at: 'TEXT',
      subject: 'TEXT',
      start_at: 'TEXT',
      end_at: 'TEXT',
      location: 'TEXT',
      outcome: 'TEXT',
      ...common,
    },
    indexes: [],
  },
  crm_email: {
    columns: {
      at: 'TEXT',
      subject: 'TEXT',
      direction: 'TEXT',
      participants: 'TEXT',
      status: 'TEXT',
      message_id: 'TEXT',
      thread_id: 'TEXT',
      ...common,
    },
    indexes: [],
  },
  crm_link: {
    columns: {
      from_table: 'TEXT',
      from_n: 'INTEGER',
      to_table: 'TEXT',
      to_n: 'INTEGER',
      is_primary: 'INTEGER',
    },
    indexes: ['from_n', 'to_n'],
  },
}
