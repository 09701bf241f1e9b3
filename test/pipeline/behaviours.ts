import { expect } from 'vitest'
import { keepsFor } from '../../src/cache/policy.ts'
import { get, path } from '../../src/contract/call.ts'
import { Fault } from '../../src/contract/faults.ts'
import type { CallEvent } from '../../src/pipeline/call-event.ts'
import { deadlineIn } from '../../src/pipeline/deadline.ts'
import { manualClock } from '../support/manual-clock.ts'
import { ok, reply, scripted, toy, toyPipeline, toyRequest } from '../support/toy.ts'
import type { Behaviour } from './behaviours/behaviour.ts'
import { breakerBehaviours } from './behaviours/breaker.ts'
import { departureBehaviours } from './behaviours/departure.ts'
import { retryBehaviours } from './behaviours/retry.ts'

/** What each stage is for: every promise is a sentence of its own. */
export const behaviours: readonly Behaviour[] = [
  {
    stage: 'observe',
    sentence: 'every call is told of, whatever became of it',
    prove: async order => {
      const clock = manualClock()
      const events: CallEvent[] = []
      const { http } = scripted(reply(400, {}), ok({ fine: true }))
      const perform = toyPipeline({ clock, http, order, events })
      await expect(perform(toyRequest(clock))).rejects.toThrow(Fault)
      await perform(toyRequest(clock))
      expect(events).toMatchObject([
        { account: 'toy', operation: 'thing.list', status: 400, code: 'PROVIDER_REJECTED' },
        { account: 'toy', operation: 'thing.list', status: 200, code: undefined },
      ])
    },
  },
  {
    stage: 'replyCache',
    sentence: 'a good reply is given again while it is young, and a fault is not',
    prove: async order => {
      const clock = manualClock()
      const { http, requests } = scripted(reply(400, {}), ok({ fine: true }))
      const perform = toyPipeline({ clock, http, order })
      const request = () => toyRequest(clock, { keeping: { policy: keepsFor(60), tags: [] }, asOf: 0 })
      await expect(perform(request())).rejects.toThrow(Fault)
      await perform(request())
      expect((await perform(request())).body).toEqual({ fine: true })
      expect(requests).toHaveLength(2)
    },
  },
  {
    stage: 'singleFlight',
    sentence: 'equal reads at the same time share one request, which outlives its first caller',
    prove: async order => {
      const clock = manualClock()
      let answer = (_body: unknown) => {}
      let sent = 0
      const http = () => {
        sent += 1
        return new Promise<ReturnType<typeof ok>>(resolve => {
          answer = body => resolve(ok(body))
        })
      }
      const perform = toyPipeline({ clock, http, order })
      const leaving = new AbortController()
      const gone = new Fault('DEADLINE_EXCEEDED', 'gone')
      const first = perform(toyRequest(clock, { deadline: deadlineIn(10_000, { clock, signals: [leaving.signal] }) }))
      const firstEnded = first.then(
        () => 'answered',
        (fault: Fault) => fault.message,
      )
      const second = perform(toyRequest(clock))
      await clock.advance(1)
      leaving.abort(gone)
      expect(await firstEnded).toBe('gone')
      answer({ shared: true })
      expect((await second).body).toEqual({ shared: true })
      expect(sent).toBe(1)
    },
  },
  ...retryBehaviours,
  ...breakerBehaviours,
  {
    stage: 'limiter',
    sentence: 'no more calls leave in a window than the quota allows, and a 429 holds back the whole account',
    prove: async order => {
      const clock = manualClock()
      const connector = { ...toy, quotas: { default: { windows: [{ requests: 2, perSeconds: 1 }], docs: '' } } }
      const { http, requests } = scripted(ok(1), ok(2), ok(3), reply(429, {}, { 'retry-after': '3' }), ok(5))
      const perform = toyPipeline({ clock, http, order, connector })
      const calls = [1, 2, 3].map(page => perform(toyRequest(clock, { call: get(path`/things`, { page }) })))
      await clock.advance(900)
      expect(requests).toHaveLength(2)
      await clock.advance(200)
      expect(requests).toHaveLength(3)
      await Promise.all(calls)
      await clock.advance(2_000)
      const refused = perform(toyRequest(clock))
      await clock.advance(1_200)
      const other = perform(toyRequest(clock, { call: get(path`/others`) }))
      await clock.advance(1_700)
      expect(requests).toHaveLength(4)
      await clock.advance(2_000)
      await Promise.all([refused, other])
      expect(requests).toHaveLength(6)
    },
  },
  ...departureBehaviours,
  {
    stage: 'authorize',
    sentence: 'a request carries the credentials, and they are added as it leaves',
    prove: async order => {
      const clock = manualClock()
      const { http, requests } = scripted(ok({}))
      await toyPipeline({ clock, http, order })(toyRequest(clock))
      expect(String(requests[0]?.headers.authorization)).toBe('[secret]')
    },
  },
  {
    stage: 'transport',
    sentence: 'an answer that is no success is a Fault with a code, the provider and the account',
    prove: async order => {
      const clock = manualClock()
      const { http } = scripted(reply(403, {}), ok({ fine: true }))
      const perform = toyPipeline({ clock, http, order })
      await expect(perform(toyRequest(clock))).rejects.toMatchObject({
        code: 'PROVIDER_FORBIDDEN',
        details: { provider: 'toy', account: 'toy', operation: 'thing.list', status: 403 },
      })
      expect((await perform(toyRequest(clock))).body).toEqual({ fine: true })
    },
  },
]
