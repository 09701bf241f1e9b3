import type { Mask, Page, Seen } from '../../src/contract/record.ts'
import { plainFields, type SeenRecord } from './plain-fields.ts'

/**
 * What Stripe puts into objects on request. What costs Stripe time is asked for only where a column wants it.
 * https://docs.stripe.com/api/expanding_objects
 */
export interface Expanding {
  /** What is always asked for. */
  readonly expand?: readonly string[]
  /** What makes a field whole, by the field: without it the field is not there, or an id where more is needed. */
  readonly includes?: Readonly<Record<string, readonly string[]>>
  /** Fields that hold the id of another object, which comes along to save the request for it. */
  readonly pointers?: Readonly<Record<string, Pointer>>
}

/** A field that points to another object. */
export interface Pointer {
  /** The record of the object. */
  readonly record: SeenRecord
  /** Where the id stands, if not in the field itself. */
  readonly at?: string
  /** What to expand, if not the object alone. */
  readonly expand?: string
}

/** The paths to expand for the wanted fields. */
export function askedFor({ expand = [], includes = {}, pointers = {} }: Expanding, want: Mask): readonly string[] {
  const isWanted = (field: string) => want === 'ALL' || want.includes(field)
  return [
    ...expand,
    ...Object.entries(includes).flatMap(([field, paths]) => (isWanted(field) ? paths : [])),
    ...Object.entries(pointers).flatMap(([field, { at = field, expand: path = at }]) =>
      isWanted(field) ? [path] : [],
    ),
  ]
}

/** The rows with ids in the place of the objects that came along, which become rows of their own. */
export function unfolded<Row>(
  rows: readonly Row[],
  { pointers = {}, within }: Pick<Expanding, 'pointers'> & { readonly within?: (row: Row) => readonly Seen[] },
): Page<Row> & { readonly also: readonly Seen[] } {
  const also: Seen[] = rows.flatMap(row => within?.(row) ?? [])
  const own = rows.map(row =>
    Object.entries(pointers).reduce((left, [field, { record, at = field }]) => {
      const way = at.split('.')
      const value = valueAt(left, way)
      if (typeof value !== 'object' || value === null) return left
      also.push({ record, row: value, mask: plainFields(record) })
      return withValue(left as object, way, (value as { readonly id: string }).id) as Row
    }, row),
  )
  return { rows: own, also }
}

function valueAt(row: unknown, way: readonly string[]): unknown {
  return way.reduce((value, name) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[name], row)
}

function withValue(row: object, [name = '', ...rest]: readonly string[], value: unknown): object {
  const inner = (row as Readonly<Record<string, unknown>>)[name] as object
  return { ...row, [name]: rest.length === 0 ? value : withValue(inner, rest, value) }
}
