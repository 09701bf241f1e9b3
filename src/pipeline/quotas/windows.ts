import type { Window } from '../../contract/connector.ts'
import type { Clock } from '../clock.ts'
import { Tally } from './tally.ts'

/** A place that a call has taken in the windows of a quota. */
export interface Place {
  /** How much was sent in each window when the call left, itself included. */
  readonly sent: readonly number[]
  /** Says that the provider has counted the call by now, if ever. */
  settle(): void
}

/** What is asked about one window. */
interface Need {
  /** How much may be inside it. */
  readonly limit: number
  /** How much is to find a place. */
  readonly weight: number
}

/**
 * Counts calls in sliding windows, exactly: a call is inside from when it leaves until the window's length after its answer,
 * since the provider may have counted it at any time between. So in no stretch of that length does it count more than it allows.
 */
export class Windows {
  readonly #lengths: readonly number[]
  readonly #clock: Clock
  readonly #longest: number
  readonly #sent = new Tally()
  readonly #settled = new Tally()
  #underWay = 0

  constructor(windows: readonly Window[], clock: Clock) {
    this.#lengths = windows.map(({ perSeconds }) => perSeconds * 1000)
    this.#clock = clock
    this.#longest = Math.max(0, ...this.#lengths)
  }

  /** How much is inside a window now. */
  inside(window: number): number {
    return this.#settled.after(this.#clock.monotonic() - this.#length(window)) + this.#underWay
  }

  /** How many milliseconds until so much has left the window that there is a place; Infinity while that depends on answers. */
  waitFor(window: number, { limit, weight }: Need): number {
    const tooMuch = this.inside(window) + weight - limit
    if (tooMuch <= 0) return 0
    if (limit <= 0) return Number.POSITIVE_INFINITY
    const length = this.#length(window)
    const now = this.#clock.monotonic()
    // Those who are waited for fill whole windows of their own.
    const rounds = Math.floor((tooMuch - 1) / limit)
    const freed = this.#settled.reached(now - length, tooMuch - rounds * limit)
    if (freed !== undefined) return freed + length - now + rounds * length
    return rounds > 0 ? rounds * length : Number.POSITIVE_INFINITY
  }

  /** In how many milliseconds the first of what is inside a window leaves it; Infinity while that depends on answers. */
  freesIn(window: number): number {
    const length = this.#length(window)
    const now = this.#clock.monotonic()
    const first = this.#settled.reached(now - length, 1)
    return first === undefined ? Number.POSITIVE_INFINITY : first + length - now
  }

  /** Takes a place. Ask `waitFor` before. */
  take(weight: number): Place {
    const now = this.#clock.monotonic()
    const counts = this.#lengths.length > 0
    if (counts) {
      this.#forget(now)
      this.#sent.add(now, weight)
    }
    this.#underWay += weight
    let isSettled = false
    return {
      sent: this.#lengths.map(length => this.#sent.after(now - length)),
      settle: () => {
        if (isSettled) return
        isSettled = true
        this.#underWay -= weight
        if (counts) this.#settled.add(this.#clock.monotonic(), weight)
      },
    }
  }

  #length(window: number): number {
    return this.#lengths[window] ?? 0
  }

  #forget(now: number): void {
    this.#sent.forget(now - this.#longest)
    this.#settled.forget(now - this.#longest)
  }
}
