import type { World } from '../../../src/simulator/world/open.ts'
import type { Filter } from './filters.ts'
import type { SearchFields } from './search.ts'
import type { Kind } from './values.ts'

/** A JSON object as Stripe writes it. */
export type StripeObject = Readonly<Record<string, unknown>>

/** A kind of object: where its rows are, what can be asked of them, and how they are written. */
export interface Resource {
  readonly collection: string
  readonly kind: Kind
  /** As in "No such customer". */
  readonly noun: string
  /** The columns and tables of the rows, which are called `t`. */
  readonly from: string
  /** Which of the rows there are at Stripe. */
  readonly exists?: string
  /** Which of them lists and searches show. */
  readonly listed?: string
  readonly filters: Readonly<Record<string, Filter>>
  readonly search?: SearchFields
  // biome-ignore lint/suspicious/noExplicitAny: the row is that of the table in `from`.
  object(row: any, world: World): StripeObject
}
