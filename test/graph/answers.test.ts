import { expect, test } from 'vitest'
import { createStores } from '../../src/cache/stores.ts'
import { type Answer, Answers } from '../../src/graph/answers.ts'
import { manualClock } from '../support/manual-clock.ts'

/** How often two equal questions are worked out that are asked at the same time. */
async function timesOf(body: object): Promise<number> {
  const answers = new Answers({ ...createStores(), clock: manualClock(), answerSeconds: 10 })
  const request = { method: 'POST', headers: {}, search: '', text: JSON.stringify(body) }
  let times = 0
  const work = async (): Promise<Answer> => {
    times += 1
    const reply = { status: 200, headers: {}, body: '{}' }
    return { reply, lifetime: { milliseconds: () => 10_000, tags: [] } }
  }
  const question = { viewer: 'of the test', request, gone: new AbortController().signal, work }
  await Promise.all([answers.give(question), answers.give(question)])
  return times
}

const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }

test('what can only be a query is worked out once for two who ask it at the same time', async () => {
  expect(await timesOf({ query: '{ a }' })).toBe(1)
})

test.each([
  ['a change', { query: 'mutation { a }' }],
  ['a hash', { extensions }],
  ['a hash with a variable that is called "query"', { extensions, variables: { query: 'a' } }],
  ['a document with a character that is escaped', { query: '{ a(b: "\u0007") }' }],
])('%s may change something, and is worked out for each who asks it', async (_what, body) => {
  expect(await timesOf(body)).toBe(2)
})
