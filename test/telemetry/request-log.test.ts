import { afterEach, beforeEach, expect, test } from 'vitest'
import { Journal } from '../../src/telemetry/journal.ts'
import { type Keeps, RequestLog } from '../../src/telemetry/request-log.ts'
import { open } from '../store/places.ts'
import { callEvent } from '../support/call-event.ts'
import { manualClock } from '../support/manual-clock.ts'

let store: Awaited<ReturnType<typeof open>>
beforeEach(async () => {
  store = await open('sqlite::memory:')
})
afterEach(() => store.close())

/** The log of a process, over the one store. */
function process(keeps: Keeps = 'failures', calls = 100) {
  const onLoss = () => expect.unreachable()
  const journal = new Journal({ log: store.callLog('default'), keepsFor: 1_000, clock: manualClock(), onLoss })
  const log = new RequestLog({ calls })
  log.keepBy(journal, keeps)
  return { log, end: () => journal.stop() }
}

const of = (requestId: string) => ({ requestId, caller: 'web' })
const asked = (id: string, change: object = {}) => ({
  ...{ id, caller: 'web', operationName: undefined, document: '{ a }', began: 0, milliseconds: 1, status: 200 },
  ...{ errorCodes: [], ...change },
})
const failed = { code: 'PROVIDER_UNAVAILABLE', status: 503 } as const

test('a request of which a call failed is kept with all its calls, and what went well is not', async () => {
  const before = process()
  before.log.called(callEvent({ began: 1, cause: of('well') }))
  before.log.answered(asked('well'))
  before.log.called(callEvent({ began: 2, cause: of('ill') }))
  before.log.called(callEvent({ began: 3, cause: of('ill'), ...failed }))
  before.log.answered(asked('ill'))
  await before.end()
  const { log } = process()
  expect((await log.calls({}, 10)).map(({ began }) => began)).toEqual([3, 2])
  expect(await log.request('ill')).toMatchObject({ id: 'ill' })
  expect(await log.request('well')).toBeUndefined()
})

test('a request that was refused is kept, though no call was made for it', async () => {
  const before = process()
  before.log.answered(asked('codes', { errorCodes: ['BAD_USER_INPUT'] }))
  before.log.answered(asked('status', { status: 400 }))
  await before.end()
  const { log } = process()
  expect([await log.request('codes'), await log.request('status')]).toMatchObject([{ id: 'codes' }, { status: 400 }])
})

test('a call that fails after its request was answered is kept with it, and one of nobody by itself', async () => {
  const before = process()
  before.log.answered(asked('early'))
  before.log.called(callEvent({ cause: of('early'), ...failed }))
  before.log.called(callEvent({ account: 'crm', ...failed }))
  await before.end()
  const { log } = process()
  expect(await log.calls({ account: 'crm' }, 10)).toHaveLength(1)
  expect(await log.request('early')).toMatchObject({ id: 'early' })
})

test('all calls and requests are kept where that is wanted', async () => {
  const before = process('all')
  before.log.called(callEvent({ cause: of('well') }))
  before.log.answered(asked('well'))
  await before.end()
  const { log } = process()
  expect(await log.calls({ requestId: 'well' }, 10)).toHaveLength(1)
  expect(await log.request('well')).toMatchObject({ id: 'well' })
})

test('what is remembered and what is kept are one list, in which each call stands once', async () => {
  const { log } = process('failures', 3)
  for (let began = 0; began < 6; began += 1) log.called(callEvent({ began, ...failed }))
  const other = process()
  other.log.called(callEvent({ began: 4.5, ...failed }))
  await other.end()
  expect((await log.calls({}, 10)).map(({ began }) => began)).toEqual([5, 4.5, 4, 3, 2, 1, 0])
  expect((await log.calls({}, 2)).map(({ began }) => began)).toEqual([5, 4.5])
})

test('what is known of an account that is taken out is erased wherever it is, and counted once', async () => {
  const { log } = process('failures', 2)
  for (let began = 0; began < 4; began += 1) log.called(callEvent({ began, ...failed }))
  log.called(callEvent({ began: 5, account: 'crm', ...failed }))
  expect(await log.forget('desk')).toBe(4)
  expect((await log.calls({}, 10)).map(({ account }) => account)).toEqual(['crm'])
  expect((await process().log.calls({}, 10)).map(({ account }) => account)).toEqual(['crm'])
})
