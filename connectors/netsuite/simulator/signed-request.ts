import { createHmac } from 'node:crypto'
import type { SimulatorRequest } from '../../../src/simulator/simulator.ts'
import { credentials } from './credentials.ts'
import { percentEncoded, same } from './encoding.ts'

/** How far a timestamp may lie from now, in seconds. */
const tolerance = 300

/** What a header of OAuth 1.0 says, by its names. */
export type Said = Record<string, string>

/** Thrown where a request for a token is refused, with NetSuite's word for the reason. */
export class Refused extends Error {}

/** How the simulated NetSuite looks at a request that is signed by OAuth 1.0. */
export interface Inspection {
  request: SimulatorRequest
  /** The secret of the token that it names; undefined where there is no such token. */
  secretOf(token: string): string | undefined
  /** What must be said besides what every request says. */
  needs: readonly string[]
}

/**
 * Reads who asks; each nonce once. Throws what NetSuite calls the reason; where that is not documented, a word after the
 * same custom: https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/subsect_156934879823.html
 */
export function signatureControl(origin: string): (inspection: Inspection) => Said {
  const seen = new Set<string>()
  return ({ request, secretOf, needs }) => {
    const said = saidIn(request.headers.authorization ?? '')
    const usual = ['oauth_consumer_key', 'oauth_nonce', 'oauth_signature', 'oauth_signature_method', 'oauth_timestamp']
    if ([...usual, ...needs].some(name => !said[name])) throw new Refused('MissingRequiredParameter')
    if (said.oauth_consumer_key !== credentials.consumerKey) throw new Refused('UnknownIntegration')
    if (said.oauth_version !== undefined && said.oauth_version !== '1.0') throw new Refused('VersionRejected')
    if (said.oauth_signature_method !== 'HMAC-SHA256') throw new Refused('SignatureMethodRejected')
    const { oauth_timestamp: timestamp = '', oauth_nonce: nonce = '', oauth_token: token = '' } = said
    const isNear = Math.abs(Number(timestamp) - Date.now() / 1000) <= tolerance
    if (!/^[1-9]\d*$/.test(timestamp) || !isNear) throw new Refused('InvalidTimestamp')
    if (nonce.length < 6) throw new Refused('NonceRejected')
    const secret = needs.includes('oauth_token') ? secretOf(token) : ''
    if (secret === undefined) throw new Refused('TokenRejected')
    if (!same(said.oauth_signature ?? '', signatureOf(request, { said, secret, origin })))
      throw new Refused('InvalidSignature')
    if (seen.has(`${timestamp} ${nonce}`)) throw new Refused('NonceUsed')
    seen.add(`${timestamp} ${nonce}`)
    return said
  }
}

/** https://www.rfc-editor.org/rfc/rfc5849#section-3.5.1 */
function saidIn(header: string): Said {
  if (!header.startsWith('OAuth ')) return {}
  const pairs = [...header.slice(6).matchAll(/([a-z_]+)="([^"]*)"/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decodeURIComponent(value)]))
}

/** https://www.rfc-editor.org/rfc/rfc5849#section-3.4 */
function signatureOf(
  { method, path, query }: SimulatorRequest,
  { said, secret, origin }: { said: Said; secret: string; origin: string },
): string {
  const { realm: _, oauth_signature: __, ...counted } = said
  const lines = [...Object.entries(counted), ...query].map(pair => pair.map(percentEncoded).join('\u0000')).sort()
  const parameters = lines.map(line => line.replace('\u0000', '=')).join('&')
  const text = [method, origin + path, parameters].map(percentEncoded).join('&')
  return createHmac('sha256', [credentials.consumerSecret, secret].map(percentEncoded).join('&'))
    .update(text)
    .digest('base64')
}
