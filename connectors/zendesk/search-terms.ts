import type { Condition, Operator } from '../../src/contract/query.ts'
import { anyIdOf, anyOf, anyWordOf, isNumeric, isQuotable, noneOf } from './search-query.ts'

/** How conditions on one field are said in the language of the search. */
export interface SearchField {
  readonly operators: readonly Operator[]
  /** Undefined for a condition that cannot be said. It may find too much, and never too little. */
  term(condition: Condition): string | undefined
}

/** The fields of an entity that its search can be asked about. */
export type SearchFields = Readonly<Record<string, SearchField>>

/** How long the query of one search may be, in bytes as it is sent: Zendesk does not tell, servers take 8,000 at least. */
const mostBytes = 6000

/** The operators of each field, as a query declares them. */
export function operatorsOf(fields: SearchFields): Readonly<Record<string, readonly Operator[]>> {
  return Object.fromEntries(Object.entries(fields).map(([name, { operators }]) => [name, operators]))
}

/** The conditions that one search can be asked together. */
export function sayable(fields: SearchFields, conditions: readonly Condition[]): readonly Condition[] {
  let bytes = 0
  return conditions.filter(condition => {
    const term = termOf(fields, condition)
    if (term === undefined) return false
    const more = encodeURIComponent(term).length + 3
    if (bytes + more > mostBytes) return false
    bytes += more
    return true
  })
}

/** The terms of conditions, all of which have to hold. */
export function termsOf(fields: SearchFields, conditions: readonly Condition[]): readonly string[] {
  return conditions.flatMap(condition => termOf(fields, condition) ?? [])
}

const termOf = (fields: SearchFields, condition: Condition) => fields[condition.field]?.term(condition)

/** One of Zendesk's own words. A unified word stands for all words that mean it. */
export function wordField(keyword: string, words: Readonly<Record<string, string>>): SearchField {
  return {
    operators: ['in'],
    term: ({ values }) => {
      // What is unknown here can be any word.
      if (values.includes('UNKNOWN')) return undefined
      const theirs = Object.keys(words).filter(word => values.includes(words[word] ?? ''))
      return theirs.length === 0 ? undefined : anyWordOf(keyword, theirs)
    },
  }
}

/** The same of a field that is never empty, so that it can be asked for what it is not. */
export function filledWordField(keyword: string, words: Readonly<Record<string, string>>): SearchField {
  const { term } = wordField(keyword, words)
  return {
    operators: ['in', 'notIn'],
    term: condition => {
      if (condition.operator === 'in') return term(condition)
      const theirs = Object.keys(words).filter(word => condition.values.includes(words[word] ?? ''))
      return theirs.length === 0 ? undefined : noneOf(keyword, theirs)
    },
  }
}

/** A pointer to another record. */
export function pointerField(keyword: string): SearchField {
  return {
    operators: ['in'],
    // An id of another form names nothing.
    term: ({ values }) => (values.some(isNumeric) ? anyIdOf(keyword, values.filter(isNumeric)) : undefined),
  }
}

/** A pointer that may be empty. "none" finds what has no value. */
export function optionalPointerField(keyword: string): SearchField {
  const { term } = pointerField(keyword)
  return {
    operators: ['in', 'isNull'],
    term: condition => (condition.operator === 'isNull' ? `${keyword}:none` : term(condition)),
  }
}

/** A text that is compared as a whole, without regard to capitals. */
export function phraseField(keyword: string): SearchField {
  return {
    operators: ['in'],
    term: ({ values }) => (values.every(isQuotable) ? anyOf(keyword, values) : undefined),
  }
}

/**
 * Tags. Where all are wanted, the first alone is asked for: several would be joined by OR. Where any is wanted, one can
 * be asked for alone, since the documentation does not say how several are joined.
 */
export const tagField: SearchField = {
  operators: ['has', 'hasAll'],
  term: ({ operator, values }) => {
    const [first = ''] = values
    return (operator === 'hasAll' || values.length === 1) && isQuotable(first) ? anyOf('tags', [first]) : undefined
  },
}

/** An instant. The search knows seconds: what is asked for is made a little wider. */
export function instantField(keyword: string): SearchField {
  return rangeField(keyword, { step: 1000, shown: instant => instant.replace('.000Z', 'Z') })
}

/** An instant of which the search knows the day alone, in a time zone that it does not tell. */
export function dayField(keyword: string): SearchField {
  return rangeField(keyword, { step: 86_400_000, shown: instant => instant.slice(0, 10) })
}

interface Scale {
  /** The length of a unit, in milliseconds. */
  readonly step: number
  /** An instant of RFC 3339 as the search wants it. */
  readonly shown: (instant: string) => string
}

function rangeField(keyword: string, { step, shown }: Scale): SearchField {
  const at = (units: number) => shown(new Date(units * step).toISOString())
  return {
    operators: ['gte', 'gt', 'lte', 'lt'],
    term: ({ operator, values }) => {
      const instants = values.map(value => Date.parse(value) / step)
      const wide = step === 1000 ? 0 : 1
      if (operator.startsWith('g')) return `${keyword}>=${at(Math.floor(Math.max(...instants)) - wide)}`
      return `${keyword}<=${at(Math.ceil(Math.min(...instants)) + wide)}`
    },
  }
}
