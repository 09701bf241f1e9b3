import { expect, test } from 'vitest'
import { GivenUp } from '../../src/pipeline/quotas/given-up.ts'
import { manualClock } from '../support/manual-clock.ts'

/** Calls that were given up, by the moments when they were sent, and those that have been settled since. */
function givenUp(...moments: readonly number[]) {
  const clock = manualClock()
  const settled: number[] = []
  let told = 0
  const calls = new GivenUp(clock, () => {
    told += 1
  })
  for (const moment of moments) calls.add({ sent: [], settle: () => void settled.push(moment) }, moment)
  return { clock, calls, settled, told: () => told }
}

test('a call that was given up is counted within five seconds, if ever', async () => {
  const { clock, settled, told } = givenUp(1)
  await clock.advance(4_999)
  expect(settled).toEqual([])
  await clock.advance(1)
  expect([settled, told()]).toEqual([[1], 1])
})

test('it has been counted a moment after the answer to one that was sent later, and others have not', async () => {
  const { clock, calls, settled, told } = givenUp(1, 2, 3)
  calls.answered(1)
  await clock.advance(1_000)
  expect(settled).toEqual([])
  calls.answered(3)
  await clock.advance(249)
  expect(settled).toEqual([])
  await clock.advance(1)
  expect([settled, told()]).toEqual([[1, 2], 1])
})
