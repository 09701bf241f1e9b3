/** What somebody should look into. */
export interface Alert {
  readonly kind: AlertKind
  /** The account that it is about. */
  readonly account: string
  readonly provider: string
  /** What has happened, as one sentence. */
  readonly what: string
  /** What whoever reads it can do. */
  readonly mend: string
}

/** What there are alerts of. */
export type AlertKind =
  | 'RETRIES_EXHAUSTED'
  | 'ERROR_RATE'
  | 'LATENCY'
  | 'BREAKER_OPEN'
  | 'QUOTA_LOW'
  | 'CREDENTIAL'
  | 'TAMPERING'
  | 'DRIFT'
  | 'DEPRECATION'

/** What is told to people: that something has begun, or that it is over. */
export interface Notice extends Alert {
  readonly state: 'BEGUN' | 'OVER'
  /** Since when, in milliseconds since 1970. */
  readonly since: number
  /** Until when; only of what is over. */
  readonly until?: number
}
