import type { World } from '../../../src/simulator/world/open.ts'
import type { TicketDetailRow, TicketRow } from '../../../src/simulator/world/schema.ts'
import { addedColumns } from './added.ts'
import { sysId } from './ids.ts'
import { type Column, columnsFor, systemColumns, type Table } from './table.ts'
import { userNameOf } from './users.ts'

/** What the world has of a ticket; the even world has no details. */
type IncidentRow = TicketRow & { readonly [Name in keyof Omit<TicketDetailRow, 'n'>]: TicketDetailRow[Name] | null }

const states = { NEW: '1', OPEN: '2', PENDING: '3', ON_HOLD: '3', RESOLVED: '6', CLOSED: '7' } as const
const priorities = { URGENT: '1', HIGH: '2', NORMAL: '3', LOW: '4' } as const
const contactTypes = {
  EMAIL: 'email',
  WEB: 'self-service',
  CHAT: 'chat',
  MESSAGING: 'virtual_agent',
  PHONE: 'phone',
  SOCIAL: 'social',
  API: 'monitoring',
} as const
const categories = ['inquiry', 'software', 'hardware', 'network', ''] as const

const c = columnsFor<IncidentRow>()

/** Incidents. https://www.servicenow.com/docs/r/it-service-management/incident-management/ */
export function incidents(world: World): Table<IncidentRow> {
  return {
    name: 'incident',
    from: `SELECT t.*, ${details} FROM ticket t LEFT JOIN ticket_detail d ON d.n = t.n`,
    hidesEvery: 9,
    searched: ['number', 'short_description', 'description'],
    columns: {
      ...systemColumns<IncidentRow>('incident', ({ submitter_n: n }, { get }) => userNameOf(n, get)),
      number: c.text(({ n }) => `INC${String(n % 500_000_000).padStart(7, '0')}`),
      short_description: c.text(({ subject }) => subject),
      description: c.text(({ description }) => description),
      state: c.integer(({ status }) => states[status]),
      incident_state: c.integer(({ status }) => states[status]),
      hold_reason: c.integer(holdReason),
      active: c.flag(({ status }) => status !== 'CLOSED'),
      // Low is the lowest but one.
      priority: c.integer(
        ({ n, priority }) => priority && (priority === 'LOW' && n % 2 === 0 ? '5' : priorities[priority]),
      ),
      impact: c.integer(({ n }) => 1 + (n % 3)),
      urgency: c.integer(({ n }) => 1 + (n % 2)),
      severity: c.integer(() => 3),
      category: c.text(({ n }) => categories[n % categories.length] ?? ''),
      subcategory: c.text(() => ''),
      contact_type: c.text(({ channel }) => contactTypes[channel]),
      correlation_id: c.text(row => row.external_id),
      correlation_display: c.text(() => ''),
      caller_id: c.reference('sys_user', 'requester_n'),
      opened_by: c.reference('sys_user', 'submitter_n'),
      company: c.reference('core_company', 'organization_n'),
      assigned_to: c.reference('sys_user', 'assignee_n'),
      assignment_group: c.reference('sys_user_group', 'team_n'),
      parent_incident: c.reference('incident', 'problem_n'),
      child_incidents: c.integer(childrenOf),
      // Somebody who is no user stands in a list by an e-mail address.
      watch_list: c.text(({ n, ccs }) => [...usersIn(ccs), ...(n % 12 === 1 ? ['guest@example.test'] : [])].join(',')),
      work_notes_list: c.text(({ followers }) => usersIn(followers).join(',')),
      due_date: c.instant(row => row.due_at),
      opened_at: c.instant(row => row.created_at),
      resolved_at: c.instant(row => row.resolved_at),
      closed_at: c.instant(row => row.closed_at),
      calendar_stc: c.integer(
        ({ created_at: from, resolved_at: to }) => to && (Date.parse(to) - Date.parse(from)) / 1000,
      ),
      reopen_count: c.integer(row => row.reopens ?? 0),
      reassignment_count: c.integer(row => Math.max(0, (row.team_stations ?? 1) - 1)),
      close_code: c.text(({ status }) => (status === 'RESOLVED' || status === 'CLOSED' ? 'Solved (Permanently)' : '')),
      close_notes: c.text(({ status }) => (status === 'CLOSED' ? 'A cog was loose.' : '')),
      knowledge: c.flag(() => false),
      made_sla: c.flag(({ n }) => n % 2 === 0),
      notify: c.integer(() => 1),
      escalation: c.integer(() => 0),
      approval: c.text(() => 'not requested'),
      upon_approval: c.text(() => 'proceed'),
      upon_reject: c.text(() => 'cancel'),
      // Journal fields are kept elsewhere, and are empty in the row.
      comments: c.text(() => ''),
      work_notes: c.text(() => ''),
      comments_and_work_notes: c.text(() => ''),
      sys_class_name: c.text(() => 'incident'),
      ...(addedColumns(world, 'ticket') as Readonly<Record<string, Column<IncidentRow>>>),
    },
  }
}

const details = ['followers', 'ccs', 'resolved_at', 'closed_at', 'reopens', 'team_stations']
  .map(name => `d.${name}`)
  .join(', ')

/** Awaiting the caller, a problem, a vendor or a change. */
function holdReason({ n, status }: IncidentRow): string {
  if (status === 'PENDING') return '1'
  return status === 'ON_HOLD' ? (['3', '4', '5', ''][n % 4] ?? '') : ''
}

function childrenOf({ n }: IncidentRow, { get }: World): number {
  return get<{ count: number }>('SELECT COUNT(*) AS count FROM ticket WHERE problem_n = ?', n)?.count ?? 0
}

const usersIn = (json: string | null) => (JSON.parse(json ?? '[]') as number[]).map(n => sysId('sys_user', n))
