import { describe, expect, test } from 'vitest'
import { faultOf } from '../fault.ts'

const reply = (status: number, error: unknown, headers: Record<string, string> = {}) => ({
  status,
  headers,
  body: error === undefined ? { object: 'list', data: [] } : { error },
  bytes: 1,
})

describe('what a reply of Stripe means', () => {
  test.each([
    [200, undefined, {}, undefined],
    [
      401,
      { type: 'invalid_request_error', message: 'Invalid API Key provided: sk_live_abc****' },
      {},
      { code: 'PROVIDER_AUTH', message: 'Invalid API Key provided: [key]' },
    ],
    [
      403,
      { type: 'invalid_request_error', message: 'no permission' },
      {},
      { code: 'PROVIDER_FORBIDDEN', message: 'no permission' },
    ],
    [
      404,
      { code: 'resource_missing', param: 'id', message: 'No such customer' },
      {},
      { code: 'NOT_FOUND', message: 'No such customer', isAbsence: true },
    ],
    [404, { message: 'Unrecognized request URL' }, {}, { code: 'NOT_FOUND', message: 'Unrecognized request URL' }],
    [
      400,
      { code: 'resource_missing', param: 'customer', message: 'No such customer' },
      {},
      { code: 'NOT_FOUND', message: 'No such customer' },
    ],
    [400, { code: 'resource_missing', param: 'starting_after' }, {}, { code: 'CURSOR_EXPIRED' }],
    [
      400,
      { code: 'parameter_unknown', message: 'Received unknown parameter: x' },
      {},
      { code: 'PROVIDER_REJECTED', message: 'Received unknown parameter: x' },
    ],
    [
      429,
      { code: 'rate_limit' },
      { 'stripe-rate-limited-reason': 'global-rate' },
      { code: 'PROVIDER_RATE_LIMITED', retryAfterMs: 1000 },
    ],
    [429, { code: 'lock_timeout' }, {}, { code: 'PROVIDER_RATE_LIMITED' }],
    [400, { code: 'rate_limit' }, {}, { code: 'PROVIDER_RATE_LIMITED' }],
    [
      402,
      { type: 'card_error', message: 'Your card was declined.' },
      {},
      { code: 'PROVIDER_REJECTED', message: 'Your card was declined.' },
    ],
    [409, { type: 'idempotency_error' }, {}, { code: 'CONFLICT' }],
    [409, { type: 'idempotency_error' }, { 'stripe-should-retry': 'true' }, { code: 'PROVIDER_UNAVAILABLE' }],
    [424, { type: 'api_error' }, {}, { code: 'PROVIDER_UNAVAILABLE' }],
    [500, { type: 'api_error' }, {}, { code: 'PROVIDER_UNAVAILABLE' }],
    [500, { type: 'api_error' }, { 'stripe-should-retry': 'false' }, { code: 'PROVIDER_UNAVAILABLE', permanent: true }],
    [429, { code: 'rate_limit' }, { 'stripe-should-retry': 'true' }, { code: 'PROVIDER_RATE_LIMITED' }],
    [400, { code: 'parameter_unknown' }, { 'stripe-should-retry': 'false' }, { code: 'PROVIDER_REJECTED' }],
    [504, undefined, {}, { code: 'PROVIDER_TIMEOUT' }],
    [200, { type: 'api_error', message: 'oops' }, {}, { code: 'PROVIDER_UNAVAILABLE', message: 'oops' }],
  ])('%i %o %o', (status, error, headers, news) => {
    expect(faultOf(reply(status, error, headers as Record<string, string>))).toEqual(news)
  })

  test('a message is cut short and keeps addresses to itself', () => {
    const news = faultOf(reply(400, { message: `No customer ada@calc.example ${'x'.repeat(300)}` }))
    expect(news?.message).toHaveLength(200)
    expect(news?.message).toContain('[e-mail]')
  })
})
