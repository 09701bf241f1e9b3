import type { Call, Reply } from '../../src/contract/call.ts'
import type { FieldSpace, Mask } from '../../src/contract/record.ts'

/** What is asked of a table. */
export interface Selection {
  readonly table: string
  /** An encoded query, with its order. */
  readonly query: string
  readonly fields: Mask
}

/** Which of the rows that meet the query. */
export interface Window {
  readonly size: number
  /** How many rows to pass over. */
  readonly offset: number
  /** False where nobody needs to know how many there are. */
  readonly counts?: false
}

/** How much a call carries. */
export interface Limits {
  /** How many rows a page holds, and how many it is asked for at least. */
  readonly page: number
  readonly pageAtLeast: number
  readonly ids: number
  /** Texts, which may be long, and how many characters of an address they may take up. */
  readonly texts: number
  readonly textSpace?: number
}

/** One of the two ways to ask an instance: the Table API, or direct web services by SOAP. All else is the same. */
export interface Dialect {
  readonly limits: Limits
  /** How much the names of fields may take up, where they stand in an address. */
  readonly fieldSpace?: FieldSpace
  /** How many characters names of fields of other tables may take up, read through pointers; 0 where there is no such thing. */
  readonly throughSpace: number
  ask(selection: Selection, window: Window): Call
  /** Throws where there is no list of rows. */
  rows<Row>(reply: Reply): readonly Row[]
  /** True where a reply tells how many rows there are; elsewhere it is not known before the end. */
  readonly tellsTotal: boolean
  /** True when rows may follow those of the window. */
  hasMore(reply: Reply, window: Window): boolean
}
