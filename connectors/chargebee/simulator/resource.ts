import type { World } from '../../../src/simulator/world/open.ts'
import type { Filter } from './filters.ts'
import type { Asked } from './parameters.ts'

/** A row of a list, with what it is ordered by. */
export interface Row {
  readonly sort_at: string | number
  readonly sort_key: number
}

/** From where the lines of a document are wanted. */
export interface LinePart {
  readonly limit: number
  readonly offset: string | undefined
}

/** An entry of a list: a resource under its name, and what comes along with it. */
export type Entry = Readonly<Record<string, unknown>>

/** A kind of resource: where its rows are, what can be asked of them, and how they are written. */
export interface Resource {
  readonly collection: string
  /** The columns and tables of the rows, which are called `t`. */
  readonly from: string
  /** A number that no other row has. */
  readonly key: string
  /** What lists can be ordered by, the usual one first; times as texts. */
  readonly sorts: Readonly<Record<string, string>>
  /** Which rows are deleted; lists leave them out unless they are asked for. */
  readonly deleted?: string
  readonly filters: Readonly<Record<string, Filter>>
  /** How a field that the company has added is asked for. */
  added?(asked: Asked): Filter | undefined
  /** That number in an id; -1 in any other text. */
  keyOf(id: string): number
  // biome-ignore lint/suspicious/noExplicitAny: the row is that of the table in `from`.
  entry(row: any, world: World, lines?: LinePart): Entry
}
