import type { FaultCode } from '../contract/faults.ts'

/** What became of one call. */
export interface CallEvent {
  readonly account: string
  readonly provider: string
  readonly operation: string
  readonly keys: number | undefined
  readonly milliseconds: number
  /** The HTTP status, where there was a reply. */
  readonly status: number | undefined
  readonly bytes: number | undefined
  /** The code of the Fault; absent for a success. */
  readonly code: FaultCode | undefined
}
