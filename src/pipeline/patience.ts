import type { Fault } from '../contract/faults.ts'
import type { Means } from './stage.ts'

/** The first pause after a failed refresh, doubled with each further one up to the longest; in milliseconds. */
const firstPause = 1_000
const longestPause = 60_000

/** How long an endpoint for tokens is left alone after it has failed: until then whoever asks gets the same fault. */
export class Patience {
  readonly #means: Pick<Means, 'clock' | 'random'>
  #failures = 0
  #until = 0
  #last: Fault | undefined

  constructor(means: Pick<Means, 'clock' | 'random'>) {
    this.#means = means
  }

  isOver(): boolean {
    return this.#last === undefined || this.#until <= this.#means.clock.monotonic()
  }

  /** Throws the fault of last time while it is too early to ask again. */
  check(): void {
    if (this.#last === undefined || this.isOver()) return
    const retryAfterMs = Math.ceil(this.#until - this.#means.clock.monotonic())
    throw this.#last.with({ notSent: true, retryAfterMs })
  }

  failed(fault: Fault): void {
    const { clock, random } = this.#means
    const pause = Math.min(longestPause, firstPause * 2 ** this.#failures) * (0.75 + random() / 2)
    this.#failures += 1
    this.#until = clock.monotonic() + Math.max(pause, fault.details.retryAfterMs ?? 0)
    this.#last = fault
  }

  succeeded(): void {
    this.#failures = 0
    this.#last = undefined
  }
}
