import { OAuthServer } from '../../../src/simulator/oauth.ts'
import { consentRoutes } from '../../../src/simulator/oauth-page.ts'
import { json, type Route, route } from '../../../src/simulator/simulator.ts'
import { credentials } from './security.ts'

const { clientId: id, clientSecret: secret, refreshToken } = credentials

/**
 * The instance as the one who gives out tokens. It gives the same ones again while they are good, and refuses in one way alone.
 * https://www.servicenow.com/docs/r/platform-security/authentication/r_OAuthAPIResponseParameters.html
 */
export const createServiceNowOAuth = (now: () => number = Date.now) =>
  new OAuthServer({
    clients: [{ id, secret, redirectUris: ['http://localhost/callback', 'http://localhost/connect/callback'] }],
    now,
    accessSeconds: 1_800,
    repeats: true,
    refreshTokens: 'stay',
    given: [refreshToken],
    besides(answer, { text }) {
      const used = new URLSearchParams(text).get('refresh_token')
      const usual = { ...answer, scope: 'useraccount', token_type: 'Bearer' }
      return used === null ? usual : { ...usual, refresh_token: used }
    },
    refusal: () => json({ error_description: 'access_denied', error: 'server_error' }, 401),
  })

/** True for a path at which tokens are spoken of, where nobody has any yet. */
export const isOfTokens = (path: string) => /^\/oauth_(auth|token|revoke_token)\.do$/.test(path)

/** The page for people, and the endpoints for tokens; who gives a token back needs not say who they are. */
export function oauthRoutes(oauth: OAuthServer): Route[] {
  return [
    ...consentRoutes(oauth, '/oauth_auth.do'),
    route('POST', '/oauth_token.do', request => oauth.token(request)),
    route('POST', '/oauth_revoke_token.do', request => ({
      ...oauth.revoke(request, { namesClient: false }),
      body: undefined,
      text: '',
    })),
  ]
}

/** True for a request that carries a token which is good. */
export function isOfToken(authorization: string | undefined, oauth: OAuthServer): boolean {
  const [scheme, token = ''] = (authorization ?? '').split(' ')
  return scheme?.toLowerCase() === 'bearer' && oauth.isGood(token)
}
