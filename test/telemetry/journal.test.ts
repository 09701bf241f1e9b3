import { afterEach, beforeEach, expect, test } from 'vitest'
import { type CallLog, Journal } from '../../src/telemetry/journal.ts'
import { open } from '../store/places.ts'
import { attempt, callEvent } from '../support/call-event.ts'
import { manualClock } from '../support/manual-clock.ts'

const clock = manualClock()
const day = 86_400_000
let store: Awaited<ReturnType<typeof open>>
beforeEach(async () => {
  store = await open('sqlite::memory:')
})
afterEach(() => store.close())

type Loss = Parameters<ConstructorParameters<typeof Journal>[0]['onLoss']>[0]

function journal(log: CallLog = store.callLog('default')) {
  const losses: Loss[] = []
  return { losses, journal: new Journal({ log, keepsFor: day, clock, onLoss: loss => void losses.push(loss) }) }
}

const all = { first: 10, from: 0 }
const request = { id: 'r1', caller: 'web', operationName: 'Desk', began: 5, milliseconds: 1, status: 200 }

test('another process reads what was noted here as it was told here, without texts and secrets', async () => {
  const { journal: here } = journal()
  const { exchange } = attempt()
  const sent = [
    attempt({
      status: 503,
      exchange: {
        ...exchange,
        request: { ...exchange.request, headers: { authorization: 'Bearer toy_secret_1' } },
        excerpt: '{"name":"Ada Lovelace"}',
      },
    }),
  ]
  const cause = { requestId: 'r1', caller: 'web' }
  here.called({ number: 7, event: callEvent({ began: 3, code: 'PROVIDER_UNAVAILABLE', status: 503, sent, cause }) })
  here.answered({ ...request, document: '{ a(b: "Ada") }', errorCodes: ['PROVIDER_UNAVAILABLE'] })
  await here.write()
  const { journal: there } = journal()
  expect(await there.calls({ status: 503 }, all)).toMatchObject([
    {
      ...{ account: 'desk', requestId: 'r1', began: 3, code: 'PROVIDER_UNAVAILABLE' },
      attempts: [{ status: 503, exchange: { method: 'GET', answer: '{"name":"[12 characters]"}' } }],
    },
  ])
  expect(JSON.stringify(await there.calls({}, all))).not.toMatch(/toy_secret|Lovelace/)
  expect(await there.request('r1')).toMatchObject({ id: 'r1', caller: 'web', errorCodes: ['PROVIDER_UNAVAILABLE'] })
  expect((await there.request('r1'))?.document).not.toContain('Ada')
})

test('what was noted is found at once, and is written by itself', async () => {
  const { journal: here } = journal()
  here.called({ number: 1, event: callEvent({ began: clock.now() }) })
  expect(await here.calls({}, { first: 10, from: 2 })).toHaveLength(1)
  expect(await here.calls({}, { first: 10, from: 1 })).toHaveLength(0)
  here.start()
  here.called({ number: 2, event: callEvent({ began: clock.now() }) })
  await clock.advance(2_000)
  await expect.poll(() => journal().journal.calls({}, all)).toHaveLength(2)
  here.called({ number: 3, event: callEvent({ began: clock.now() }) })
  await here.stop()
  expect(await journal().journal.calls({}, all)).toHaveLength(3)
})

test('what is older than it may be goes by itself', async () => {
  const { journal: here } = journal()
  here.called({ number: 1, event: callEvent({ began: clock.now() - day - 1 }) })
  here.called({ number: 2, event: callEvent({ began: clock.now() }) })
  await here.write()
  here.start()
  expect(await journal().journal.calls({}, all)).toHaveLength(2)
  await clock.advance(2_000)
  await expect.poll(() => journal().journal.calls({}, all)).toHaveLength(1)
  await here.stop()
})

test('more calls than can be told in time are told of by their number', async () => {
  const { journal: here, losses } = journal()
  for (let number = 0; number < 1_500; number += 1) here.called({ number, event: callEvent({ began: clock.now() }) })
  await here.write()
  expect(losses).toMatchObject([{ calls: 500, reason: expect.stringContaining('more than 1000') }])
  expect(await journal().journal.calls({}, { first: 2_000, from: 0 })).toHaveLength(1_000)
})

test('a store that is away costs what was noted meanwhile, which is told, and nothing else', async () => {
  const real = store.callLog('default')
  let isAway = true
  const { journal: here, losses } = journal({
    calls: (filter, page) => real.calls(filter, page),
    request: id => real.request(id),
    forget: (account, besides) => real.forget(account, besides),
    prune: async () => {
      throw new Error('away')
    },
    add: async rows => {
      if (isAway) throw new Error('away')
      await real.add(rows)
    },
  })
  here.called({ number: 1, event: callEvent({ began: clock.now() }) })
  await here.write()
  isAway = false
  here.called({ number: 2, event: callEvent({ began: clock.now() }) })
  await here.write()
  expect(losses).toEqual([{ calls: 1, reason: 'away' }])
  expect(await journal().journal.calls({}, all)).toHaveLength(1)
  here.start()
  await clock.advance(2_000)
  await expect.poll(() => losses).toHaveLength(2)
  await here.stop()
})
