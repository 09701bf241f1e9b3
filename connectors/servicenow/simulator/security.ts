import { Refused } from './replies.ts'
import { textOf } from './texts.ts'

/** Settings with which a client is let in. */
export const credentials = {
  instance: 'unigraphdemo',
  username: 'unigraph.reader',
  password: 'simulatedServiceNowPassword0123',
  clientId: '0123456789abcdef0123456789simula',
  clientSecret: 'simulatedServiceNowSecret0123',
  refreshToken: 'simulatedServiceNowRefreshToken0123456789',
}

const basic = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')

/** True for a request that says by Basic authentication whose it is. */
export function isBasic(authorization: string | undefined): boolean {
  const [scheme, given] = (authorization ?? '').split(' ')
  return scheme?.toLowerCase() === 'basic' && given === basic
}

const passwordText = /#PasswordText$/

/** How far a message's clock may be off, in milliseconds. */
const tolerance = 300_000

/**
 * WS-Security is looked at where a message has it. https://www.servicenow.com/docs/r/api-reference/web-services/r_WS-SecurityErrorMessages.html
 */
export function checkSecurity(header: Readonly<Record<string, unknown>>): void {
  if (header.Security === undefined) return
  const { Timestamp: time, UsernameToken: token } = header.Security as Record<
    string,
    Record<string, unknown> | undefined
  >
  if (token === undefined) throw new Refused(500, 'Failed to authenticate WS-security, unknown type.')
  const [created, expires] = [Date.parse(textOf(time?.Created)), Date.parse(textOf(time?.Expires))]
  const now = Date.now()
  const isFresh = created <= now + tolerance && expires > now && expires > created
  const password = token.Password as Readonly<Record<string, unknown>> | undefined
  const isPlain = passwordText.test(String(password?.['@Type'] ?? ''))
  const isRight = textOf(token.Username) === credentials.username && textOf(password) === credentials.password
  if (!isFresh || !isPlain || !isRight) throw new Refused(500, 'Failed to authenticate WS-security.')
}
