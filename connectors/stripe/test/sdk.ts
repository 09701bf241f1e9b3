import Stripe from 'stripe'
import type { Request } from '../../../test/judges/exchange.ts'
import { byRoute, type Methods, type SdkMaker } from '../../../test/judges/sdk.ts'

type Resource = Readonly<Record<string, ((...given: readonly unknown[]) => Promise<unknown>) | undefined>>

/** A collection of the API has the same name in the client, in its way of writing. */
function resourceOf(sdk: Stripe, collection = ''): Resource | undefined {
  const camel = collection.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  return sdk[camel as 'customers'] as unknown as Resource | undefined
}

/** The parameters as the client takes them: lists are lists. */
function parametersOf({ query }: Request): Record<string, unknown> {
  const names = [...new Set(query.keys())]
  return Object.fromEntries(
    names.map(name =>
      name.endsWith('[]') ? [name.slice(0, -2), query.getAll(name)] : [name, typed(name, query.get(name) ?? '')],
    ),
  )
}

const typed = (name: string, text: string) => (name === 'limit' ? Number(text) : text)

const methods: Methods<Stripe> = [
  [
    /^GET \/v1\/(?<collection>\w+)$/,
    (sdk, { collection }, request) => resourceOf(sdk, collection)?.list?.(parametersOf(request)),
  ],
  [
    /^GET \/v1\/(?<collection>\w+)\/search$/,
    (sdk, { collection }, request) => resourceOf(sdk, collection)?.search?.(parametersOf(request)),
  ],
  [
    /^GET \/v1\/(?<collection>\w+)\/(?<id>\w+)$/,
    (sdk, { collection, id }, request) => resourceOf(sdk, collection)?.retrieve?.(id, parametersOf(request)),
  ],
  [
    /^GET \/v1\/invoices\/(?<id>\w+)\/lines$/,
    (sdk, { id = '' }, request) => sdk.invoices.listLineItems(id, parametersOf(request)),
  ],
  [
    /^GET \/v1\/customers\/(?<id>\w+)\/payment_methods$/,
    (sdk, { id = '' }, request) => sdk.customers.listPaymentMethods(id, parametersOf(request)),
  ],
]

/** Stripe's own client, pinned to the release that the connector asks for. */
export const stripeSdk: SdkMaker = ({ credentials, origin }) => {
  const { hostname: host, port } = new URL(origin)
  const options = { host, port: Number(port), protocol: 'http', maxNetworkRetries: 0, telemetry: false } as const
  return byRoute(new Stripe(credentials.secretKey ?? '', options), methods)
}
