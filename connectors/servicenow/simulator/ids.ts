import { createHash } from 'node:crypto'
import { remoteNumber } from '../../../src/simulator/world/open.ts'

/** The tables that this simulator has. */
export type TableName =
  | 'incident'
  | 'sys_user'
  | 'core_company'
  | 'sys_user_group'
  | 'sys_user_grmember'
  | 'sys_journal_field'
  | 'sys_attachment'
  | 'task_sla'
  | 'contract_sla'
  | 'sys_dictionary'
  | 'sys_choice'
  | 'sys_db_object'

const known = new Map<string, string>()

/** The sys_id of a row: 32 hexadecimal digits without an order, the last nine of which are the row's number. */
export function sysId(table: TableName, n: number): string {
  const key = `${table} ${n}`
  const id = known.get(key) ?? createHash('sha1').update(key).digest('hex').slice(0, 22) + endOf(n)
  known.set(key, id)
  return id
}

/** The letter keeps the digits before it apart from the number. */
const endOf = (n: number) => `c${String(n).padStart(9, '0')}`

/** The sys_id of a row that may be absent. */
export const sysIdOr = (table: TableName, n: number | null): string => (n === null ? '' : sysId(table, n))

/** The row's number in a sys_id, -1 where it is one of another table. */
export function numberIn(table: TableName, id: string): number {
  const n = remoteNumber(id)
  return Number.isInteger(n) && sysId(table, n) === id ? n : -1
}
