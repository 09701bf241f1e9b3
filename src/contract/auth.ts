import type { Call, Headers, Reply } from './call.ts'
import type { OAuth } from './oauth.ts'
import type { OAuth1 } from './oauth1.ts'
import type { Secret } from './secret.ts'
import type { Settings } from './settings.ts'
import type { SigningMeans } from './signing-means.ts'

export type { SigningMeans } from './signing-means.ts'

/** How a provider knows who asks. */
export type Auth<S = Settings> = HeaderAuth<S> | SessionAuth<S> | SignedAuth<S> | AwsAuth<S> | OAuth<S> | OAuth1<S>

/** The same headers on every request, such as a bearer token. */
export interface HeaderAuth<S> {
  readonly kind: 'headers'
  headers(settings: S): Headers
}

/** A session that is opened by one call, shared by all others, and opened again when it ends. */
export interface SessionAuth<S> {
  readonly kind: 'session'
  open(settings: S): Call
  read(reply: Reply): Session
  apply(call: Call, session: Session, settings: S): Call
}

/** An open session. */
export interface Session {
  readonly token: Secret
  /** After how many seconds it ends; it lasts until it is refused, if the provider does not say. */
  readonly expiresInSeconds?: number
  /** The origin that the provider wants to be asked at; must match the connector's `hosts`. */
  readonly origin?: string
}

/** A signature over each single request. */
export interface SignedAuth<S> {
  readonly kind: 'signed'
  sign(call: Call, means: SigningMeans, settings: S): Call
}

/** AWS Signature Version 4 over each single request, made by the runtime of what leaves. */
export interface AwsAuth<S> {
  readonly kind: 'aws'
  /** The service's name in signatures, such as `execute-api`. */
  readonly service: string
  /** The region of the service that is asked, such as `eu-central-1`. */
  region(settings: S): string
  credentials(settings: S): AwsCredentials
}

/** With what AWS is asked. */
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: Secret
  /** Goes along with keys that are lent for a while. */
  readonly sessionToken?: Secret | undefined
}
