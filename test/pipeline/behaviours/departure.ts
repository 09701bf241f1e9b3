import { expect } from 'vitest'
import { path } from '../../../src/contract/call.ts'
import { Fault } from '../../../src/contract/faults.ts'
import type { CallEvent } from '../../../src/pipeline/call-event.ts'
import { deadlineIn } from '../../../src/pipeline/deadline.ts'
import type { Http, HttpReply } from '../../../src/pipeline/http.ts'
import { manualClock } from '../../support/manual-clock.ts'
import { ok, toy, toyPipeline, toyRequest } from '../../support/toy.ts'
import type { Behaviour } from './behaviour.ts'

const change = { protocol: 'rest', method: 'POST', path: path`/things`, body: {}, reads: false } as const

export const departureBehaviours: readonly Behaviour[] = [
  {
    stage: 'departure',
    sentence: 'a change that has left is seen through though its client goes, and one that waits is not sent',
    prove: async order => {
      const clock = manualClock()
      const answers: ((reply: HttpReply) => void)[] = []
      const http: Http = ({ signal }) =>
        new Promise((resolve, reject) => {
          answers.push(resolve)
          signal.addEventListener('abort', () => reject(signal.reason))
        })
      const connector = { ...toy, quotas: { default: { windows: [], atOnce: 1, docs: '' } } }
      const events: CallEvent[] = []
      const perform = toyPipeline({ clock, http, order, connector, events })
      const leaving = new AbortController()
      const deadline = deadlineIn(9_000, { clock, signals: [leaving.signal] })
      const first = perform(toyRequest(clock, { call: change, deadline, priority: 'write' }))
      const second = perform(toyRequest(clock, { call: change, deadline, priority: 'write' }))
      await clock.advance(1)
      leaving.abort(new Fault('DEADLINE_EXCEEDED', 'gone'))
      await expect(second).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED', details: { notSent: true } })
      answers[0]?.(ok({ done: true }))
      expect((await first).body).toEqual({ done: true })
      expect(answers).toHaveLength(1)
      expect(events.map(({ attempts, status }) => [attempts, status])).toEqual([
        [0, undefined],
        [1, 200],
      ])
    },
  },
]
