import type { Path } from './call.ts'
import { Secret } from './secret.ts'

/** OAuth 2.0: a token that is asked for, carried by every call as a bearer, and refreshed before it ends. */
export interface OAuth<S> {
  readonly kind: 'oauth'
  readonly endpoint: TokenEndpoint<S>
  /** Where a person lets us in; absent where no person has to. */
  readonly authorization?: Authorization<S>
  /** Where a refresh token is given back, which ends all that came of it (RFC 7009); absent where what we may is not enough for that. */
  readonly revocation?: Revocation
  /** What a token is asked for with. */
  grant(settings: S): Grant
  /** How long a token lives where the provider does not say; an hour at most. */
  readonly livesSeconds: number
  /** The origin that a token's answer names to be asked at; must match the connector's `hosts`. */
  origin?(answer: TokenAnswer): string | undefined
  /** Words for errors, or for what describes them, that mean, as `invalid_grant` does, that a person must connect the account again. */
  readonly deadWords?: readonly string[]
  /** Sent with each call beside its token, such as the version of the API. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Where tokens are asked for, and how. */
export interface TokenEndpoint<S> {
  /** At the account's own origin, or at the one that `origin` names. */
  readonly path: Path
  origin?(settings: S): string
  /**
   * Where a client says who it is: in the header of Basic authentication, or in the form. A `key` is its secret alone, as the
   * name in that header; an endpoint that takes keys knows of no redirect URI.
   */
  readonly client: 'basic' | 'post' | 'key'
  /** Sent with each request besides. */
  readonly parameters?: Readonly<Record<string, string>>
}

/** Where tokens are given back. */
export interface Revocation {
  readonly path: Path
  /** Whether the client has to say who it is, in the form. */
  readonly namesClient: boolean
}

/** The page on which a person lets us in, and what is asked for there. */
export interface Authorization<S> {
  endpoint(settings: S): string
  /** None where the app itself says what it asks for. */
  readonly scopes: readonly string[]
  /** Whether the provider takes a proof key (RFC 7636), which is then always sent. */
  readonly pkce: boolean
  /** The name of this machine that the provider lets people be sent back to without TLS. */
  readonly loopback: '127.0.0.1' | 'localhost'
  readonly parameters?: Readonly<Record<string, string>>
}

/** Who we are to the provider: an app that somebody has registered there. */
interface ClientOfProvider {
  readonly clientId: string
  readonly clientSecret: Secret
}

/** What a token is asked for with. */
export type Grant = RefreshGrant | CodeGrant | ClientGrant | AssertionGrant

/** A refresh token that was given to us once; it may be another one after each use. */
export interface RefreshGrant extends ClientOfProvider {
  readonly kind: 'refresh_token'
  /** Absent where the first one comes from `unigraph connect`. */
  readonly refreshToken: Secret | undefined
}

/** A code with which a person was sent back to us, good once. */
export interface CodeGrant extends ClientOfProvider {
  readonly kind: 'authorization_code'
  readonly code: Secret
  /** As it was when the person was sent to the provider. */
  readonly redirectUri: string
  /** What proves that it was us who sent them (RFC 7636). */
  readonly verifier: Secret | undefined
}

/** Settings by which a connector is told of such an app, and of the token that it was given. */
export interface AppSettings {
  readonly clientId?: string | undefined
  readonly clientSecret?: Secret | undefined
  readonly refreshToken?: Secret | undefined
}

/** The grant of a refresh token, of settings of those names. */
export function refreshGrant({
  clientId = '',
  clientSecret = new Secret(''),
  refreshToken,
}: AppSettings): RefreshGrant {
  return { kind: 'refresh_token', clientId, clientSecret, refreshToken }
}

/** The client's own credentials. */
export interface ClientGrant extends ClientOfProvider {
  readonly kind: 'client_credentials'
}

/** A claim that we sign ourselves (RFC 7523). */
export interface AssertionGrant {
  readonly kind: 'jwt_bearer'
  readonly issuer: string
  readonly subject?: string
  readonly audience: string
  readonly scopes?: readonly string[]
  /** An RSA key in PEM, PKCS#1 or PKCS#8; line ends may be written as `\n`. */
  readonly privateKey: Secret
  /** By which name the provider knows the key, where it has several of ours. */
  readonly keyId?: string
  /** How long the claim is good, in seconds; an hour at most. */
  readonly goodSeconds: number
}

/** What a token's endpoint says, as it came. */
export type TokenAnswer = Readonly<Record<string, unknown>>
