import { createHash } from 'node:crypto'
import type { Grant } from '../contract/oauth.ts'
import { Secret } from '../contract/secret.ts'
import type { Credentials } from '../store/credentials.ts'
import type { GivenToken } from './token-answer.ts'

/** A token that calls can carry. */
export interface Token {
  readonly accessToken: Secret
  /** Until when it is good, in milliseconds since 1970 by the provider's clock. */
  readonly expiresAt: number
  /** How long it lives in all, in milliseconds. */
  readonly lifetime: number
  readonly origin: string | undefined
}

/** What rests in a store for an account with tokens: texts by their names. */
export type Resting = Pick<Credentials, 'values' | 'expiresAt'>

/**
 * Names for what the configuration gives as the grant, which tell nothing of it; the last is that of the whole. The one of
 * the client alone is what is left when the refresh token is taken out, or the client's secret is another.
 */
export function namesOfGrant(grant: Grant): readonly [...string[], string] {
  if (grant.kind !== 'refresh_token') return [nameOf(grant)]
  const ofClient = nameOf({ kind: grant.kind, clientId: grant.clientId })
  return grant.refreshToken === undefined ? [ofClient] : [ofClient, nameOf(grant)]
}

function nameOf(grant: object): string {
  const plain = Object.entries(grant).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value])
  return createHash('sha256').update(JSON.stringify(plain)).digest('base64url')
}

/** The names of all grants that the configuration has given, the newest last. */
export function namesIn({ values }: Resting): readonly string[] {
  return values.configured?.reveal().split(' ') ?? []
}

/** Why the grant is dead, where it is. */
export function deathIn({ values }: Resting): string | undefined {
  return values.dead?.reveal()
}

/** True where a refresh was sent of which nobody heard an answer: the refresh token may be used up. */
export function isInDoubt({ values }: Resting): boolean {
  return values.doubt !== undefined
}

/** The same, in doubt until a refresh is answered. */
export function inDoubt({ values, expiresAt }: Resting): Resting {
  return {
    values: { ...values, doubt: new Secret('an answer was lost') },
    ...(expiresAt !== undefined && { expiresAt }),
  }
}

/** The token that rests there, if there is one. */
export function tokenIn({ values, expiresAt }: Resting): Token | undefined {
  const { accessToken, lifetime, origin } = values
  if (accessToken === undefined || expiresAt === undefined) return undefined
  return { accessToken, expiresAt, lifetime: Number(lifetime?.reveal() ?? 0), origin: origin?.reveal() }
}

/** What rests after an answer: a refresh token that was not replaced stays. */
export function restingAfter({ values }: Resting, given: GivenToken, expiresAt: number): Resting {
  const { configured, refreshToken: before } = values
  const refreshToken = given.refreshToken ?? before
  return {
    values: {
      ...(configured && { configured }),
      ...(refreshToken && { refreshToken }),
      accessToken: given.accessToken,
      lifetime: new Secret(String(given.lifetime)),
      ...(given.origin !== undefined && { origin: new Secret(given.origin) }),
    },
    expiresAt,
  }
}
