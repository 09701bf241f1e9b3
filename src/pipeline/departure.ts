import type { Reply } from '../contract/call.ts'
import { reasonOf, withoutClient } from './deadline.ts'
import type { Means, Request, Stage } from './stage.ts'

/** The moment when a call leaves: until then it can be called back; after it, a change is seen through though its client goes. */
export function departure({ clock }: Means): Stage {
  return next => {
    return function departing(request) {
      const { call, deadline } = request
      if (deadline.signal.aborted) throw reasonOf(deadline.signal).with({ notSent: true })
      request.onLeave?.()
      return call.reads ? next(request) : seenThrough(request)
    }

    async function seenThrough(request: Request): Promise<Reply> {
      const { deadline } = request
      const whole = withoutClient(deadline, clock)
      try {
        return await next({ ...request, deadline: whole })
      } finally {
        whole.release()
      }
    }
  }
}
