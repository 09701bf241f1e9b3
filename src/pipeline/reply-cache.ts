import { keptFor, standingOf } from '../cache/policy.ts'
import type { KeptReply } from '../cache/stores.ts'
import type { Call, Reply } from '../contract/call.ts'
import { asFault, isOutage } from '../contract/faults.ts'
import { callKey } from './call-key.ts'
import type { Keeping, Means, Request, Stage } from './stage.ts'

/**
 * Gives a good reply again while it is young and nothing of it has changed, and an older one where the provider cannot be
 * asked. Faults never enter; writes pass by.
 */
export function replyCache({ account, replies, changes, clock }: Means): Stage {
  return next => {
    return function cached(request) {
      const { call, keeping } = request
      return call.reads && keeping !== undefined ? answered(request, keeping) : next(request)
    }

    async function answered(request: Request, keeping: Keeping): Promise<Reply> {
      const { call } = request
      const key = callKey(account, call)
      const kept = await find(key, keeping)
      const standing =
        kept && standingOf({ ...kept, age: clock.now() - kept.fetchedAt }, keeping.policy, request.maxAgeSeconds)
      if (kept !== undefined && standing === 'fresh') {
        if (request.notes) request.notes.elsewhere = 'KEPT'
        return again(kept)
      }
      try {
        const answer = await next({ ...request, call: kept === undefined ? call : conditional(call, kept.reply) })
        const reply = kept !== undefined && answer.status === 304 ? kept.reply : answer
        await keep(key, { reply, fetchedAt: clock.now() }, request)
        return reply
      } catch (error) {
        if (kept === undefined || standing === 'gone' || !isOutage(asFault(error))) throw error
        if (request.notes) request.notes.elsewhere = 'STALE'
        return { ...again(kept), isStale: true }
      }
    }
  }

  async function find(key: string, { tags }: Keeping): Promise<KeptReply | undefined> {
    const [kept] = await replies.getMany([key])
    return kept !== undefined && (await changes.newestOf(tags)) <= kept.asOf ? kept : undefined
  }

  async function keep(
    key: string,
    read: Pick<KeptReply, 'reply' | 'fetchedAt'>,
    { call, keeping, asOf }: Request,
  ): Promise<void> {
    if (keeping === undefined || asOf === undefined) return
    const { policy } = keeping
    const freshFor = policy.recordSeconds * 1000
    // What can be asked about is good for that, for as long again.
    const isAskable = call.protocol === 'rest' && call.condition !== undefined
    await replies.setMany([{ key, value: { ...read, asOf, freshFor } }], keptFor(policy) + (isAskable ? freshFor : 0))
  }
}

/** The call as it asks whether a reply is still right, where the provider lets itself be asked and has said what by. */
function conditional(call: Call, { headers }: Reply): Call {
  if (call.protocol !== 'rest' || call.condition === undefined) return call
  const value = call.condition === 'if-none-match' ? headers.etag : (headers['last-modified'] ?? headers.date)
  return value === undefined ? call : { ...call, headers: { ...call.headers, [call.condition]: value } }
}

const again = ({ reply, fetchedAt }: KeptReply) => ({ ...reply, cachedAt: fetchedAt })
