import { describe, expect, test } from 'vitest'
import type { Reply } from '../../../src/contract/call.ts'
import type { Children } from '../../../src/contract/children.ts'
import connector from '../index.ts'
import { record } from './perform.ts'

const replied = (status: number, body: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  body,
  bytes: 0,
})

describe('faults', () => {
  const titled = (title: string, message?: string) => ({ error: { title, message } })
  test.each([
    [200, { tickets: [] }, undefined],
    [200, { error: 'unavailable', description: 'Sorry.' }, { code: 'PROVIDER_UNAVAILABLE', message: 'Sorry.' }],
    [200, { error: 'invalid', description: 'Invalid search' }, { code: 'PROVIDER_REJECTED' }],
    [400, titled('Invalid attribute', 'You passed x'), { code: 'PROVIDER_REJECTED', message: 'You passed x' }],
    [401, { error: "Couldn't authenticate you" }, { code: 'PROVIDER_AUTH', message: "Couldn't authenticate you" }],
    [403, titled('Forbidden', 'No.'), { code: 'PROVIDER_FORBIDDEN', message: 'No.' }],
    [403, { error: 'SupportProductInactive' }, { code: 'PROVIDER_FORBIDDEN' }],
    [404, { error: 'RecordNotFound', description: 'Not found' }, { code: 'NOT_FOUND', isAbsence: true }],
    [404, { error: 'InvalidEndpoint', description: 'Not found' }, { code: 'NOT_FOUND', message: 'Not found' }],
    [404, titled('No help desk at this address'), { code: 'NOT_FOUND', message: 'No help desk at this address' }],
    [409, { error: 'UpdateConflict', description: 'Safe Update' }, { code: 'CONFLICT' }],
    [414, '<html>', { code: 'PROVIDER_REJECTED' }],
    [422, { error: 'RecordInvalid', description: 'Record validation errors' }, { code: 'PROVIDER_REJECTED' }],
    [429, { error: 'APIRateLimitExceeded' }, { code: 'PROVIDER_RATE_LIMITED' }],
    [429, null, { code: 'PROVIDER_RATE_LIMITED' }],
    [500, { error: 'internal' }, { code: 'PROVIDER_UNAVAILABLE' }],
    [503, null, { code: 'PROVIDER_UNAVAILABLE' }],
    [504, null, { code: 'PROVIDER_TIMEOUT' }],
  ])('a %i becomes what it means', (status, body, news) => {
    const found = connector.fault?.(replied(status, body))
    if (news === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject(news)
    if (news && !('isAbsence' in news)) expect(found).not.toHaveProperty('isAbsence')
  })

  test('the end of the minute is told', () => {
    const reset = { 'ratelimit-reset': '7' }
    expect(connector.fault?.(replied(429, null, reset))).toEqual({ code: 'PROVIDER_RATE_LIMITED', retryAfterMs: 7000 })
  })

  test('a cursor of the export that is too old says so', () => {
    const body = { error: 'invalid', description: 'Invalid search: the cursor has expired' }
    expect(connector.fault?.(replied(400, body))?.code).toBe('CURSOR_EXPIRED')
    const other = { error: 'invalid', description: 'Invalid search: the cursor is not one of this query' }
    expect(connector.fault?.(replied(400, other))?.code).toBe('PROVIDER_REJECTED')
  })

  test('messages lose addresses and are short', () => {
    const description = `Email: ada@x.example is already being used ${'x'.repeat(300)}`
    const message = connector.fault?.(replied(422, { error: 'RecordInvalid', description }))?.message ?? ''
    expect(message).toContain('[e-mail]')
    expect(message).toHaveLength(200)
  })
})

test('a body without its list, or that does not say whether more follow, is nonsense', () => {
  const page = { size: 1, cursor: undefined }
  const tickets = connector.entities.EndUser?.edges?.tickets as Children
  if (tickets.by !== 'filter') throw new TypeError('expected a filter')
  for (const body of [{}, null, '<html>', { tickets: {} }, { tickets: [], meta: {} }]) {
    expect(() => record('ticket').list?.page(replied(200, body), page)).toThrow(TypeError)
    expect(() => record('user').get?.rows(replied(200, body))).toThrow(TypeError)
    expect(() => record('group').all?.page(replied(200, body))).toThrow(TypeError)
    expect(() => tickets.page(replied(200, body), page)).toThrow(TypeError)
    expect(() => tickets.beyond.page(replied(200, body), page)).toThrow(TypeError)
  }
  const endless = { tickets: [], meta: { has_more: true, after_cursor: null } }
  expect(() => record('ticket').list?.page(replied(200, endless), page)).toThrow(TypeError)
})
