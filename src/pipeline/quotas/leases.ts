/** What a process holds of one window, and what more it wants. Amounts are requests; times are milliseconds from now. */
export interface WindowClaim {
  readonly seconds: number
  readonly declared: number
  /** What it holds and does not give back. */
  readonly held: number
  /** How much more people wait for, and how much more work that has time. */
  readonly urgent: number
  readonly patient: number
  /** How much more would spare it a question later. */
  readonly spare: number
  /** Which part of the window work that has time may fill. */
  readonly patientPart: number
  /** When the first of what it holds comes free; absent while that depends on an answer. */
  readonly freesIn?: number
  /** The provider's own count, where it has told one since. */
  readonly told?: { readonly used: number; readonly requests?: number; readonly believedFor: number }
}

/** What a process holds of the calls that may be under way at once, and what more it wants. */
export interface AtOnceClaim {
  readonly declared: number
  readonly held: number
  readonly urgent: number
  readonly patient: number
  readonly spare: number
}

/** What a process says of its part in a quota. Whatever it said before is void. */
export interface Claim {
  /** The quota, the same for all processes that share it. */
  readonly quota: string
  readonly process: string
  readonly windows: readonly WindowClaim[]
  readonly atOnce: AtOnceClaim
  /** For how long no call of the account may leave. */
  readonly closedFor: number
  /** True when it has not been used for a while, and may not be heard of for long. */
  readonly isIdle: boolean
}

/** What a process holds of one limit from now on. */
interface Part {
  readonly held: number
  /** Somebody has less than that and wants more: whoever holds more gives it back as it comes free. */
  readonly fair?: number
}

/** What a process may use until its lease ends. */
export interface Grant {
  readonly windows: readonly (Part & {
    /** How much the window allows altogether. */
    readonly whole: number
    /** How much of it nobody holds. */
    readonly free: number
    /** When the next of what other processes hold comes free, where that is known. */
    readonly freesIn?: number
  })[]
  readonly atOnce: Part
  readonly closedFor: number
  /** People wait in other processes: work that has time gives way. */
  readonly yields: boolean
  /** Somebody wants more than there is. */
  readonly isScarce: boolean
}

/** Where processes agree on their parts of the quotas that they share. */
export interface LeaseStore {
  /** False where it is known that nobody would hear. */
  isReachable(): boolean
  /** Says what this process holds and wants, and hears what it gets; rejects where nobody answers in time. */
  exchange(claim: Claim): Promise<Grant>
}

/** How long a lease may be used after it was asked for, in milliseconds. The store keeps it for longer, until it surely is not used any more. */
export const leaseLasts = 1_500
/** How long the store keeps what a silent process holds; and how long it gives nothing away after it has forgotten everything, so that all can say what they hold. */
export const storeKeeps = 2_500
