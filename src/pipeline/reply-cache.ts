import { callKey } from './call-key.ts'
import type { Means, Stage } from './stage.ts'

/** Gives a good reply again while it is young. Faults never enter; writes pass by. */
export function replyCache({ account, replies, clock }: Means): Stage {
  return next =>
    async function cached(request) {
      const { call, cacheSeconds } = request
      if (!call.reads || cacheSeconds === undefined) return next(request)
      const key = callKey(account, call)
      const known = await replies.get(key)
      if (known !== undefined) return known
      const reply = await next(request)
      await replies.set(key, { ...reply, cachedAt: clock.now() }, cacheSeconds)
      return reply
    }
}
