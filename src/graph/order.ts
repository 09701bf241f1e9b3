import type { Condition, Direction, Order } from '../contract/query.ts'
import { compareValues } from './conditions.ts'
import type { CompareKeys, Key } from './merge/reader.ts'
import type { View } from './view.ts'

/** What a list is ordered by, as a client says it. */
export interface OrderBy {
  /** Such as `CREATED_AT`. */
  readonly field: string
  readonly direction: Direction
}

/** The order by the name of the unified field. */
export function orderOf({ field, direction }: OrderBy): Order {
  const words = field.toLowerCase().split('_')
  return { field: words.map((word, index) => (index === 0 ? word : capital(word))).join(''), direction }
}

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/** Stands between a currency and an amount in a key. */
const between = '|'

/** What a record is ordered by. Amounts of several currencies carry theirs: nothing is converted. */
export function keyOf(view: View, { field }: Order, currency: string | undefined): Key {
  const value: unknown = view.read(field as never)
  if (value === null || value === undefined) return null
  if (typeof value !== 'object') return String(value)
  const money = value as { readonly amount: string; readonly currency: string }
  if (currency === undefined) return `${money.currency}${between}${money.amount}`
  return money.amount
}

/** Compares keys as an order wants it: rows without one last, amounts currency by currency. */
export function comparing({ direction }: Order): CompareKeys {
  const sign = direction === 'ASC' ? 1 : -1
  return (one, other) => {
    if (one === other) return 0
    if (one === null || other === null) return one === null ? 1 : -1
    const [currency = '', amount] = one.split(between)
    const [otherCurrency = '', otherAmount] = other.split(between)
    if (amount === undefined || otherAmount === undefined) return sign * compareValues(one, other)
    if (currency !== otherCurrency) return currency < otherCurrency ? -1 : 1
    return sign * compareValues(amount, otherAmount)
  }
}

/** The currency that a filter on the field of the order holds fast, if it is one of money. */
export function currencyHeld({ field }: Order, conditions: readonly Condition[]): string | undefined {
  return conditions.find(condition => condition.field === field && condition.currency !== undefined)?.currency
}
