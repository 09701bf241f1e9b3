import type { Call, Reply } from './call.ts'
import type { Ask, Page, PageRequest } from './record.ts'
import type { Settings } from './settings.ts'

/** What a list is asked for besides its page. */
export interface ListQuery {
  /** All of them must hold. */
  readonly conditions: readonly Condition[]
  readonly order?: Order
}

/** One condition on one unified field. */
export interface Condition {
  /** A field of the entity, such as `status`. */
  readonly field: string
  readonly operator: Operator
  /** Unified words for enums, the provider's own ids for pointers, RFC 3339 for instants, decimals for amounts. */
  readonly values: readonly string[]
  /** The currency that an amount is compared in. */
  readonly currency?: string
  /** True for ids and words, which are the same only letter by letter; in texts capitals and small letters are the same. */
  readonly isExact?: true
}

/** What a condition asks of a value. With several values, one of them is enough, but for `hasAll` and `notIn`. */
export type Operator =
  | 'in'
  | 'notIn'
  | 'has'
  | 'hasAll'
  | 'startsWith'
  | 'contains'
  | 'gte'
  | 'gt'
  | 'lte'
  | 'lt'
  | 'isNull'
  | 'isNotNull'

/** How a list is ordered. */
export interface Order {
  /** A field of the entity that holds instants, days or amounts. */
  readonly field: string
  readonly direction: Direction
}

/** The earliest or the least first, or the other way round. */
export type Direction = 'ASC' | 'DESC'

/**
 * A list of one entity that the provider itself narrows or orders. What it is asked to leave out it may still send: every
 * row is checked again. What it is not able to check is checked here alone.
 */
export interface Query<Row, S = Settings> {
  /** How many rows one page holds at most. */
  readonly atMost: number
  readonly atLeast?: number
  readonly quota?: string
  /** The conditions that the provider can check, by unified field. It never leaves out a row that meets them. */
  readonly filters: Readonly<Record<string, readonly Operator[]>>
  /** The orders that the provider can give, by unified field. Rows without a value may stand anywhere. */
  readonly orders?: Readonly<Record<string, readonly Direction[]>>
  /** The conditions of a query that this list can take together; all of those that `filters` names, if absent. */
  fitting?(conditions: readonly Condition[]): readonly Condition[]
  /** Without a condition the provider cannot be asked; false if absent. */
  readonly needsCondition?: true
  /** True when a cursor counts rows, so that rows that come or go move the others. */
  readonly shifts?: true
  /** How many rows the provider gives at most, however many there are. */
  readonly mostRows?: number
  /** How many seconds the index may lag behind the records; absent when it does not. */
  readonly lagSeconds?: number
  /** Provider fields that are needed besides those that are wanted. */
  readonly needs?: readonly string[]
  /** Names of facts without which its call cannot be built, besides those of the record. */
  readonly facts?: readonly string[]
  call(page: PageRequest, ask: Ask<S>, query: ListQuery): Call
  page(reply: Reply, page: PageRequest): Page<Row>
}

/** A search for a text in all fields that the provider searches; the best first, where it knows which they are. */
export interface TextSearch<Row, S = Settings> {
  readonly atMost: number
  readonly atLeast?: number
  readonly quota?: string
  readonly lagSeconds?: number
  call(text: string, page: PageRequest, ask: Ask<S>): Call
  page(reply: Reply, page: PageRequest): Page<Row>
}
