import type { Call, Path, Reply, RestCall } from './call.ts'
import type { FaultNews } from './faults.ts'
import type { Secret } from './secret.ts'
import type { SigningMeans } from './signing-means.ts'

/**
 * OAuth 1.0: a token that a person gives us on a page of the provider, and with which each request is signed. It lives until
 * somebody takes it back, and nothing has to be refreshed. https://www.rfc-editor.org/rfc/rfc5849
 */
export interface OAuth1<S> {
  readonly kind: 'oauth1'
  /** How requests for tokens are signed. */
  readonly method: SignatureMethod
  readonly endpoints: TokenEndpoints<S>
  /** Where a person decides; must be of the account's own host, or of the connector's `hosts`. */
  page(settings: S): string
  /** The name of this machine that the provider lets people be sent back to without TLS. */
  readonly loopback: '127.0.0.1' | 'localhost'
  /** Who we are to the provider: an app that somebody has registered there. */
  client(settings: S): SigningPair
  /** The part of the provider that tokens are asked for in. */
  realm?(settings: S): string
  /** The token that the settings name, where it was not got by connecting. */
  given(settings: S): SigningPair | undefined
  /** False where what stands in the address to which a person came back is of another account than the settings name. */
  isOwn?(returned: Readonly<Record<string, string>>, settings: S): boolean
  /** The request that takes a token back, to be signed with it; absent where there is no way to. */
  revocation?(token: SigningPair, settings: S): RestCall
  /** What a refusal of the endpoints means. */
  fault?(reply: Reply): FaultNews | undefined
  /** Says who asks, by the token. */
  sign(call: Call, means: SigningMeans, as: { readonly settings: S; readonly token: SigningPair }): Call
}

/** How a request is signed. */
export type SignatureMethod = 'HMAC-SHA1' | 'HMAC-SHA256'

/** Where tokens are asked for; must be of the account's own host, or of the connector's `hosts`. */
export interface TokenEndpoints<S> {
  origin(settings: S): string
  /** Where temporary credentials are asked for, before a person is sent on their way. */
  readonly temporary: Path
  /** Where they are exchanged for a token. */
  readonly token: Path
}

/** A name that may be said, and a secret that goes with it and never leaves: of a client, of a token, or of one that is still to be allowed. */
export interface SigningPair {
  readonly identifier: Secret
  readonly secret: Secret
}
