import { expect, test } from 'vitest'
import connector from '../index.ts'

const use = (headers: Record<string, string>) => connector.quotaUse?.({ status: 200, headers, body: null, bytes: 0 })

// As the vendor's recorded replies have them.
const tenSeconds = {
  'x-hubspot-ratelimit-interval-milliseconds': '10000',
  'x-hubspot-ratelimit-max': '110',
  'x-hubspot-ratelimit-remaining': '108',
  'x-hubspot-ratelimit-secondly': '11',
}

test('the size of the account and what is used of the ten seconds are told by every reply', () => {
  expect(use(tenSeconds)).toEqual([{ quota: 'default', perSeconds: 10, used: 2, requests: 110 }])
})

test('a private app is told of the day too', () => {
  const day = { 'x-hubspot-ratelimit-daily': '650000', 'x-hubspot-ratelimit-daily-remaining': '649000' }
  expect(use({ ...tenSeconds, ...day })).toEqual([
    { quota: 'default', perSeconds: 10, used: 2, requests: 110 },
    { quota: 'default', perSeconds: 86_400, used: 1000, requests: 650_000 },
  ])
})

test.each([
  {},
  { 'x-hubspot-ratelimit-max': '110' },
  { 'x-hubspot-ratelimit-max': 'x', 'x-hubspot-ratelimit-remaining': '1' },
  { 'x-hubspot-ratelimit-max': '0', 'x-hubspot-ratelimit-remaining': '0' },
])('nonsense such as %o tells nothing', nonsense => {
  expect(use(nonsense as Record<string, string>)).toEqual([])
})
