import type { FaultCode } from '../contract/faults.ts'

/** What became of one call. */
export interface CallEvent {
  readonly account: string
  readonly provider: string
  readonly operation: string
  readonly keys: number | undefined
  readonly milliseconds: number
  /** How often it left for the provider; 0 where it was held back, or answered by a cache or another's flight. */
  readonly attempts: number
  /** How many rows the provider gave that nobody asked for; they are left out, and may be another account's. */
  readonly unasked: number
  /** The HTTP status, where there was a reply. */
  readonly status: number | undefined
  readonly bytes: number | undefined
  /** The code of the Fault; absent for a success. */
  readonly code: FaultCode | undefined
}

/** That a provider which failed too often is left alone, or is asked again. */
export interface BreakerEvent {
  readonly account: string
  readonly provider: string
  readonly isOpen: boolean
}
