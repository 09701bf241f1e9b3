import type { Condition, Operator } from '../../src/contract/query.ts'
import type { Facts } from '../../src/contract/record.ts'
import { like, quoted } from './escape.ts'
import { longId } from './ids.ts'
import { among, anyOf, instantOf, nothing } from './soql.ts'

/** How one unified field is asked for: the operators that Salesforce can check, and each as a condition of SOQL. */
export interface Searched {
  readonly operators: readonly Operator[]
  /** The fields of Salesforce's that the condition is about. */
  readonly reads: readonly string[]
  /** May let in more than is wanted, never less; undefined where Salesforce cannot be asked this. */
  soql(condition: Condition, facts: Facts): string | undefined
}

const bounds: readonly Operator[] = ['gte', 'gt', 'lte', 'lt']
const presences: readonly Operator[] = ['isNull', 'isNotNull']

/** Whether there is anything; undefined for another operator. */
export function presence({ operator }: Condition, field: string): string | undefined {
  if (operator === 'isNull') return `${field} = null`
  return operator === 'isNotNull' ? `${field} != null` : undefined
}

/** A text that Salesforce compares as we do: ASCII, and with no space around it. */
const isPlain = (value: string) => /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value)

/** A text. Capitals and small letters are the same there; beyond ASCII nothing says how. */
export function text(field: string): Searched {
  return {
    operators: ['in', 'startsWith', 'contains', ...presences],
    reads: [field],
    soql(condition) {
      const { operator, values } = condition
      const there = presence(condition, field)
      if (there !== undefined) return there
      if (!values.every(isPlain)) return undefined
      if (operator === 'in') return among(field, values)
      const after = operator === 'startsWith' || operator === 'contains' ? '%' : undefined
      if (after === undefined) return undefined
      const before = operator === 'contains' ? ({ before: '%' } as const) : {}
      return anyOf(values.map(value => `${field} LIKE ${like(value, { ...before, after })}`))
    },
  }
}

/** A pointer to a record of a kind of object whose ids begin so. A user or a group may be pointed to by the same field. */
export function pointer(field: string, { isEither = false }: { isEither?: boolean } = {}): Searched {
  return {
    operators: isEither ? ['in'] : ['in', ...presences],
    reads: [field],
    soql: condition =>
      presence(condition, field) ??
      (condition.operator === 'in' ? among(field, condition.values.filter(isId).map(longId)) : undefined),
  }
}

const isId = (id: string) => /^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$/.test(id)

/** A choice: the unified words as all words of Salesforce's that mean them; the others are words that the account has added. */
export function word(field: string, words: Readonly<Record<string, string>>): Searched {
  const meanings = Object.groupBy(Object.keys(words), each => words[each] as string)
  const said = Object.entries(meanings).map(([state, own = []]) => [state, among(field, own)])
  return states(Object.fromEntries(said), { reads: [field], mayLack: field })
}

/** What is asked of a field that is worked out of others. */
interface States {
  readonly reads: readonly string[]
  /** The field without which there is no state; absent where there always is one. */
  readonly mayLack?: string
}

/** A field of which each word is a condition of its own; a word that is not known is found by being none of them. */
export function states(meanings: Readonly<Record<string, string>>, { reads, mayLack }: States): Searched {
  return {
    operators: ['in', 'notIn'],
    reads,
    soql({ operator, values }) {
      const isWanted = (state: string) => values.includes(state) === (operator === 'in')
      const wanted = Object.keys(meanings).filter(isWanted)
      const others = Object.keys(meanings).filter(state => !isWanted(state))
      const lacking = mayLack === undefined ? [] : [`${mayLack} = null`]
      const of = (states: readonly string[]) => states.map(state => meanings[state] as string)
      if (isWanted('UNKNOWN'))
        return others.length === 0 ? undefined : anyOf([...lacking, `(NOT ${anyOf(of(others))})`])
      const found = [...of(wanted), ...(operator === 'notIn' ? lacking : [])]
      return found.length === 0 ? nothing : anyOf(found)
    },
  }
}

/** An instant. */
export function instant(field: string): Searched {
  return {
    operators: [...bounds, ...presences],
    reads: [field],
    soql(condition) {
      const { operator, values } = condition
      const value = values[0] ?? ''
      if (operator === 'gte' || operator === 'gt') return `${field} >= ${instantOf(value)}`
      if (operator === 'lte' || operator === 'lt') return `${field} <= ${instantOf(value, 'up')}`
      return presence(condition, field)
    },
  }
}

/** A day, or an instant that a day stands for. */
export function day(field: string): Searched {
  return {
    operators: ['in', ...bounds, ...presences],
    reads: [field],
    soql(condition) {
      const { operator, values } = condition
      const days = values.map(value => (value.includes('T') ? instantOf(value) : value).slice(0, 10))
      if (operator === 'in') return `${field} IN (${days.join(',')})`
      if (operator === 'gte' || operator === 'gt') return `${field} >= ${days[0]}`
      if (operator === 'lte' || operator === 'lt') return `${field} <= ${days[0]}`
      return presence(condition, field)
    },
  }
}

/** A number. */
export function number(field: string): Searched {
  return {
    operators: ['in', ...bounds, ...presences],
    reads: [field],
    soql: condition => numbers(condition, field) ?? presence(condition, field),
  }
}

const signs: Partial<Record<Operator, string>> = { gte: '>=', gt: '>', lte: '<=', lt: '<' }

function numbers({ operator, values }: Condition, field: string): string | undefined {
  if (!values.every(value => /^-?\d{1,15}(\.\d{1,15})?$/.test(value))) return undefined
  if (operator === 'in') return `${field} IN (${values.join(',')})`
  const sign = signs[operator]
  return sign && `${field} ${sign} ${values[0]}`
}

/**
 * An amount, which is in the record's currency or, in an account of one currency, in that. A number without a currency
 * is compared with the numbers as they stand.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_querying_currency_fields.htm
 */
export function money(field: string, isMultiCurrency: (facts: Facts) => boolean): Searched {
  return {
    operators: ['in', ...bounds, 'isNotNull'],
    reads: [field],
    soql(condition, facts) {
      const { currency, operator } = condition
      const amounts = operator === 'isNotNull' ? presence(condition, field) : numbers(condition, field)
      if (amounts === undefined || currency === undefined) return undefined
      if (isMultiCurrency(facts)) return `${amounts} AND CurrencyIsoCode = ${quoted(currency)}`
      return typeof facts.homeCurrency !== 'string' || facts.homeCurrency === currency ? amounts : nothing
    },
  }
}

/** Something that is true or false. */
export function flag(field: string): Searched {
  return {
    operators: ['in'],
    reads: [field],
    soql: ({ values }) => anyOf(values.map(value => `${field} = ${value === 'true' ? 'TRUE' : 'FALSE'}`)),
  }
}

/** Words of a list, which Salesforce keeps with semicolons between them. */
export function words(field: string): Searched {
  const isSayable = (value: string) => isPlain(value) && !value.includes(';')
  return {
    operators: ['has', 'hasAll', ...presences],
    reads: [field],
    soql(condition) {
      const { operator, values } = condition
      if (!values.every(isSayable)) return undefined
      if (operator === 'has') return `${field} INCLUDES (${values.map(quoted).join(',')})`
      if (operator === 'hasAll') return `${field} INCLUDES (${quoted(values.join(';'))})`
      return presence(condition, field)
    },
  }
}
