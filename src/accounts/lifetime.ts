import type { Clock } from '../pipeline/clock.ts'

/** For how long an answer may be given again: until the first of the data that it is made of is no longer fresh. */
export class Lifetime {
  readonly #clock: Clock
  #until = Number.POSITIVE_INFINITY

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Data of the answer is fresh for so many seconds from a Unix time in milliseconds on. */
  freshFor(seconds: number, since: number): void {
    this.#until = Math.min(this.#until, since + seconds * 1000)
  }

  /** The answer lacks something, or is wrong: it must not be given again. */
  end(): void {
    this.#until = Number.NEGATIVE_INFINITY
  }

  /** Whole seconds that are left; infinite for an answer without data of a provider. */
  seconds(): number {
    return Math.max(0, Math.floor((this.#until - this.#clock.now()) / 1000))
  }
}
