import { createHmac } from 'node:crypto'

/** A request as it arrived. */
export interface Arrived {
  readonly method: string
  readonly scheme: 'http' | 'https'
  /** The header `Host`. */
  readonly host: string
  /** Path and query as they stand in the first line. */
  readonly target: string
  readonly authorization: string
  /** The body of a form; empty for any other. */
  readonly form: string
}

/**
 * Why a server of OAuth 1.0 would refuse the request; undefined where it would not. Written from RFC 5849, over bytes, and by
 * none of our code.
 */
export function whyRefused(arrived: Arrived, secrets: { client: string; token: string }): string | undefined {
  const [scheme, rest] = cutAt(arrived.authorization, ' ')
  if (scheme !== 'OAuth') return 'there is no header of OAuth'
  const said = rest.split(',').map(part => {
    const [name, quoted] = cutAt(part.trim(), '=')
    return [name, decoded(quoted.slice(1, -1), false)] as const
  })
  const saidOf = (name: string) => said.find(pair => pair[0] === name)?.[1].toString() ?? ''
  const hash = { 'HMAC-SHA1': 'sha1', 'HMAC-SHA256': 'sha256' }[saidOf('oauth_signature_method')]
  if (hash === undefined) return 'the method is unknown'
  const [path, query] = cutAt(arrived.target, '?')
  const pairs = [...fieldsOf(query), ...fieldsOf(arrived.form)].concat(
    said
      .filter(([name]) => name !== 'realm' && name !== 'oauth_signature')
      .map(([name, value]) => [Buffer.from(name), value]),
  )
  const lines = pairs.map(pair => pair.map(encoded) as [string, string])
  lines.sort(
    (one, other) => Buffer.compare(bytes(one[0]), bytes(other[0])) || Buffer.compare(bytes(one[1]), bytes(other[1])),
  )
  const port = arrived.scheme === 'http' ? ':80' : ':443'
  const host = arrived.host.toLowerCase()
  const address = `${arrived.scheme}://${host.endsWith(port) ? host.slice(0, -port.length) : host}${path}`
  const text = [arrived.method, address, lines.map(line => line.join('=')).join('&')].map(part => encoded(bytes(part)))
  const key = `${encoded(bytes(secrets.client))}&${encoded(bytes(secrets.token))}`
  const signature = createHmac(hash, key).update(text.join('&')).digest('base64')
  return saidOf('oauth_signature') === signature ? undefined : `the signature is not that of ${text.join('&')}`
}

const bytes = (text: string) => Buffer.from(text)

function cutAt(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

const fieldsOf = (form: string): readonly [Buffer, Buffer][] =>
  form
    .split('&')
    .filter(part => part !== '')
    .map(part => {
      const [name, value] = cutAt(part, '=')
      return [decoded(name, true), decoded(value, true)]
    })

/** The bytes that stand behind a text; in forms a plus sign is a space. */
function decoded(text: string, isForm: boolean): Buffer {
  const out: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '%') {
      out.push(Number.parseInt(text.slice(at + 1, at + 3), 16))
      at += 2
    } else out.push(sign === '+' && isForm ? 0x20 : sign.charCodeAt(0))
  }
  return Buffer.from(out)
}

const unreserved = new Set(bytes('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~'))

const encoded = (of: Buffer): string =>
  [...of]
    .map(byte =>
      unreserved.has(byte) ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
