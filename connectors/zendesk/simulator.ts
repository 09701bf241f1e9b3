import { randomUUID } from 'node:crypto'
import { OAuthServer } from '../../src/simulator/oauth.ts'
import { oauthRoutes } from '../../src/simulator/oauth-page.ts'
import { defineSimulator, json, type QuotaState, type Simulator } from '../../src/simulator/simulator.ts'
import { attachmentRoutes } from './simulator/attachments.ts'
import { definitionRoutes } from './simulator/definitions.ts'
import { subdomain } from './simulator/ids.ts'
import { recordRoutes } from './simulator/routes.ts'
import { searchRoutes } from './simulator/search.ts'

/** What a Zendesk simulator may be told. */
export interface ZendeskOptions {
  /** How long a new record is missing from the search index; 0 by default. */
  searchLagSeconds?: number
  /** Who gives out tokens; one of its own by default. */
  oauth?: OAuthServer
}

const credentials = {
  subdomain,
  email: 'admin@unigraph-demo.example',
  token: 'simulatedZendeskToken0123456789abcdefghij',
  clientId: 'simulated_client',
  clientSecret: 'simulatedClientSecret0123456789',
  refreshToken: 'simulatedRefreshToken0123456789',
}

/** Each use of a refresh token ends it. https://developer.zendesk.com/documentation/api-basics/authentication/refresh-token */
export const createZendeskOAuth = (now: () => number = Date.now) =>
  new OAuthServer({
    clients: [
      {
        id: credentials.clientId,
        secret: credentials.clientSecret,
        redirectUris: ['/callback', '/connect/callback'].flatMap(path => [
          `http://127.0.0.1${path}`,
          `http://localhost${path}`,
        ]),
      },
    ],
    now,
    accessSeconds: 1_800,
    refreshTokens: 'rotate',
    given: [credentials.refreshToken],
    besides: answer => ({ ...answer, scope: 'read' }),
  })

const passport = Buffer.from(`${credentials.email}/token:${credentials.token}`).toString('base64')

/** An offline Zendesk of the Enterprise plan. https://developer.zendesk.com/api-reference/introduction/rate-limits/ */
export function createZendesk({ searchLagSeconds = 0, oauth = createZendeskOAuth() }: ZendeskOptions = {}): Simulator {
  return defineSimulator({
    name: 'zendesk',
    credentials,
    quotas: [
      {
        name: 'search-export',
        requests: 100,
        perSeconds: 60,
        match: ({ path }) => /^\/api\/v2\/search\/export(\.json)?$/.test(path),
      },
      { name: 'account', requests: 700, perSeconds: 60 },
    ],
    rateLimited: (_, retryAfterSeconds) => {
      const description = 'Number of allowed API requests per minute exceeded'
      const headers = { 'retry-after': String(Math.ceil(retryAfterSeconds)) }
      return json({ error: 'APIRateLimitExceeded', description }, 429, headers)
    },
    headers: states => ({
      'x-zendesk-api-version': 'v2',
      'x-request-id': randomUUID(),
      ...quotaHeaders(states),
    }),
    guard: request => {
      if (request.path.startsWith('/oauth/')) return undefined
      const [scheme, given] = (request.headers.authorization ?? '').split(' ')
      const isOfToken = scheme?.toLowerCase() === 'bearer' && oauth.isGood(given ?? '')
      if (!isOfToken && (scheme?.toLowerCase() !== 'basic' || given !== passport))
        return json({ error: "Couldn't authenticate you" }, 401)
      // A server reads no longer lines than this.
      if (request.path.length + request.query.toString().length > 8000)
        return { status: 414, text: '<html><body>414 Request-URI Too Large</body></html>', contentType: 'text/html' }
      return undefined
    },
    routes: context => [
      ...oauthRoutes(oauth, { page: '/oauth/authorizations/new', token: '/oauth/tokens' }),
      ...searchRoutes(context, { lagSeconds: searchLagSeconds }),
      ...definitionRoutes(context),
      ...attachmentRoutes(context),
      ...recordRoutes(context),
    ],
    notFound: () => json({ error: 'InvalidEndpoint', description: 'Not found' }, 404),
  })
}

export default createZendesk()

function quotaHeaders(states: readonly QuotaState[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const { quota, remaining, resetSeconds } of states) {
    const reset = Math.ceil(resetSeconds)
    if (quota.name === 'account') {
      const total = String(quota.requests)
      const left = String(remaining)
      headers['x-rate-limit'] = total
      headers['x-rate-limit-remaining'] = left
      headers['ratelimit-limit'] = total
      headers['ratelimit-remaining'] = left
      headers['ratelimit-reset'] = String(reset)
    } else
      headers[`zendesk-ratelimit-${quota.name}`] = `total=${quota.requests}; remaining=${remaining}; resets=${reset}`
  }
  return headers
}
