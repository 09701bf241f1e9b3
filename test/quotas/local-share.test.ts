import { expect, test } from 'vitest'
import { localShare } from '../../src/pipeline/quotas/local-share.ts'

const hour = 3_600
const at = (change: Partial<Parameters<typeof localShare>[0]>) =>
  localShare({ whole: 100, processes: 4, held: 60, free: 20, seconds: 10, since: -1_000, ...change })

test.each([
  ['leases may still be in use, and it holds more than its share', { since: -1_000 }, 25],
  ['leases may still be in use, and it holds less', { since: -1_000, held: 10 }, 10],
  ['it held nothing, and what others held may still count', { since: 9_999, held: undefined }, 0],
  ['all that was held has left the window', { since: 10_000 }, 25],
  ['it held nothing, and all that was held has left the window', { since: 10_000, held: undefined }, 25],
  ['there are fewer requests than processes', { since: 10_000, whole: 3 }, 0],
  ['the window is long: what it holds, and a part of half of what was free', { seconds: hour, free: 80 }, 70],
  ['the window is long, and it held nothing', { seconds: hour, held: undefined }, 25],
])('where processes cannot agree and %s, it may use its due', (_when, change, expected) => {
  expect(at(change)).toBe(expected)
})
