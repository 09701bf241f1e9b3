import type { Fields } from './compare.ts'

/** What a vendor shows in place of the truth. The truth is that of the fields, in the vendor's words. */
export interface Limit {
  readonly provider: string
  readonly field: string
  shows(truth: unknown, row: unknown, fields: Fields): unknown
  readonly why: string
}

/** Rows that a vendor has and does not show: they are neither listed nor linked. */
export interface Hidden {
  readonly provider: string
  readonly entity: string
  isHidden(row: unknown): boolean
  readonly why: string
}

type Shows<Value, Row> = (truth: Value, row: Row, fields: Fields) => unknown

/** The limits of one vendor, each with its field, what is shown, and why. */
export const of =
  (provider: string) =>
  <Value, Row = unknown>(field: string, shows: Shows<Value, Row>, why: string): Limit => ({
    provider,
    field,
    shows: shows as Limit['shows'],
    why,
  })
/** Fields that a vendor does not have. */
export const without =
  (provider: string) =>
  (entity: string, fields: string, why: string): Limit[] =>
    fields.split(' ').map(field => ({ provider, field: `${entity}.${field}`, shows: () => null, why }))
/** Rows that a vendor does not show. */
export const hidden = <Row>(
  provider: string,
  entity: string,
  isHidden: (row: Row) => boolean,
  why: string,
): Hidden => ({
  provider,
  entity,
  isHidden: isHidden as Hidden['isHidden'],
  why,
})

/** A word, or none. */
export type Word = string | null
/** True for what was thrown away. */
export const isArchived = ({ is_archived }: { is_archived: 0 | 1 }) => is_archived === 1
/** Another word in the place of one. */
export const unless = (word: string, other: Word) => (truth: Word) => (truth === word ? other : truth)
