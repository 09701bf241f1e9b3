import type { Table } from './table.ts'

type Flag = 0 | 1

/** Somebody who asks for help or answers. */
export interface HelpdeskUserRow {
  n: number
  name: string
  email: string | null
  phone: string | null
  role: 'END_USER' | 'AGENT' | 'ADMIN'
  organization_n: number | null
  external_id: string | null
  locale: string
  timezone: string
  is_verified: Flag
  is_suspended: Flag
  details: string | null
  notes: string | null
  /** JSON list of strings. */
  tags: string
  avatar_url: string | null
  created_at: string
  updated_at: string
}

/** An organization of the helpdesk. */
export interface OrganizationRow {
  n: number
  name: string
  /** JSON list of strings. */
  domains: string
  external_id: string | null
  details: string | null
  notes: string | null
  shared_tickets: Flag
  team_n: number | null
  /** JSON list of strings. */
  tags: string
  created_at: string
  updated_at: string
}

/** A team of agents. */
export interface TeamRow {
  n: number
  name: string
  description: string | null
  is_default: Flag
  created_at: string
  updated_at: string
}

/** That an agent is in a team. */
export interface TeamMemberRow {
  n: number
  team_n: number
  user_n: number
}

/** The way by which something came in. */
export type WorldChannel = 'EMAIL' | 'WEB' | 'CHAT' | 'MESSAGING' | 'PHONE' | 'SOCIAL' | 'API'

/** A ticket. */
export interface TicketRow {
  n: number
  subject: string
  description: string
  status: 'NEW' | 'OPEN' | 'PENDING' | 'ON_HOLD' | 'RESOLVED' | 'CLOSED'
  priority: 'URGENT' | 'HIGH' | 'NORMAL' | 'LOW' | null
  type: 'PROBLEM' | 'INCIDENT' | 'QUESTION' | 'TASK' | null
  channel: WorldChannel
  external_id: string | null
  requester_n: number
  submitter_n: number
  organization_n: number | null
  assignee_n: number | null
  team_n: number | null
  problem_n: number | null
  /** JSON list of strings. */
  tags: string
  due_at: string | null
  is_public: Flag
  created_at: string
  updated_at: string
}

/** Something that was said about a ticket; the first repeats the ticket's description where there is one. */
export interface TicketCommentRow {
  n: number
  ticket_n: number
  author_n: number
  body: string
  body_html: string
  is_public: Flag
  channel: WorldChannel
  created_at: string
}

const times = { created_at: 'TEXT NOT NULL', updated_at: 'TEXT NOT NULL' }

/** The tables that a helpdesk serves. */
export const helpdeskTables: Record<string, Table> = {
  helpdesk_user: {
    columns: {
      name: 'TEXT',
      email: 'TEXT',
      phone: 'TEXT',
      role: 'TEXT',
      organization_n: 'INTEGER',
      external_id: 'TEXT',
      locale: 'TEXT',
      timezone: 'TEXT',
      is_verified: 'INTEGER',
      is_suspended: 'INTEGER',
      details: 'TEXT',
      notes: 'TEXT',
      tags: 'TEXT',
      avatar_url: 'TEXT',
      ...times,
    },
    indexes: ['email', 'organization_n', 'role', 'external_id', 'updated_at'],
  },
  organization: {
    columns: {
      name: 'TEXT',
      domains: 'TEXT',
      external_id: 'TEXT',
      details: 'TEXT',
      notes: 'TEXT',
      shared_tickets: 'INTEGER',
      team_n: 'INTEGER',
      tags: 'TEXT',
      ...times,
    },
    indexes: ['team_n', 'updated_at'],
  },
  team: { columns: { name: 'TEXT', description: 'TEXT', is_default: 'INTEGER', ...times }, indexes: [] },
  team_member: { columns: { team_n: 'INTEGER', user_n: 'INTEGER' }, indexes: ['team_n', 'user_n'] },
  ticket: {
    columns: {
      subject: 'TEXT',
      description: 'TEXT',
      status: 'TEXT',
      priority: 'TEXT',
      type: 'TEXT',
      channel: 'TEXT',
      external_id: 'TEXT',
      requester_n: 'INTEGER',
      submitter_n: 'INTEGER',
      organization_n: 'INTEGER',
      assignee_n: 'INTEGER',
      team_n: 'INTEGER',
      problem_n: 'INTEGER',
      tags: 'TEXT',
      due_at: 'TEXT',
      is_public: 'INTEGER',
      ...times,
    },
    indexes: ['requester_n', 'organization_n', 'assignee_n', 'team_n', 'problem_n', 'updated_at'],
  },
  ticket_comment: {
    columns: {
      ticket_n: 'INTEGER',
      author_n: 'INTEGER',
      body: 'TEXT',
      body_html: 'TEXT',
      is_public: 'INTEGER',
      channel: 'TEXT',
      created_at: 'TEXT',
    },
    indexes: ['ticket_n', 'author_n'],
  },
}
