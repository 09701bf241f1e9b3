import type { SigningMeans } from '../../src/contract/auth.ts'
import type { Call } from '../../src/contract/call.ts'
import { Secret, secretText } from '../../src/contract/secret.ts'
import { wsSecurity } from '../../src/contract/ws-security.ts'

interface Credentials {
  readonly username?: string | undefined
  readonly password?: Secret | undefined
  readonly security?: string | undefined
}

const nothing = new Secret('')

/** Basic authentication. */
export function basicOf({ username = '', password = nothing }: Credentials): { readonly authorization: Secret } {
  const encoded = secretText`${username}:${password}`.map(text => Buffer.from(text).toString('base64'))
  return { authorization: secretText`Basic ${encoded}` }
}

/**
 * Says who asks by SOAP. WS-Security comes on top of Basic authentication: the instance looks at one to know whether the
 * user may come in at all, at the other to know whether the message is good. It keeps no password that a digest could be
 * compared with. https://www.servicenow.com/docs/r/api-reference/web-services/c_SOAPWebService.html
 */
export function signSoap(call: Call, means: SigningMeans, settings: Credentials): Call {
  const headers = { ...call.headers, ...basicOf(settings) }
  if (call.protocol !== 'soap' || settings.security !== 'wsse') return { ...call, headers }
  const { username = '', password = nothing } = settings
  const security = wsSecurity({ username, password, form: 'text' }, means)
  return { ...call, headers, header: [security, ...(call.header ?? [])] }
}
