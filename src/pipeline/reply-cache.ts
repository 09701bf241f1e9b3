import { keptFor, standingOf } from '../cache/policy.ts'
import type { KeptReply } from '../cache/stores.ts'
import { asFault, isOutage } from '../contract/faults.ts'
import { callKey } from './call-key.ts'
import type { Keeping, Means, Request, Stage } from './stage.ts'

/**
 * Gives a good reply again while it is young and nothing of it has changed, and an older one where the provider cannot be
 * asked. Faults never enter; writes pass by.
 */
export function replyCache({ account, replies, changes, clock }: Means): Stage {
  return next =>
    async function cached(request) {
      const { call, keeping } = request
      if (!call.reads || keeping === undefined) return next(request)
      const key = callKey(account, call)
      const kept = await find(key, keeping)
      const standing =
        kept && standingOf({ ...kept, age: clock.now() - kept.fetchedAt }, keeping.policy, request.maxAgeSeconds)
      if (kept !== undefined && standing === 'fresh') return again(kept)
      try {
        const reply = await next(request)
        await keep(key, { reply, fetchedAt: clock.now() }, request)
        return reply
      } catch (error) {
        if (kept === undefined || standing === 'gone' || !isOutage(asFault(error))) throw error
        return { ...again(kept), isStale: true }
      }
    }

  async function find(key: string, { tags }: Keeping): Promise<KeptReply | undefined> {
    const [kept] = await replies.getMany([key])
    return kept !== undefined && (await changes.newestOf(tags)) <= kept.asOf ? kept : undefined
  }

  async function keep(
    key: string,
    read: Pick<KeptReply, 'reply' | 'fetchedAt'>,
    { keeping, asOf }: Request,
  ): Promise<void> {
    if (keeping === undefined || asOf === undefined) return
    const { policy } = keeping
    const value = { ...read, asOf, freshFor: policy.recordSeconds * 1000 }
    await replies.setMany([{ key, value }], keptFor(policy))
  }
}

const again = ({ reply, fetchedAt }: KeptReply) => ({ ...reply, cachedAt: fetchedAt })
