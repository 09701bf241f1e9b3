import type { Exchange, Request } from '../../../test/judges/exchange.ts'
import { judge, type Reading, type Schema } from '../../../test/judges/schema.ts'
import type { Spec } from '../../../test/judges/spec.ts'
import { refusal, together, type Verdict } from '../../../test/judges/verdict.ts'
import { type ChargebeeTypes, chargebeeTypes } from './spec-types.ts'

/** The types by collection: Chargebee publishes no document, and its own package has every list and parameter. */
const typeNames: Readonly<Record<string, string>> = {
  customers: 'Customer',
  items: 'Item',
  item_prices: 'ItemPrice',
  subscriptions: 'Subscription',
  invoices: 'Invoice',
  credit_notes: 'CreditNote',
  transactions: 'Transaction',
  payment_sources: 'PaymentSource',
}

/** Requests and replies by the types of Chargebee's own package. */
export function chargebeeSpec(): Spec {
  const types = chargebeeTypes()
  const reading: Reading = { forgivesNull: false, resolve: types.resolve }
  return {
    request({ request }) {
      const { name, isList } = routeOf(request)
      const known = name === undefined ? undefined : parametersOf(types, name, isList)
      if (name === undefined || known === undefined) return refusal(`${request.method} ${request.path} is unknown`)
      const path = { complaints: [], leaves: new Set(['path', ...(isList ? [] : ['{id}'])]) }
      const judged = [...request.query].map(([param, text]) => judgeParameter(param, text, { types, known, name }))
      return together([path, ...judged])
    },
    reply({ request, answer }: Exchange) {
      const { name, isList } = routeOf(request)
      const schema = types.typeOf(`${name}.${isList ? 'List' : 'Retrieve'}Response`)
      if (schema === undefined) return refusal(`${request.path} is unknown`)
      const body: unknown = JSON.parse(answer.text)
      return together([judge(withoutAdded(body), schema, reading), wordsOfObjects(body)])
    },
  }
}

function routeOf({ method, path }: Request): { readonly name?: string | undefined; readonly isList: boolean } {
  const [, collection = '', id] = /^\/api\/v2\/(\w+)(?:\/([^/]+))?$/.exec(path) ?? []
  return { name: method === 'GET' ? typeNames[collection] : undefined, isList: id === undefined }
}

function parametersOf(types: ChargebeeTypes, name: string, isList: boolean): Schema | undefined {
  // What takes no parameters has no type for them.
  return isList ? types.typeOf(`${name}.ListInputParam`) : (types.typeOf(`${name}.RetrieveInputParam`) ?? {})
}

interface Known {
  readonly types: ChargebeeTypes
  readonly known: Schema
  readonly name: string
}

/** A parameter is one of its own, or an operator of a field. */
function judgeParameter(param: string, text: string, { types, known, name }: Known): Verdict {
  const reading: Reading = { forgivesNull: false, resolve: types.resolve }
  const whole = known.properties?.[param]
  if (whole !== undefined) return judge(typed(text, whole), whole, reading, `?${param}`)
  const [, field = '', operator = ''] = /^(\w+)\[(\w+)\]$/.exec(param) ?? []
  const filter = known.properties?.[field]
  const schema = filter?.$ref === undefined ? undefined : types.resolve(filter.$ref).properties?.[operator]
  if (schema === undefined) return refusal(`?${param} is unknown`)
  const words = filter?.$ref === 'filter.Enum' ? wordsOf(types, name, field, schema) : schema
  return judge(typed(text, words), words, reading, `?${param}`)
}

/** The filter of an enum takes the words that the field itself has. */
function wordsOf(types: ChargebeeTypes, name: string, field: string, schema: Schema): Schema {
  const own = types.typeOf(name)?.properties?.[field] ?? {}
  return schema.type === 'array' ? { type: 'array', items: own } : own
}

function typed(text: string, { type }: Schema): unknown {
  if (type === 'array') return JSON.parse(text)
  if (type === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text
}

/** The types name neither what a company has added nor the word of each object. */
function withoutAdded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAdded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'object' && !name.startsWith('cf_'))
      .map(([name, each]) => [name, withoutAdded(each)]),
  )
}

/** Each resource says what it is, in the word that it stands under. */
function wordsOfObjects(body: unknown): Verdict {
  const { list } = body as { readonly list?: readonly object[] }
  const entries = (list ?? [body as object]).flatMap(entry => Object.entries(entry))
  const resources = entries.filter(([, each]) => typeof each === 'object' && each !== null && 'id' in each)
  return together(
    resources.map(([name, { object }]: [string, { readonly object?: unknown }]) =>
      object === name ? none : refusal(`a ${name} says that it is a ${object}`),
    ),
  )
}

const none: Verdict = { complaints: [], leaves: new Set() }
