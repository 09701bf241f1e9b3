import { createHmac } from 'node:crypto'
import { credentials } from './credentials.ts'
import { percentEncoded, same } from './encoding.ts'
import { PlatformFault, SchemaFault, uris } from './messages.ts'
import { child, type XmlIn } from './read-xml.ts'
import type { AccessTokens } from './tokens.ts'

/** How far a timestamp may lie from now, in seconds. */
const tolerance = 300

/** Checks the token passport of a message; each nonce once. Throws the fault that NetSuite answers with. */
export function passportControl(tokens: AccessTokens): (header: XmlIn | undefined) => void {
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
    const [account, consumerKey, token = '', nonce = '', timestamp] = identity
    const signature = read('signature')
    const now = Date.now() / 1000
    const secret = tokens.secretOf(token)
    const isKnown = account === credentials.account && consumerKey === credentials.consumerKey && secret !== undefined
    const isFresh =
      Math.abs(Number(timestamp) - now) <= tolerance && /^[A-Za-z0-9]{6,64}$/.test(nonce) && !seen.has(nonce)
    const isSigned =
      signature.attribute('algorithm') === 'HMAC-SHA256' && same(signature.text, signatureOf(identity, secret))
    if (!isKnown || !isFresh || !isSigned) throw refused('USER_ERROR', 'Invalid login attempt.')
    for (const [old, at] of seen) if (at < now - 2 * tolerance) seen.delete(old)
    seen.set(nonce, now)
  }
}

function signatureOf(identity: readonly string[], secret = ''): string {
  const key = [credentials.consumerSecret, secret].map(percentEncoded).join('&')
  return createHmac('sha256', key).update(identity.map(percentEncoded).join('&')).digest('base64')
}

function refused(code: string, message: string): PlatformFault {
  return new PlatformFault('invalidCredentialsFault', code, message)
}
