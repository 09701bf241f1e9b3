import { expect, test } from 'vitest'
import connector from '../index.ts'

const use = (headers: Record<string, string>) => connector.quotaUse?.({ status: 200, headers, body: null, bytes: 0 })

const date = 'Sun, 01 Nov 2026 00:40:00 GMT'
const ends = String(Date.UTC(2026, 10, 1, 1) / 1000)
const rule = { 'x-ratelimit-limit': '200', 'x-ratelimit-reset': ends, 'x-ratelimit-rule': '0a1b' }

test('the rule of an administrator is told by every reply, and ends with the hour of the instance', () => {
  expect(use({ ...rule, date })).toEqual([
    { quota: 'default', perSeconds: 3600, used: 0, requests: 200, resetsInSeconds: 1200 },
  ])
  expect(use(rule)).toEqual([{ quota: 'default', perSeconds: 3600, used: 0, requests: 200 }])
})

test('where there is no rule, or nonsense, nothing is told', () => {
  for (const headers of [{}, { 'x-ratelimit-limit': 'many' }, { 'x-ratelimit-limit': '0' }])
    expect(use(headers as Record<string, string>)).toEqual([])
})
