import { expect, test } from 'vitest'
import { OneTimeState } from '../../src/commands/connect/one-time-state.ts'
import { manualClock } from '../support/manual-clock.ts'

test('a state is good once, and for ten minutes', async () => {
  const manual = manualClock()
  const [used, late] = [new OneTimeState(manual), new OneTimeState(manual)]
  expect(used.text).not.toBe(late.text)
  expect([used.use([used.text]), used.use([used.text])]).toEqual(['GOOD', 'USED'])
  await manual.advance(600_000)
  expect(late.use([late.text])).toBe('LATE')
})
