import type { AttachmentRow, TicketCommentRow, TicketSlaRow } from '../../../src/simulator/world/schema.ts'
import { sysIdOr } from './ids.ts'
import { type AnyRow, columnsFor, momentOf, systemColumns, type Table } from './table.ts'
import { nameFor } from './users.ts'

type JournalRow = TicketCommentRow & AnyRow & { readonly author_external_id: string | null }
const j = columnsFor<JournalRow>()

/** What was said about incidents. */
export const journal: Table<JournalRow> = {
  name: 'sys_journal_field',
  from: `SELECT t.*, u.external_id AS author_external_id
    FROM ticket_comment t LEFT JOIN helpdesk_user u ON u.n = t.author_n`,
  hidesEvery: 13,
  columns: {
    ...systemColumns<JournalRow>('sys_journal_field', row =>
      nameFor({ n: row.author_n, external_id: row.author_external_id }),
    ),
    name: j.text(() => 'incident'),
    // Others than the two that people talk in, such as a log of changes, are journal fields too.
    element: j.text(row => (row.isHidden ? 'u_log' : row.is_public === 1 ? 'comments' : 'work_notes')),
    element_id: j.reference('incident', 'ticket_n'),
    value: j.text(({ body }) => body),
  },
}

type FileRow = AttachmentRow & { readonly ticket_n: number; readonly created_at: string }
const a = columnsFor<FileRow>()

/** Files, which hang on incidents. */
export const attachments: Table<FileRow> = {
  name: 'sys_attachment',
  from: `SELECT t.* FROM (
    SELECT f.*, m.ticket_n, m.created_at FROM attachment f JOIN ticket_comment m ON m.n = f.comment_n
    WHERE f.is_deleted = 0) t`,
  columns: {
    ...systemColumns<FileRow>('sys_attachment'),
    file_name: a.text(row => row.file_name),
    content_type: a.text(row => row.content_type),
    size_bytes: a.integer(({ size }) => size),
    size_compressed: a.integer(({ size }) => size),
    compressed: a.flag(() => true),
    table_name: a.text(() => 'incident'),
    // A text that holds an id, and no reference: it may be one of any table.
    table_sys_id: { ...a.reference('incident', 'ticket_n'), type: 'string' },
    hash: a.text(({ n }) => `invented-hash-${n}`),
  },
}

const policies = ['Gold', 'Silver']
const metrics = [
  'FIRST_REPLY',
  'NEXT_REPLY',
  'PERIODIC_UPDATE',
  'PAUSABLE_UPDATE',
  'RESOLUTION',
  'REQUESTER_WAIT',
  'AGENT_WORK',
]
const targets: Readonly<Record<string, string>> = { FIRST_REPLY: 'response', RESOLUTION: 'resolution' }

interface DefinitionRow {
  readonly n: number
  readonly name: string
  readonly target: string
  readonly created_at: string
}
const d = columnsFor<DefinitionRow>()

/** What can be promised. */
export const slaDefinitions: Table<DefinitionRow> = {
  name: 'contract_sla',
  from: policies.flatMap((name, policy) =>
    metrics.map((metric, index) => ({
      n: policy * metrics.length + index + 1,
      name,
      target: targets[metric] ?? '',
      created_at: '2024-01-01T00:00:00Z',
    })),
  ),
  columns: {
    ...systemColumns<DefinitionRow>('contract_sla'),
    name: d.text(row => row.name),
    target: d.text(row => row.target),
    type: d.text(() => 'SLA'),
  },
}

type SlaRow = TicketSlaRow & { readonly created_at: string }
const s = columnsFor<SlaRow>()
const stages = { ACTIVE: 'in_progress', PAUSED: 'paused', MET: 'completed', BREACHED: 'in_progress' } as const

/** What is promised. https://www.servicenow.com/docs/r/it-service-management/service-level-management/r_TaskSLATable.html */
export const taskSlas: Table<SlaRow> = {
  name: 'task_sla',
  from: `SELECT t.* FROM (
    SELECT s.*, strftime('%Y-%m-%dT%H:%M:%SZ', i.created_at, '+' || s.n || ' seconds') AS created_at
    FROM ticket_sla s JOIN ticket i ON i.n = s.ticket_n) t`,
  columns: {
    ...systemColumns<SlaRow>('task_sla'),
    task: s.reference('incident', 'ticket_n'),
    sla: {
      ...{ type: 'reference', of: 'contract_sla' },
      read: ({ policy, metric }) =>
        sysIdOr('contract_sla', policies.indexOf(policy) * metrics.length + metrics.indexOf(metric) + 1),
    },
    stage: s.text(({ status }) => stages[status]),
    has_breached: s.flag(({ status }) => status === 'BREACHED'),
    planned_end_time: s.instant(row => row.due_at),
    time_left: s.text(row => durationOf(row.remaining_seconds)),
    active: s.flag(({ status }) => status !== 'MET'),
  },
}

/** A duration is the instant so long after the beginning of 1970. */
const durationOf = (seconds: number | null) =>
  seconds === null ? '' : momentOf(new Date(seconds * 1000).toISOString())
