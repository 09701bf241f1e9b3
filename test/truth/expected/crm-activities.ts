import type {
  CrmCallRow,
  CrmEmailRow,
  CrmMeetingRow,
  CrmNoteRow,
  CrmTaskRow,
} from '../../../src/simulator/world/schema.ts'
import type { Truth } from './truth.ts'
import { text } from './values.ts'

const common = (row: CrmNoteRow | CrmTaskRow | CrmCallRow | CrmMeetingRow | CrmEmailRow) => ({
  url: null,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  isDeleted: row.is_archived === 1,
  customFields: [],
  body: row.body,
  bodyHtml: row.body_html,
  owner: row.owner_n,
})

const note: Truth<CrmNoteRow> = row => ({ ...common(row), subject: null, occurredAt: row.at })

const task: Truth<CrmTaskRow> = row => ({
  ...common(row),
  subject: text(row.subject),
  occurredAt: row.due_at,
  status: row.status,
  statusRaw: row.status,
  priority: row.priority,
  priorityRaw: row.priority,
  kind: row.kind,
  dueAt: row.due_at,
  reminderAt: row.reminder_at,
  completedAt: row.completed_at,
})

const call: Truth<CrmCallRow> = row => ({
  ...common(row),
  subject: row.subject,
  occurredAt: row.at,
  direction: row.direction,
  directionRaw: row.direction,
  durationSeconds: row.duration_seconds,
  outcome: row.outcome,
  statusRaw: row.status,
  fromNumber: row.from_number,
  toNumber: row.to_number,
  recordingUrl: row.recording_url,
})

const meeting: Truth<CrmMeetingRow> = row => ({
  ...common(row),
  subject: row.subject,
  occurredAt: row.at,
  startAt: row.start_at,
  endAt: row.end_at,
  location: row.location,
  conferenceUrl: row.location?.startsWith('https://') ? row.location : null,
  outcome: row.outcome,
})

interface Party {
  role: string
  first: string | null
  last: string | null
  email: string | null
}

const mail: Truth<CrmEmailRow> = row => ({
  ...common(row),
  subject: row.subject,
  occurredAt: row.at,
  direction: row.direction,
  directionRaw: row.direction,
  participants: (JSON.parse(row.participants) as Party[]).map(({ role, first, last, email }) => ({
    role,
    name: [first, last].filter(part => part).join(' ') || null,
    email,
  })),
  statusRaw: row.status,
  messageId: row.message_id,
  threadId: row.thread_id,
})

/** What a CRM should say of what people do in it. */
export const activities = {
  Note: { table: 'crm_note', truth: note },
  Task: { table: 'crm_task', truth: task },
  Call: { table: 'crm_call', truth: call },
  Meeting: { table: 'crm_meeting', truth: meeting },
  EmailActivity: { table: 'crm_email', truth: mail },
} as const
