import type { Reply } from '../contract/call.ts'
import { callText } from './call-key.ts'
import type { CallNotes } from './call-notes.ts'
import { reasonOf } from './deadline.ts'
import { Flights } from './flights.ts'
import type { Means, Stage } from './stage.ts'

/**
 * Lets equal reads that are under way at the same time share one flight, unless one of them knows of a change that the
 * other does not. Writes pass by.
 */
export function singleFlight({ account, clock }: Means): Stage {
  return next => {
    const flights = new Flights<Reply>(clock)
    /** What is written down of the flights that are under way. */
    const written = new Map<string, CallNotes>()
    return async function shared(request) {
      const { call, deadline, asOf, maxAgeSeconds } = request
      // A stream can be read by one alone.
      if (!call.reads || call.protocol === 'file') return next(request)
      if (deadline.signal.aborted) throw reasonOf(deadline.signal).with({ notSent: true })
      const { notes } = request
      const key = `${asOf}/${callText(account, call)}`
      let isJoined = true
      const outcome = flights.join({
        key,
        deadline,
        maxAge: maxAgeSeconds === undefined ? undefined : maxAgeSeconds * 1000,
        begin: together => {
          isJoined = false
          if (notes) written.set(key, notes)
          return next({ ...request, deadline: together }).finally(() => {
            if (written.get(key) === notes) written.delete(key)
          })
        },
      })
      const flown = written.get(key)
      try {
        return await outcome
      } finally {
        if (isJoined && notes) {
          notes.elsewhere = 'SHARED'
          if (flown) notes.takeOver(flown)
        }
      }
    }
  }
}
