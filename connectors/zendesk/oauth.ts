import { path } from '../../src/contract/call.ts'
import type { OAuth } from '../../src/contract/oauth.ts'
import { Secret } from '../../src/contract/secret.ts'

/** What tokens are asked for with. */
interface ClientSettings {
  readonly subdomain: string
  readonly clientId?: string | undefined
  readonly clientSecret?: Secret | undefined
  readonly refreshToken?: Secret | undefined
}

const nothing = new Secret('')

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
  },
  grant: ({ clientId = '', clientSecret = nothing, refreshToken = nothing }) => ({
    kind: 'refresh_token',
    clientId,
    clientSecret,
    refreshToken,
  }),
  livesSeconds: 1_800,
}
