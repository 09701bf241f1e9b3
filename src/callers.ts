import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Claims, TrustedIssuer } from './claims.ts'
import type { Secret } from './contract/secret.ts'

/** Who asks, and what they may. */
export interface Caller {
  readonly name: string
  /** True for who may see which calls were made, by headers and in the request log. */
  readonly mayInspect: boolean
  /** True for who may connect accounts, and take them out. */
  readonly mayConnect?: boolean | undefined
  /** How many calls to providers one operation may come to; as many as the server's own bounds allow, if absent. */
  readonly callsPerOperation?: number | undefined
  /** What becomes of an operation that would come to more. */
  readonly whenOver: 'refuse' | 'degrade'
}

/** A caller, and the tokens that they are known by, or the issuer whose claims they bring. */
export interface KnownCaller extends Caller {
  readonly tokens: readonly Secret[]
  readonly jwt?: TrustedIssuer | undefined
}

/** Tells who asks by the bearer token of a request. */
export class Callers {
  readonly #known: readonly { readonly caller: Caller; readonly digests: readonly Buffer[] }[]
  readonly #anonymous: Caller | undefined
  readonly #byIssuer: ReadonlyMap<TrustedIssuer, Caller>
  readonly #claims: Claims | undefined

  /** Whoever brings no token is `anonymous`; where that is undefined, they are nobody. */
  constructor(known: readonly KnownCaller[], anonymous: Caller | undefined, claims?: Claims) {
    this.#claims = claims
    this.#byIssuer = new Map(
      known.flatMap(({ tokens: _, jwt, ...caller }) => (jwt === undefined ? [] : [[jwt, caller]])),
    )
    this.#known = known.map(({ tokens, jwt: _, ...caller }) => ({
      caller,
      digests: tokens.map(token => digestOf(token.reveal())),
    }))
    this.#anonymous = anonymous
  }

  /** Undefined for nobody: no token where one is needed, or one that nobody has. */
  who({ authorization }: Pick<IncomingHttpHeaders, 'authorization'>): Caller | undefined {
    // Where nobody has a token, a header that a proxy has left there says nothing.
    if (authorization === undefined || this.#known.length === 0) return this.#anonymous
    const token = bearerIn(authorization)
    if (token === undefined) return undefined
    const digest = digestOf(token)
    // Every token is compared, so that the time tells nothing of which was nearly right.
    const found = this.#known.filter(({ digests }) => digests.filter(each => timingSafeEqual(each, digest)).length > 0)
    return found[0]?.caller
  }

  /** Who asks by a claim of an issuer that is trusted; undefined for nobody. */
  async whoByClaim({ authorization = '' }: Pick<IncomingHttpHeaders, 'authorization'>): Promise<Caller | undefined> {
    const claim = bearerIn(authorization)
    if (claim === undefined || this.#byIssuer.size === 0) return undefined
    const issuer = await this.#claims?.issuerOf(claim, [...this.#byIssuer.keys()])
    return issuer && this.#byIssuer.get(issuer)
  }
}

/** The token of a bearer; undefined where there is none, or more. */
function bearerIn(authorization: string): string | undefined {
  const [scheme, token, ...others] = authorization.trim().split(/ +/)
  return scheme?.toLowerCase() === 'bearer' && others.length === 0 ? token : undefined
}

/** What those are called who send no token. */
export const anonymousName = 'anonymous'

const rights = { mayInspect: 'inspect', mayConnect: 'connect accounts' } as const

/** Why somebody is refused what is for others, and how that can be mended. */
export function notAllowed(what: string, right: keyof typeof rights, caller: string): string {
  const mend =
    caller === anonymousName
      ? `Send the token of one that may, or write "${anonymousName}": { "${right}": true } into unigraph.json.`
      : `Give the caller "${right}": true in unigraph.json.`
  return `${what} is for callers that may ${rights[right]}, and "${caller}" may not. ${mend}`
}

const digestOf = (token: string) => createHash('sha256').update(token).digest()
