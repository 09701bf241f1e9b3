import type { Clock } from '../clock.ts'

/** How long the gate stays closed after a refusal that names no time, doubled with each that follows; in milliseconds. */
const firstClosure = 1_000
const longestClosure = 60_000

/** Whether calls of an account may leave at all. A provider that has had too many shuts it, for the whole account. */
export class Gate {
  readonly #clock: Clock
  readonly #listeners: (() => void)[] = []
  #closedUntil = 0
  /** How many refusals without a time have followed each other. */
  #refusals = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** How many milliseconds it stays closed; 0 when it is open. */
  wait(): number {
    return Math.max(0, this.#closedUntil - this.#clock.monotonic())
  }

  /** Closes it for so long, or for longer and longer where the provider does not say. */
  close(milliseconds?: number): void {
    // Calls that left together are refused together: that is one refusal.
    if (milliseconds === undefined && this.wait() === 0) this.#refusals += 1
    const unnamed = Math.min(firstClosure * 2 ** (this.#refusals - 1), longestClosure)
    this.closeUntil(this.#clock.monotonic() + (milliseconds ?? unnamed))
  }

  /** Closes it until a moment of the clock that never goes back. */
  closeUntil(moment: number): void {
    if (moment <= this.#closedUntil) return
    this.#closedUntil = moment
    for (const listener of this.#listeners) listener()
  }

  /** Says that the provider has answered. */
  answered(): void {
    if (this.wait() === 0) this.#refusals = 0
  }

  /** Tells of every closure. */
  onClose(listener: () => void): void {
    this.#listeners.push(listener)
  }
}
