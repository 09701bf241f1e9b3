import { randomBytes } from 'node:crypto'
import { credentials } from './credentials.ts'

/** A name and its secret. */
export interface Pair {
  id: string
  secret: string
}

/** The access tokens of the simulated account: those that it was given at the start, and those that people have let apps have since. */
export class AccessTokens {
  readonly #secrets = new Map([
    [credentials.tokenId, credentials.tokenSecret],
    [credentials.grantedTokenId, credentials.grantedTokenSecret],
  ])

  /** Undefined for a token that is unknown, or was revoked. */
  secretOf(id: string): string | undefined {
    return this.#secrets.get(id)
  }

  issue(): Pair {
    const pair = newPair()
    this.#secrets.set(pair.id, pair.secret)
    return pair
  }

  revoke(id: string): void {
    this.#secrets.delete(id)
  }
}

/** As long as those of NetSuite. */
export const newPair = (): Pair => ({ id: randomBytes(32).toString('hex'), secret: randomBytes(32).toString('hex') })
