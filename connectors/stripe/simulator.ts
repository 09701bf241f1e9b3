import { randomBytes } from 'node:crypto'
import type { OAuthServer } from '../../src/simulator/oauth.ts'
import type { SimulatorQuota } from '../../src/simulator/quota.ts'
import { defineSimulator, json, route, type Simulator, type SimulatorRequest } from '../../src/simulator/simulator.ts'
import { creditNoteLines, invoiceLines } from './simulator/document-lines.ts'
import { list, paymentMethodsOf, retrieve, search } from './simulator/lists.ts'
import { app, createStripeOAuth, isOfTokens, oauthRoutes } from './simulator/oauth.ts'
import { readParameters } from './simulator/parameters.ts'
import { checked, failure, missing } from './simulator/replies.ts'
import { resources } from './simulator/resources.ts'
import { apiVersion } from './simulator/values.ts'

const secretKey = 'sk_live_simulator_key_of_unigraph'

/** What the simulator of Stripe may be told. */
export interface StripeSimulatorOptions {
  /** How young an object may be without being found by a search; 0 by default. */
  readonly searchLagSeconds?: number
  /** Who gives out tokens; one of its own by default. */
  readonly oauth?: OAuthServer
}

/** Stripe in live mode, written from https://docs.stripe.com/api. */
export function stripeSimulator({
  searchLagSeconds = 0,
  oauth = createStripeOAuth(),
}: StripeSimulatorOptions = {}): Simulator {
  return defineSimulator({
    name: 'stripe',
    credentials: { secretKey, ...app },
    quotas: [
      { name: 'global-rate', requests: 100, perSeconds: 1 },
      { name: 'search', requests: 20, perSeconds: 1, match: ({ path }) => /^\/v1\/\w+\/search$/.test(path) },
      ...endpointQuotas(),
    ],
    rateLimited: ({ name }) =>
      failure(
        'Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.',
        { status: 429, code: 'rate_limit' },
        {
          'stripe-rate-limited-reason': name === 'global-rate' ? name : 'endpoint-rate',
          'stripe-should-retry': 'true',
        },
      ),
    headers: () => ({ 'request-id': `req_${randomBytes(7).toString('hex')}`, 'stripe-version': apiVersion }),
    guard: request => (isOfTokens(request.path) ? undefined : (unauthorized(request, oauth) ?? wrongVersion(request))),
    notFound: ({ method, path }) =>
      failure(
        `Unrecognized request URL (${method}: ${path}). If you are trying to list objects, remove the trailing slash. ` +
          'If you are trying to retrieve an object, make sure you passed a valid (non-empty) identifier in your code. ' +
          'Please see https://stripe.com/docs or we can help at https://support.stripe.com/.',
        { status: 404 },
      ),
    routes: context => [
      ...oauthRoutes(oauth),
      route('GET', '/v1/balance', checked(balance)),
      route('GET', '/v1/invoices/:id/lines', checked(invoiceLines(context))),
      route('GET', '/v1/credit_notes/:id/lines', checked(creditNoteLines(context))),
      route('GET', '/v1/customers/:id/payment_methods', checked(paymentMethodsOf(context))),
      route('GET', '/v1/payment_records/:id', checked(paymentRecord)),
      ...resources.flatMap(resource => [
        route('GET', `/v1/${resource.collection}`, checked(list(resource, context))),
        ...(resource.search === undefined
          ? []
          : [route('GET', `/v1/${resource.collection}/search`, checked(search(resource, context, searchLagSeconds)))]),
        route('GET', `/v1/${resource.collection}/:id`, checked(retrieve(resource, context))),
      ]),
    ],
  })
}

/** The simulator that `startSimulators` finds. */
export default stripeSimulator()

/** "Individual API endpoints: 25 requests per second"; an operation is an endpoint. https://docs.stripe.com/rate-limits */
function endpointQuotas(): SimulatorQuota[] {
  const patterns = resources.flatMap(({ collection, search }) => [
    `${collection}`,
    search === undefined ? `${collection}/[^/]+` : `${collection}/(?!search$)[^/]+`,
  ])
  const inner = ['invoices/[^/]+/lines', 'credit_notes/[^/]+/lines', 'customers/[^/]+/payment_methods']
  return [...patterns, ...inner, 'payment_records/[^/]+', 'balance'].map(source => {
    const pattern = new RegExp(`^/v1/${source}$`)
    return { name: `endpoint ${source}`, requests: 25, perSeconds: 1, match: ({ path }) => pattern.test(path) }
  })
}

/** The key comes as a bearer token, or as the name of a Basic login. https://docs.stripe.com/api/authentication */
function unauthorized({ headers }: SimulatorRequest, oauth: OAuthServer) {
  const { authorization } = headers
  const challenge = { 'www-authenticate': 'Basic realm="Stripe"' }
  const key = keyIn(authorization)
  if (key === undefined)
    return failure(
      'You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth ' +
        "(e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or " +
        'we can help at https://support.stripe.com/.',
      { status: 401 },
      challenge,
    )
  if (key === secretKey || oauth.isGood(key)) return undefined
  const masked = `${key.slice(0, 8)}${'*'.repeat(12)}${key.slice(-4)}`
  return /^[rs]k_/.test(key)
    ? failure(`Invalid API Key provided: ${masked}`, { status: 401 }, challenge)
    : failure(`Expired API Key provided: ${masked}`, { status: 401, code: 'platform_api_key_expired' }, challenge)
}

function keyIn(authorization: string | undefined): string | undefined {
  const [, bearer] = /^Bearer (\S+)$/i.exec(authorization ?? '') ?? []
  const [, basic = ''] = /^Basic (\S+)$/i.exec(authorization ?? '') ?? []
  return bearer ?? (Buffer.from(basic, 'base64').toString().split(':')[0] || undefined)
}

function wrongVersion({ headers }: SimulatorRequest) {
  const version = headers['stripe-version']
  if (version === undefined || version === apiVersion) return undefined
  return failure(`Invalid Stripe API version: ${version}. This simulator speaks ${apiVersion}.`)
}

/** In this world everybody pays at Stripe, so that there are none. https://docs.stripe.com/api/payment-record/retrieve */
function paymentRecord({ params, query }: SimulatorRequest): never {
  readParameters(query, ['expand'])
  throw missing('payment_record', params.id ?? '')
}

/** https://docs.stripe.com/api/balance/balance_object */
function balance({ query }: SimulatorRequest) {
  readParameters(query, ['expand'])
  const nothing = { amount: 0, currency: 'usd' }
  const fromCards = { ...nothing, source_types: { card: 0 } }
  return json({
    object: 'balance',
    available: [fromCards],
    connect_reserved: [nothing],
    livemode: true,
    pending: [fromCards],
  })
}
