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
  /** How many of the attempts have been told of; undefined until then. */
  #told: number | undefined
  readonly #clock: Clock
  /** Since when it waits for its turn; undefined while it does not. */
  #waitsSince: number | undefined

  constructor(clock: Clock) {
    this.#clock = clock
    this.began = clock.now()
    this.#waitsSince = clock.monotonic()
  }

  /** The call leaves now: what it has waited since the last of these moments was the queue. */
  leaves(): void {
    this.left += 1
    this.#endsWaiting()
  }

  /** It has paused for so long, and waits for its turn anew. */
  pausedFor(milliseconds: number): void {
    this.paused += milliseconds
    this.#waitsSince = this.#clock.monotonic()
  }

  /** It has left, and waited for so long until somebody else was done, such as with opening a session for both. */
  waitedFor(milliseconds: number): void {
    this.queued += milliseconds
  }

  /** It ends; what it waited for until now was in vain. */
  givesUp(): void {
    if (this.elsewhere === undefined) this.#endsWaiting()
  }

  #endsWaiting(): void {
    const now = this.#clock.monotonic()
    this.queued += now - (this.#waitsSince ?? now)
    this.#waitsSince = undefined
  }

  /** Each time that something left, as it is told of now. */
  tell(): readonly Attempt[] {
    this.#told = this.sent.length
    return [...this.sent]
  }

  /** Tells of what another call sent after it had been told of: its client has gone, and this one still waited for the reply. */
  takeOver(other: CallNotes): void {
    if (other.#told !== undefined) this.sent.push(...other.sent.splice(other.#told))
  }

  get state(): CallState {
    return this.elsewhere ?? (this.left > 0 ? 'SENT' : 'HELD_BACK')
  }
}
