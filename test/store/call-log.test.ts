import { expect, test } from 'vitest'
import type { CallConditions, CallRow } from '../../src/store/call-log.ts'
import { describeStores } from './describe-stores.ts'

const row = (number: number, change: Partial<CallRow> = {}): CallRow => ({
  ...{ process: 'one', number, account: 'desk', operation: 'ticket.get', requestId: undefined, began: number },
  ...{ statuses: [200], code: undefined, content: String(number), ...change },
})
const nobody = { process: 'nobody', from: 0 }

describeStores(own => {
  const log = (tenant = 'default') => own.store.callLog(tenant)
  const found = (conditions: CallConditions = {}, first = 100) => log().calls(conditions, { first, besides: nobody })

  test('calls are found by each of what they are found by, the newest first', async () => {
    const calls = [
      row(1, { requestId: 'r1', statuses: [503, 429], code: 'PROVIDER_RATE_LIMITED' }),
      row(2, { account: 'crm', operation: 'contact.get' }),
      row(3, { statuses: [] }),
    ]
    await log().add({ calls, requests: [] })
    expect(await found()).toEqual(['3', '2', '1'])
    expect(await found({}, 2)).toEqual(['3', '2'])
    const cases: [CallConditions, string[]][] = [
      [{ requestId: 'r1' }, ['1']],
      [{ account: 'crm' }, ['2']],
      [{ operation: 'contact.get' }, ['2']],
      [{ status: 429 }, ['1']],
      [{ status: 503 }, ['1']],
      [{ status: 29 }, []],
      [{ code: 'PROVIDER_RATE_LIMITED' }, ['1']],
      [{ hasFailed: true }, ['1']],
      [{ hasFailed: false }, ['3', '2']],
      [{ from: 2 }, ['3', '2']],
      [{ until: 2 }, ['1']],
      [{ account: 'desk', hasFailed: false }, ['3']],
      [{ account: null, status: null, hasFailed: null }, ['3', '2', '1']],
    ]
    for (const [conditions, expected] of cases)
      expect([conditions, await found(conditions)]).toEqual([conditions, expected])
  })

  test('what is remembered by the process that asks is left to it', async () => {
    await log().add({ calls: [row(1), row(2), row(2, { process: 'two', content: 'of two' })], requests: [] })
    const besides = { process: 'one', from: 2 }
    expect(await log().calls({}, { first: 10, besides })).toEqual(['of two', '1'])
  })

  test('a call or a request that is written twice is kept once, as it was', async () => {
    const request = { id: 'r1', began: 1, content: 'first' }
    await log().add({ calls: [row(1), row(1)], requests: [request, { ...request, content: 'second' }] })
    await log().add({ calls: [row(1, { content: 'other' })], requests: [{ ...request, content: 'third' }] })
    expect(await found()).toEqual(['1'])
    expect(await log().request('r1')).toBe('first')
    expect(await log().request('r2')).toBeUndefined()
  })

  test('as many are written at once as come', async () => {
    const calls = Array.from({ length: 1_000 }, (_, at) => row(at))
    await log().add({ calls, requests: calls.map(({ content, began }) => ({ id: content, began, content })) })
    expect(await found({}, 2_000)).toHaveLength(1_000)
    expect(await log().request('999')).toBe('999')
  })

  test('the calls of an account are erased, those of others stay, and what else is remembered is not counted', async () => {
    await log().add({ calls: [row(1), row(2), row(3, { account: 'crm' })], requests: [] })
    expect(await log().forget('desk', { process: 'one', from: 2 })).toBe(1)
    expect(await found()).toEqual(['3'])
    expect(await log().forget('desk', nobody)).toBe(0)
  })

  test('what is too old is erased, and the oldest of what is too much', async () => {
    const calls = [1, 2, 3, 4, 5].map(number => row(number))
    await log().add({ calls, requests: calls.map(({ content, began }) => ({ id: content, began, content })) })
    await log().prune({ before: 2, most: 10 })
    expect(await found()).toEqual(['5', '4', '3', '2'])
    await log().prune({ before: 0, most: 2 })
    expect(await found()).toEqual(['5', '4'])
    expect([await log().request('3'), await log().request('4')]).toEqual([undefined, '4'])
  })

  test('a tenant finds, erases and prunes nothing of another', async () => {
    await log('other').add({ calls: [row(1)], requests: [{ id: 'r1', began: 1, content: 'theirs' }] })
    expect([await found(), await log().request('r1')]).toEqual([[], undefined])
    await log().forget('desk', nobody)
    await log().prune({ before: 100, most: 0 })
    expect(await log('other').calls({}, { first: 10, besides: nobody })).toEqual(['1'])
    expect(await log('other').request('r1')).toBe('theirs')
  })
})
