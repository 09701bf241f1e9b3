import { defineSimulator, route, type Simulator, type SimulatorRequest } from '../../src/simulator/simulator.ts'
import { list, listWithin, retrieve } from './simulator/lists.ts'
import { checked, failure } from './simulator/replies.ts'
import { resources } from './simulator/resources.ts'
import { invoiceNumberIn } from './simulator/values.ts'

const apiKey = 'test_simulator0key0of0unigraph'

/** The longest address that the servers before Chargebee take. */
const longestAddress = 8_190

/** A test site of Chargebee with the Product Catalog 2.0, written from https://apidocs.chargebee.com/docs/api. */
export function chargebeeSimulator(): Simulator {
  return defineSimulator({
    name: 'chargebee',
    credentials: { site: 'unigraph-test', apiKey },
    quotas: [{ name: 'requests', requests: 150, perSeconds: 60 }],
    rateLimited: (_, retryAfterSeconds) =>
      failure(
        'Sorry, access has been blocked temporarily due to request count exceeding acceptable limits. Please try after some time.',
        { code: 'api_request_limit_exceeded', status: 429 },
        { 'retry-after': String(retryAfterSeconds) },
      ),
    guard: request => tooLong(request) ?? unauthorized(request) ?? inAnotherForm(request),
    notFound: ({ method }) =>
      method === 'GET'
        ? failure('Sorry, we could not find that path', { code: 'resource_not_found', status: 404 })
        : failure('Sorry, the HTTP method is not supported here', { code: 'http_method_not_supported', status: 405 }),
    routes: context => [
      ...resources.flatMap(resource => [
        route('GET', `/api/v2/${resource.collection}`, checked(list(resource, context))),
        route('GET', `/api/v2/${resource.collection}/:id`, checked(retrieve(resource, context))),
      ]),
      ...resources
        .filter(({ collection }) => collection === 'transactions')
        .map(resource =>
          route(
            'GET',
            '/api/v2/invoices/:id/payments',
            checked(
              listWithin(resource, context, id => ({
                sql: `t.type_word = 'payment' AND t.k / 2 IN (SELECT n FROM payment WHERE invoice_n = ?)`,
                params: [invoiceNumberIn(id)],
              })),
            ),
          ),
        ),
    ],
  })
}

/** The simulator that `startSimulators` finds. */
export default chargebeeSimulator()

/** Such an address does not get as far as Chargebee. */
function tooLong({ path, query }: SimulatorRequest) {
  if (path.length + String(query).length < longestAddress) return undefined
  return {
    status: 414,
    text: '<html><head><title>414 Request-URI Too Large</title></head><body></body></html>',
    contentType: 'text/html',
  }
}

/** The key is the name of a Basic login without a password. https://apidocs.chargebee.com/docs/api/auth */
function unauthorized({ headers }: SimulatorRequest) {
  const [, basic = ''] = /^Basic (\S+)$/i.exec(headers.authorization ?? '') ?? []
  const login = Buffer.from(basic, 'base64').toString()
  if (login === `${apiKey}:`) return undefined
  const [message, code] =
    basic === ''
      ? ['Sorry, authentication failed. No api key was sent', 'basic_authentication_failed']
      : ['Sorry, authentication failed. Invalid api key', 'api_authentication_failed']
  return failure(message, { code, status: 401 }, { 'www-authenticate': 'Basic realm="Chargebee"' })
}

/** https://apidocs.chargebee.com/docs/api/versioning#mixed_mode */
function inAnotherForm({ headers }: SimulatorRequest) {
  const form = headers['chargebee-response-schema-type']
  if (form === undefined || form === 'items') return undefined
  return failure('This site has items, and no plans or addons', { code: 'configuration_incompatible' })
}
