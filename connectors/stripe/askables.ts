import type { Query as Parameters } from '../../src/contract/call.ts'
import type { Condition } from '../../src/contract/query.ts'
import { activeWords } from './mapping/product.ts'
import { fromMajor } from './money.ts'
import { type Askable, type Clauses, leastInside } from './queries.ts'
import { clausesOf, quoted } from './search-query.ts'

/** Comparisons: what each is called in a parameter and in a clause, and which way a part of a unit is left out. */
const comparisons = {
  gte: { sign: '>=', round: Math.ceil },
  gt: { sign: '>', round: Math.floor },
  lte: { sign: '<=', round: Math.floor },
  lt: { sign: '<', round: Math.ceil },
} as const

type Comparison = keyof typeof comparisons
const operators = Object.keys(comparisons) as Comparison[]

/** Which words of ours each word of Stripe's can become. */
export type Meanings = Readonly<Record<string, string | readonly string[]>>

/** A time as a parameter: Stripe keeps whole seconds, so that a bound between two of them is the same as one of them. */
export const timeParameter = (name: string): Askable<Parameters> => ({
  operators,
  ask: condition => ({ [`${name}[${condition.operator}]`]: secondsOf(condition) }),
})

/** A time as a clause. */
export const timeClause = (field: string): Askable<Clauses> => ({
  operators,
  ask: condition => ({ all: [`${field}${comparisons[condition.operator as Comparison].sign}${secondsOf(condition)}`] }),
})

/**
 * The id of another object as a parameter, which takes one; `nameOf` says by which parameter. Stripe refuses a list for
 * an id that names nothing, so that what has not the form of an id is not asked for.
 */
export const idParameter = (nameOf: string | ((id: string) => string), form: RegExp): Askable<Parameters> => ({
  operators: ['in'],
  ask({ values: [id = '', another] }) {
    if (another !== undefined || !form.test(id)) return undefined
    return { [typeof nameOf === 'string' ? nameOf : nameOf(id)]: id }
  },
})

/** The id of another object as clauses. */
export const idClause = (field: string): Askable<Clauses> => ({
  operators: ['in'],
  ask: ({ values }) => ({ any: clausesOf(field, values) }),
})

/** One of Stripe's words as a parameter; `several` names a word that stands for just these, in their order. */
export const wordParameter = (
  name: string,
  meanings: Meanings,
  several: Readonly<Record<string, string>> = {},
): Askable<Parameters> => ({
  operators: ['in'],
  ask(condition) {
    const [word, ...others] = wordsFor(condition, meanings)
    if (word === undefined) return undefined
    const one = others.length === 0 ? word : several[[word, ...others].sort().join()]
    return one === undefined ? undefined : { [name]: one }
  },
})

/** Stripe's words as clauses: any of those that may mean what is wanted, or none of those that mean nothing else. */
export const wordClause = (field: string, meanings: Meanings): Askable<Clauses> => ({
  operators: ['in', 'notIn'],
  ask(condition) {
    if (condition.operator === 'in') return { any: clausesOf(field, wordsFor(condition, meanings)) }
    const unwanted = Object.entries(meanings).filter(([, meaning]) =>
      [meaning].flat().every(each => condition.values.includes(each)),
    )
    const words = unwanted.map(([word]) => word)
    return { all: clausesOf(field, words).map(clause => `-${clause}`) }
  },
})

/**
 * A text as clauses. The search does not tell capitals apart; a text finds those with its words in the same order, and
 * with the other operator those that have it inside. What becomes of signs is not documented, so that they are not asked for.
 */
export const textClause = (field: string): Askable<Clauses> => ({
  operators: ['in', 'startsWith', 'contains'],
  ask({ operator, values }) {
    const isPlain = operator === 'in' ? isOfWords : isInsideWord
    if (!values.every(isPlain)) return undefined
    const sign = operator === 'in' ? ':' : '~'
    return { any: values.map(value => `${field}${sign}${quoted(value)}`) }
  },
})

/** A currency as a clause. */
export const currencyClause: Askable<Clauses> = {
  operators: ['in'],
  ask: ({ values }) => (values.every(value => /^[A-Za-z]{3}$/.test(value)) ? { any: currencies(values) } : undefined),
}

/** An amount as clauses; one that may not be asked for by the number still has a currency. */
export const moneyClause = (field: string | undefined): Askable<Clauses> => ({
  operators: field === undefined ? ['isNotNull'] : ['isNotNull', ...operators],
  ask({ operator, values: [value = ''], currency }) {
    if (currency === undefined) return undefined
    if (operator === 'isNotNull') return { any: currencies([currency]) }
    const { sign, round } = comparisons[operator as Comparison]
    const minor = round(fromMajor(value, currency))
    // Whether a number below zero can be asked for is not documented.
    return minor >= 0 && Number.isSafeInteger(minor) ? { all: [`${field}${sign}${minor}`] } : undefined
  },
})

/** Whether something can be sold, as a parameter. */
export const activeParameter = wordParameter('active', activeWords)

/** Whether something can be sold, as a clause. */
export const activeClause = wordClause('active', activeWords)

/** How often a price is paid, as a parameter. */
export const intervalParameter = (intervals: Meanings): Askable<Parameters> => ({
  operators: ['in'],
  ask(condition) {
    const words = wordsFor(condition, intervals)
    const [word, another] = words
    if (word === undefined) return undefined
    if (another !== undefined) return words.includes('one_time') ? undefined : { type: 'recurring' }
    return word === 'one_time' ? { type: word } : { 'recurring[interval]': word }
  },
})

/** Stripe's words that may become one of the wanted ones; none, where that may be a word that nobody knows. */
function wordsFor({ values }: Condition, meanings: Meanings): readonly string[] {
  if (values.includes('UNKNOWN')) return []
  return Object.keys(meanings).filter(word => [meanings[word]].flat().some(each => values.includes(String(each))))
}

function secondsOf({ operator, values: [value = ''] }: Condition): number {
  // Nothing at Stripe is older than its clock.
  return Math.max(0, comparisons[operator as Comparison].round(Date.parse(value) / 1000))
}

const currencies = (codes: readonly string[]) =>
  clausesOf(
    'currency',
    codes.map(code => code.toLowerCase()),
  )

const isOfWords = (text: string) => /^[\w@.+ -]*[A-Za-z0-9][\w@.+ -]*$/.test(text)
const isInsideWord = (text: string) =>
  text.length >= leastInside && /^[\w@.+-]+$/.test(text) && /[A-Za-z0-9]/.test(text)
