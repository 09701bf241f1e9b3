import type { Condition, Operator } from '../../src/contract/query.ts'
import { fromMajor } from './money.ts'
import { isWritable, listOf, single } from './parameters.ts'
import type { Askable } from './queries.ts'

const comparisons: readonly Operator[] = ['gte', 'gt', 'lte', 'lt']

/** Times are written with ten digits: https://apidocs.chargebee.com/docs/api/list-ops#filtering */
const [earliest, latest] = [1_000_000_000, 9_999_999_999]

/**
 * A time. Whether `after`, `before` and `between` take in the bound itself is not documented, so that bounds are a second
 * wider; what was before the autumn of 2001 cannot be asked for.
 */
export const time = (attribute: string): Askable => ({
  operators: comparisons,
  ask(conditions) {
    const seconds = (...operators: readonly Operator[]) =>
      conditions.flatMap(({ operator, values: [value = ''] }) =>
        operators.includes(operator) ? [Date.parse(value) / 1000] : [],
      )
    const from = Math.min(latest, Math.floor(Math.max(...seconds('gte', 'gt'))) - 1)
    const to = Math.max(earliest, Math.ceil(Math.min(...seconds('lte', 'lt'))) + 1)
    const isAfter = Number.isFinite(from) && from >= earliest
    const isBefore = Number.isFinite(to) && to <= latest
    if (isAfter && isBefore && from <= to) return { [`${attribute}[between]`]: listOf([from, to]) }
    if (isAfter) return { [`${attribute}[after]`]: from }
    return isBefore ? { [`${attribute}[before]`]: to } : undefined
  },
})

/** The ids of other records. */
export const pointer = (attribute: string): Askable => ({
  operators: ['in'],
  ask([condition, another]) {
    if (condition === undefined || another !== undefined) return undefined
    return { [`${attribute}[in]`]: listOf(condition.values) }
  },
})

/** Which words of ours each word of Chargebee's can become. */
export type Meanings = Readonly<Record<string, string | readonly string[]>>

/** Chargebee's words that may mean what is wanted, or none of those that mean nothing else. */
export const words = (attribute: string, meanings: Meanings): Askable => ({
  operators: ['in', 'notIn'],
  ask([condition, another]) {
    if (condition === undefined || another !== undefined) return undefined
    const { operator, values } = condition
    const isAny = (meaning: string | readonly string[]) => [meaning].flat().some(each => values.includes(each))
    const isNothingElse = (meaning: string | readonly string[]) => [meaning].flat().every(each => values.includes(each))
    if (operator === 'in' && values.includes('UNKNOWN')) return undefined
    const isMeant = operator === 'in' ? isAny : isNothingElse
    const found = Object.keys(meanings).filter(word => isMeant(meanings[word] ?? []))
    return found.length === 0 ? undefined : { [`${attribute}[${operator === 'in' ? 'in' : 'not_in'}]`]: listOf(found) }
  },
})

/** Words of a field that Chargebee may leave empty: it is not said whether `not_in` finds an empty one. */
export const someWords = (attribute: string, meanings: Meanings): Askable => ({
  ...words(attribute, meanings),
  operators: ['in'],
})

/**
 * A text that takes one value at a time, such as an e-mail address. Chargebee does not say whether it tells capitals
 * apart; a lookup by e-mail takes for granted that it does not, and so does this.
 */
export const text = (attribute: string): Askable => ({
  operators: ['in', 'startsWith'],
  ask([condition, another]) {
    const [value, other] = condition?.values ?? []
    if (condition === undefined || another !== undefined || value === undefined || other !== undefined) return undefined
    if (!isWritable(value)) return undefined
    return { [`${attribute}[${condition.operator === 'in' ? 'is' : 'starts_with'}]`]: single(value) }
  },
})

/** A number of a document, which is its id: in capitals and in small letters too, in case Chargebee tells them apart. */
export const number = (attribute: string): Askable => ({
  operators: ['in'],
  ask([condition, another]) {
    if (condition === undefined || another !== undefined) return undefined
    const spellings = condition.values.flatMap(value => [value, value.toUpperCase(), value.toLowerCase()])
    return { [`${attribute}[in]`]: listOf([...new Set(spellings)]) }
  },
})

/** An amount, which is compared in cents, whatever the currency: amounts of other currencies are let in and left out here. */
export const amount = (attribute: string): Askable => ({
  operators: comparisons,
  ask(conditions) {
    const currencies = new Set(conditions.map(({ currency }) => currency))
    const [currency, another] = currencies
    if (currency === undefined || another !== undefined) return undefined
    const minors = (...operators: readonly Operator[]) =>
      conditions.flatMap(({ operator, values: [value = ''] }: Condition) =>
        operators.includes(operator) ? [fromMajor(value, currency.toUpperCase())] : [],
      )
    const from = Math.floor(Math.max(...minors('gte', 'gt')))
    const to = Math.ceil(Math.min(...minors('lte', 'lt')))
    if (Number.isSafeInteger(from) && Number.isSafeInteger(to) && from <= to)
      return { [`${attribute}[between]`]: listOf([from, to]) }
    if (Number.isSafeInteger(from)) return { [`${attribute}[gte]`]: from }
    return Number.isSafeInteger(to) ? { [`${attribute}[lte]`]: to } : undefined
  },
})
