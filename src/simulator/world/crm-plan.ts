import { daysAgo, later } from './clock.ts'
import type { Rows } from './schema.ts'
import type { SeededCrm } from './seeded.ts'
import type { Writer } from './writer.ts'

/** What has been seeded before, and how much is to be seeded. */
export interface CrmPlan extends SeededCrm {
  readonly deals: readonly Rows['deal'][]
  readonly stages: readonly Rows['stage'][]
  readonly contacts: readonly Rows['contact'][]
  readonly products: readonly Rows['product'][]
  readonly owners: readonly number[]
  /** Rows of a table that has so many in a world of scale 1. */
  size(rows: number): number
}

/** The instants between which a row was made and changed; many rows were changed by one import. */
export function timesOf({ random }: Writer, n: number): { created_at: string; updated_at: string } {
  const created_at = daysAgo(random.integer(100, 400) + random.next())
  return { created_at, updated_at: n % 4 === 1 ? '2026-08-03T04:05:06Z' : later(created_at, random.integer(0, 90)) }
}

interface Linked {
  readonly from: readonly [table: string, n: number]
  readonly to: readonly [table: string, n: number]
  readonly is_primary?: 0 | 1
}

/** That one record is about another. */
export function link(writer: Writer, { from, to, is_primary = 0 }: Linked): void {
  writer.insert('crm_link', { from_table: from[0], from_n: from[1], to_table: to[0], to_n: to[1], is_primary })
}
