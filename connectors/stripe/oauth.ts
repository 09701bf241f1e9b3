import { path } from '../../src/contract/call.ts'
import { type AppSettings, type OAuth, refreshGrant } from '../../src/contract/oauth.ts'
import { version } from './version.ts'

/** What tokens are asked for with. */
interface InstalledApp extends AppSettings {
  readonly link?: string | undefined
}

/**
 * A Stripe App that somebody has installed. Each use of a refresh token gives another and ends the one before; they live for a
 * year. That access tokens live for an hour is not said in the answers.
 * https://docs.stripe.com/stripe-apps/api-authentication/oauth
 */
export const byRefreshToken: OAuth<InstalledApp> = {
  kind: 'oauth',
  endpoint: { path: path`/v1/oauth/token`, client: 'key' },
  authorization: {
    endpoint: ({ link = 'published' }) =>
      `https://marketplace.stripe.com/oauth/v2/${link === 'published' ? '' : `${link}/`}authorize`,
    // The manifest of the app says them.
    scopes: [],
    pkce: false,
    loopback: 'localhost',
  },
  // There is nothing that ends a token. What ends an app's rights is to uninstall it, for which its id and that of the account
  // would have to be known: https://docs.stripe.com/api/apps/installs/uninstall. Connect's `/oauth/deauthorize` is for Connect.
  grant: refreshGrant,
  livesSeconds: 3_600,
  headers: { 'stripe-version': version },
}
