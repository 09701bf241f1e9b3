import { expect, test } from 'vitest'
import { createStores } from '../../src/cache/stores.ts'

test('kept replies are bounded by their size, not by their number alone', async () => {
  const { replies } = createStores()
  const bytes = 20 * 2 ** 20
  const keys = Array.from({ length: 10 }, (_, at) => `key${at}`)
  for (const [at, key] of keys.entries()) {
    const reply = { status: 200, headers: {}, body: at, bytes }
    await replies.setMany([{ key, value: { reply, fetchedAt: 0, freshFor: 1, asOf: 0 } }], 60_000)
  }
  const kept = await replies.getMany(keys)
  expect(kept.filter(each => each !== undefined)).toHaveLength(3)
  expect(kept.at(-1)?.reply).toMatchObject({ body: 9 })
})

test('that there are no such records is bounded by the size of their ids, which clients make up', async () => {
  const { records } = createStores()
  const ids = Array.from({ length: 10 }, (_, at) => String(at).repeat(20 * 2 ** 20))
  const value = { row: undefined, mask: 'ALL', fetchedAt: 0, freshFor: 1, asOf: 0 } as const
  for (const id of ids) await records.setMany('things', [{ id, value }], 60_000)
  const kept = (await records.getMany('things', ids)).map(each => each !== undefined)
  expect(kept.filter(each => each).length).toBeLessThanOrEqual(6)
  expect(kept.slice(-3)).toEqual([true, true, true])
})

test('kept answers are bounded by what they are made of, too', async () => {
  const { answers } = createStores()
  const keys = Array.from({ length: 10 }, (_, at) => `key${at}`)
  const value = { headers: {}, body: '{}', tags: ['a'.repeat(20 * 2 ** 20)], fetchedAt: 0, freshFor: 1, asOf: 0 }
  for (const key of keys) await answers.setMany([{ key, value }], 60_000)
  expect((await answers.getMany(keys)).filter(each => each !== undefined)).toHaveLength(3)
})

test('all that a process keeps by itself can be erased', async () => {
  const { answers, records, replies, forget } = createStores()
  const kept = { fetchedAt: 0, freshFor: 1, asOf: 0 }
  await answers.setMany([{ key: 'a', value: { headers: {}, body: '{}', tags: [], ...kept } }], 60_000)
  await records.setMany('things', [{ id: 'r', value: { row: {}, mask: 'ALL', ...kept } }], 60_000)
  await replies.setMany(
    [{ key: 'p', value: { reply: { status: 200, headers: {}, body: 1, bytes: 1 }, ...kept } }],
    60_000,
  )
  await forget?.()
  expect([
    ...(await answers.getMany(['a'])),
    ...(await records.getMany('things', ['r'])),
    ...(await replies.getMany(['p'])),
  ]).toEqual([undefined, undefined, undefined])
})
