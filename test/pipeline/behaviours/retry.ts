import { expect } from 'vitest'
import { get, path, type RestCall } from '../../../src/contract/call.ts'
import { Fault } from '../../../src/contract/faults.ts'
import type { HttpReply } from '../../../src/pipeline/http.ts'
import { manualClock } from '../../support/manual-clock.ts'
import { ok, reply, scripted, toy, toyPipeline, toyRequest } from '../../support/toy.ts'
import type { Behaviour } from './behaviour.ts'

const change: RestCall = { protocol: 'rest', method: 'POST', path: path`/things`, body: {}, reads: false }

export const retryBehaviours: readonly Behaviour[] = [
  {
    stage: 'retry',
    sentence: 'a read is tried again after a 503, never earlier than the provider asks, and not after a 400',
    prove: async order => {
      const clock = manualClock()
      const { http, requests } = scripted(reply(503, {}, { 'retry-after': '2' }), ok({ fine: true }), reply(400, {}))
      const perform = toyPipeline({ clock, http, order })
      const answer = perform(toyRequest(clock))
      await clock.advance(1_999)
      expect(requests).toHaveLength(1)
      await clock.advance(1_000)
      expect((await answer).body).toEqual({ fine: true })
      await expect(perform(toyRequest(clock))).rejects.toMatchObject({ code: 'PROVIDER_REJECTED' })
      expect(requests).toHaveLength(3)
    },
  },
  {
    stage: 'retry',
    sentence: 'what fails with every attempt is tried three times, and what asking again cannot mend only once',
    prove: async order => {
      const clock = manualClock()
      const { http, requests } = scripted(reply(502, {}))
      const perform = toyPipeline({ clock, http, order })
      const fault = clock.until(perform(toyRequest(clock)))
      await expect(fault).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE', details: { attempts: 3 } })
      expect(requests).toHaveLength(3)
      const connector = { ...toy, fault: () => ({ code: 'PROVIDER_UNAVAILABLE', permanent: true }) as const }
      const forEver = scripted(reply(502, {}))
      const asked = toyPipeline({ clock, http: forEver.http, order, connector })(toyRequest(clock))
      await expect(clock.until(asked)).rejects.toMatchObject({ retryable: false, details: { attempts: 1 } })
      expect(forEver.requests).toHaveLength(1)
    },
  },
  {
    stage: 'retry',
    sentence:
      'a change is sent again where it cannot be done twice; else nobody knows what became of it, and that is said',
    prove: async order => {
      const clock = manualClock()
      const send = async (call: RestCall, ...answers: readonly (HttpReply | Error)[]) => {
        const { http, requests } = scripted(...answers)
        const sent = toyPipeline({ clock, http, order })(toyRequest(clock, { call })).then(
          () => 'done',
          (fault: Fault) => fault.code,
        )
        return [await clock.until(sent), requests.length]
      }
      const refused = new Fault('PROVIDER_UNAVAILABLE', 'The connection was refused.', { notSent: true })
      expect(await send(change, reply(503, {}), ok({}))).toEqual(['WRITE_OUTCOME_UNKNOWN', 1])
      expect(await send(change, refused, ok({}))).toEqual(['done', 2])
      expect(await send({ ...change, isIdempotent: true }, reply(503, {}), ok({}))).toEqual(['done', 2])
      expect(await send({ ...change, isIdempotent: true }, reply(503, {}), reply(400, {}))).toEqual([
        'WRITE_OUTCOME_UNKNOWN',
        2,
      ])
      expect(await send(change, reply(400, {}))).toEqual(['PROVIDER_REJECTED', 1])
    },
  },
  {
    stage: 'retry',
    sentence:
      'ten retries and one for every five requests are all there are, and who gets none is told the first fault',
    prove: async order => {
      const clock = manualClock()
      const { http, requests } = scripted(reply(429, {}, { 'retry-after': '0' }))
      const perform = toyPipeline({ clock, http, order, means: { random: () => 0 } })
      const faults: Fault[] = []
      for (let page = 0; page < 50; page += 1) {
        const asked = perform(toyRequest(clock, { call: get(path`/things`, { page }) }))
        const refused = asked.catch((fault: Fault) => void faults.push(fault))
        await clock.advance(0)
        await refused
      }
      expect(requests).toHaveLength(50 + 10 + 50 / 5 - 1)
      expect(faults[0]).toMatchObject({ code: 'PROVIDER_RATE_LIMITED', details: { attempts: 3 } })
      expect(faults.at(-1)).toMatchObject({ code: 'PROVIDER_RATE_LIMITED', details: { attempts: 1 } })
      // With time come others.
      await clock.advance(3_000)
      const later = perform(toyRequest(clock))
      await clock.advance(0)
      await expect(later).rejects.toMatchObject({ details: { attempts: 3 } })
    },
  },
]
