import type { FindKey } from './record.ts'

/** A pointer from one record to another of the same account, as a mapping reads it. */
export interface Ref {
  /** The record's name in its connector, such as `user`. */
  readonly record: string
  /** The provider's id. */
  readonly id: string
  /** What `id` is in the place of an id, where the provider points by another key: one that the record can be found by. */
  readonly by?: FindKey
}
