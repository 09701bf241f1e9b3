import type { Reply } from '../contract/call.ts'
import { callKey } from './call-key.ts'
import { type Deadline, reasonOf } from './deadline.ts'
import type { Means, Request, Stage } from './stage.ts'

/** Lets equal reads that are under way at the same time share one flight. Writes pass by. */
export function singleFlight({ account }: Means): Stage {
  return next => {
    const flights = new Map<string, Flight>()
    return async function shared(request) {
      // A stream can be read by one alone.
      if (!request.call.reads || request.call.protocol === 'file') return next(request)
      const { signal } = request.deadline
      if (signal.aborted) throw reasonOf(signal).with({ notSent: true })
      const key = callKey(account, request.call)
      const flight = flights.get(key) ?? begin(key, request)
      return join(flight, request.deadline)
    }

    function begin(key: string, request: Request): Flight {
      const gone = new AbortController()
      const waiting = new Set<Deadline>([request.deadline])
      // The flight may take as long as whoever waits the longest: it outlives its first caller, and no others.
      const remaining = () => Math.max(0, ...[...waiting].map(deadline => deadline.remaining()))
      const deadline: Deadline = { signal: gone.signal, remaining, release: () => {} }
      const flight: Flight = { reply: next({ ...request, deadline }), gone, waiting }
      flights.set(key, flight)
      const land = () => {
        if (flights.get(key) === flight) flights.delete(key)
      }
      flight.reply.then(land, land)
      // A flight that everybody has left must not be joined any more.
      gone.signal.addEventListener('abort', land, { once: true })
      return flight
    }
  }
}

interface Flight {
  readonly reply: Promise<Reply>
  readonly gone: AbortController
  readonly waiting: Set<Deadline>
}

/** Waits for the flight or for the caller's own deadline, and grounds the flight when nobody waits any more. */
function join(flight: Flight, deadline: Deadline): Promise<Reply> {
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
    flight.reply.finally(land).then(resolve, reject)
  })
}
