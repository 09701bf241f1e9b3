import { createPublicKey, verify } from 'node:crypto'
import { type Refused, refused } from './oauth-request.ts'

interface Expected {
  /** The key of a client, in PEM. */
  keyOf(client: string): string | undefined
  audience: string | undefined
  /** Unix time in seconds. */
  now: number
}

/** In whose name a signed claim asks, or why it is refused. https://www.rfc-editor.org/rfc/rfc7523#section-3 */
export function subjectOf(assertion: string, { keyOf, audience, now }: Expected): string | Refused {
  const [head = '', body = '', signature = ''] = assertion.split('.')
  const { alg } = partOf(head)
  const { iss, aud, exp, iat = 0, sub } = partOf(body)
  const key = keyOf(String(iss))
  if (alg !== 'RS256' || key === undefined) return refused('invalid_client', 'invalid client credentials')
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    createPublicKey(key),
    Buffer.from(signature, 'base64url'),
  )
  if (!isSigned) return refused('invalid_grant', 'invalid assertion')
  if (aud !== audience) return refused('invalid_grant', 'audience is invalid')
  if (Number(iat) > now || Number(exp) <= now || Number(exp) > now + 3_600)
    return refused('invalid_grant', 'expired or too long')
  return String(sub)
}

function partOf(encoded: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'))
  } catch {
    return {}
  }
}
