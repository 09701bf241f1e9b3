import Chargebee from 'chargebee'
import type { Request } from '../../../test/judges/exchange.ts'
import { byRoute, type Methods, type SdkMaker } from '../../../test/judges/sdk.ts'

type Method = (...given: readonly unknown[]) => Promise<unknown>
type Resource = Readonly<Record<'list' | 'retrieve', Method>>

/** The client's names for the collections of the API. */
const names: Readonly<Record<string, string>> = {
  customers: 'customer',
  items: 'item',
  item_prices: 'itemPrice',
  subscriptions: 'subscription',
  invoices: 'invoice',
  credit_notes: 'creditNote',
  transactions: 'transaction',
  payment_sources: 'paymentSource',
}

const form = { 'chargebee-response-schema-type': 'items' }

function resourceOf(sdk: Chargebee, collection = ''): Resource | undefined {
  return (sdk as unknown as Readonly<Record<string, Resource>>)[names[collection] ?? '']
}

/** The parameters as the client takes them: the operators of a field are an object, and lists are lists. */
function parametersOf({ query }: Request): Record<string, unknown> {
  const parameters: Record<string, unknown> = {}
  for (const [name, text] of query) {
    const [, field, operator = ''] = /^(?!sort_by)(\w+)\[(\w+)\]$/.exec(name) ?? []
    if (field === undefined) parameters[name] = typed(text)
    else parameters[field] = { ...(parameters[field] as object), [operator]: typed(text) }
  }
  return parameters
}

/** A cursor is a text with a list in it, and stays one. */
function typed(text: string): unknown {
  if (/^\d+$/.test(text)) return Number(text)
  if (/^(true|false)$/.test(text)) return text === 'true'
  return text.startsWith('[') ? JSON.parse(text) : text
}

const methods: Methods<Chargebee> = [
  [
    /^GET \/api\/v2\/(?<collection>\w+)$/,
    (sdk, { collection }, request) => {
      const { query } = request
      const offset = query.get('offset')
      return resourceOf(sdk, collection)?.list({ ...parametersOf(request), ...(offset && { offset }) }, form)
    },
  ],
  [
    /^GET \/api\/v2\/(?<collection>\w+)\/(?<id>[\w-]+)$/,
    (sdk, { collection, id }, { query }) => {
      const resource = resourceOf(sdk, collection)
      if (query.size === 0) return resource?.retrieve(id)
      return resource?.retrieve(id, Object.fromEntries(query), form)
    },
  ],
]

/** Chargebee's own client. */
export const chargebeeSdk: SdkMaker = ({ credentials, origin }) => {
  const { hostname: site, port } = new URL(origin)
  return byRoute(clientOf({ site, port: Number(port), apiKey: credentials.apiKey ?? '' }), methods)
}

/** A client that asks this machine in place of a site of Chargebee's. */
export function clientOf(at: { readonly site: string; readonly port: number; readonly apiKey: string }): Chargebee {
  // Its types leave out what it takes to be pointed elsewhere.
  return new Chargebee({ ...at, protocol: 'http', hostSuffix: '' } as ConstructorParameters<typeof Chargebee>[0])
}
