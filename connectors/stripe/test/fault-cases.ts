import type { FaultCase, FaultCases } from '../../../test/support/fault-proofs.ts'
import * as tables from '../fault.ts'

const limited = { code: 'PROVIDER_RATE_LIMITED', retryable: true }
const unavailable = { code: 'PROVIDER_UNAVAILABLE', retryable: true }
const failed = (status: number, error: object, headers: Record<string, string> = {}) => ({
  status,
  headers,
  body: { error },
})
const tooMany = (reason: string) => failed(429, { code: 'rate_limit' }, { 'stripe-rate-limited-reason': reason })

/** https://docs.stripe.com/error-low-level, https://docs.stripe.com/error-codes, https://docs.stripe.com/rate-limits */
const cases: readonly FaultCase[] = [
  { row: 'codes.rate_limit', sent: failed(400, { code: 'rate_limit' }), becomes: limited },
  { row: 'codes.lock_timeout', sent: failed(400, { code: 'lock_timeout' }), becomes: limited },
  {
    row: 'codes.resource_missing',
    sent: failed(400, { code: 'resource_missing', param: 'customer' }),
    becomes: { code: 'NOT_FOUND', retryable: false },
  },
  {
    row: 'parameters.starting_after',
    sent: failed(400, { code: 'resource_missing', param: 'starting_after' }),
    becomes: { code: 'CURSOR_EXPIRED', retryable: false },
  },
  { row: 'statuses.424', sent: failed(424, { type: 'api_error' }), becomes: unavailable },
  { row: 'types.api_error', sent: failed(200, { type: 'api_error' }), becomes: unavailable },
  { row: 'reasons.global-rate', sent: tooMany('global-rate'), becomes: { ...limited, retryAfterMs: 1_000 } },
  { row: 'reasons.endpoint-rate', sent: tooMany('endpoint-rate'), becomes: { ...limited, retryAfterMs: 1_000 } },
  {
    row: 'shouldRetry.true',
    sent: failed(409, { code: 'idempotency_key_in_use' }, { 'stripe-should-retry': 'true' }),
    becomes: unavailable,
  },
  {
    row: 'shouldRetry.false',
    sent: failed(500, { type: 'api_error' }, { 'stripe-should-retry': 'false' }),
    becomes: { code: 'PROVIDER_UNAVAILABLE', retryable: false, permanent: true },
  },
]

export default { tables, cases } satisfies FaultCases
