import type { Facts } from './record.ts'

/** One unified field of one provider's record: read from it, written to it, asked for by name, told in the README. */
export interface Column<Value, Row> {
  /** The provider's fields that it is read from. */
  readonly fields: readonly string[]
  /** Names of facts that it cannot be read without. */
  readonly facts?: readonly string[]
  /** Provider's fields that only the facts can name, such as those that a company has added. */
  moreFields?(facts: Facts): readonly string[]
  /** Throws on a value that makes no sense; never guesses. */
  read(row: Row, facts: Facts): Value
  /** The provider's fields that say this value; absent where the field cannot be written. */
  write?(value: Value): Readonly<Record<string, unknown>>
  /** The provider's words and ours, where the field is an enum. */
  readonly words?: Readonly<Record<string, string>>
  /** What the README says besides the fields. */
  readonly note?: string
}

/** A unified field that the provider does not have, said aloud. */
export interface Absent {
  readonly absent: true
  readonly fields: readonly []
}

/** Every unified field must have its column: a field added to the schema stops the build until each connector answers. */
export type Mapping<Entity, Row> = {
  readonly [Field in keyof Entity]-?: Column<Entity[Field], Row> | Absent
}

/** Says which unified fields the provider does not have; spread it into the mapping. */
export function absent<const Names extends string>(...names: readonly Names[]): { readonly [Name in Names]: Absent } {
  const entries = names.map(name => [name, { absent: true, fields: [] }])
  return Object.fromEntries(entries) as { readonly [Name in Names]: Absent }
}

/** True for a column of a field that the provider does not have. */
// biome-ignore lint/suspicious/noExplicitAny: any column may be asked.
export function isAbsent(column: Column<any, any> | Absent): column is Absent {
  return 'absent' in column
}
