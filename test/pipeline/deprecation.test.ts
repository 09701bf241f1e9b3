import { expect, test } from 'vitest'
import { Deprecations } from '../../src/accounts/deprecations.ts'
import { deprecationIn } from '../../src/pipeline/deprecation.ts'
import { attempt } from '../support/call-event.ts'

test('the end of what is asked for is read from the headers of RFC 9745 and RFC 8594, and from a warning of code 299', () => {
  expect(deprecationIn({ deprecation: '@1688169599' })).toBe('deprecation: 2023-06-30')
  expect(deprecationIn({ sunset: 'Sat, 01 May 2027 00:00:00 GMT' })).toBe('sunset: Sat, 01 May 2027 00:00:00 GMT')
  const warning = '299 - "This API is deprecated and will be retired by Summer 28. See https://help.example"'
  expect(deprecationIn({ warning })).toBe(`warning: ${warning}`)
})

test('other headers and other warnings say nothing of it', () => {
  expect(deprecationIn({})).toBeUndefined()
  expect(deprecationIn({ warning: '110 - "Response is stale"' })).toBeUndefined()
  expect(deprecationIn({ warning: '299 - "You are close to your limit"' })).toBeUndefined()
})

test('an account remembers what was said of each operation, and for how long it has been said', () => {
  const deprecations = new Deprecations()
  const deprecation = 'sunset: Sat, 01 May 2027 00:00:00 GMT'
  for (const began of [10, 20, 30]) deprecations.note({ sent: [attempt({ began, deprecation }), attempt({ began })] })
  deprecations.note({ sent: [attempt({ operation: 'user.get', began: 40, deprecation })] })
  expect(deprecations.all).toEqual([
    { operation: 'ticket.get', notice: deprecation, first: 10, last: 30, count: 3 },
    { operation: 'user.get', notice: deprecation, first: 40, last: 40, count: 1 },
  ])
})
