import type { Quota, QuotaUse } from '../../contract/connector.ts'
import type { Clock } from '../clock.ts'
import type { Priority } from '../priority.ts'
import { type Allowance, believedFor, defaultAtOnce, type LaneState } from './allowance.ts'
import type { Gate } from './gate.ts'
import { Lease } from './lease.ts'
import type { Claim, Grant, WindowClaim } from './leases.ts'
import { localShare } from './local-share.ts'
import { isPatient, partOf, priorities } from './reserve.ts'
import type { SharedQuotas } from './shared-quotas.ts'

interface SharedAllowanceOptions {
  readonly quota: Quota
  /** The quota's name among all that the processes share. */
  readonly key: string
  readonly shared: SharedQuotas
  readonly gate: Gate
  readonly clock: Clock
  readonly state: LaneState
}

/** How soon an answer of the store is to be had, in milliseconds. */
const answersIn = 50
/** How long calls may take that others had under way, in seconds. */
const callsTake = 10

/** This process's part of a quota that several processes use: as much as it holds, and its share where they cannot agree. */
export class SharedAllowance implements Allowance {
  readonly #options: SharedAllowanceOptions
  readonly #lease: Lease
  /** What this process may use: of each window, and last of the calls at once. */
  #held: number[]
  #told = new Map<number, WindowClaim['told']>()

  constructor(options: SharedAllowanceOptions) {
    this.#options = options
    this.#held = [...options.quota.windows.map(() => 0), 0]
    this.#lease = new Lease({
      shared: options.shared,
      clock: options.clock,
      claim: isIdle => this.#claim(isIdle),
      answered: grant => this.#answered(grant),
      isBusy: () => options.state.underWay() > 0 || this.#waiting().calls > 0,
    })
  }

  requests(window: number, priority: Priority): number {
    // People wait in other processes: what has time leaves them what comes free.
    if (isPatient(priority) && this.#grant?.yields === true) return 0
    return this.#limit(window)
  }

  atOnce(priority: Priority): number {
    if (isPatient(priority) && this.#grant?.yields === true) return 0
    return this.#limit(this.#last)
  }

  whole(window: number): number {
    const declared = this.#options.quota.windows[window]?.requests ?? this.#options.quota.atOnce ?? defaultAtOnce
    return this.#lease.grant?.windows[window]?.whole ?? declared
  }

  moreIn(window: number): number {
    if (this.#lease.standing === 'away') {
      const { perSeconds = 0 } = this.#options.quota.windows[window] ?? {}
      const left = perSeconds * 1000 - this.#options.shared.leaselessFor()
      return left > 0 ? left : Number.POSITIVE_INFINITY
    }
    const { free = 0, freesIn = Number.POSITIVE_INFINITY } = this.#lease.grant?.windows[window] ?? {}
    return free > 0 || this.#lease.isToldSoon ? answersIn : Math.max(answersIn, freesIn)
  }

  tell({ perSeconds, used, requests, resetsInSeconds = perSeconds }: QuotaUse): void {
    const window = this.#options.quota.windows.findIndex(each => each.perSeconds === perSeconds)
    if (window < 0) return
    this.#told.set(window, { used, believedFor: believedFor(resetsInSeconds), ...(requests && { requests }) })
  }

  wanted(): void {
    this.#lease.use()
  }

  settled(): void {
    if (this.#lease.grant?.isScarce === true || this.#waiting().calls > 0) this.#lease.use()
  }

  /** What the store has said, as long as it counts. */
  get #grant(): Grant | undefined {
    return this.#lease.standing === 'valid' ? this.#lease.grant : undefined
  }

  get #last(): number {
    return this.#options.quota.windows.length
  }

  /** How much may be inside a window; for the index after the last, how many calls may be under way. */
  #limit(window: number): number {
    switch (this.#lease.standing) {
      case 'valid':
        return Math.min(this.#held[window] ?? 0, this.#fair(window))
      case 'unknown':
        return 0
      case 'away':
        // What was just claimed is all that counts until the store has answered or failed.
        return this.#lease.isAsking ? (this.#held[window] ?? 0) : this.#share(window)
    }
  }

  #fair(window: number): number {
    const part = window === this.#last ? this.#grant?.atOnce : this.#grant?.windows[window]
    return part?.fair ?? Number.POSITIVE_INFINITY
  }

  #share(window: number): number {
    const { quota, shared } = this.#options
    return localShare({
      whole: this.whole(window),
      processes: shared.processes,
      held: this.#lease.wasHeld ? this.#held[window] : undefined,
      free: this.#lease.grant?.windows[window]?.free ?? 0,
      seconds: quota.windows[window]?.perSeconds ?? callsTake,
      since: shared.leaselessFor(),
    })
  }

  #answered(grant: Grant | undefined): void {
    const { gate, clock, state } = this.#options
    if (grant !== undefined) {
      this.#held = [...this.#options.quota.windows.map((_, at) => grant.windows[at]?.held ?? 0), grant.atOnce.held]
      if (grant.closedFor > 0) gate.closeUntil(clock.monotonic() + grant.closedFor)
    }
    state.look()
  }

  #waiting(): { readonly calls: number; readonly urgent: Demand; readonly patient: Demand } {
    const demand = (wanted: boolean) =>
      priorities
        .filter(priority => isPatient(priority) === wanted)
        .map(priority => this.#options.state.waiting(priority))
        .reduce((sum, { calls, weight }) => ({ calls: sum.calls + calls, weight: sum.weight + weight }))
    const [urgent, patient] = [demand(false), demand(true)]
    return { calls: urgent.calls + patient.calls, urgent, patient }
  }

  /** What is said to the store: what is kept, no more than is used or waited for, and what is wanted besides. */
  #claim(isIdle: boolean): Claim {
    const { quota, key, shared, gate, state } = this.#options
    const { urgent, patient } = this.#waiting()
    const windows = quota.windows.map(({ requests, perSeconds }, window): WindowClaim => {
      const freesIn = state.freesIn(window)
      const told = this.#told.get(window)
      return {
        seconds: perSeconds,
        declared: requests,
        ...this.#wants(window, state.inside(window), [urgent.weight, patient.weight]),
        patientPart: partOf('background', perSeconds),
        ...(Number.isFinite(freesIn) && { freesIn: Math.ceil(freesIn) }),
        ...(told && { told }),
      }
    })
    const declared = quota.atOnce ?? defaultAtOnce
    const atOnce = { declared, ...this.#wants(this.#last, state.underWay(), [urgent.calls, patient.calls]) }
    this.#told.clear()
    this.#held = [...windows.map(({ held }) => held), atOnce.held]
    return { quota: key, process: shared.process, windows, atOnce, closedFor: Math.ceil(gate.wait()), isIdle }
  }

  #wants(window: number, used: number, [urgent, patient]: readonly [number, number]) {
    const whole = this.whole(window)
    const isScarce = this.#lease.grant?.isScarce === true
    // A little is kept at hand while nobody else wants it, so that not every call has to ask.
    const spare = isScarce ? 0 : Math.max(1, Math.floor(whole / (8 * this.#options.shared.processes)))
    const wanted = used + urgent + patient + spare
    const held = Math.max(used, Math.min(this.#limit(window), wanted))
    const more = (upTo: number) => Math.max(0, Math.min(upTo, whole) - held)
    const [first, second] = [more(used + urgent), more(used + urgent + patient)]
    return { held, urgent: first, patient: second - first, spare: more(wanted) - second }
  }
}

type Demand = ReturnType<LaneState['waiting']>
