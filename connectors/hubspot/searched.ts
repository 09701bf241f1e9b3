import type { Condition, Operator } from '../../src/contract/query.ts'
import type { Searched } from './queries.ts'
import type { Filter } from './search.ts'

/**
 * How the fields of each kind are searched for. What is asked may be wider than what is wanted, for every row is checked
 * again, and must never be narrower. Capitals and small letters are the same to HubSpot in texts, but for IN, whose values
 * must be small; in choices they differ. https://developers.hubspot.com/docs/api-reference/crm-search-v3/guide
 */
const has = (propertyName: string): Filter => ({ propertyName, operator: 'HAS_PROPERTY' })
const hasNot = (propertyName: string): Filter => ({ propertyName, operator: 'NOT_HAS_PROPERTY' })
/** One of these values. */
export const among = (propertyName: string, values: readonly string[]): Filter => ({
  propertyName,
  operator: 'IN',
  values,
})
const notAmong = (propertyName: string, values: readonly string[]): Filter => ({
  propertyName,
  operator: 'NOT_IN',
  values,
})

/** Whether there is anything; undefined for another operator. */
export function presence({ operator }: Condition, propertyName: string): readonly (readonly Filter[])[] | undefined {
  if (operator === 'isNull') return [[hasNot(propertyName)]]
  return operator === 'isNotNull' ? [[has(propertyName)]] : undefined
}

/** A text in one property, or in any of several. */
export function text(...propertyNames: readonly [string, ...string[]]): Searched {
  const isOne = propertyNames.length === 1
  return {
    operators: isOne ? ['in', 'isNull', 'isNotNull'] : ['in'],
    groups(condition) {
      if (condition.operator !== 'in') return presence(condition, propertyNames[0])
      // Letters beyond ASCII may be made small in another way there.
      if (!condition.values.every(value => /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value))) return undefined
      const values = condition.values.map(value => value.toLowerCase())
      return propertyNames.map(propertyName => [among(propertyName, values)])
    },
  }
}

/** A pointer to a record, by its id. */
export function pointer(propertyName: string): Searched {
  return {
    operators: ['in', 'isNull', 'isNotNull'],
    groups: condition =>
      condition.operator === 'in' ? [[among(propertyName, condition.values)]] : presence(condition, propertyName),
  }
}

/** A choice: the unified words as all words of HubSpot's that mean them. */
export function word(propertyName: string, words: Readonly<Record<string, string>>): Searched {
  const known = Object.keys(words)
  return {
    operators: ['in', 'notIn'],
    groups({ operator, values }) {
      const named = known.filter(each => values.includes(words[each] as string))
      const others = known.filter(each => !named.includes(each))
      // A word that is not in the table is found by not being one of those that are.
      const isUnknownNamed = values.includes('UNKNOWN')
      if (operator === 'in') {
        const unknown = [has(propertyName), notAmong(propertyName, known)]
        const groups = [
          ...(named.length > 0 ? [[among(propertyName, named)]] : []),
          ...(isUnknownNamed ? [unknown] : []),
        ]
        return groups.length === 0 ? undefined : groups
      }
      if (isUnknownNamed) return [...(others.length > 0 ? [[among(propertyName, others)]] : []), [hasNot(propertyName)]]
      return named.length === 0 ? undefined : [[notAmong(propertyName, named)], [hasNot(propertyName)]]
    },
  }
}

const bounds: readonly Operator[] = ['gte', 'gt', 'lte', 'lt']

/** An instant, which HubSpot compares as Unix time in milliseconds. */
export function instant(propertyName: string): Searched {
  return {
    operators: [...bounds, 'isNull', 'isNotNull'],
    groups(condition) {
      const { operator, values } = condition
      const bound = boundOf(operator)
      // A condition may be finer than a millisecond: the borders are always let in.
      const value = String(Date.parse(values[0] ?? ''))
      return bound === undefined ? presence(condition, propertyName) : [[{ propertyName, operator: bound, value }]]
    },
  }
}

const dayLength = 86_400_000

/** A day in UTC, read from a property that holds an instant. */
export function day(propertyName: string): Searched {
  return {
    operators: ['in', ...bounds, 'isNull', 'isNotNull'],
    groups(condition) {
      const { operator, values } = condition
      const spans = values
        .map(value => Date.parse(`${value}T00:00:00Z`))
        .map(from => [from, from + dayLength - 1] as const)
      if (operator === 'in')
        return spans.map(([from, to]) => [
          { propertyName, operator: 'BETWEEN', value: String(from), highValue: String(to) },
        ])
      const bound = boundOf(operator)
      if (bound === undefined) return presence(condition, propertyName)
      const [from = 0, to = 0] = spans[0] ?? []
      return [[{ propertyName, operator: bound, value: String(bound === 'GTE' ? from : to) }]]
    },
  }
}

/** A number. */
export function number(propertyName: string): Searched {
  return {
    operators: [...bounds, 'isNull', 'isNotNull'],
    groups: condition => numbers(propertyName, condition) ?? presence(condition, propertyName),
  }
}

/** An amount and the property that names its currency; none is named where it is the account's own. */
export function money(propertyName: string, currencyName: string): Searched {
  return {
    operators: [...bounds, 'isNotNull'],
    groups(condition) {
      const { currency, operator } = condition
      if (currency === undefined) return undefined
      const currencies: readonly Filter[] = [
        { propertyName: currencyName, operator: 'EQ', value: currency },
        hasNot(currencyName),
      ]
      const groups = operator === 'isNotNull' ? [[has(propertyName)]] : numbers(propertyName, condition)
      return groups?.flatMap(group => currencies.map(each => [...group, each]))
    },
  }
}

function numbers(propertyName: string, { operator, values }: Condition): readonly (readonly Filter[])[] | undefined {
  const bound = boundOf(operator)
  return bound && [[{ propertyName, operator: bound, value: values[0] ?? '' }]]
}

function boundOf(operator: Operator): 'GTE' | 'LTE' | undefined {
  if (operator === 'gte' || operator === 'gt') return 'GTE'
  return operator === 'lte' || operator === 'lt' ? 'LTE' : undefined
}
