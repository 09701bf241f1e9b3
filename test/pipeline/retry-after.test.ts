import { expect, test } from 'vitest'
import { retryAfterOf } from '../../src/pipeline/retry-after.ts'

const date = 'Sun, 01 Nov 2026 00:00:00 GMT'

test.each([
  ['2', 2_000],
  ['120', 120_000],
  ['0', 0],
  ['Sun, 01 Nov 2026 00:00:30 GMT', 30_000],
  ['Sat, 31 Oct 2026 00:00:00 GMT', 0],
  ['Sunday, 01-Nov-26 00:00:30 GMT', 30_000],
  ['Sun Nov  1 00:00:30 2026', 30_000],
  ['Sun Nov 01 00:00:30 2026', 30_000],
  ['2026-11-01T00:00:30Z', 30_000],
  ['2026-11-01T01:00:30.500+01:00', 30_500],
  ['1.5', 1_500],
  ['2, 5', 5_000],
  ['5, 2', 5_000],
  ['soon, 5', 5_000],
  ['Sun, 01 Nov 2026 00:00:30 GMT, Sun, 01 Nov 2026 00:00:10 GMT', 30_000],
  ['9999999999', 86_400_000],
  ['99999999999999999999999', 86_400_000],
  ['-1', undefined],
  ['-1, 3', 3_000],
  ['1e3', undefined],
  ['0x10', undefined],
  ['', undefined],
  [',', undefined],
  ['soon', undefined],
  ['Sun, 99 Nov 2026 00:00:30 GMT', undefined],
  ['2026-11-01', undefined],
])('Retry-After "%s" means %s ms', (value, expected) => {
  expect(retryAfterOf({ 'retry-after': value, date })).toBe(expected)
})

test('a date is measured against the provider’s own clock', () => {
  expect(retryAfterOf({ 'retry-after': 'Sun, 01 Nov 2026 01:00:10 GMT', date: 'Sun, 01 Nov 2026 01:00:00 GMT' })).toBe(
    10_000,
  )
})

test('where the provider tells no time of its own, ours has to do', () => {
  const now = Date.parse('2026-11-01T00:00:00Z')
  const headers = { 'retry-after': 'Sun, 01 Nov 2026 00:00:30 GMT' }
  expect(retryAfterOf(headers, now)).toBe(30_000)
  expect(retryAfterOf({ ...headers, date: 'yesterday' }, now)).toBe(30_000)
})

test('no header is no answer', () => {
  expect(retryAfterOf({ date })).toBeUndefined()
})
