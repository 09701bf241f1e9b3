import type { Reply } from '../../src/contract/call.ts'
import { readText } from '../../src/contract/read.ts'
import type { RecordSpec } from '../../src/contract/record.ts'
import type { Dialect } from './dialect.ts'
import { all, isIn, ordered } from './encoded-query.ts'
import type { IncidentRow, TaskSlaRow } from './rows.ts'

/** What the promises of an incident stand under, which are rows of a table of their own. */
export const promisesField = 'task_sla'

const fields = ['sys_id', 'task', 'sla', 'stage', 'has_breached', 'planned_end_time', 'time_left']

/**
 * The promises of incidents, asked for only where they are wanted. https://www.servicenow.com/docs/r/it-service-management/service-level-management/r_TaskSLATable.html
 */
export function promises(dialect: Dialect): NonNullable<RecordSpec<IncidentRow>['detail']> {
  const size = dialect.limits.page
  return {
    fields: [promisesField],
    // Ten promises for each incident fit on a page.
    atMost: Math.min(dialect.limits.ids, size / 10),
    call: ids =>
      dialect.ask(
        { table: 'task_sla', query: all(isIn('task', ids), ordered('sys_created_on')), fields },
        window(size),
      ),
    rows: reply => [...Map.groupBy(promisesIn(reply, dialect), taskOf)].map(withPromises),
  }
}

const window = (size: number) => ({ size, offset: 0 })

function promisesIn(reply: Reply, dialect: Dialect): readonly TaskSlaRow[] {
  const rows = dialect.rows<TaskSlaRow>(reply)
  const { page } = dialect.limits
  // There is one page and no other: a list that was cut short must not look like a whole one.
  if (rows.length >= page || (dialect.tellsTotal && dialect.hasMore(reply, window(page))))
    throw new TypeError(`expected less than ${page} promises`)
  return rows
}

function taskOf({ task }: TaskSlaRow): string {
  if (task === undefined) throw new TypeError('expected "task" in a promise')
  return readText(task) ?? ''
}

const withPromises = ([task, rows]: [string, readonly TaskSlaRow[]]): IncidentRow => ({ sys_id: task, task_sla: rows })
