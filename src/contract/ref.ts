/** A pointer from one record to another of the same account, as a mapping reads it. */
export interface Ref {
  /** The record's name in its connector, such as `user`. */
  readonly record: string
  /** The provider's id. */
  readonly id: string
}
