import { describe, expect, test } from 'vitest'
import { faultOf } from '../fault.ts'

const reply = (status: number, error: unknown, headers: Record<string, string> = {}) => ({
  status,
  headers,
  body: error ?? { list: [] },
  bytes: 1,
})
const of = (api_error_code: string, more: object = {}) => ({ api_error_code, ...more })

describe('what a reply of Chargebee means', () => {
  test.each([
    [200, undefined, {}, undefined],
    [
      401,
      of('api_authentication_failed', { message: 'Sorry, authentication failed. Invalid api key live_abc123' }),
      {},
      { code: 'PROVIDER_AUTH', message: 'Sorry, authentication failed. Invalid api key [key]' },
    ],
    [401, of('basic_authentication_failed'), {}, { code: 'PROVIDER_AUTH' }],
    [403, of('api_authorization_failed'), {}, { code: 'PROVIDER_FORBIDDEN' }],
    [403, of('request_blocked'), {}, { code: 'PROVIDER_FORBIDDEN' }],
    [
      404,
      of('resource_not_found', { message: 'AzZ not found' }),
      {},
      { code: 'NOT_FOUND', message: 'AzZ not found', isAbsence: true },
    ],
    [404, of('site_not_found'), {}, { code: 'RECONNECT_REQUIRED' }],
    [404, undefined, {}, { code: 'NOT_FOUND' }],
    [
      400,
      of('param_wrong_value', { type: 'invalid_request', param: 'status[in]', message: 'status[in] : invalid value' }),
      {},
      { code: 'PROVIDER_REJECTED', message: 'status[in] : invalid value' },
    ],
    [400, of('param_wrong_value', { type: 'invalid_request', param: 'offset' }), {}, { code: 'CURSOR_EXPIRED' }],
    [400, of('configuration_incompatible'), {}, { code: 'PROVIDER_REJECTED' }],
    [405, of('http_method_not_supported'), {}, { code: 'PROVIDER_REJECTED' }],
    [409, of('invalid_state_for_request'), {}, { code: 'CONFLICT' }],
    [422, of('unable_to_process_request'), {}, { code: 'PROVIDER_REJECTED' }],
    [429, of('api_request_limit_exceeded'), {}, { code: 'PROVIDER_RATE_LIMITED', retryAfterMs: 60_000 }],
    [429, of('lock_timeout'), {}, { code: 'PROVIDER_RATE_LIMITED' }],
    [400, of('lock_timeout', { type: 'operation_failed' }), {}, { code: 'PROVIDER_RATE_LIMITED' }],
    [500, of('internal_error', { type: 'operation_failed' }), {}, { code: 'PROVIDER_UNAVAILABLE' }],
    [503, of('internal_temporary_error'), {}, { code: 'PROVIDER_UNAVAILABLE' }],
    [503, of('site_read_only_mode'), {}, { code: 'PROVIDER_UNAVAILABLE' }],
    [502, undefined, {}, { code: 'PROVIDER_UNAVAILABLE' }],
    [504, undefined, {}, { code: 'PROVIDER_TIMEOUT' }],
    [200, of('internal_error', { message: 'oops' }), {}, { code: 'PROVIDER_UNAVAILABLE', message: 'oops' }],
  ])('%i %o %o', (status, error, headers, news) => {
    expect(faultOf(reply(status, error, headers as Record<string, string>))).toEqual(news)
  })

  test('a message is cut short and keeps addresses and keys to itself', () => {
    const message = `email[is] : ada@calc.example test_0a1b2c ${'x'.repeat(300)}`
    const news = faultOf(reply(400, of('param_wrong_value', { message })))
    expect(news?.message).toHaveLength(200)
    expect(news?.message).toContain('[e-mail] [key]')
  })

  test('a body that is no object is no error of Chargebee', () => {
    expect(faultOf({ status: 200, headers: {}, body: null, bytes: 0 })).toBeUndefined()
    expect(faultOf({ status: 503, headers: {}, body: '<html>', bytes: 0 })).toEqual({ code: 'PROVIDER_UNAVAILABLE' })
  })
})
