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
  /** When each call was counted by the provider at the latest; Infinity while it is under way. */
  #counted: { at: number }[] = []

  constructor(windows: readonly Window[], clock: Clock) {
    this.#windows = windows
    this.#clock = clock
  }

  /** How many milliseconds until a call may leave; 0 when it may leave now. Infinity while all places are under way. */
  wait(): number {
    const now = this.#clock.monotonic()
    this.#forget(now)
    return Math.max(0, ...this.#windows.map(window => this.#waitFor(window, now)))
  }

  /** Takes a place. Ask `wait` before. */
  take(): Place {
    const call = { at: Number.POSITIVE_INFINITY }
    this.#counted.push(call)
    return {
      settle: () => {
        call.at = this.#clock.monotonic()
      },
    }
  }

  #waitFor({ requests, perSeconds }: Window, now: number): number {
    const length = perSeconds * 1000
    const inside = this.#counted.map(call => call.at).filter(at => at > now - length)
    if (inside.length < requests) return 0
    // The places come free in the order of their times; this many must come free before there is one for us.
    const earlier = inside.sort((one, other) => one - other)
    return (earlier[inside.length - requests] ?? now) + length - now
  }

  #forget(now: number): void {
    const longest = Math.max(0, ...this.#windows.map(window => window.perSeconds * 1000))
    this.#counted = this.#counted.filter(call => call.at > now - longest)
  }
}
