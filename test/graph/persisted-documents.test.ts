import { expect, test } from 'vitest'
import { limits } from '../../src/graph/limits.ts'
import { createPersistedDocuments } from '../../src/graph/persisted-documents.ts'

/** How many of so many documents of a size are remembered. */
async function remembered(count: number, size: number): Promise<readonly number[]> {
  const documents = createPersistedDocuments()
  for (let at = 0; at < count; at += 1) await documents.set(`hash${at}`, 'x'.repeat(size))
  const found = await Promise.all(Array.from({ length: count }, (_, at) => documents.get(`hash${at}`)))
  return found.flatMap((document, at) => (document === undefined ? [] : [at]))
}

test('a thousand documents are remembered, and the least used goes first', async () => {
  const kept = await remembered(1_200, 100)
  expect(kept).toEqual(Array.from({ length: 1_000 }, (_, at) => at + 200))
})

test('documents of the largest size take no more memory than four million characters', async () => {
  const kept = await remembered(400, limits.characters)
  expect(kept.length).toBeGreaterThan(200)
  expect(kept.length * limits.characters).toBeLessThanOrEqual(4_096_000)
  expect(kept.at(-1)).toBe(399)
})

test('a document that is asked for is not the one to be forgotten', async () => {
  const documents = createPersistedDocuments()
  await documents.set('used', '{ __typename }')
  for (let at = 0; at < 1_500; at += 1) {
    await documents.set(`hash${at}`, 'x')
    await documents.get('used')
  }
  expect(await documents.get('used')).toBe('{ __typename }')
  await documents.delete('used')
  expect(await documents.get('used')).toBeUndefined()
})
