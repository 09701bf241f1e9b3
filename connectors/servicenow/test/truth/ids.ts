import { createHash } from 'node:crypto'

/** The sys_id by which the simulator calls a row of the world. */
export function idOf(table: string, n: number): string {
  return `${createHash('sha1').update(`${table} ${n}`).digest('hex').slice(0, 22)}c${String(n).padStart(9, '0')}`
}
