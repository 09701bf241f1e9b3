import type { Secret } from './secret.ts'

/** What a signature is made with; given by the runtime, so that a connector stays pure. */
export interface SigningMeans {
  /** Unix time in whole seconds. */
  readonly now: number
  /** A text of letters and digits that was never used before, at least 20 characters. */
  readonly nonce: string
  /** A keyed hash as base64. */
  hmac(algorithm: 'sha256' | 'sha512', key: Secret, text: string): string
  /** The SHA-1 of a text as base64, which old protocols ask for. */
  sha1(text: Secret): string
}
