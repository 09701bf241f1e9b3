import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { get, path } from '../../src/contract/call.ts'
import { Fault } from '../../src/contract/faults.ts'
import type { BreakerEvent } from '../../src/pipeline/call-event.ts'
import type { Http, HttpReply } from '../../src/pipeline/http.ts'
import { createRandom } from '../../src/simulator/random.ts'
import { manualClock } from '../support/manual-clock.ts'
import { ok, reply, toyPipeline, toyRequest } from '../support/toy.ts'

const quickClock = () => manualClock(undefined, async () => void (await turn()))

/** An account whose provider answers as told, and what its breaker did. */
function account(answer: (sent: number) => HttpReply | Promise<HttpReply> | Error, random = 0.5) {
  const clock = quickClock()
  const events: BreakerEvent[] = []
  let sent = 0
  const http: Http = async () => {
    sent += 1
    const given = answer(sent)
    if (given instanceof Error) throw given
    return given
  }
  const perform = toyPipeline({ clock, http, means: { random: () => random, onBreaker: event => events.push(event) } })
  let asked = 0
  const ask = async () => {
    asked += 1
    const deadline = { signal: new AbortController().signal, remaining: () => 10, release: () => {} }
    return perform(toyRequest(clock, { call: get(path`/things/${asked}`), deadline })).then(
      () => 'answered',
      (fault: Fault) => fault.code as string,
    )
  }
  return { clock, events, ask, sent: () => sent }
}

// With more to wait than there is time, so that each call is one attempt.
const failing = reply(500, {}, { 'retry-after': '60' })
const isOpen = (code: string) => code === 'CIRCUIT_OPEN'

test.each([
  ['404s', reply(404, {})],
  ['408s', reply(408, {}, { 'retry-after': '60' })],
  ['425s', reply(425, {}, { 'retry-after': '60' })],
  ['429s', reply(429, {}, { 'retry-after': '0' })],
  ['refused credentials', reply(401, {})],
])('%s are answers, and never open it', async (_what, answer) => {
  const { ask, sent, events } = account(() => answer)
  for (let each = 0; each < 50; each += 1) expect(isOpen(await ask())).toBe(false)
  expect(sent()).toBeGreaterThanOrEqual(50)
  expect(events).toEqual([])
})

test('a client that goes away says nothing of the provider', async () => {
  const { ask, events } = account(() => new Fault('DEADLINE_EXCEEDED', 'The client went away.'))
  for (let each = 0; each < 50; each += 1) expect(await ask()).toBe('DEADLINE_EXCEEDED')
  expect(events).toEqual([])
})

test('a provider that fails now and then is never left alone', async () => {
  const seed = Number(process.env.UNIGRAPH_SEED ?? Date.now() % 1_000_000)
  const random = createRandom(seed)
  const { ask, clock, events } = account(() => (random.next() < 0.1 ? failing : ok({})))
  for (let each = 0; each < 20_000; each += 1) {
    await ask()
    await clock.advance(each % 100 === 0 ? 1_000 : 0)
  }
  expect(events, `UNIGRAPH_SEED=${seed}`).toEqual([])
})

test('one that fails more often than not is, though not in a row', async () => {
  const { ask, sent } = account(each => (each % 3 === 0 ? ok({}) : failing))
  while (!isOpen(await ask())) expect(sent()).toBeLessThan(100)
})

test('total failure is seen within twenty calls, however well all was before', async () => {
  let isDead = false
  const { ask, sent, clock } = account(() => (isDead ? failing : ok({})))
  for (let each = 0; each < 1_000; each += 1) {
    await ask()
    await clock.advance(5)
  }
  isDead = true
  const before = sent()
  while (!isOpen(await ask())) expect(sent() - before).toBeLessThanOrEqual(20)
})

test('what happened long ago counts no more', async () => {
  const { ask, clock } = account(() => failing)
  for (let round = 0; round < 5; round += 1) {
    for (let each = 0; each < 9; each += 1) expect(await ask()).toBe('PROVIDER_UNAVAILABLE')
    await clock.advance(61_000)
  }
})

test('it stays open for longer each time that a trial is in vain, and for as short as ever after a success', async () => {
  let isDead = true
  const { ask, clock, sent, events } = account(() => (isDead ? failing : ok({})))
  const openFor = async () => {
    const began = clock.monotonic()
    const before = sent()
    while (sent() === before) {
      await clock.advance(500)
      await ask()
    }
    return (clock.monotonic() - began) / 1000
  }
  const breakIt = async () => {
    while (!isOpen(await ask()));
  }
  await breakIt()
  const lengths = []
  for (let each = 0; each < 6; each += 1) lengths.push(await openFor())
  expect(lengths).toEqual([5, 10, 20, 40, 60, 60])
  isDead = false
  expect(await openFor()).toBe(60)
  expect(events.map(event => event.isOpen)).toEqual([true, false])
  isDead = true
  await breakIt()
  expect(await openFor()).toBe(5)
})

test.each([
  [0, 4_000],
  [0.999, 6_000],
])('several servers do not try together: at %f of the jitter after %i ms', async (random, milliseconds) => {
  const { ask, clock, sent } = account(() => failing, random)
  while (!isOpen(await ask()));
  const before = sent()
  await clock.advance(milliseconds - 10)
  expect(await ask()).toBe('CIRCUIT_OPEN')
  await clock.advance(10)
  expect(await ask()).toBe('PROVIDER_UNAVAILABLE')
  expect(sent()).toBe(before + 1)
})

test('a failure of an attempt that began before it opened is no news after it has closed', async () => {
  const slow: ((answer: HttpReply) => void)[] = []
  const { ask, clock, events } = account(sent => {
    if (sent <= 30) return new Promise(resolve => slow.push(resolve))
    return sent <= 40 ? failing : ok({})
  })
  const first = Array.from({ length: 30 }, ask)
  await clock.advance(0)
  while (!isOpen(await ask()));
  await clock.advance(5_000)
  expect(await ask()).toBe('answered')
  for (const answer of slow) answer(failing)
  await Promise.all(first)
  expect(await ask()).toBe('answered')
  expect(events.map(event => event.isOpen)).toEqual([true, false])
})

test('of all who come when it may be tried, one tries', async () => {
  let isDead = true
  const { ask, clock, sent } = account(() => (isDead ? failing : ok({})))
  while (!isOpen(await ask()));
  isDead = false
  const before = sent()
  await clock.advance(5_000)
  const codes = await Promise.all(Array.from({ length: 50 }, ask))
  expect(codes.filter(code => code === 'answered')).toHaveLength(1)
  expect(sent()).toBe(before + 1)
})

test('a refusal at the trial shows that the provider is well', async () => {
  const { ask, clock } = account(sent => (sent <= 10 ? failing : reply(404, {})))
  while (!isOpen(await ask()));
  await clock.advance(5_000)
  expect(await ask()).toBe('NOT_FOUND')
  expect(await ask()).toBe('NOT_FOUND')
})

test('the accounts of one provider fail each for itself', async () => {
  const [one, other] = [account(() => failing), account(() => ok({}))]
  while (!isOpen(await one.ask()));
  expect(await other.ask()).toBe('answered')
})

test('those who are turned away hear so without waiting, and when to ask again', async () => {
  const { ask, clock } = account(() => failing)
  while (!isOpen(await ask()));
  const began = performance.now()
  for (let each = 0; each < 200; each += 1) expect(await ask()).toBe('CIRCUIT_OPEN')
  expect((performance.now() - began) / 200).toBeLessThan(5)
  expect(clock.monotonic()).toBe(0)
})
