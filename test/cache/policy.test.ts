import { describe, expect, test } from 'vitest'
import { freshFor, keepsFor, keptFor, policyOf, standingOf } from '../../src/cache/policy.ts'

const policy = { recordSeconds: 30, revalidateSeconds: 10, ifErrorSeconds: 60, absentSeconds: 5 }
const at = (seconds: number, maxAge?: number) => standingOf({ age: seconds * 1000, freshFor: 30_000 }, policy, maxAge)

describe('what was read', () => {
  test.each([
    [0, 'fresh'],
    [29.9, 'fresh'],
    [30, 'stale'],
    [39.9, 'stale'],
    [40, 'spare'],
    [89.9, 'spare'],
    [90, 'gone'],
  ])('%s s ago is %s', (seconds, standing) => expect(at(seconds)).toBe(standing))

  test.each([
    [0, 0, 'gone'],
    [4.9, 5, 'fresh'],
    [5, 5, 'gone'],
    [45, 50, 'fresh'],
    [50, 50, 'gone'],
  ])('%s s ago is, for whoever takes nothing older than %s s, %s', (seconds, maxAge, standing) =>
    expect(at(seconds, maxAge)).toBe(standing),
  )

  test('is fresh for nine tenths of its time or more, so that what was read together is not read anew together', () => {
    expect([0, 0.5, 0.999_999].map(random => freshFor(30, random))).toEqual([27_000, 28_500, 30_000])
  })

  test('is kept until it is of no use to anybody', () => {
    expect(keptFor(policy)).toBe(90_000)
    expect(keptFor(keepsFor(30))).toBe(30_000)
  })

  test('of one kind may have a policy of its own', () => {
    const policies = { ...policy, records: { ticket: { recordSeconds: 5 } } }
    expect(policyOf(policies, 'ticket')).toMatchObject({ recordSeconds: 5, ifErrorSeconds: 60 })
    expect(policyOf(policies, 'user')).toMatchObject({ recordSeconds: 30 })
    expect(policyOf(policies, 'constructor')).toMatchObject({ recordSeconds: 30 })
  })
})
