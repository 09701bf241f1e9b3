import { expect } from 'vitest'
import { get, path } from '../../../src/contract/call.ts'
import { Fault } from '../../../src/contract/faults.ts'
import type { BreakerEvent } from '../../../src/pipeline/call-event.ts'
import { deadlineIn } from '../../../src/pipeline/deadline.ts'
import type { Http, HttpReply } from '../../../src/pipeline/http.ts'
import { manualClock } from '../../support/manual-clock.ts'
import { ok, reply, scripted, toy, toyPipeline, toyRequest } from '../../support/toy.ts'
import type { Behaviour } from './behaviour.ts'

const codeOf = (outcome: Promise<unknown>) =>
  outcome.then(
    () => 'answered',
    (fault: Fault) => fault.code as string,
  )

export const breakerBehaviours: readonly Behaviour[] = [
  {
    stage: 'breaker',
    sentence: 'a provider that fails again and again is left alone, and tried once after a while',
    prove: async order => {
      const clock = manualClock()
      const failing = Array.from({ length: 11 }, () => reply(500, {}))
      const { http, requests } = scripted(...failing, ok({ fine: true }))
      const told: BreakerEvent[] = []
      const perform = toyPipeline({ clock, http, order, means: { onBreaker: event => told.push(event) } })
      for (let page = 0; page < 4; page += 1)
        expect(await clock.until(codeOf(perform(toyRequest(clock))))).toBe('PROVIDER_UNAVAILABLE')
      expect(requests).toHaveLength(10)
      await expect(perform(toyRequest(clock))).rejects.toMatchObject({ code: 'CIRCUIT_OPEN' })
      expect(told).toEqual([{ account: 'toy', provider: 'toy', isOpen: true }])
      // The first trial is in vain, and it is left alone for longer.
      await clock.advance(5_000)
      expect(await clock.until(codeOf(perform(toyRequest(clock))))).toBe('PROVIDER_UNAVAILABLE')
      expect(requests).toHaveLength(11)
      await clock.advance(7_000)
      await expect(perform(toyRequest(clock))).rejects.toMatchObject({ code: 'CIRCUIT_OPEN' })
      await clock.advance(3_000)
      const trial = codeOf(perform(toyRequest(clock)))
      const beside = codeOf(perform(toyRequest(clock, { call: get(path`/others`) })))
      expect([await trial, await beside]).toEqual(['answered', 'CIRCUIT_OPEN'])
      expect(requests).toHaveLength(12)
      expect(told.map(({ isOpen }) => isOpen)).toEqual([true, false])
      expect(await codeOf(perform(toyRequest(clock)))).toBe('answered')
    },
  },
  {
    stage: 'breaker',
    sentence: 'whoever waits for a turn when a provider is given up is told at once',
    prove: async order => {
      const clock = manualClock()
      let sent = 0
      const hanging: Http = ({ signal }) => {
        sent += 1
        return new Promise<HttpReply>((_resolve, reject) => signal.addEventListener('abort', () => reject(slow)))
      }
      const slow = new Fault('PROVIDER_TIMEOUT', 'The provider fell silent.')
      const connector = { ...toy, quotas: { default: { windows: [], atOnce: 10, docs: '' } } }
      const perform = toyPipeline({ clock, http: hanging, order, connector })
      const ask = (page: number, milliseconds: number) => {
        const deadline = deadlineIn(milliseconds, { clock })
        return codeOf(perform(toyRequest(clock, { call: get(path`/things`, { page }), deadline })))
      }
      const first = Array.from({ length: 10 }, (_, page) => ask(page, 1_000))
      const behind = Array.from({ length: 40 }, (_, page) => ask(10 + page, 9_000))
      await clock.advance(1_100)
      expect(new Set(await Promise.all(first))).toEqual(new Set(['PROVIDER_TIMEOUT']))
      await clock.advance(100)
      // As each of the first gave up, the next one left.
      expect(sent).toBeLessThan(20)
      const told = await Promise.race([Promise.all(behind.slice(sent - 10)), clock.advance(1).then(() => ['waits'])])
      expect(new Set(told)).toEqual(new Set(['CIRCUIT_OPEN']))
    },
  },
  {
    stage: 'breaker',
    sentence: 'who tries a provider and goes away leaves the trial to the next',
    prove: async order => {
      const clock = manualClock()
      let isHanging = false
      const { http: refusing } = scripted(reply(500, {}))
      const http: Http = request =>
        isHanging
          ? new Promise<HttpReply>((_resolve, reject) =>
              request.signal.addEventListener('abort', () => reject(request.signal.reason)),
            )
          : refusing(request)
      const perform = toyPipeline({ clock, http, order })
      const ask = (page: number, signals: readonly AbortSignal[] = []) => {
        const deadline = deadlineIn(9_000, { clock, signals })
        return codeOf(perform(toyRequest(clock, { call: get(path`/things`, { page }), deadline })))
      }
      for (let page = 0; page < 5; page += 1) await clock.until(ask(page))
      expect(await ask(5)).toBe('CIRCUIT_OPEN')
      await clock.advance(5_000)
      isHanging = true
      const leaving = new AbortController()
      const trial = ask(6, [leaving.signal])
      expect(await ask(7)).toBe('CIRCUIT_OPEN')
      leaving.abort(new Fault('DEADLINE_EXCEEDED', 'gone'))
      expect(await trial).toBe('DEADLINE_EXCEEDED')
      isHanging = false
      expect(await clock.until(ask(8))).toBe('PROVIDER_UNAVAILABLE')
    },
  },
]
