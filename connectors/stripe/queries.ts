import { get, type Query as Parameters, path } from '../../src/contract/call.ts'
import type { Condition, Operator, Query, TextSearch } from '../../src/contract/query.ts'
import { askedFor } from './expanding.ts'
import { listing } from './quotas.ts'
import { foundIn, inData, lagSeconds, pageOf, type Reading, search } from './requests.ts'
import { mostClauses, quoted } from './search-query.ts'

/** What Stripe can be asked about one unified field. What it is asked never leaves out a row that meets the condition. */
export interface Askable<Asked> {
  readonly operators: readonly Operator[]
  /** Undefined where Stripe cannot be asked for just these values. */
  ask(condition: Condition): Asked | undefined
}

/** The clauses of a search that mean a condition: all of them must hold, or any. */
export interface Clauses {
  readonly all?: readonly string[]
  readonly any?: readonly string[]
}

/** What can be asked, by unified field. */
export type Fields<Asked> = Readonly<Record<string, Askable<Asked>>>

/**
 * The list of all objects with the parameters that narrow it: newest first, and never out of date. Its cursor is an
 * object, so that rows that come or go move no others. https://docs.stripe.com/api/pagination
 */
export function listQuery<Row>(
  reading: Reading<Row>,
  fields: Fields<Parameters>,
  otherwise: Parameters = {},
): Query<Row> {
  const { collection } = reading
  const parametersOf = (condition: Condition) => fields[condition.field]?.ask(condition)
  return {
    atMost: 100,
    quota: listing(collection),
    filters: operatorsOf(fields),
    orders: { createdAt: ['DESC'] },
    fitting(conditions) {
      const taken = new Set<string>()
      return conditions.filter(condition => {
        const names = Object.keys(parametersOf(condition) ?? {})
        // A parameter can be given once.
        const fits = names.length > 0 && !names.some(name => taken.has(name))
        if (fits) for (const name of names) taken.add(name)
        return fits
      })
    },
    call: ({ size, cursor }, { want }, { conditions }) =>
      get(path`/v1/${collection}`, {
        ...otherwise,
        ...(Object.assign({}, ...conditions.map(parametersOf)) as Parameters),
        limit: size,
        starting_after: cursor,
        'expand[]': inData(askedFor(reading, want)),
      }),
    page: reply => pageOf<Row>(reply, reading),
  }
}

/**
 * What the index of the search finds: it can be asked more than the list, lags behind, and promises no order.
 * https://docs.stripe.com/search
 */
export function searchQuery<Row>(reading: Reading<Row>, fields: Fields<Clauses>): Query<Row> {
  const clausesOf = (condition: Condition) => fields[condition.field]?.ask(condition) ?? {}
  // A single clause is the same either way.
  const together = (condition: Condition) => {
    const { all, any = [] } = clausesOf(condition)
    return all ?? (any.length === 1 ? any : [])
  }
  return {
    atMost: 100,
    quota: 'search',
    lagSeconds,
    needsCondition: true,
    filters: operatorsOf(fields),
    fitting(conditions) {
      let left = mostClauses
      const all = conditions.filter(condition => {
        const { length } = together(condition)
        const fits = length > 0 && length <= left
        if (fits) left -= length
        return fits
      })
      if (all.length > 0) return all
      // AND and OR cannot stand in one query: a condition of several clauses, of which any may hold, stands alone.
      return conditions.filter(each => isWithin(clausesOf(each).any?.length)).slice(0, 1)
    },
    call({ size, cursor }, { want }, { conditions }) {
      const all = conditions.flatMap(together)
      const any = conditions.flatMap(each => clausesOf(each).any ?? [])
      const query = all.length > 0 ? all.join(' AND ') : any.join(' OR ')
      return search({ reading, want, query, size, cursor })
    },
    page: reply => foundIn<Row>(reply, reading),
  }
}

/** How long a text must be to be looked for inside of others. https://docs.stripe.com/search#search-syntax */
export const leastInside = 3

/** A search for a text in fields: inside of them, where it is long enough for that, and else for the word. */
export function textSearch<Row>(reading: Reading<Row>, fields: readonly string[]): TextSearch<Row> {
  return {
    atMost: 100,
    quota: 'search',
    lagSeconds,
    call(text, { size, cursor }, { want }) {
      const operator = text.length < leastInside ? ':' : '~'
      const query = fields.map(field => `${field}${operator}${quoted(text)}`).join(' OR ')
      return search({ reading, want, query, size, cursor })
    },
    page: reply => foundIn<Row>(reply, reading),
  }
}

const isWithin = (length = 0) => length > 0 && length <= mostClauses

function operatorsOf(fields: Fields<unknown>): Query<unknown>['filters'] {
  return Object.fromEntries(Object.entries(fields).map(([field, { operators }]) => [field, operators]))
}
