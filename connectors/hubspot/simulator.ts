import { randomUUID } from 'node:crypto'
import { OAuthServer } from '../../src/simulator/oauth.ts'
import { oauthRoutes } from '../../src/simulator/oauth-page.ts'
import { defineSimulator, json, type QuotaState, route, type Simulator } from '../../src/simulator/simulator.ts'
import { associationRoutes } from './simulator/associations.ts'
import { definitionRoutes } from './simulator/definitions.ts'
import { objectRoutes } from './simulator/object-routes.ts'
import { failure } from './simulator/replies.ts'
import { tableRoutes } from './simulator/tables.ts'

/** What a HubSpot simulator may be told. */
export interface HubspotOptions {
  /** How long a new record is missing from the search index; 0 by default. */
  searchLagSeconds?: number
  /** How many associations of one record come in one page; 500 by default, as at HubSpot. */
  associationPageSize?: number
  /** Who gives out tokens; one of its own by default. */
  oauth?: OAuthServer
}

const token = 'pat-na1-11111111-2222-4333-8444-555555555555'

/** An app that the account has installed. */
const app = {
  clientId: '11111111-2222-4333-8444-000000000001',
  clientSecret: '11111111-2222-4333-8444-00simulated2',
  refreshToken: 'na1-simulated-refresh-token-0123456789',
}

/** https://developers.hubspot.com/docs/api-reference/auth-oauth-v3/guide */
export const createHubspotOAuth = (now: () => number = Date.now) =>
  new OAuthServer({
    clients: [
      {
        id: app.clientId,
        secret: app.clientSecret,
        redirectUris: ['/callback', '/connect/callback'].flatMap(path => [
          `http://127.0.0.1${path}`,
          `http://localhost${path}`,
        ]),
      },
    ],
    now,
    accessSeconds: 1_800,
    refreshTokens: 'stay',
    given: [app.refreshToken],
    besides: answer => ({ ...answer, refresh_token: app.refreshToken, hub_id: 147_000_001 }),
    refusal: (error, message) =>
      json({ status: error === 'invalid_grant' ? 'BAD_REFRESH_TOKEN' : error.toUpperCase(), message }, 400),
  })

/** An offline HubSpot of a Professional account. https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines */
export function createHubspot({
  searchLagSeconds = 0,
  associationPageSize = 500,
  oauth = createHubspotOAuth(),
}: HubspotOptions = {}): Simulator {
  return defineSimulator({
    name: 'hubspot',
    credentials: { token, ...app },
    quotas: [
      { name: 'SECONDLY', requests: 5, perSeconds: 1, match: ({ path }) => path.endsWith('/search') },
      { name: 'TEN_SECONDLY_ROLLING', requests: 190, perSeconds: 10 },
      { name: 'DAILY', requests: 650_000, perSeconds: 86_400 },
    ],
    rateLimited: ({ name }) =>
      json(
        {
          status: 'error',
          message: `You have reached your ${name.toLowerCase()} limit.`,
          errorType: 'RATE_LIMIT',
          correlationId: randomUUID(),
          policyName: name,
          groupName: 'publicapi:private-apps:api-calls:147000001',
        },
        429,
      ),
    headers: quotaHeaders,
    guard: ({ headers, path }) => {
      if (path.startsWith('/oauth/')) return undefined
      const [scheme, given] = (headers.authorization ?? '').split(' ')
      if (scheme?.toLowerCase() === 'bearer' && (given === token || oauth.isGood(given ?? ''))) return undefined
      const message =
        given === undefined
          ? 'Authentication credentials not found. This API supports OAuth 2.0 authentication.'
          : 'Authentication credentials not found or invalid.'
      return failure(401, 'INVALID_AUTHENTICATION', message)
    },
    routes: context => [
      ...oauthRoutes(oauth, { page: '/oauth/authorize', token: '/oauth/2026-03/token' }),
      route('POST', '/oauth/2026-03/token/revoke', request => oauth.revoke(request, { namesClient: true })),
      ...associationRoutes(context, { pageSize: associationPageSize }),
      ...objectRoutes(context, { searchLagSeconds }),
      ...definitionRoutes(context),
      ...tableRoutes(context),
    ],
    notFound: () => ({ status: 404, text: '<html><body>404 Not Found</body></html>', contentType: 'text/html' }),
  })
}

export default createHubspot()

/** Search has no quota headers. */
function quotaHeaders(states: readonly QuotaState[]): Record<string, string> {
  const state = (name: string) => states.find(({ quota }) => quota.name === name)
  const [tenSeconds, day] = [state('TEN_SECONDLY_ROLLING'), state('DAILY')]
  if (state('SECONDLY') || tenSeconds === undefined || day === undefined) return {}
  return {
    'x-hubspot-ratelimit-daily': String(day.quota.requests),
    'x-hubspot-ratelimit-daily-remaining': String(day.remaining),
    'x-hubspot-ratelimit-interval-milliseconds': '10000',
    'x-hubspot-ratelimit-max': String(tenSeconds.quota.requests),
    'x-hubspot-ratelimit-remaining': String(tenSeconds.remaining),
    'x-hubspot-ratelimit-secondly': '19',
    'x-hubspot-ratelimit-secondly-remaining': String(Math.min(19, tenSeconds.remaining)),
  }
}
