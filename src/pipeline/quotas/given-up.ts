import type { Clock } from '../clock.ts'
import type { Place } from './windows.ts'

/** How long a call may still be counted that nobody waits for any more, in milliseconds: a provider that stood still takes it in later. */
const longest = 5_000
/** How long after the answer to a later call, in milliseconds: what came before that has been taken in by then. */
const slack = 250

/** The places of calls that were given up without an answer. When the provider has counted them, nobody says. */
export class GivenUp {
  readonly #clock: Clock
  readonly #settled: () => void
  readonly #places = new Map<Place, number>()

  /** `settled` is told whenever the provider has surely counted one. */
  constructor(clock: Clock, settled: () => void) {
    this.#clock = clock
    this.#settled = settled
  }

  /** Keeps the place of a call that was sent at a moment. */
  add(place: Place, sentAt: number): void {
    this.#places.set(place, sentAt)
    this.#settleIn(longest, [place])
  }

  /** Says that the provider has answered a call that was sent at a moment. */
  answered(sentAt: number): void {
    if (this.#places.size === 0) return
    const earlier = [...this.#places].filter(([, moment]) => moment < sentAt).map(([place]) => place)
    for (const place of earlier) this.#places.delete(place)
    if (earlier.length > 0) this.#settleIn(slack, earlier)
  }

  #settleIn(milliseconds: number, places: readonly Place[]): void {
    void this.#clock.sleep(milliseconds).then(() => {
      for (const place of places) {
        this.#places.delete(place)
        place.settle()
      }
      this.#settled()
    })
  }
}
