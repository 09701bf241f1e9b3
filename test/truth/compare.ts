import { isDeepStrictEqual } from 'node:util'
import { remoteNumber } from '../../src/simulator/world/open.ts'

/** A record's fields by their names. */
export type Fields = Readonly<Record<string, unknown>>

/** Any of several values: the vendor has more words for one thing than the world. */
export class OneOf {
  readonly values: readonly unknown[]
  constructor(...values: readonly unknown[]) {
    this.values = values
  }
}

/** A pointer to somebody who may be of two types. */
export const author = (typename: 'User' | 'EndUser', n: number): string => `${typename} ${n}`

/**
 * An answer in the form in which the truth is written: another record is its number in the world, a record's own
 * `remoteId` too, and a decimal has no zeros at its end.
 */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const { remoteId, __typename: typename, ...others } = value as { remoteId?: string; __typename?: 'User' | 'EndUser' }
  if (remoteId !== undefined && Object.keys(others).length === 0)
    return typename === undefined ? remoteNumber(remoteId) : author(typename, remoteNumber(remoteId))
  if (typename === ('NumberValue' as never)) return { ...value, number: decimal((value as { number: string }).number) }
  const entries = Object.entries(value).map(([key, each]) => [key, leaf(key, each)])
  return Object.fromEntries(entries)
}

const decimals = ['amount', 'quantity', 'exchangeRate', 'discountPercent', 'percentage', 'percentOff']

function leaf(key: string, value: unknown): unknown {
  // What has no number goes by its name.
  if (key === 'remoteId') return Number.isNaN(remoteNumber(String(value))) ? value : remoteNumber(String(value))
  // The address of a file is signed anew each time.
  if (key === 'downloadUrl' && typeof value === 'string') return value.replace(/^(\/attachments\/).+$/, '$1…')
  return decimals.includes(key) && typeof value === 'string' ? decimal(value) : plain(value)
}

/** A decimal without the zeros at its end that say nothing. */
export function decimal(text: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`${text} is no decimal`)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** Where rows and truth differ, as sentences; each field is told of once, with how often and the first example. */
export function differences(rows: readonly Fields[], truth: ReadonlyMap<number, Fields>): string[] {
  const numbers = rows.map(({ remoteId }) => remoteId as number)
  const twice = numbers.filter((n, index) => numbers.indexOf(n) !== index)
  const extra = numbers.filter(n => !truth.has(n))
  const missing = [...truth.keys()].filter(n => !numbers.includes(n))
  const wrong = new Map<string, { times: number; example: string }>()
  for (const row of rows) {
    const expected = truth.get(row.remoteId as number)
    if (expected === undefined) continue
    for (const field of new Set([...Object.keys(row), ...Object.keys(expected)])) {
      if (field === 'id' || (field in expected && isSame(row[field], expected[field]))) continue
      const example = `of ${row.remoteId} is ${shown(row[field])} and should be ${shown(expected[field])}`
      wrong.set(field, { times: (wrong.get(field)?.times ?? 0) + 1, example: wrong.get(field)?.example ?? example })
    }
  }
  return [
    ...(twice.length > 0 ? [`listed twice: ${twice}`] : []),
    ...(extra.length > 0 ? [`not in the world: ${extra}`] : []),
    ...(missing.length > 0 ? [`missing: ${missing}`] : []),
    ...[...wrong].map(([field, { times, example }]) => `${field} ${example} (${times} rows)`),
  ]
}

function isSame(value: unknown, expected: unknown): boolean {
  if (expected instanceof OneOf) return expected.values.some(each => isDeepStrictEqual(value, each))
  return isDeepStrictEqual(value, expected)
}

function shown(value: unknown): string {
  return value === undefined
    ? 'not there'
    : value instanceof OneOf
      ? `one of ${JSON.stringify(value.values)}`
      : JSON.stringify(value)
}
