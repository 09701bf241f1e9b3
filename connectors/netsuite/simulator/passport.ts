import { createHmac, timingSafeEqual } from 'node:crypto'
import { PlatformFault, SchemaFault, uris } from './messages.ts'
import { child, type XmlIn } from './read-xml.ts'

/** With what a client is let in; invented. */
export const credentials = {
  account: '1234567_SB1',
  consumerKey: 'simulated-consumer-key-0123456789abcdef',
  consumerSecret: 'simulated-consumer-secret/+=&0123456789',
  tokenId: 'simulated-token-id-0123456789abcdef',
  tokenSecret: 'simulated-token-secret*!0123456789',
}

/** How far a timestamp may lie from now, in seconds. */
const tolerance = 300

/** Checks the token passport of a message; each nonce once. Throws the fault that NetSuite answers with. */
export function passportControl(): (header: XmlIn | undefined) => void {
  const seen = new Map<string, number>()
  return header => {
    const passport = child(header, 'tokenPassport', uris.platformMsgs)
    if (!passport) throw refused('WS_LOG_IN_REQD', 'You must log in before performing a web service operation.')
    const read = (name: string) => {
      const found = child(passport, name, uris.platformCore)
      if (!found) throw new SchemaFault(`tokenPassport has no platformCore:${name}`)
      return found
    }
    const identity = ['account', 'consumerKey', 'token', 'nonce', 'timestamp'].map(name => read(name).text)
    const [account, consumerKey, token, nonce = '', timestamp] = identity
    const signature = read('signature')
    const now = Date.now() / 1000
    const isKnown =
      account === credentials.account && consumerKey === credentials.consumerKey && token === credentials.tokenId
    const isFresh =
      Math.abs(Number(timestamp) - now) <= tolerance && /^[A-Za-z0-9]{6,64}$/.test(nonce) && !seen.has(nonce)
    const isSigned = signature.attribute('algorithm') === 'HMAC-SHA256' && same(signature.text, signatureOf(identity))
    if (!isKnown || !isFresh || !isSigned) throw refused('USER_ERROR', 'Invalid login attempt.')
    for (const [old, at] of seen) if (at < now - 2 * tolerance) seen.delete(old)
    seen.set(nonce, now)
  }
}

function signatureOf(identity: readonly string[]): string {
  const key = [credentials.consumerSecret, credentials.tokenSecret].map(percentEncoded).join('&')
  return createHmac('sha256', key).update(identity.map(percentEncoded).join('&')).digest('base64')
}

/** RFC 5849, section 3.6: every byte but letters, digits and four signs. */
function percentEncoded(text: string): string {
  return [...Buffer.from(text)]
    .map(byte => {
      const character = String.fromCharCode(byte)
      return /[A-Za-z0-9\-._~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    })
    .join('')
}

function same(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function refused(code: string, message: string): PlatformFault {
  return new PlatformFault('invalidCredentialsFault', code, message)
}
