import type { Clock } from './clock.ts'

/** How many failures in a row mean that nothing works any more; a provider of which one call in three fails has them once in 60,000 calls. */
const inARow = 10
/** How long a failure is part of a row, in milliseconds. */
const rowLasts = 60_000
/** How many seconds are looked at for a provider that answers now and then. */
const seconds = 10
/** How many attempts there must be in that time: few say little. */
const judgesFrom = 40
/** What part of them must have failed. */
const illFrom = 0.5

/** What became of the attempts that began in one second. */
interface Second {
  readonly second: number
  attempts: number
  failures: number
}

/** What the newest attempts say of a provider; older ones are forgotten. */
export class Health {
  readonly #clock: Clock
  /** When the failures since the last success happened; the newest of them. */
  #row: number[] = []
  #seconds: Second[] = []

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Takes note of an attempt. */
  record(isSuccess: boolean): void {
    const now = this.#clock.monotonic()
    this.#row = isSuccess ? [] : [...this.#row, now].slice(-inARow)
    const current = this.#current(Math.floor(now / 1000))
    current.attempts += 1
    if (!isSuccess) current.failures += 1
  }

  /** True when the provider fails altogether, or more often than not. */
  isIll(): boolean {
    const now = this.#clock.monotonic()
    if (this.#row.length === inARow && (this.#row[0] ?? 0) > now - rowLasts) return true
    const newest = this.#seconds.filter(({ second }) => second > now / 1000 - seconds)
    const attempts = newest.reduce((sum, each) => sum + each.attempts, 0)
    const failures = newest.reduce((sum, each) => sum + each.failures, 0)
    return attempts >= judgesFrom && failures / attempts >= illFrom
  }

  #current(second: number): Second {
    const last = this.#seconds.at(-1)
    if (last?.second === second) return last
    const current = { second, attempts: 0, failures: 0 }
    this.#seconds = [...this.#seconds, current].slice(-seconds)
    return current
  }
}
