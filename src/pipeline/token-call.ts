import type { Form, Reply, RestCall } from '../contract/call.ts'
import type { Connector } from '../contract/connector.ts'
import { type FaultNews, faultOfStatus } from '../contract/faults.ts'
import type { Grant, OAuth, Revocation } from '../contract/oauth.ts'
import { type Secret, secretText } from '../contract/secret.ts'

/** What is asked of a token's endpoint, by the names of RFC 6749. */
type Asked = { readonly grant_type: string } & Form

/** The request for a token, as a call like any other; `assertion` is given for a grant that is signed. */
export function tokenCall<S>({ endpoint }: OAuth<S>, grant: Grant, assertion?: Secret): RestCall {
  const { path, client, parameters = {} } = endpoint
  const call = { protocol: 'rest', method: 'POST', path, reads: false } as const
  const form = { ...askedBy(grant, assertion), ...parameters }
  if (grant.kind === 'jwt_bearer') return { ...call, form }
  const { clientId, clientSecret } = grant
  if (client === 'key') {
    const { redirect_uri: _, ...known } = form
    return { ...call, form: known, headers: { authorization: basic(secretText`${clientSecret}:`) } }
  }
  if (client === 'post') return { ...call, form: { ...form, client_id: clientId, client_secret: clientSecret } }
  // https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1: both are written as in a form before they are put together.
  const passport = secretText`${encoded(clientId)}:${clientSecret.map(encoded)}`
  return { ...call, form, headers: { authorization: basic(passport) } }
}

/** The request to give a refresh token back. https://www.rfc-editor.org/rfc/rfc7009#section-2.1 */
export function revocationCall(
  { path, namesClient }: Revocation,
  token: Secret,
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: Secret },
): RestCall {
  const client = namesClient ? { client_id: clientId, client_secret: clientSecret } : {}
  // Whoever gives it back twice has given it back.
  const form = { token, token_type_hint: 'refresh_token', ...client }
  return { protocol: 'rest', method: 'POST', path, reads: false, isIdempotent: true, isStatusAll: true, form }
}

/** What a refusal of the token's endpoint means: that the grant is dead is for a person to mend, and no retry helps. */
export function tokenFault({ deadWords = [] }: Pick<OAuth<never>, 'deadWords'>, known: Connector['fault']) {
  return (reply: Reply): FaultNews | undefined => {
    const { status, body } = reply
    if (status < 400) return undefined
    const words = [body?.error, body?.status, body?.category].filter(word => typeof word === 'string')
    const description = body?.error_description ?? body?.message
    const said = [words[0], description].filter(part => typeof part === 'string').join(': ')
    const message = said === '' ? {} : { message: said.replace(addresses, '[e-mail]') }
    if ([...words, description].some(word => word === 'invalid_grant' || deadWords.includes(word)))
      return { code: 'RECONNECT_REQUIRED', ...message }
    const news = known?.(reply)
    if (news !== undefined && news.code !== 'PROVIDER_REJECTED')
      return { ...news, ...(typeof body?.error === 'string' && message) }
    const isOutage = status === 429 || status >= 500
    return { code: isOutage ? (faultOfStatus(status) ?? 'PROVIDER_UNAVAILABLE') : 'PROVIDER_AUTH', ...message }
  }
}

const addresses = /[^\s"'<>:[\]]+@[^\s"'<>:[\]]+/g

function askedBy(grant: Grant, assertion: Secret | undefined): Asked {
  switch (grant.kind) {
    case 'refresh_token':
      return { grant_type: 'refresh_token', refresh_token: grant.refreshToken }
    case 'authorization_code':
      return {
        grant_type: 'authorization_code',
        code: grant.code,
        redirect_uri: grant.redirectUri,
        code_verifier: grant.verifier,
      }
    case 'client_credentials':
      return { grant_type: 'client_credentials' }
    case 'jwt_bearer':
      return { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }
    default:
      return grant satisfies never
  }
}

const basic = (passport: Secret) => secretText`Basic ${passport.map(text => btoa(text))}`

function encoded(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1)
}
