import type { SigningMeans } from './auth.ts'
import { type Secret, secretText } from './secret.ts'
import { element, type XmlElement } from './xml.ts'

/** How long a message is good for, in seconds. */
const goodFor = 300

const wss = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss'
const extension = `${wss}-wssecurity-secext-1.0.xsd`
const utility = `${wss}-wssecurity-utility-1.0.xsd`
const profile = `${wss}-username-token-profile-1.0`
const base64 = `${wss}-soap-message-security-1.0#Base64Binary`

/** Who asks, and how a message shows that: by the password as it is, or by a digest that is good for this message alone. */
interface UsernameToken {
  readonly username: string
  readonly password: Secret
  readonly form: 'text' | 'digest'
}

/**
 * The header of WS-Security that says who sends a SOAP message, and for how long it is good.
 * https://docs.oasis-open.org/wss-m/wss/v1.1.1/os/wss-UsernameTokenProfile-v1.1.1-os.html
 */
export function wsSecurity(token: UsernameToken, means: Pick<SigningMeans, 'now' | 'nonce' | 'sha1'>): XmlElement {
  const created = instantOf(means.now)
  return element(
    'wsse:Security',
    { 'xmlns:wsse': extension, 'xmlns:wsu': utility, 'soapenv:mustUnderstand': '1' },
    element(
      'wsu:Timestamp',
      {},
      element('wsu:Created', {}, created),
      element('wsu:Expires', {}, instantOf(means.now + goodFor)),
    ),
    element(
      'wsse:UsernameToken',
      {},
      element('wsse:Username', {}, token.username),
      ...(token.form === 'text' ? plain(token) : digested(token, created, means)),
    ),
  )
}

const plain = ({ password }: UsernameToken) => [element('wsse:Password', { Type: `${profile}#PasswordText` }, password)]

/** The nonce counts as the bytes that it stands for. */
function digested({ password }: UsernameToken, created: string, { nonce, sha1 }: Pick<SigningMeans, 'nonce' | 'sha1'>) {
  return [
    element('wsse:Password', { Type: `${profile}#PasswordDigest` }, sha1(secretText`${nonce}${created}${password}`)),
    element('wsse:Nonce', { EncodingType: base64 }, btoa(nonce)),
    element('wsu:Created', {}, created),
  ]
}

const instantOf = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
