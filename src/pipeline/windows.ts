import type { QuotaUse, Window } from '../contract/connector.ts'
import type { Clock } from './clock.ts'

/** A place that a call has taken in the windows of a quota. */
export interface Place {
  /** Says that the provider has answered, and so has counted the call by now. */
  settle(): void
}

/** What the provider has told of a window: how much it allows, and how much of it others have used. */
interface Told {
  readonly requests: number
  readonly byOthers: number
  readonly until: number
}

/** For how long the provider's count of what others have used is believed, in milliseconds: it says so with every reply. */
const believed = 300_000

/** Counts calls in sliding windows, exactly: in no stretch of a window's length are there more than it allows. */
export class Windows {
  readonly #windows: readonly Window[]
  readonly #clock: Clock
  readonly #longest: number
  /** When the provider had counted each call at the latest, the oldest first; they come in order as they are settled. */
  #settled: number[] = []
  /** How many of them have left every window. */
  #gone = 0
  #underWay = 0
  /** By the length of the window, in seconds. */
  readonly #told = new Map<number, Told>()

  constructor(windows: readonly Window[], clock: Clock) {
    this.#windows = windows
    this.#clock = clock
    this.#longest = Math.max(0, ...windows.map(window => window.perSeconds * 1000))
  }

  /**
   * How many milliseconds until a call may leave, after so many others that wait already; 0 when it may leave now,
   * Infinity while that depends on calls that are under way.
   */
  wait(ahead = 0): number {
    const now = this.#clock.monotonic()
    this.#forget(now)
    return this.#windows.reduce((longest, window) => Math.max(longest, this.#waitFor(window, { now, ahead })), 0)
  }

  /** Takes a place. Ask `wait` before. */
  take(): Place {
    this.#underWay += 1
    let isSettled = false
    return {
      settle: () => {
        if (isSettled) return
        isSettled = true
        this.#underWay -= 1
        if (this.#windows.length > 0) this.#settled.push(this.#clock.monotonic())
      },
    }
  }

  /**
   * Takes over the provider's own count of a window: other programs use the same quota, and an account may be allowed more
   * or less than others. Calls of ours that are under way count as somebody else's until they are settled.
   */
  tell({ perSeconds, used, requests = this.#declared(perSeconds) }: Omit<QuotaUse, 'quota'>): void {
    const now = this.#clock.monotonic()
    this.#forget(now)
    const ours = this.#settled.length - this.#firstAfter(now - perSeconds * 1000)
    // The call whose reply says so is one of those that are under way.
    const byOthers = Math.max(0, used - ours - 1)
    this.#told.set(perSeconds, { requests, byOthers, until: now + believed })
  }

  #declared(perSeconds: number): number {
    return this.#windows.find(window => window.perSeconds === perSeconds)?.requests ?? Number.POSITIVE_INFINITY
  }

  #waitFor({ requests: declared, perSeconds }: Window, { now, ahead }: { now: number; ahead: number }): number {
    const length = perSeconds * 1000
    const first = this.#firstAfter(now - length)
    const told = this.#told.get(perSeconds)
    const isFresh = told !== undefined && told.until > now
    const requests = told?.requests ?? declared
    const inside = this.#settled.length - first + this.#underWay + (isFresh ? told.byOthers : 0)
    // So many places must come free before there is one for us; whole rounds of the window beyond those that are known.
    const needed = inside + ahead - requests
    if (needed < 0) return 0
    const rounds = Math.floor(needed / requests) * length
    const freed = this.#settled[first + (needed % requests)]
    if (freed !== undefined) return freed + length - now + rounds
    // What others have used comes free at a time that nobody tells: then the provider is asked again.
    if (isFresh && this.#underWay === 0) return told.until - now
    return rounds > 0 ? rounds : Number.POSITIVE_INFINITY
  }

  /** The index of the first time after a moment; the times are in order. */
  #firstAfter(moment: number): number {
    let low = this.#gone
    let high = this.#settled.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#settled[middle] ?? 0) > moment) high = middle
      else low = middle + 1
    }
    return low
  }

  #forget(now: number): void {
    this.#gone = this.#firstAfter(now - this.#longest)
    // Cut off now and then, since a cut costs as much as what stays.
    if (this.#gone < 1_024 || this.#gone < this.#settled.length / 2) return
    this.#settled = this.#settled.slice(this.#gone)
    this.#gone = 0
  }
}
