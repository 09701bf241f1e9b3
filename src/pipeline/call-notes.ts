import type { Attempt, CallState } from './call-event.ts'
import type { Clock } from './clock.ts'

/** What the stages write down about one call, for whoever is told of it in the end. */
export class CallNotes {
  readonly began: number
  readonly sent: Attempt[] = []
  /** How often the call itself left. */
  left = 0
  queued = 0
  paused = 0
  unasked = 0
  /** Set where the reply came from elsewhere than from a provider that was asked now. */
  elsewhere: Extract<CallState, 'KEPT' | 'STALE' | 'SHARED'> | undefined
  readonly #clock: Clock
  #waitsSince: number

  constructor(clock: Clock) {
    this.#clock = clock
    this.began = clock.now()
    this.#waitsSince = clock.monotonic()
  }

  /** The call leaves now: what it has waited since the last of these moments was the queue. */
  leaves(): void {
    this.left += 1
    this.queued += this.#clock.monotonic() - this.#waitsSince
  }

  /** It has paused for so long, and waits for its turn anew. */
  pausedFor(milliseconds: number): void {
    this.paused += milliseconds
    this.#waitsSince = this.#clock.monotonic()
  }

  /** What was said of it while it waited and never left. */
  givesUp(): void {
    if (this.left === 0 && this.elsewhere === undefined) this.queued = this.#clock.monotonic() - this.#waitsSince
  }

  get state(): CallState {
    return this.elsewhere ?? (this.left > 0 ? 'SENT' : 'HELD_BACK')
  }
}
