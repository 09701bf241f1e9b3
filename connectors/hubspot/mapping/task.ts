import { columns } from '../../../src/contract/columns.ts'
import type { Task } from '../../../src/contract/entities.ts'
import type { Mapping } from '../../../src/contract/mapping.ts'
import { readEpoch, readInstant, readText } from '../../../src/contract/read.ts'
import type { TaskPriorityWord, TaskRow, TaskStatusWord } from '../activity-rows.ts'
import { activityColumns, bodyColumns } from './activity.ts'
import { valuesOf } from './object.ts'

const c = columns<TaskRow, TaskRow['properties']>(row => row.properties)

/** How far a task has come, in HubSpot's words and ours. */
export const taskStatuses = {
  NOT_STARTED: 'NOT_STARTED',
  IN_PROGRESS: 'IN_PROGRESS',
  WAITING: 'WAITING',
  COMPLETED: 'COMPLETED',
  DEFERRED: 'DEFERRED',
} as const satisfies Record<TaskStatusWord, string>

/** How urgent a task is, in HubSpot's words and ours. */
export const taskPriorities = {
  HIGH: 'HIGH',
  MEDIUM: 'NORMAL',
  LOW: 'LOW',
  NONE: 'NONE',
} as const satisfies Record<TaskPriorityWord, string>

/** Task from HubSpot's tasks. */
export const taskMapping: Mapping<Task, TaskRow> = {
  ...activityColumns('tasks'),
  ...bodyColumns<TaskRow, 'hs_task_body'>('hs_task_body'),
  subject: c.text('hs_task_subject'),
  status: c.word('hs_task_status', taskStatuses),
  statusRaw: c.raw('hs_task_status'),
  priority: c.word('hs_task_priority', taskPriorities),
  priorityRaw: c.raw('hs_task_priority'),
  kind: c.text('hs_task_type'),
  dueAt: c.instant('hs_timestamp'),
  reminderAt: c.from(['hs_task_reminders'], ({ hs_task_reminders: reminders }) => reminderOf(reminders)),
  completedAt: c.from(
    ['hs_task_completion_date', 'hs_task_status'],
    // Until the task is done the property may say when it is due.
    ({ hs_task_completion_date: at, hs_task_status: status }) => (status === 'COMPLETED' ? momentOf(at) : null),
    { note: 'only when the task is done' },
  ),
}

/** The first of the reminders, which are Unix time in milliseconds. */
function reminderOf(reminders: unknown): string | null {
  return momentOf(valuesOf(reminders)[0])
}

function momentOf(value: unknown): string | null {
  const written = readText(value)
  return written !== null && /^\d+$/.test(written) ? readEpoch(written, 'milliseconds') : readInstant(written)
}
