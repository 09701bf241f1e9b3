import { expect, test } from 'vitest'
import connector from '../index.ts'

const use = (headers: Record<string, string>) => connector.quotaUse?.({ status: 200, headers, body: null, bytes: 0 })

// As the vendor's documentation shows them.
const headers = { 'x-rate-limit': '700', 'x-rate-limit-remaining': '699' }
const ofLists = { ...headers, 'ratelimit-limit': '700', 'ratelimit-remaining': '699', 'ratelimit-reset': '41' }

test('the size of the plan and what is used of the minute are told by every reply', () => {
  expect(use(headers)).toEqual([{ quota: 'default', perSeconds: 60, used: 1, requests: 700 }])
  expect(use(ofLists)).toEqual([{ quota: 'default', perSeconds: 60, used: 1, requests: 700, resetsInSeconds: 41 }])
  const standard = { 'ratelimit-limit': '2500', 'ratelimit-remaining': '0', 'ratelimit-reset': '7' }
  expect(use(standard)).toEqual([{ quota: 'default', perSeconds: 60, used: 2500, requests: 2500, resetsInSeconds: 7 }])
})

test('an endpoint with a limit of its own tells of that too', () => {
  expect(use({ ...headers, 'zendesk-ratelimit-search-export': 'total=100; remaining=98; resets=30' })).toEqual([
    { quota: 'default', perSeconds: 60, used: 1, requests: 700 },
    { quota: 'search', perSeconds: 60, used: 2, requests: 100, resetsInSeconds: 30 },
  ])
})

test.each([
  {},
  { 'x-rate-limit': '700' },
  { 'x-rate-limit': 'many', 'x-rate-limit-remaining': '1' },
  { 'x-rate-limit': '-5', 'x-rate-limit-remaining': '1' },
  { 'x-rate-limit': '0', 'x-rate-limit-remaining': '0' },
  { 'zendesk-ratelimit-search-export': 'total=; remaining=; resets=' },
])('nonsense such as %o tells nothing', nonsense => {
  expect(use(nonsense as Record<string, string>)).toEqual([])
})
