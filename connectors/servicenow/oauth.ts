import { path } from '../../src/contract/call.ts'
import { type AppSettings, type OAuth, refreshGrant } from '../../src/contract/oauth.ts'
import { Secret } from '../../src/contract/secret.ts'

/** What tokens are asked for with. */
interface InstanceSettings extends AppSettings {
  readonly instance: string
}

/** https://www.servicenow.com/docs/r/platform-security/authentication/r_OAuthAPIRequestParameters.html */
const endpoint = { path: path`/oauth_token.do`, client: 'post' } as const

/** How long a token lives unless the app's record says otherwise; each answer says it. */
const livesSeconds = 1_800

/**
 * Tokens of a user who has let an app in, with that user's rights. A refresh token stays the same until it ends, 100 days after
 * the user signed in. https://www.servicenow.com/docs/r/platform-security/authentication/authorization-workflow.html
 */
export const byRefreshToken: OAuth<InstanceSettings> = {
  kind: 'oauth',
  endpoint,
  authorization: {
    endpoint: ({ instance }) => `https://${instance}.service-now.com/oauth_auth.do`,
    // What a token may be used for stands in the app's record; without a scope it is all that the user may do.
    scopes: [],
    // Apps with a secret need no proof key, and may send one.
    pkce: true,
    loopback: 'localhost',
  },
  // The page shows the token in the address, where logs would keep it. Others have seen that the instance reads a form instead.
  // It asks nobody who they are.
  // https://www.servicenow.com/docs/r/platform-security/authentication/t_RevokeOAuthToken.html
  revocation: { path: path`/oauth_revoke_token.do`, namesClient: false },
  grant: refreshGrant,
  livesSeconds,
  // The documentation has no errors. Others have seen that an instance says the same of a refresh token that has ended, a user who
  // is locked out and a wrong secret: status 401, with `server_error` for the error. All of them are for a person to mend.
  deadWords: ['access_denied'],
}

/**
 * The credentials of an app, which stand for the user in its record; since the Washington release. There is no refresh token.
 * https://www.servicenow.com/docs/r/platform-security/authentication/client-credentials-grant-workflow.html
 */
export const byClient: OAuth<InstanceSettings> = {
  kind: 'oauth',
  endpoint,
  grant: ({ clientId = '', clientSecret = new Secret('') }) => ({ kind: 'client_credentials', clientId, clientSecret }),
  livesSeconds,
}
