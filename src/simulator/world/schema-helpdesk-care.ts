import type { Table } from './table.ts'

type Flag = 0 | 1

/** A brand that customers turn to, and a form that they fill in. */
export interface NamedRow {
  n: number
  name: string
}

/** A status by the account's own name for it. */
export interface CustomStatusRow {
  n: number
  label: string
  end_user_label: string
  category: 'NEW' | 'OPEN' | 'PENDING' | 'ON_HOLD' | 'RESOLVED'
}

/** What else a helpdesk knows of a ticket; `n` is the ticket's. */
export interface TicketDetailRow {
  n: number
  /** JSON list of the numbers of agents. */
  followers: string
  /** JSON list of the numbers of people. */
  ccs: string
  recipient: string | null
  brand_n: number | null
  form_n: number | null
  custom_status_n: number | null
  satisfaction_score: 'GOOD' | 'BAD' | 'OFFERED' | 'UNOFFERED' | null
  satisfaction_comment: string | null
  satisfaction_reason: string | null
  first_responded_at: string | null
  first_resolved_at: string | null
  resolved_at: string | null
  closed_at: string | null
  last_comment_at: string | null
  requester_wait_minutes: number | null
  agent_wait_minutes: number | null
  on_hold_minutes: number | null
  reopens: number
  replies: number
  assignee_stations: number
  team_stations: number
}

/** A promise about time that holds for a ticket. */
export interface TicketSlaRow {
  n: number
  ticket_n: number
  policy: string
  metric:
    | 'FIRST_REPLY'
    | 'NEXT_REPLY'
    | 'PERIODIC_UPDATE'
    | 'PAUSABLE_UPDATE'
    | 'RESOLUTION'
    | 'REQUESTER_WAIT'
    | 'AGENT_WORK'
  status: 'ACTIVE' | 'PAUSED' | 'MET' | 'BREACHED'
  due_at: string | null
  remaining_seconds: number | null
}

/** A field that the account has added to tickets, people or organizations. */
export interface HelpdeskFieldRow {
  n: number
  /** The table of those that have it. */
  object: 'ticket' | 'helpdesk_user' | 'organization'
  key: string
  label: string
  type: 'TEXT' | 'NUMBER' | 'FLAG' | 'DATE' | 'OPTION' | 'OPTIONS' | 'REFERENCE'
}

/** What a row has in such a field: a text, for OPTIONS a JSON list. */
export interface HelpdeskFieldValueRow {
  n: number
  field_n: number
  object_n: number
  value: string
}

/** What else a helpdesk knows of a person; `n` is the person's. */
export interface HelpdeskUserDetailRow {
  n: number
  alias: string | null
  last_login_at: string | null
}

/** That somebody belongs to an organization besides the main one. */
export interface OrganizationMemberRow {
  n: number
  user_n: number
  organization_n: number
}

/** A file of a comment; its bytes follow from its number and its size. */
export interface AttachmentRow {
  n: number
  comment_n: number
  file_name: string
  content_type: string
  size: number
  is_inline: Flag
  malware_scan: string | null
  is_deleted: Flag
}

/** A word that tickets are tagged with, and how many have it. */
export interface TagRow {
  n: number
  name: string
  count: number
}

const named: Table = { columns: { name: 'TEXT' }, indexes: [] }

/** What a helpdesk serves besides people, tickets and what is said. */
export const helpdeskCareTables: Record<string, Table> = {
  brand: named,
  ticket_form: named,
  custom_status: { columns: { label: 'TEXT', end_user_label: 'TEXT', category: 'TEXT' }, indexes: [] },
  ticket_detail: {
    columns: {
      followers: 'TEXT',
      ccs: 'TEXT',
      recipient: 'TEXT',
      brand_n: 'INTEGER',
      form_n: 'INTEGER',
      custom_status_n: 'INTEGER',
      satisfaction_score: 'TEXT',
      satisfaction_comment: 'TEXT',
      satisfaction_reason: 'TEXT',
      first_responded_at: 'TEXT',
      first_resolved_at: 'TEXT',
      resolved_at: 'TEXT',
      closed_at: 'TEXT',
      last_comment_at: 'TEXT',
      requester_wait_minutes: 'INTEGER',
      agent_wait_minutes: 'INTEGER',
      on_hold_minutes: 'INTEGER',
      reopens: 'INTEGER',
      replies: 'INTEGER',
      assignee_stations: 'INTEGER',
      team_stations: 'INTEGER',
    },
    indexes: [],
  },
  ticket_sla: {
    columns: {
      ticket_n: 'INTEGER',
      policy: 'TEXT',
      metric: 'TEXT',
      status: 'TEXT',
      due_at: 'TEXT',
      remaining_seconds: 'INTEGER',
    },
    indexes: ['ticket_n'],
  },
  helpdesk_field: { columns: { object: 'TEXT', key: 'TEXT', label: 'TEXT', type: 'TEXT' }, indexes: [] },
  helpdesk_field_value: {
    columns: { field_n: 'INTEGER', object_n: 'INTEGER', value: 'TEXT' },
    indexes: ['object_n'],
  },
  helpdesk_user_detail: { columns: { alias: 'TEXT', last_login_at: 'TEXT' }, indexes: [] },
  organization_member: {
    columns: { user_n: 'INTEGER', organization_n: 'INTEGER' },
    indexes: ['user_n', 'organization_n'],
  },
  attachment: {
    columns: {
      comment_n: 'INTEGER',
      file_name: 'TEXT',
      content_type: 'TEXT',
      size: 'INTEGER',
      is_inline: 'INTEGER',
      malware_scan: 'TEXT',
      is_deleted: 'INTEGER',
    },
    indexes: ['comment_n'],
  },
  tag: { columns: { name: 'TEXT', count: 'INTEGER' }, indexes: [] },
}
