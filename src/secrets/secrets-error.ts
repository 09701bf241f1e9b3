/** Why a secret cannot be had. */
export type SecretsErrorCode =
  /** It does not open: it was changed where it rests, or stands in a place that it was not written for. */
  | 'TAMPERED'
  /** It needs a master key that is not among those of the configuration. */
  | 'KEY_UNKNOWN'
  /** Whoever keeps the key or the secret cannot be asked now; later may succeed. */
  | 'MANAGER_AWAY'
  /** Whoever keeps it refuses, until somebody mends it. */
  | 'MANAGER_REFUSED'
  /** There is no such secret. */
  | 'NOT_FOUND'
  /** What was written down for a key or a reference has another form. */
  | 'INVALID'

/** A secret that cannot be had. Its message names the place and the mend, and never the secret. */
export class SecretsError extends Error {
  readonly code: SecretsErrorCode

  constructor(code: SecretsErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SecretsError'
    this.code = code
  }
}
