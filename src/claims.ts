import { createHash } from 'node:crypto'
import type { JWTVerifyGetKey } from 'jose'
import { LRUCache } from 'lru-cache'

/** Whose claims are believed, and which. https://www.rfc-editor.org/rfc/rfc7519 */
export interface TrustedIssuer {
  /** What claims say that they are from: `iss`. */
  readonly issuer: string
  /** What they must be meant for: `aud`. */
  readonly audience: string
  /** Where the issuer's public keys are, or the keys themselves. */
  readonly keys: URL | { readonly keys: readonly Readonly<Record<string, unknown>>[] }
  /** About whom they may be: `sub`; anybody, if absent. */
  readonly subjects?: readonly string[] | undefined
}

/** Signatures by a key that only the issuer has; one that we had too could be ours. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']
/** By how much clocks may differ, in seconds. */
const tolerance = 30
/** How many claims are remembered as good, until they end. */
const mostRemembered = 1_000

/** The library's names for what is wrong with an issuer's keys, and not with a claim. */
const ofKeys: readonly string[] = ['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID']

interface ClaimsOptions {
  /** Is told why the keys of an issuer cannot be had. */
  onTrouble(issuer: string, reason: string): void
  now(): number
}

/** Verifies signed claims of issuers that are trusted: who comes with one is known without a token of ours. */
export class Claims {
  readonly #options: ClaimsOptions
  readonly #keys = new Map<TrustedIssuer, Promise<JWTVerifyGetKey>>()
  readonly #good = new LRUCache<string, { readonly issuer: TrustedIssuer; readonly until: number }>({
    max: mostRemembered,
  })

  constructor(options: ClaimsOptions) {
    this.#options = options
  }

  /** The first of the issuers whose claim it is; undefined for a text that is no good claim of any. */
  async issuerOf(claim: string, issuers: readonly TrustedIssuer[]): Promise<TrustedIssuer | undefined> {
    if (claim.split('.').length !== 3) return undefined
    const name = createHash('sha256').update(claim).digest('base64url')
    const known = this.#good.get(name)
    if (known !== undefined && known.until > this.#options.now() && issuers.includes(known.issuer)) return known.issuer
    for (const issuer of issuers) {
      const until = await this.#endOf(claim, issuer)
      if (until === undefined) continue
      this.#good.set(name, { issuer, until })
      return issuer
    }
    return undefined
  }

  /** Until when a claim of the issuer's is good; undefined for one that is not. */
  async #endOf(claim: string, trusted: TrustedIssuer): Promise<number | undefined> {
    const { issuer, audience, subjects } = trusted
    const { jwtVerify, errors } = await import('jose')
    try {
      const { payload } = await jwtVerify(claim, await this.#keysOf(trusted), {
        ...{ issuer, audience, algorithms, clockTolerance: tolerance, requiredClaims: ['exp', 'sub'] },
        currentDate: new Date(this.#options.now()),
      })
      const isAbout = subjects === undefined || subjects.includes(payload.sub ?? '')
      return isAbout ? ((payload.exp ?? 0) + tolerance) * 1000 : undefined
    } catch (error) {
      // What is wrong with a claim is told to nobody; that keys cannot be had is the operator's to mend.
      const isOfClaim = error instanceof errors.JOSEError && !ofKeys.includes(error.code)
      if (!isOfClaim) this.#options.onTrouble(issuer, error instanceof Error ? error.message : String(error))
      return undefined
    }
  }

  #keysOf(trusted: TrustedIssuer): Promise<JWTVerifyGetKey> {
    const known = this.#keys.get(trusted) ?? openKeys(trusted)
    this.#keys.set(trusted, known)
    return known
  }
}

async function openKeys({ keys }: TrustedIssuer): Promise<JWTVerifyGetKey> {
  const { createLocalJWKSet, createRemoteJWKSet } = await import('jose')
  return keys instanceof URL ? createRemoteJWKSet(keys, { timeoutDuration: 5_000 }) : createLocalJWKSet(keys as never)
}
