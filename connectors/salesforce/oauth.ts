import { path } from '../../src/contract/call.ts'
import { type AppSettings, type OAuth, refreshGrant, type TokenAnswer } from '../../src/contract/oauth.ts'
import { readText } from '../../src/contract/read.ts'
import { Secret } from '../../src/contract/secret.ts'

/** What tokens are asked for with. */
interface OrganizationSettings extends AppSettings {
  readonly domain?: string
  readonly privateKey?: Secret | undefined
  readonly runAs?: string | undefined
}

const endpoint = { path: path`/services/oauth2/token`, client: 'post' } as const

/** The host alone of the address that a token's answer names. */
function origin({ instance_url: address }: TokenAnswer): string | undefined {
  const text = readText(address)
  return text === null ? undefined : new URL(text).origin
}

/**
 * A refresh token of a user, which is replaced at each use where the app says so. When a token ends is for the
 * organization's settings, and not said: half an hour is less than any default.
 * https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm&type=5
 */
export const byRefreshToken: OAuth<OrganizationSettings> = {
  kind: 'oauth',
  endpoint,
  authorization: {
    endpoint: ({ domain = '' }) => `https://${domain}.my.salesforce.com/services/oauth2/authorize`,
    scopes: ['api', 'refresh_token'],
    pkce: true,
    loopback: 'localhost',
  },
  // https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm&type=5
  revocation: { path: path`/services/oauth2/revoke`, namesClient: false },
  grant: refreshGrant,
  livesSeconds: 1_800,
  origin,
}

/**
 * A claim signed with the app's key, good for three minutes. There is no refresh token: another claim takes its place.
 * https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_jwt_flow.htm&type=5
 */
export const byKey: OAuth<OrganizationSettings> = {
  kind: 'oauth',
  endpoint,
  grant: ({ domain = '', clientId = '', privateKey = new Secret(''), runAs = '' }) => ({
    kind: 'jwt_bearer',
    issuer: clientId,
    subject: runAs,
    // Sandboxes have a login of their own.
    audience: domain.includes('.') ? 'https://test.salesforce.com' : 'https://login.salesforce.com',
    privateKey,
    goodSeconds: 180,
  }),
  livesSeconds: 1_800,
  origin,
}
