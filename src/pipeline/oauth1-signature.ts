import { createHmac } from 'node:crypto'
import type { SignatureMethod, SigningPair } from '../contract/oauth1.ts'
import { percentEncoded } from '../contract/percent-encoding.ts'
import { Secret } from '../contract/secret.ts'
import type { Written } from './written.ts'

/** Who signs a request, and what the header says besides. */
export interface Oauth1Signer {
  readonly method: SignatureMethod
  readonly client: SigningPair
  /** Absent where there is none yet. */
  readonly token?: SigningPair | undefined
  readonly realm?: string | undefined
  /** Such as `oauth_callback`. */
  readonly parameters?: Readonly<Record<string, string>>
  /** Unix time in whole seconds. */
  readonly now: number
  readonly nonce: string
}

type Signed = Pick<Written, 'method' | 'url' | 'headers' | 'body'>
type Pairs = readonly (readonly [name: string, value: string])[]

const hashes: Readonly<Record<SignatureMethod, string>> = { 'HMAC-SHA1': 'sha1', 'HMAC-SHA256': 'sha256' }

/** The header by which a server of OAuth 1.0 knows who asks. https://www.rfc-editor.org/rfc/rfc5849#section-3.5.1 */
export function oauth1Header(
  request: Signed,
  { method, client, token, realm, parameters = {}, now, nonce }: Oauth1Signer,
): Secret {
  const said = Object.entries({
    oauth_consumer_key: client.identifier.reveal(),
    ...(token && { oauth_token: token.identifier.reveal() }),
    oauth_signature_method: method,
    oauth_timestamp: String(now),
    oauth_nonce: nonce,
    ...parameters,
  })
  const key = [client.secret, token?.secret].map(secret => percentEncoded(secret?.reveal() ?? '')).join('&')
  const signature = createHmac(hashes[method], key).update(baseString(request, said)).digest('base64')
  // The realm is no part of what is signed.
  const all = [...(realm === undefined ? [] : [['realm', realm] as const]), ...said, ['oauth_signature', signature]]
  return new Secret(`OAuth ${all.map(([name = '', value = '']) => `${name}="${percentEncoded(value)}"`).join(', ')}`)
}

/** What of a request is signed, as one text. https://www.rfc-editor.org/rfc/rfc5849#section-3.4.1 */
export function baseString({ method, url, headers, body }: Signed, said: Pairs): string {
  const { origin, pathname, searchParams } = new URL(url)
  const isForm = String(headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  const form = new URLSearchParams(isForm ? body : '')
  const parameters = normalized([...searchParams, ...said, ...form])
  return [method, `${origin}${pathname}`, parameters].map(percentEncoded).join('&')
}

/** Parameters in the one order and the one writing that both sides sign. https://www.rfc-editor.org/rfc/rfc5849#section-3.4.1.3.2 */
export function normalized(parameters: Pairs): string {
  return parameters
    .map(pair => pair.map(percentEncoded) as [string, string])
    .sort(([name, value], [otherName, otherValue]) => order(name, otherName) || order(value, otherValue))
    .map(pair => pair.join('='))
    .join('&')
}

/** By bytes, and not by the customs of a language: what is encoded has no others than those of ASCII. */
const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
