import type { Fields } from './compare.ts'
import { countries } from './places.ts'

/** What a vendor shows in place of the truth. The truth is that of the fields, in the vendor's words. */
export interface Limit {
  readonly field: string
  shows(truth: unknown, row: unknown, fields: Fields): unknown
  readonly why: string
}

/** Rows that a vendor has and does not show: they are neither listed nor linked. */
export interface Hidden {
  readonly entity: string
  isHidden(row: unknown): boolean
  readonly why: string
}

type Shows<Value, Row> = (truth: Value, row: Row, fields: Fields) => unknown

/** A vendor shows another thing in a field, or the same thing otherwise. */
export const limit = <Value, Row = unknown>(field: string, shows: Shows<Value, Row>, why: string): Limit => ({
  field,
  shows: shows as Limit['shows'],
  why,
})

/** A vendor has nothing for some fields of an entity. */
export const without = (entity: string, fields: string, why: string): Limit[] =>
  fields.split(' ').map(field => ({ field: `${entity}.${field}`, shows: () => null, why }))

/** A vendor keeps some rows of an entity to itself. */
export const hidden = <Row>(entity: string, isHidden: (row: Row) => boolean, why: string): Hidden => ({
  entity,
  isHidden: isHidden as Hidden['isHidden'],
  why,
})

export type Word = string | null
export const isArchived = ({ is_archived }: { is_archived: 0 | 1 }) => is_archived === 1
export const unless = (word: string, other: Word) => (truth: Word) => (truth === word ? other : truth)
export const abroad = (truth: { country: Word } | null) =>
  truth && { ...truth, country: countries[truth.country ?? ''] ?? null, countryCode: null }

/** A field that a company has added. */
export interface OwnField {
  readonly key: string
  readonly value: Readonly<Record<string, unknown>>
}

/** A discount of which the id is all that is known. */
export const idAlone = (remoteId: number) => ({
  ...{ remoteId, name: null, code: null, percentOff: null, amountOff: null, duration: null, durationRaw: null },
  ...{ durationMonths: null, startAt: null, endAt: null },
})
