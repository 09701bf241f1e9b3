import type { Reply } from '../contract/call.ts'
import type { OAuth, TokenAnswer } from '../contract/oauth.ts'
import { Secret } from '../contract/secret.ts'

/** What an answer of a token's endpoint gives. */
export interface GivenToken {
  readonly accessToken: Secret
  /** The next refresh token, where the provider gives one; the old one stays good otherwise. */
  readonly refreshToken: Secret | undefined
  /** How long the token lives, in milliseconds. */
  readonly lifetime: number
  /** Where it wants to be used. */
  readonly origin: string | undefined
}

/** The longest life that is believed where nothing sensible is said, in seconds. */
const safeLife = 3_600
/** A longer one is a mistake: no provider that is asked gives tokens for more than ninety days. */
const longestLife = 90 * 86_400

/** Reads an answer; what is no token throws. */
export function readTokenAnswer<S>({ body }: Pick<Reply, 'body'>, auth: OAuth<S>): GivenToken {
  if (typeof body !== 'object' || body === null) throw new TypeError('expected an object with an "access_token"')
  const answer = body as TokenAnswer
  const accessToken = textIn(answer.access_token)
  if (accessToken === undefined) throw new TypeError('expected an "access_token"')
  const kind = answer.token_type
  if (typeof kind === 'string' && kind.toLowerCase() !== 'bearer')
    throw new TypeError('expected a token of the type "bearer"')
  const refreshToken = textIn(answer.refresh_token)
  return {
    accessToken: new Secret(accessToken),
    refreshToken: refreshToken === undefined ? undefined : new Secret(refreshToken),
    // A store keeps whole milliseconds.
    lifetime: Math.floor(lifeIn(answer.expires_in, auth.livesSeconds) * 1000),
    origin: auth.origin?.(answer),
  }
}

/** By how much the provider's clock is ahead of ours, in milliseconds, as the header `Date` of a reply tells. */
export function skewIn({ headers }: Pick<Reply, 'headers'>, now: number): number | undefined {
  const skew = Date.parse(headers.date ?? '') - now
  // A reply out of a cache has an old date, and one that is days away comes from a broken machine.
  return headers.age === undefined && Math.abs(skew) < 86_400_000 ? skew : undefined
}

/** In seconds. */
function lifeIn(said: unknown, usual: number): number {
  const safe = Math.min(usual, safeLife)
  if (typeof said === 'number') return said >= 1 && said <= longestLife ? said : safe
  // Some write the number as a text; it is believed as far as it is harmless.
  const written = typeof said === 'string' && /^[1-9]\d{0,8}$/.test(said) ? Number(said) : safe
  return Math.min(written, safe)
}

/** A token is printable and goes into a header: what has other characters is none. */
function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value) ? value : undefined
}
