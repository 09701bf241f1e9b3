import { expect, test } from 'vitest'
import type { CallEvent } from '../../src/pipeline/call-event.ts'
import { RecentCalls } from '../../src/telemetry/recent-calls.ts'
import { callEvent } from '../support/call-event.ts'

test('the newest calls are kept, and no more than so many', () => {
  const log = new RecentCalls({ calls: 3 })
  for (let began = 0; began < 5_000; began += 1) log.called(callEvent({ began }))
  expect(log.calls({}, 10).map(({ event }) => event.began)).toEqual([4999, 4998, 4997])
})

test('calls are found by request, account, operation, status, error and time', () => {
  const log = new RecentCalls({ calls: 100 })
  const mine = callEvent({
    began: 10,
    status: 429,
    code: 'PROVIDER_RATE_LIMITED',
    cause: { requestId: 'r1', caller: 'web' },
  })
  log.called(mine)
  log.called(callEvent({ began: 20, account: 'crm', operation: 'contact.get' }))
  const conditions = [
    { requestId: 'r1' },
    { account: 'desk' },
    { operation: 'ticket.get' },
    { status: 429 },
    { code: 'PROVIDER_RATE_LIMITED' },
    { hasFailed: true },
    { until: 20 },
  ]
  for (const condition of conditions)
    expect([condition, log.calls(condition, 10)]).toEqual([condition, [{ number: 0, event: mine }]])
  expect(log.calls({ from: 20 }, 10)).toMatchObject([{ event: { account: 'crm' } }])
  expect(log.calls({ from: 30 }, 10)).toEqual([])
})

test('large bodies push older calls out before they fill the memory', () => {
  const log = new RecentCalls({ calls: 100_000 })
  const body = 'x'.repeat(1_000_000)
  const exchange = {
    call: {},
    settings: {},
    request: { method: 'POST', url: '', headers: {}, body },
    excerpt: undefined,
  }
  const sent = [{ exchange }] as unknown as CallEvent['sent']
  for (let began = 0; began < 100; began += 1) log.called(callEvent({ began, sent }))
  expect(log.calls({}, 1_000).length).toBeLessThanOrEqual(16)
  expect(log.calls({}, 1)).toMatchObject([{ event: { began: 99 } }])
})

test('each call has a number, and it is known from which on they are remembered', () => {
  const log = new RecentCalls({ calls: 2 })
  expect(log.oldest).toBe(0)
  expect([0, 1, 2].map(began => log.called(callEvent({ began, account: String(began) }))?.number)).toEqual([0, 1, 2])
  expect(log.oldest).toBe(1)
  expect(log.forget('1')).toBe(1)
  expect(log.oldest).toBe(2)
  log.forget('2')
  expect(log.oldest).toBe(3)
})

test('where nothing is to be kept, nothing is', () => {
  const log = new RecentCalls({ calls: 0 })
  expect(log.called(callEvent({}))).toBeUndefined()
  log.answered({
    id: 'r',
    caller: 'web',
    operationName: undefined,
    document: undefined,
    began: 0,
    milliseconds: 1,
    status: 200,
    errorCodes: [],
  })
  expect([log.calls({}, 10), log.request('r')]).toEqual([[], undefined])
})

const asked = (id: string, document = '{ __typename }') => ({
  ...{ id, caller: 'web', operationName: undefined, document },
  ...{ began: 0, milliseconds: 1, status: 200, errorCodes: [] },
})

test('a call that is kept keeps nothing else of its request', () => {
  const log = new RecentCalls({ calls: 10 })
  const cause = { requestId: 'r1', caller: 'web', onCall: () => {}, onKept: () => {}, wantsPaths: true, context: {} }
  log.called(callEvent({ cause }))
  expect(log.calls({}, 1)[0]?.event.cause).toEqual({ requestId: 'r1', caller: 'web' })
})

test('large documents push older requests out before they fill the memory', () => {
  const log = new RecentCalls({ calls: 100_000 })
  for (let at = 0; at < 1_000; at += 1) log.answered(asked(`r${at}`, `{ a } #${'x'.repeat(16_000)}`))
  expect([log.request('r0'), log.request('r480')]).toEqual([undefined, undefined])
  expect(log.request('r999')).toBeDefined()
  for (let at = 0; at < 100_000; at += 1) log.answered(asked(`s${at}`, ''))
  expect(log.request('s0')).toBeDefined()
  expect(log.request('r999')).toBeUndefined()
})

test('the calls of an account that is taken out are forgotten, those of others are not, and what comes then is kept', () => {
  const log = new RecentCalls({ calls: 4 })
  for (const account of ['crm', 'desk', 'crm']) log.called(callEvent({ account }))
  expect(log.forget('crm')).toBe(2)
  expect(log.forget('crm')).toBe(0)
  expect(log.calls({}, 10).map(({ event }) => event.account)).toEqual(['desk'])
  for (let began = 0; began < 5; began += 1) log.called(callEvent({ account: 'till', began }))
  expect(log.calls({}, 10).map(({ event }) => event.account)).toEqual(['till', 'till', 'till', 'till'])
})
