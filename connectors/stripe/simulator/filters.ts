import type { World } from '../../../src/simulator/world/open.ts'
import { placeholders } from '../../../src/simulator/world/open.ts'
import type { Parameter } from './parameters.ts'
import { missing, Refusal } from './replies.ts'
import type { Condition } from './search.ts'
import { type Kind, numberIn } from './values.ts'

/** What a parameter of a list means. */
export interface Filter {
  /** True where the name is a list of values, which takes the place of pages. */
  readonly isList?: true
  /** The condition without the parameter. */
  readonly otherwise?: string
  condition(value: Parameter, context: { readonly name: string; readonly world: World }): Condition
}

/** The tables in which the objects of a filter have to be. */
const tables: Partial<Record<Kind, string>> = {
  customer: 'billing_customer',
  product: 'product',
  price: 'price',
  subscription: 'subscription',
  invoice: 'invoice',
  payment_intent: 'payment',
  charge: 'payment',
}

/** The id of another object, which has to exist; `sql` is a column, or a condition with one question mark. */
export function id(kind: Kind, sql: string): Filter {
  return {
    condition(value, { name, world }) {
      const text = single(name, value)
      const n = numberIn(kind, text)
      if (!world.get(`SELECT 1 FROM ${tables[kind]} WHERE n = ?`, n)) throw missing(kind, text, name)
      return { sql: sql.includes('?') ? sql : `${sql} = ?`, params: [n] }
    },
  }
}

/** Any of several ids; those that do not exist are passed over. */
export function oneOf(kind: Kind, sql: string): Filter {
  return {
    isList: true,
    condition(value, { name }) {
      if (!Array.isArray(value)) throw new Refusal('Invalid array', { param: name })
      const numbers = (value as readonly string[]).map(each => numberIn(kind, each))
      if (numbers.length > 100) throw new Refusal('Array must have at most 100 elements', { param: name })
      return { sql: `${sql} IN (${placeholders(numbers)})`, params: numbers }
    },
  }
}

/** A text, exactly. */
export function text(sql: string): Filter {
  return { condition: (value, { name }) => ({ sql: `${sql} = ?`, params: [single(name, value)] }) }
}

/** True or false. */
export function flag(sql: string): Filter {
  return {
    condition(value, { name }) {
      const word = single(name, value)
      if (word !== 'true' && word !== 'false') throw new Refusal(`Invalid boolean: ${word}`, { param: name })
      return { sql: `${sql} = ?`, params: [word === 'true' ? 1 : 0] }
    },
  }
}

/** A status in Stripe's words, some of which mean conditions of their own. */
export function status(sql: string, special: Readonly<Record<string, string>> = {}, otherwise?: string): Filter {
  return {
    ...(otherwise !== undefined && { otherwise }),
    condition(value, { name }) {
      const word = single(name, value)
      if (Object.hasOwn(special, word)) return { sql: special[word] as string, params: [] }
      return { sql: `${sql} = ?`, params: [word] }
    },
  }
}

/** A hash of parameters, each with a meaning of its own. */
export function inside(filters: Readonly<Record<string, Filter>>): Filter {
  return {
    condition(value, { name, world }) {
      if (typeof value === 'string' || Array.isArray(value)) throw new Refusal('Invalid hash', { param: name })
      const parts = Object.entries(value as Readonly<Record<string, string>>).map(([key, each]) => {
        const filter = filters[key]
        const param = `${name}[${key}]`
        if (filter === undefined)
          throw new Refusal(`Received unknown parameter: ${param}`, { code: 'parameter_unknown', param })
        return filter.condition(each, { name: param, world })
      })
      return { sql: parts.map(({ sql }) => sql).join(' AND '), params: parts.flatMap(({ params }) => params) }
    },
  }
}

const comparisons: Readonly<Record<string, string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' }

/** A time in seconds, exactly or between bounds. */
export function time(column: string): Filter {
  return {
    condition(value, { name }) {
      const bounds = typeof value === 'string' ? { '': value } : (value as Readonly<Record<string, string>>)
      const parts = Object.entries(bounds).map(([key, bound]) => {
        const comparison = key === '' ? '=' : comparisons[key]
        if (comparison === undefined)
          throw new Refusal(`Received unknown parameter: ${name}[${key}]`, {
            code: 'parameter_unknown',
            param: `${name}[${key}]`,
          })
        if (!/^\d+$/.test(bound))
          throw new Refusal(`Invalid integer: ${bound}`, { code: 'parameter_invalid_integer', param: name })
        return { sql: `unixepoch(${column}) ${comparison} ?`, param: Number(bound) }
      })
      return { sql: parts.map(({ sql }) => sql).join(' AND '), params: parts.map(({ param }) => param) }
    },
  }
}

function single(name: string, value: Parameter): string {
  if (typeof value !== 'string') throw new Refusal(`Invalid string: ${JSON.stringify(value)}`, { param: name })
  return value
}
