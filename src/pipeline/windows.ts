import type { Window } from '../contract/connector.ts'
import type { Clock } from './clock.ts'

/** A place that a call has taken in the windows of a quota. */
export interface Place {
  /** Says that the provider has answered, and so has counted the call by now. */
  settle(): void
}

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

  #waitFor({ requests, perSeconds }: Window, { now, ahead }: { now: number; ahead: number }): number {
    const length = perSeconds * 1000
    const first = this.#firstAfter(now - length)
    const inside = this.#settled.length - first + this.#underWay
    // So many places must come free before there is one for us; whole rounds of the window beyond those that are known.
    const needed = inside + ahead - requests
    if (needed < 0) return 0
    const rounds = Math.floor(needed / requests) * length
    const freed = this.#settled[first + (needed % requests)]
    return freed === undefined ? (rounds > 0 ? rounds : Number.POSITIVE_INFINITY) : freed + length - now + rounds
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
