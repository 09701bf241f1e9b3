import type { EntityName } from '../../src/contract/entities.ts'

/**
 * Files by name, each with the paths of its records. In a file of a recorded exchange a path begins at the reply, in any
 * other at the file; `[]` stands for each row of a list, and a name with a point in it is in quotes.
 */
export type Places = Readonly<Record<string, string | readonly string[]>>

/** Where a provider's recordings hold one kind of record. */
export interface Place {
  /** The record's name in the connector. */
  readonly record: string
  /** The entities that its rows can be; the connector says of each row which. */
  readonly entities: readonly EntityName[]
  /** Replies to the very request that our list makes: served as they are, and asked for as a list. */
  readonly lists?: Places
  /** Replies to other requests: each record goes into the reply that we ask for, and is asked for by its id. */
  readonly others?: Places
  /** Records that are asked for through their parents. */
  readonly children?: Places
  /** The parent and its field, where there are children. */
  readonly through?: { readonly parent: EntityName; readonly field: string }
}
