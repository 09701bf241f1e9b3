import { expect, test } from 'vitest'
import { createStores } from '../../src/accounts/stores.ts'

test('kept replies are bounded by their size, not by their number alone', async () => {
  const { replies } = createStores()
  const bytes = 20 * 2 ** 20
  for (let at = 0; at < 10; at += 1) await replies.set(`key${at}`, { status: 200, headers: {}, body: at, bytes }, 60)
  const kept = await Promise.all(Array.from({ length: 10 }, (_, at) => replies.get(`key${at}`)))
  expect(kept.filter(reply => reply !== undefined)).toHaveLength(6)
  expect(kept.at(-1)).toMatchObject({ body: 9 })
})
