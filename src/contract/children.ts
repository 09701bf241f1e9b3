import type { Call, Reply } from './call.ts'
import type { Ask, Page, PageRequest, Seen } from './record.ts'
import type { Settings } from './settings.ts'

/** How a provider gives the children of its records: one of five ways. */
// biome-ignore lint/suspicious/noExplicitAny: rows of different records meet in one table; each operation types its own.
export type Children<Row = any, ParentRow = any, S = any> =
  | FilterChildren<Row, S>
  | NestedChildren<Row, S>
  | LinkChildren<S>
  | ParentChildren<Row, S>
  | EmbeddedChildren<Row, ParentRow, S>

/** One call lists the children of many parents, as with an IN list or an OR of conditions. */
export interface FilterChildren<Row, S = Settings> {
  readonly by: 'filter'
  /** The record of the rows. */
  readonly record: string
  /** How many parents one call serves at most. */
  readonly atMost: number
  /** How many rows one page holds at most. */
  readonly pageSize: number
  readonly quota?: string
  call(parents: readonly string[], page: PageRequest, ask: Ask<S>): Call
  page(reply: Reply, page: PageRequest): Page<Row>
  /** The parents that a row belongs to; rows of others are left out. */
  parentsOf(row: Row): readonly string[]
  /** Provider fields that `parentsOf` reads. */
  readonly needs?: readonly string[]
  /** How many seconds the index may lag; a lagging index is used only where it saves calls. */
  readonly lagSeconds?: number
  /** True when the provider's pages have no order of their own: shared rows are used only where one page holds them all. */
  readonly isUnordered?: true
  /** The exact list of one parent: for one parent alone, and past what the shared pages hold. */
  readonly beyond: OneParent<Row, S>
}

/** One call lists the first children of each of many parents, as with a query within a query. */
export interface NestedChildren<Row, S = Settings> {
  readonly by: 'nested'
  /** The record of the rows. */
  readonly record: string
  /** How many parents one call serves at most. */
  readonly atMost: number
  /** How many children of each parent one call gives at most. */
  readonly mostRows: number
  readonly quota?: string
  /** `size` is how many children of each parent are wanted; `cursor` is what a reply before gave as `next`. */
  call(parents: readonly string[], size: number, ask: Ask<S>, cursor?: string): Call
  /** The parents that have children, each with its first ones; a list that is shorter than `size` is whole, unless it says otherwise. */
  lists(reply: Reply, size: number): readonly ChildList<Row>[]
  /** From where the reply goes on, where the provider may part it before the last of the parents. */
  next?(reply: Reply): string | undefined
  /** The list of one parent, in the same order: further on than its first children. */
  readonly beyond: OneParent<Row, S>
}

/** The first children of one parent. */
export interface ChildList<Row> {
  readonly parent: string
  readonly rows: readonly Row[]
  readonly also?: readonly Seen[]
  /** True where the provider cut the list short of what was asked for: the parent's own list is then read. */
  readonly isCut?: true
}

/** One call lists the links of many parents; the children are then fetched by id. */
export interface LinkChildren<S = Settings> {
  readonly by: 'links'
  /** The record of the children; it must have `get`. */
  readonly record: string
  /** How many parents one call serves at most. */
  readonly atMost: number
  readonly quota?: string
  call(parents: readonly LinkParent[], ask: Ask<S>): Call
  links(reply: Reply): readonly Link[]
  /** The parents whose links go on, and from where; `parents` are those that the call asked for. */
  more?(reply: Reply, parents: readonly LinkParent[]): readonly LinkParent[]
}

/** A parent whose links are asked for. */
export interface LinkParent {
  readonly id: string
  /** Where its links go on; absent at their beginning. */
  readonly after?: string
}

/** That a child hangs on a parent. */
export interface Link {
  readonly parent: string
  readonly child: string
  /** True for the one that the provider calls the main one; it comes first. */
  readonly isPrimary?: boolean
}

/** One call for each parent, and priced as such. */
export interface ParentChildren<Row, S = Settings> extends OneParent<Row, S> {
  readonly by: 'parent'
  readonly record: string
}

/** The list of one parent, in pages. */
export interface OneParent<Row, S = Settings> {
  readonly atMost: number
  readonly atLeast?: number
  readonly quota?: string
  call(parent: string, page: PageRequest, ask: Ask<S>): Call
  page(reply: Reply, page: PageRequest): Page<Row>
  /**
   * The parents that a row belongs to, where the provider may drop the condition in silence: rows of others are left
   * out, and a page of nothing but such rows is an error.
   */
  parentsOf?(row: Row): readonly string[]
  /** Provider fields that `parentsOf` reads. */
  readonly needs?: readonly string[]
}

/** The children come inside the parent, perhaps cut short. */
export interface EmbeddedChildren<Row, ParentRow, S = Settings> {
  readonly by: 'embedded'
  readonly record: string
  /** Provider fields of the parent that hold the children. */
  readonly needs: readonly string[]
  rows(parent: ParentRow): readonly Row[]
  /** False when the provider cut the list short. */
  complete(parent: ParentRow): boolean
  /** The rest of the list; absent when the provider never cuts it short. */
  readonly beyond?: OneParent<Row, S>
}
