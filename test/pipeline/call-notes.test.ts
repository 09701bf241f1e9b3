import { expect, test } from 'vitest'
import { keepsFor } from '../../src/cache/policy.ts'
import { get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Secret } from '../../src/contract/secret.ts'
import type { CallEvent } from '../../src/pipeline/call-event.ts'
import { deadlineIn } from '../../src/pipeline/deadline.ts'
import type { Http } from '../../src/pipeline/http.ts'
import { type ManualClock, manualClock } from '../support/manual-clock.ts'
import { ok, reply, scripted, toy, toyPipeline, toyRequest } from '../support/toy.ts'

const oneInTenSeconds: Connector = {
  ...toy,
  quotas: { default: { windows: [{ requests: 1, perSeconds: 10 }], docs: 'https://toy.example/docs' } },
}

const withSession = {
  ...toy,
  auth: {
    kind: 'session',
    open: () => ({ ...get(path`/session`), reads: false }),
    read: () => ({ token: new Secret('session-token-1') }),
    apply: (call: object) => call,
  },
} as unknown as Connector

/** What became of a call: the time of its parts and of its whole, in milliseconds. */
function partsOf({ queued, paused, sent, milliseconds }: CallEvent) {
  return { parts: queued + paused + sent.reduce((sum, each) => sum + each.milliseconds, 0), milliseconds }
}

function leaving(clock: ManualClock) {
  const gone = new AbortController()
  const deadline = deadlineIn(60_000, { clock, signals: [gone.signal] })
  return { deadline, leave: () => gone.abort(new Error('gone')) }
}

test('a call that waits for a second turn when its client goes has waited for both', async () => {
  const clock = manualClock()
  const events: CallEvent[] = []
  const { http } = scripted(reply(503, {}))
  const { deadline, leave } = leaving(clock)
  const perform = toyPipeline({ clock, http, events, connector: oneInTenSeconds })
  const outcome = perform(toyRequest(clock, { deadline }))
  await clock.advance(6_000)
  leave()
  await expect(outcome).rejects.toThrow()
  const [event] = events as [CallEvent]
  expect(event).toMatchObject({ state: 'SENT', attempts: 1, milliseconds: 6_000 })
  expect(event.paused).toBeGreaterThan(0)
  expect(event.queued).toBe(6_000 - event.paused)
})

test('a pause that ends since the client goes counts for as long as it was', async () => {
  const clock = manualClock()
  const events: CallEvent[] = []
  const { http } = scripted(reply(503, {}, { 'retry-after': '20' }))
  const { deadline, leave } = leaving(clock)
  const outcome = toyPipeline({ clock, http, events })(toyRequest(clock, { deadline }))
  await clock.advance(4_000)
  leave()
  await expect(outcome).rejects.toThrow()
  expect(events).toMatchObject([{ paused: 4_000, queued: 0, milliseconds: 4_000 }])
})

test('who waits for a session that another call opens has waited in our own queue', async () => {
  const clock = manualClock()
  const events: CallEvent[] = []
  const http: Http = async ({ url }) => {
    await clock.sleep(url.endsWith('/session') ? 2_000 : 300)
    return ok({})
  }
  const perform = toyPipeline({ clock, http, events, connector: withSession })
  const both = [1, 2].map(page => perform(toyRequest(clock, { call: get(path`/things`, { page }) })))
  await clock.until(Promise.all(both))
  expect(events.map(({ sent }) => sent.map(({ operation }) => operation))).toEqual([
    ['session.open', 'thing.list'],
    ['thing.list'],
  ])
  expect(events.map(({ queued }) => queued)).toEqual([0, 2_000])
  for (const { parts, milliseconds } of events.map(partsOf)) expect(parts).toBe(milliseconds)
})

test('what has been told of a call does not change when a session that it began to open comes late', async () => {
  const clock = manualClock()
  const events: CallEvent[] = []
  const http: Http = async () => {
    await clock.sleep(2_000)
    return ok({})
  }
  const { deadline, leave } = leaving(clock)
  const outcome = toyPipeline({ clock, http, events, connector: withSession })(toyRequest(clock, { deadline }))
  await clock.advance(500)
  leave()
  await expect(outcome).rejects.toThrow()
  await clock.advance(5_000)
  expect(events).toMatchObject([{ sent: [], queued: 500, milliseconds: 500 }])
})

test('what a shared call sent is told once, by who still waited when its first client had gone', async () => {
  const clock = manualClock()
  const events: CallEvent[] = []
  const http: Http = async () => {
    await clock.sleep(2_000)
    return ok({})
  }
  const perform = toyPipeline({ clock, http, events })
  const { deadline, leave } = leaving(clock)
  const first = perform(toyRequest(clock, { deadline }))
  const others = [1, 2].map(() => perform(toyRequest(clock)))
  await clock.advance(500)
  leave()
  await expect(first).rejects.toThrow()
  await clock.until(Promise.all(others))
  expect(events.map(({ state }) => state)).toEqual(['SENT', 'SHARED', 'SHARED'])
  expect(events.map(({ sent }) => sent.length)).toEqual([0, 1, 0])
  await clock.until(Promise.all([1, 2].map(() => perform(toyRequest(clock)))))
  expect(
    events
      .slice(3)
      .map(({ state, sent }) => `${state} ${sent.length}`)
      .sort(),
  ).toEqual(['SENT 1', 'SHARED 0'])
})

test('a reply that was kept says so, and one that stands in for a provider that fails', async () => {
  const clock = manualClock()
  const events: CallEvent[] = []
  const { http } = scripted(ok('first'), reply(503, {}))
  const perform = toyPipeline({ clock, http, events })
  const keeping = { policy: { ...keepsFor(60), ifErrorSeconds: 600 }, tags: ['things'] }
  const ask = () => clock.until(perform(toyRequest(clock, { keeping, asOf: 0 })))
  await ask()
  await ask()
  await clock.advance(61_000)
  await ask()
  expect(events.map(({ state }) => state)).toEqual(['SENT', 'KEPT', 'STALE'])
  expect(events.map(({ attempts }) => attempts > 0)).toEqual([true, false, true])
})
