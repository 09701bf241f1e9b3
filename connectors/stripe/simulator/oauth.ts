import { OAuthServer } from '../../../src/simulator/oauth.ts'
import { consentRoutes } from '../../../src/simulator/oauth-page.ts'
import { json, type Route, route } from '../../../src/simulator/simulator.ts'
import { failure } from './replies.ts'

/** An app that the account has installed. */
export const app = {
  clientId: 'ca_simulator_app_of_unigraph',
  clientSecret: 'sk_live_simulator_key_of_the_app',
  refreshToken: 'rt_simulator_refresh_token_0123456789',
}

/** Access tokens live for an hour, which no answer says. https://docs.stripe.com/stripe-apps/api-authentication/oauth */
export const createStripeOAuth = (now: () => number = Date.now) =>
  new OAuthServer({
    clients: [
      {
        id: app.clientId,
        secret: app.clientSecret,
        redirectUris: ['http://localhost/callback', 'http://localhost/connect/callback'],
      },
    ],
    byKey: true,
    now,
    accessSeconds: 3_600,
    refreshTokens: 'rotate',
    given: [app.refreshToken],
    besides: ({ access_token, token_type }) => ({
      access_token,
      livemode: true,
      scope: 'stripe_apps',
      stripe_publishable_key: 'pk_live_simulator_key_of_unigraph',
      stripe_user_id: 'acct_simulator_of_unigraph',
      token_type,
    }),
    refusal(error, description, { text }) {
      if (error === 'invalid_client') return failure('Invalid API Key provided: sk_live_********', { status: 401 })
      const { refresh_token: token } = Object.fromEntries(new URLSearchParams(text))
      const said = token === undefined ? description : `Refresh token does not exist: ${token}`
      return json({ error, error_description: said }, 400)
    },
  })

/** The page on which somebody installs an app, by the link of one that is published or of one that is not; and the endpoint. */
export function oauthRoutes(oauth: OAuthServer): Route[] {
  return [
    ...['/oauth/v2/authorize', '/oauth/v2/:link/authorize'].flatMap(page => consentRoutes(oauth, page)),
    route('POST', '/v1/oauth/token', request => oauth.token(request)),
  ]
}

/** True for a path at which apps and tokens are spoken of, where an app has no token yet. */
export const isOfTokens = (path: string) => path === '/v1/oauth/token' || path.startsWith('/oauth/v2/')
