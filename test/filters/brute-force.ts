import type { Fields } from '../truth/compare.ts'
import { OneOf } from '../truth/compare.ts'

type Operators = Readonly<Record<string, unknown>>

/** True when a row of the world meets a filter, worked out from what the schema says of each operator. */
export function meetsByHand(row: Fields, filter: Readonly<Record<string, object>>): boolean {
  return Object.entries(filter).every(([field, operators]) => {
    const { currency, ...others } = operators as Operators
    const held = valuesOf(row[field], currency as string | undefined)
    if (currency !== undefined && held.length === 0) return false
    return Object.entries(others).every(([operator, wanted]) => holds(held, operator, wanted))
  })
}

/** What a field holds, as plain values; nothing is an empty list. */
function valuesOf(value: unknown, currency?: string): readonly (string | number | boolean)[] {
  if (value === null || value === undefined || value === '') return []
  if (value instanceof OneOf) return valuesOf(value.values[0], currency)
  if (Array.isArray(value)) return value.flatMap(each => valuesOf(each, currency))
  if (typeof value !== 'object') return [value as string]
  const { address, amount, currency: own } = value as { address?: string; amount?: string; currency?: string }
  if (address !== undefined) return [address]
  return amount === undefined || (currency !== undefined && own !== currency) ? [] : [Number(amount)]
}

function holds(held: readonly (string | number | boolean)[], operator: string, wanted: unknown): boolean {
  const list = Array.isArray(wanted) ? wanted : [wanted]
  const among = (value: unknown) =>
    list.some(each => comparable(each) === comparable(value) || (typeof value === 'number' && Number(each) === value))
  switch (operator) {
    case 'isNull':
      return (held.length === 0) === wanted
    case 'eq':
    case 'in':
    case 'has':
    case 'hasAny':
      return held.some(among)
    case 'notIn':
      return !held.some(among)
    case 'hasAll':
      return list.every(each => held.some(value => comparable(value) === comparable(each)))
    case 'startsWith':
      return held.some(value => String(comparable(value)).startsWith(String(comparable(wanted))))
    case 'contains':
      return held.some(value => String(comparable(value)).includes(String(comparable(wanted))))
    case 'gte':
      return held.some(value => orderable(value) >= orderable(wanted))
    case 'gt':
      return held.some(value => orderable(value) > orderable(wanted))
    case 'lte':
      return held.some(value => orderable(value) <= orderable(wanted))
    case 'lt':
      return held.some(value => orderable(value) < orderable(wanted))
    default:
      throw new Error(`"${operator}" is no operator`)
  }
}

/** Texts without regard to capitals; a pointer is the number of its record, written `#n` in a case. */
function comparable(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return /^#\d+$/.test(value) ? Number(value.slice(1)) : value.toLowerCase()
}

/** Numbers and instants as numbers. */
export function orderable(value: unknown): number {
  const number = Number(value)
  return Number.isNaN(number) ? Date.parse(String(value)) : number
}
