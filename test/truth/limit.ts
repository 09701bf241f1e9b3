import type { Fields } from './compare.ts'
import { countries } from './places.ts'

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

const of =
  (provider: string) =>
  <Value, Row = unknown>(field: string, shows: Shows<Value, Row>, why: string): Limit => ({
    provider,
    field,
    shows: shows as Limit['shows'],
    why,
  })
const without =
  (provider: string) =>
  (entity: string, fields: string, why: string): Limit[] =>
    fields.split(' ').map(field => ({ provider, field: `${entity}.${field}`, shows: () => null, why }))
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

export const [hubspot, zendesk, stripe, netsuite] = [of('hubspot'), of('zendesk'), of('stripe'), of('netsuite')]
export const [noStripe, noNetsuite] = [without('stripe'), without('netsuite')]

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
