import type { Reply } from '../contract/call.ts'
import { callKey } from './call-key.ts'
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
    return async function shared(request) {
      const { call, deadline, asOf, maxAgeSeconds } = request
      // A stream can be read by one alone.
      if (!call.reads || call.protocol === 'file') return next(request)
      if (deadline.signal.aborted) throw reasonOf(deadline.signal).with({ notSent: true })
      let isJoined = true
      try {
        return await flights.join({
          key: `${asOf}/${callKey(account, call)}`,
          deadline,
          maxAge: maxAgeSeconds === undefined ? undefined : maxAgeSeconds * 1000,
          begin: together => {
            isJoined = false
            return next({ ...request, deadline: together })
          },
        })
      } finally {
        if (isJoined && request.notes) request.notes.elsewhere = 'SHARED'
      }
    }
  }
}
