import type { Reply } from '../contract/call.ts'
import { callKey } from './call-key.ts'
import { type Deadline, deadlineIn, reasonOf } from './deadline.ts'
import type { Means, Perform, Request, Stage } from './stage.ts'

// A flight may outlive its first caller, but never for longer than any caller could wait.
const longestFlight = 120_000

/** Lets equal reads that are under way at the same time share one flight. Writes pass by. */
export function singleFlight({ account, clock }: Means): Stage {
  return next => {
    const flights = new Map<string, Flight>()
    return async function shared(request) {
      if (!request.call.reads) return next(request)
      const key = callKey(account, request.call)
      const flight = flights.get(key) ?? begin(key, request)
      return join(flight, request.deadline)
    }

    function begin(key: string, request: Request): Flight {
      const gone = new AbortController()
      const deadline = deadlineIn(longestFlight, { clock, signals: [gone.signal] })
      const flight: Flight = { reply: fly(next, { ...request, deadline }), gone, waiting: 0 }
      flights.set(key, flight)
      const land = () => {
        deadline.release()
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
  waiting: number
}

const fly = async (next: Perform, request: Request): Promise<Reply> => next(request)

/** Waits for the flight or for the caller's own deadline, and grounds the flight when nobody waits any more. */
function join(flight: Flight, { signal }: Deadline): Promise<Reply> {
  if (signal.aborted) {
    if (flight.waiting === 0) flight.gone.abort(reasonOf(signal))
    return Promise.reject(reasonOf(signal))
  }
  flight.waiting += 1
  return new Promise((resolve, reject) => {
    const leave = () => {
      flight.waiting -= 1
      if (flight.waiting === 0) flight.gone.abort(reasonOf(signal))
      reject(reasonOf(signal))
    }
    signal.addEventListener('abort', leave, { once: true })
    const stay = () => signal.removeEventListener('abort', leave)
    flight.reply.finally(stay).then(resolve, reject)
  })
}
