import type { World } from '../../../src/simulator/world/open.ts'

/** A value of a field, as REST writes it in JSON. */
export type Value = string | number | boolean | null

/** A row of the world, whose columns each field knows by itself. */
// biome-ignore lint/suspicious/noExplicitAny: rows of many tables pass through here.
export type Source = { n: number; [column: string]: any }

/** The types that fields have. */
export type FieldType =
  | 'id'
  | 'string'
  | 'textarea'
  | 'picklist'
  | 'multipicklist'
  | 'combobox'
  | 'boolean'
  | 'currency'
  | 'double'
  | 'percent'
  | 'int'
  | 'date'
  | 'datetime'
  | 'reference'
  | 'email'
  | 'phone'
  | 'url'
  | 'anyType'

/** A field of a kind of object. */
export interface Field {
  name: string
  label: string
  type: FieldType
  custom: boolean
  /** True where field-level security hides it from the user. */
  isHidden?: boolean
  /** What other fields call the record that it points to. */
  relationship?: string
  referenceTo?: readonly string[]
  /** Long texts can neither be filtered nor sorted by. */
  isLong?: boolean
  words?: readonly string[]
  value(source: Source): Value
}

/** The children of a kind of object by what it calls them. */
export interface ChildRelationship {
  name: string
  kind: string
  /** The field of the children that points to the parent. */
  field: string
}

/** Some of the records of a kind of object. */
export interface Origin {
  /** Three characters of the ids, after the prefix, that no other origin of the kind has. */
  marker: string
  sql: string
}

/** A kind of object. */
export interface Kind {
  name: string
  label: string
  plural: string
  prefix: string
  custom?: boolean
  isSearchable?: boolean
  fields: readonly Field[]
  children: readonly ChildRelationship[]
  origins: readonly Origin[]
}

/** One record of a kind of object. */
export interface SimRecord {
  kind: Kind
  id: string
  source: Source
}

/** The kinds of objects of an organization, with their records. */
export interface Org {
  world: World
  kinds: readonly Kind[]
  kind(name: string): Kind | undefined
  /** All records of a kind, in the order of their ids. */
  records(kind: Kind): readonly SimRecord[]
  /** The records of a kind whose field has one of these values, by an index. */
  indexed(kind: Kind, field: Field, values: readonly string[]): readonly SimRecord[]
  byId(id: string): SimRecord | undefined
  /** Where the organization says that its pages are. */
  pages: string
  /** True where each record names its currency. */
  isMultiCurrency: boolean
}

/** The field of a kind by its name, whose capitals do not matter; one that is hidden is not there. */
export function fieldOf(kind: Kind, name: string): Field | undefined {
  const wanted = name.toLowerCase()
  return kind.fields.find(field => field.name.toLowerCase() === wanted && field.isHidden !== true)
}
