import { expect, test } from 'vitest'
import { retryAfterOf } from '../../src/pipeline/retry-after.ts'

const date = 'Sun, 01 Nov 2026 00:00:00 GMT'

test.each([
  ['2', 2_000],
  ['120', 120_000],
  ['0', 0],
  ['Sun, 01 Nov 2026 00:00:30 GMT', 30_000],
  ['Sat, 31 Oct 2026 00:00:00 GMT', 0],
  ['9999999999', 86_400_000],
  ['-1', undefined],
  ['1.5', undefined],
  ['', undefined],
  ['soon', undefined],
  ['2026-11-01T00:00:30Z', undefined],
  ['2, 5', undefined],
])('Retry-After "%s" means %s ms', (value, expected) => {
  expect(retryAfterOf({ 'retry-after': value, date })).toBe(expected)
})

test('a date is measured against the provider’s own clock', () => {
  expect(retryAfterOf({ 'retry-after': 'Sun, 01 Nov 2026 01:00:10 GMT', date: 'Sun, 01 Nov 2026 01:00:00 GMT' })).toBe(
    10_000,
  )
})

test('no header is no answer', () => {
  expect(retryAfterOf({ date })).toBeUndefined()
})
