import type { Condition, Operator } from '../../src/contract/query.ts'
import {
  beginsWithAnyOf,
  containsAnyOf,
  type Condition as Encoded,
  isAnyOf,
  isEmpty,
  isIn,
  isListable,
  isNotEmpty,
  isNotIn,
  isSayable,
  isSayablePart,
  lies,
  nothing,
} from './encoded-query.ts'

/** How conditions on one field are said in an encoded query. */
export interface QueryField {
  readonly operators: readonly Operator[]
  /** Undefined for a condition that cannot be said. It may let in too much, and never too little. */
  term(condition: Condition): Encoded | undefined
}

/** The fields of an entity that its table can be asked about, by their unified names. */
export type QueryFields = Readonly<Record<string, QueryField>>

/** How long the conditions of one query may be as they stand in an address, in characters. */
const mostCharacters = 3500

/** The operators of each field, as a query declares them. */
export function operatorsOf(fields: QueryFields): Readonly<Record<string, readonly Operator[]>> {
  return Object.fromEntries(Object.entries(fields).map(([name, { operators }]) => [name, operators]))
}

/** The conditions that one query can be asked together. */
export function sayable(fields: QueryFields, conditions: readonly Condition[]): readonly Condition[] {
  let left = mostCharacters
  return conditions.filter(condition => {
    const term = fields[condition.field]?.term(condition)
    if (term === undefined) return false
    const length = encodeURIComponent(term).length + 3
    if (length > left) return false
    left -= length
    return true
  })
}

/** The terms of conditions, all of which have to hold. */
export function termsOf(fields: QueryFields, conditions: readonly Condition[]): readonly Encoded[] {
  return conditions.flatMap(condition => fields[condition.field]?.term(condition) ?? [])
}

const orNothing = ['isNull', 'isNotNull'] as const
const emptiness = (column: string, operator: Operator) => (operator === 'isNull' ? isEmpty : isNotEmpty)(column)

/** A text of ServiceNow's own table. Capitals and small letters are the same to the instance. */
export function textField(column: string): QueryField {
  return {
    operators: ['in', 'startsWith', 'contains', ...orNothing],
    term: ({ operator, values }) => {
      if (operator === 'in') return values.every(isSayable) ? isAnyOf(column, values) : undefined
      if (values.length === 0) return emptiness(column, operator)
      if (!values.every(isSayablePart)) return undefined
      return operator === 'startsWith' ? beginsWithAnyOf(column, values) : containsAnyOf(column, values)
    },
  }
}

/** A text that is compared as a whole alone. */
export function wholeTextField(column: string): QueryField {
  const { term } = textField(column)
  return { operators: ['in', ...orNothing], term }
}

/** One of ServiceNow's own words. A unified word stands for all words that mean it; one that no word means is met by no row. */
export function wordField(column: string, words: Readonly<Record<string, string>>): QueryField {
  return {
    operators: ['in', 'notIn'],
    term: ({ operator, values }) => {
      const theirs = Object.keys(words).filter(word => values.includes(words[word] ?? ''))
      if (operator === 'notIn') return theirs.length === 0 ? undefined : isNotIn(column, theirs)
      // What is unknown here can be any word.
      if (values.includes('UNKNOWN')) return undefined
      return theirs.length === 0 ? nothing : isIn(column, theirs)
    },
  }
}

/** A word that means two things, told apart by another column: it is left out only where both are. */
export function splitWordField(
  column: string,
  words: Readonly<Record<string, string>>,
  split: Readonly<Record<string, readonly string[]>>,
): QueryField {
  const meanings = (word: string) => split[word] ?? [words[word] ?? '']
  return {
    operators: ['in', 'notIn'],
    term: ({ operator, values }) => {
      const all = Object.keys(words)
      if (operator === 'notIn') {
        const none = all.filter(word => meanings(word).every(each => values.includes(each)))
        return none.length === 0 ? undefined : isNotIn(column, none)
      }
      if (values.includes('UNKNOWN')) return undefined
      const some = all.filter(word => meanings(word).some(each => values.includes(each)))
      return some.length === 0 ? nothing : isIn(column, some)
    },
  }
}

/** A pointer to another row. An id of another form names nothing. */
export function pointerField(column: string): QueryField {
  return {
    operators: ['in', ...orNothing],
    term: ({ operator, values }) => {
      if (values.length === 0) return emptiness(column, operator)
      const ids = values.filter(isListable)
      return ids.length === 0 ? nothing : isIn(column, ids)
    },
  }
}

/** True or false; both as words and, as a column of another type would have them, as digits. */
export function flagField(column: string): QueryField {
  return {
    operators: ['in'],
    term: ({ values }) => {
      const forms = values.flatMap(value => (value === 'true' ? ['true', '1'] : ['false', '0']))
      return forms.length === 0 ? undefined : isIn(column, forms)
    },
  }
}

/** An instant. Whether it is compared in UTC or where the user lives is not documented: a day more is let in on both sides. */
export const instantField = (column: string): QueryField =>
  rangeField(column, moment => moment.toISOString().slice(0, 19).replace('T', ' '))

/** A calendar day. */
export const dayField = (column: string): QueryField => rangeField(column, moment => moment.toISOString().slice(0, 10))

const day = 86_400_000

function rangeField(column: string, shown: (moment: Date) => string): QueryField {
  return {
    operators: ['gte', 'gt', 'lte', 'lt', ...orNothing],
    term: ({ operator, values }) => {
      if (values.length === 0) return emptiness(column, operator)
      const moments = values.map(value => Date.parse(value))
      const isLower = operator.startsWith('g')
      const wide = isLower ? Math.max(...moments) - day : Math.min(...moments) + day
      const isFar = Number.isNaN(wide) || Math.abs(wide) > farthest
      return isFar ? undefined : lies(column, isLower ? '>=' : '<=', shown(new Date(wide)))
    },
  }
}

/** Years of more than four digits have no form in ServiceNow; these bounds lie well within. */
const farthest = 60_000_000_000_000

/** A value that can be asked for alone whether there is one. */
export function presenceField(column: string): QueryField {
  return { operators: orNothing, term: ({ operator }) => emptiness(column, operator) }
}
