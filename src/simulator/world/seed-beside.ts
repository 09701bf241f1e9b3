import type { SQLInputValue } from 'node:sqlite'
import type { Writer } from './writer.ts'

/** What the seeding of what stands beside documents works with: the rows that are there, and a writer for more. */
export interface Beside {
  writer: Writer
  all<Row>(sql: string, ...params: SQLInputValue[]): Row[]
  run(sql: string, ...params: SQLInputValue[]): void
}
