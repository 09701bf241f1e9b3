/** Why the store does not do what it was asked. */
export type StoreErrorCode =
  /** It cannot be reached now; later may succeed. */
  | 'UNAVAILABLE'
  /** Others hold for too long what has to change. */
  | 'BUSY'
  /** It can be read, but not written. */
  | 'READ_ONLY'
  /** There is no room left. */
  | 'FULL'
  /** Another process has the file. */
  | 'LOCKED'
  /** A newer program has been at it. */
  | 'NEWER'
  /** It does not let this process in. */
  | 'REFUSED'
  /** What is there is no store, or is damaged. */
  | 'BROKEN'
  /** What was asked has a mistake in it. */
  | 'INVALID'

/** An error of the store. Its message says what to do, and repeats nothing of what is kept, nor the address with its password. */
export class StoreError extends Error {
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.code = code
  }
}
