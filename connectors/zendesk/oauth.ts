import { path } from '../../src/contract/call.ts'
import { type AppSettings, type OAuth, refreshGrant } from '../../src/contract/oauth.ts'

/** What tokens are asked for with. */
interface ClientSettings extends AppSettings {
  readonly subdomain: string
}

/**
 * An OAuth client that an agent has let in. Each use of a refresh token gives another and deletes the one before, with
 * its access token. https://developer.zendesk.com/documentation/api-basics/authentication/refresh-token
 */
export const byRefreshToken: OAuth<ClientSettings> = {
  kind: 'oauth',
  endpoint: { path: path`/oauth/tokens`, client: 'post' },
  authorization: {
    endpoint: ({ subdomain }) => `https://${subdomain}.zendesk.com/oauth/authorizations/new`,
    scopes: ['read'],
    // https://developer.zendesk.com/documentation/api-basics/authentication/using-pkce-to-make-zendesk-oauth-access-tokens-more-secure/
    pkce: true,
    loopback: '127.0.0.1',
  },
  // Tokens can be revoked with the right to write alone, which is not asked for.
  grant: refreshGrant,
  livesSeconds: 1_800,
}
