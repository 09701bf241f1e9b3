import { reasonOf, withoutClient } from './deadline.ts'
import type { Means, Stage } from './stage.ts'

/** The moment when a call leaves: until then it can be called back; after it, a change is seen through though its client goes. */
export function departure({ clock }: Means): Stage {
  return next =>
    async function departing(request) {
      const { call, deadline } = request
      if (deadline.signal.aborted) throw reasonOf(deadline.signal).with({ notSent: true })
      request.onLeave?.()
      if (call.reads) return next(request)
      const whole = withoutClient(deadline, clock)
      try {
        return await next({ ...request, deadline: whole })
      } finally {
        whole.release()
      }
    }
}
