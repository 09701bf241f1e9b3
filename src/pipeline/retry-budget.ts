import type { Clock } from './clock.ts'

/** How many retries a request earns. */
const perRequest = 0.2
/** How many come back in a second without any request. */
const perSecond = 1
/** How many are kept at most, which is what comes back by itself in ten seconds: good times are no licence for a storm after them. */
const burst = 10

/**
 * How many retries an account may still make. Single faults are mended; where everything fails, trying each request three
 * times would treble the load of a provider that can bear none.
 * https://finagle.github.io/blog/2016/02/08/retry-budgets
 */
export class RetryBudget {
  readonly #clock: Clock
  #left = burst
  #counted: number

  constructor(clock: Clock) {
    this.#clock = clock
    this.#counted = clock.monotonic()
  }

  /** Counts a request. */
  earn(): void {
    this.#add(perRequest)
  }

  /** Takes one retry; false where there is none. */
  spend(): boolean {
    this.#add(0)
    if (this.#left < 1) return false
    this.#left -= 1
    return true
  }

  #add(earned: number): void {
    const now = this.#clock.monotonic()
    const passed = (now - this.#counted) / 1000
    this.#counted = now
    this.#left = Math.min(burst, this.#left + earned + passed * perSecond)
  }
}
