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
