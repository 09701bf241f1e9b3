import type { Call } from '../../src/contract/call.ts'
import { type Secret, secretText } from '../../src/contract/secret.ts'
import { element } from '../../src/contract/xml.ts'

interface Credentials {
  readonly username: string
  readonly password: Secret
  readonly security?: string | undefined
}

/** How long a message is good for, in seconds. */
const goodFor = 300

const wss = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss'
const extension = `${wss}-wssecurity-secext-1.0.xsd`
const utility = `${wss}-wssecurity-utility-1.0.xsd`
const passwordText = `${wss}-username-token-profile-1.0#PasswordText`

/** Basic authentication. */
export function basicOf({ username, password }: Credentials): { readonly authorization: Secret } {
  const encoded = secretText`${username}:${password}`.map(text => Buffer.from(text).toString('base64'))
  return { authorization: secretText`Basic ${encoded}` }
}

/**
 * Says who asks by SOAP. WS-Security comes on top of Basic authentication: the instance looks at one to know whether the
 * user may come in at all, at the other to know whether the message is good.
 * https://www.servicenow.com/docs/r/api-reference/web-services/c_SOAPWebService.html
 */
export function signSoap(call: Call, { now }: { readonly now: number }, settings: Credentials): Call {
  const headers = { ...call.headers, ...basicOf(settings) }
  if (call.protocol !== 'soap' || settings.security !== 'wsse') return { ...call, headers }
  return { ...call, headers, header: [securityOf(settings, now), ...(call.header ?? [])] }
}

function securityOf({ username, password }: Credentials, now: number) {
  return element(
    'wsse:Security',
    { 'xmlns:wsse': extension, 'xmlns:wsu': utility, 'soapenv:mustUnderstand': '1' },
    element(
      'wsu:Timestamp',
      {},
      element('wsu:Created', {}, instantOf(now)),
      element('wsu:Expires', {}, instantOf(now + goodFor)),
    ),
    element(
      'wsse:UsernameToken',
      {},
      element('wsse:Username', {}, username),
      element('wsse:Password', { Type: passwordText }, password),
    ),
  )
}

const instantOf = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
