import { columns } from '../../../src/contract/columns.ts'
import type { Call, Task } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import type { RowOf } from '../rows.ts'
import { beginningOf, objectColumns, pointer } from './object.ts'

/** Something to do, or a call. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_task.htm */
export type TaskRow = RowOf<
  | 'Subject'
  | 'Description'
  | 'ActivityDate'
  | 'ReminderDateTime'
  | 'CompletedDateTime'
  | 'Type'
  | 'CallDurationInSeconds'
  | 'CallDisposition'
  | 'WhoId'
  | 'WhatId'
  | 'OwnerId'
> & {
  readonly TaskSubtype?: string | null
  readonly Status?: string | null
  readonly Priority?: string | null
  readonly CallType?: string | null
}

const c = columns<TaskRow>()

/** How far a task has come, in the words that an organization begins with and ours. */
export const taskStatuses = {
  'Not Started': 'NOT_STARTED',
  'In Progress': 'IN_PROGRESS',
  'Waiting on someone else': 'WAITING',
  Completed: 'COMPLETED',
  Deferred: 'DEFERRED',
} as const

/** How urgent a task is. */
export const taskPriorities = { High: 'HIGH', Normal: 'NORMAL', Low: 'LOW' } as const

/** Which way a call went; one between colleagues went neither. */
export const callTypes = { Inbound: 'INBOUND', Outbound: 'OUTBOUND' } as const

const common = {
  ...objectColumns('Task'),
  ...absent('bodyHtml'),
  subject: c.text('Subject'),
  body: c.text('Description'),
  owner: pointer<TaskRow>('user', 'User', 'OwnerId'),
  occurredAt: beginningOf<TaskRow>('ActivityDate'),
}

/** Task from those of Salesforce's tasks that are neither calls nor e-mails. */
export const taskMapping: Mapping<Task, TaskRow> = {
  ...common,
  status: c.word('Status', taskStatuses),
  statusRaw: c.raw('Status'),
  priority: c.word('Priority', taskPriorities),
  priorityRaw: c.raw('Priority'),
  kind: c.text('Type'),
  dueAt: beginningOf<TaskRow>('ActivityDate'),
  reminderAt: c.instant('ReminderDateTime'),
  completedAt: c.instant('CompletedDateTime'),
}

/** Call from those of Salesforce's tasks that are calls. */
export const callMapping: Mapping<Call, TaskRow> = {
  ...common,
  ...absent('fromNumber', 'recordingUrl', 'toNumber'),
  direction: c.word('CallType', callTypes),
  directionRaw: c.raw('CallType'),
  durationSeconds: c.integer('CallDurationInSeconds'),
  outcome: c.text('CallDisposition'),
  statusRaw: c.raw('Status'),
}
