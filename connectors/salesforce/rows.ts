import { readText } from '../../src/contract/read.ts'

/** A value of a field: by REST as JSON has it, by SOAP always a text. */
export type Value = string | number | boolean | null

/**
 * A record, flat: what was selected of another record that it points to stands under a name with a dot, such as
 * `Account.Name`. A field that was not selected, or that the account's user may not see, is not there.
 */
export interface SalesforceRow {
  readonly Id: string
  readonly [field: string]: Value | QueryResult | undefined
}

/** A page of a query; within a row, the children that were selected with it. */
export interface QueryResult {
  readonly rows: readonly SalesforceRow[]
  /** Where the rows go on; absent where these are the last. */
  readonly locator?: string
}

/** A row with these fields, each of which may be missing. */
export type RowOf<Names extends string> = { readonly Id: string } & {
  readonly [Name in Names | 'IsDeleted' | 'CreatedDate' | 'SystemModstamp']?: Value
}

/** The children in a row that were selected with it, of one relationship; none where there are none. */
export function childrenIn(row: SalesforceRow, relationship: string): QueryResult {
  const held = row[relationship]
  if (held === null) return { rows: [] }
  if (typeof held !== 'object' || !Array.isArray(held.rows))
    throw new TypeError(`expected a list of children in "${relationship}"`)
  return held
}

/** The parts of a row that are of another record, which it points to by a relationship; undefined where there are none. */
export function parentIn(row: SalesforceRow, relationship: string): SalesforceRow | undefined {
  const prefix = `${relationship}.`
  const own = Object.entries(row).flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
  )
  const parent = Object.fromEntries(own)
  return readText(parent.Id) === null ? undefined : (parent as SalesforceRow)
}
