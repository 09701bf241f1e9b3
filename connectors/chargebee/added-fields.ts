import { type AddedField, type AddedFields, type AddedType, addedValue } from '../../src/contract/added-fields.ts'
import type { Operator } from '../../src/contract/query.ts'
import { readEpoch, readText } from '../../src/contract/read.ts'
import { time } from './askables.ts'
import type { Askable } from './queries.ts'
import { listQuery } from './queries.ts'
import type { Resource } from './requests.ts'

/** The API names of fields begin so: https://apidocs.chargebee.com/docs/api/advanced-features#custom_fields */
const keyForm = /^cf_[a-z0-9_]+$/
/** What programs keep with a record, by its name. */
const metadataForm = /^metadata\.(.+)$/s

/** A row whose fields are looked up by names that an operator chose. */
type ByName = Readonly<Record<string, unknown>>

/**
 * Fields that a company has added, by their API names, and what its programs keep with a record. No list tells which there
 * are. Customers and subscriptions can be asked for by them too, by what is the same however capitals are taken.
 */
export function addedFields<Row extends object>(
  asked?: { readonly resource: Resource } & Parameters<typeof listQuery>[1],
): AddedFields<Row, never> {
  return {
    column({ key, type }) {
      const [, kept] = metadataForm.exec(key) ?? []
      if (kept !== undefined)
        return { fields: ['meta_data', 'metadata'], read: row => readAdded(type, metadataOf(row as ByName)[kept]) }
      if (!keyForm.test(key))
        throw new TypeError(
          'which is no field that a company has added: those look like cf_loyalty_tier, and metadata.plan is in the metadata',
        )
      return { fields: [key], read: row => readAdded(type, (row as ByName)[key]) }
    },
    ...(asked && {
      queries: fields => [
        listQuery<Row>(asked.resource, { ...asked, fields: { ...asked.fields, ...askables(fields) } }),
      ],
    }),
  }
}

/** Customers and subscriptions have it under another name than items and prices. */
function metadataOf({ meta_data, metadata }: ByName): ByName {
  const held = meta_data ?? metadata
  return typeof held === 'object' && held !== null ? (held as ByName) : {}
}

/** Instants are Unix time, and the box of a form that is ticked may be a word. */
function readAdded(type: AddedType, value: unknown): unknown {
  if (type === 'DateTime' && typeof value === 'number') return readEpoch(value, 'seconds')
  if (type === 'Boolean' && typeof value === 'string') return addedValue(type, readText(value)?.toLowerCase())
  if (type === 'String' && typeof value === 'object' && value !== null) return JSON.stringify(value)
  return addedValue(type, value)
}

const askables = (fields: readonly AddedField[]): Readonly<Record<string, Askable>> =>
  Object.fromEntries(
    fields.flatMap(({ name, key, type }) => {
      const askable = keyForm.test(key) ? byType[type]?.(key) : undefined
      return askable === undefined ? [] : [[name, askable] as const]
    }),
  )

const byType: Partial<Record<AddedType, (key: string) => Askable>> = {
  Int: key => numeric(key),
  Float: key => numeric(key),
  Decimal: key => numeric(key),
  DateTime: time,
}

const comparisons: Readonly<Partial<Record<Operator, string>>> = { gte: 'gte', gt: 'gte', lte: 'lte', lt: 'lte' }

/** A number that is compared with one bound. */
const numeric = (key: string): Askable => ({
  operators: Object.keys(comparisons) as Operator[],
  ask([condition, another]) {
    const operator = condition && comparisons[condition.operator]
    if (operator === undefined || another !== undefined) return undefined
    return { [`${key}[${operator}]`]: condition?.values[0] }
  },
})
