import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askOnce } from '../../bench/check.ts'
import { contestants } from '../../bench/contestants.ts'
import { type Started, startContestant, startUpstream, type Upstream } from '../../bench/server.ts'
import { type QuestionName, questions } from '../../bench/workload.ts'

/** The servers that need no packages of others. */
const own = Object.entries(contestants).filter(([, { isPeer }]) => !isPeer)

let upstream: Upstream
beforeAll(async () => {
  upstream = await startUpstream()
})
afterAll(() => upstream.running.stop())

describe.each(own)('%s', (_name, contestant) => {
  let started: Started
  beforeAll(async () => {
    started = await startContestant(contestant, { upstream: upstream.origin, caches: false, accounts: 2 })
  })
  afterAll(() => started.running.stop())

  test.each(Object.keys(questions) as QuestionName[])(
    'answers %s as all servers must, with no more calls of the upstream than it takes',
    async name => {
      const calls = await askOnce(name, { contestant, started, upstream })
      expect(calls).toBe(questions[name].calls)
      // Nothing is given again.
      expect(await askOnce(name, { contestant, started, upstream })).toBe(calls)
    },
  )
})

test('Unigraph gives again what it has, where it may', async () => {
  const contestant = contestants.unigraph as NonNullable<(typeof contestants)[string]>
  const started = await startContestant(contestant, { upstream: upstream.origin, caches: true, accounts: 1 })
  try {
    expect(await askOnce('Q1', { contestant, started, upstream })).toBe(2)
    expect(await askOnce('Q1', { contestant, started, upstream })).toBe(0)
  } finally {
    await started.running.stop()
  }
})
