import type { SessionAuth } from '../../src/contract/auth.ts'
import { path, type RestCall } from '../../src/contract/call.ts'
import { readInteger, readText } from '../../src/contract/read.ts'
import { Secret, secretText } from '../../src/contract/secret.ts'
import { childOf, element, textOf } from '../../src/contract/xml.ts'
import { operation } from './soap.ts'

/** What a session by REST is opened with. */
export interface ClientSettings {
  readonly clientId?: string | undefined
  readonly clientSecret?: Secret | undefined
}

/** What a session by SOAP is opened with. */
export interface LoginSettings {
  readonly username?: string | undefined
  readonly password?: Secret | undefined
  readonly securityToken?: Secret | undefined
}

const nothing = new Secret('')

/**
 * OAuth 2.0 with the credentials of a client. The answer does not say when the session ends: that is for the
 * organization's settings, and known when a call is refused.
 * https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_client_credentials_flow.htm&type=5
 */
export const byClient: SessionAuth<ClientSettings> = {
  kind: 'session',
  open: ({ clientId = '', clientSecret = nothing }): RestCall => ({
    protocol: 'rest',
    method: 'POST',
    path: path`/services/oauth2/token`,
    form: { grant_type: 'client_credentials' },
    headers: { authorization: secretText`Basic ${clientSecret.map(secret => base64(`${clientId}:${secret}`))}` },
    reads: false,
  }),
  read({ body }) {
    const token = readText(body?.access_token)
    const origin = readText(body?.instance_url)
    if (token === null) throw new TypeError('expected an "access_token"')
    return { token: new Secret(token), ...(origin !== null && { origin: originOf(origin) }) }
  },
  // The call that opens a session says by itself who asks.
  apply: (call, { token }) => ({ ...call, headers: { authorization: secretText`Bearer ${token}`, ...call.headers } }),
}

/**
 * A login with a name, and a password with a security token after it. Up to version 64.0.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_login.htm
 */
export const byLogin: SessionAuth<LoginSettings> = {
  kind: 'session',
  open: ({ username = '', password = nothing, securityToken = nothing }) => ({
    ...operation('login', [
      element('sf:username', {}, username),
      element('sf:password', {}, secretText`${password}${securityToken}`),
    ]),
    reads: false,
  }),
  read({ xml }) {
    const result = childOf(xml, 'result')
    const token = textOf(result, 'sessionId')
    const origin = textOf(result, 'serverUrl')
    if (token === undefined || origin === undefined) throw new TypeError('expected a "sessionId" and a "serverUrl"')
    const seconds = readInteger(textOf(childOf(result, 'userInfo'), 'sessionSecondsValid'))
    return {
      token: new Secret(token),
      origin: originOf(origin),
      ...(seconds !== null && { expiresInSeconds: seconds }),
    }
  },
  apply(call, { token }) {
    if (call.protocol !== 'soap') return call
    const session = element('sf:SessionHeader', {}, element('sf:sessionId', {}, token))
    return { ...call, header: [session, ...(call.header ?? [])] }
  },
}

/** The host alone of an address; where on it to ask is for the calls. */
function originOf(address: string): string {
  return new URL(address).origin
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
