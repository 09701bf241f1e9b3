import type { Clock } from './clock.ts'
import { type Deadline, reasonOf } from './deadline.ts'
import { Ending } from './ending.ts'

/** What a flight is joined by. */
interface Boarding<Result> {
  readonly key: string
  readonly deadline: Deadline
  /** How long ago the flight may have begun, in milliseconds; however long, if absent. */
  readonly maxAge?: number | undefined
  /** Begins the work, which goes on for as long as anybody waits for it. */
  begin(deadline: Deadline): Promise<Result>
}

interface Flight<Result> {
  readonly result: Promise<Result>
  readonly beganAt: number
  readonly gone: Ending
  readonly waiting: Set<Deadline>
}

/** Work under way that those share who want the same at the same time. */
export class Flights<Result> {
  readonly #clock: Clock
  readonly #flights = new Map<string, Flight<Result>>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Waits for the work that is under way, or begins it. Rejects with the reason of the caller's own deadline, when that is over. */
  join(boarding: Boarding<Result>): Promise<Result> {
    const { key, deadline, maxAge = Number.POSITIVE_INFINITY } = boarding
    const known = this.#flights.get(key)
    const isYoung = known !== undefined && this.#clock.monotonic() - known.beganAt <= maxAge
    return wait(isYoung ? known : this.#begin(boarding), deadline)
  }

  #begin({ key, deadline: first, begin }: Boarding<Result>): Flight<Result> {
    const gone = new Ending()
    const waiting = new Set<Deadline>([first])
    // The flight may take as long as whoever waits the longest: it outlives its first caller, and no others.
    const remaining = () => Math.max(0, ...[...waiting].map(deadline => deadline.remaining()))
    const deadline: Deadline = { signal: gone, remaining, release: () => {} }
    const flight = { result: begin(deadline), beganAt: this.#clock.monotonic(), gone, waiting }
    this.#flights.set(key, flight)
    const land = () => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key)
    }
    flight.result.then(land, land)
    // A flight that everybody has left must not be joined any more.
    gone.addEventListener('abort', land)
    return flight
  }
}

/** Waits for the flight or for the caller's own deadline, and grounds the flight when nobody waits any more. */
function wait<Result>(flight: Flight<Result>, deadline: Deadline): Promise<Result> {
  const { signal } = deadline
  flight.waiting.add(deadline)
  return new Promise((resolve, reject) => {
    const leave = () => {
      flight.waiting.delete(deadline)
      if (flight.waiting.size > 0) return reject(reasonOf(signal))
      flight.gone.abort(reasonOf(signal))
      // A flight that is grounded says at once how far it came, such as no further than our own queue.
      setImmediate(() => reject(reasonOf(signal)))
    }
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
    const land = () => {
      flight.waiting.delete(deadline)
      signal.removeEventListener('abort', leave)
    }
    flight.result.finally(land).then(resolve, reject)
  })
}
