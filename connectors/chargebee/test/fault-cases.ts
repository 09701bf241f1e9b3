import type { FaultCode } from '../../../src/contract/faults.ts'
import { faults } from '../../../src/contract/faults.ts'
import type { FaultCase, FaultCases } from '../../../test/support/fault-proofs.ts'
import * as tables from '../fault.ts'

const failed = (status: number, error: object) => ({ status, body: { message: 'It is so.', ...error } })

/** The code with a status that says no more than that something is wrong. */
const named = (api_error_code: string, code: FaultCode, flags: object = {}): FaultCase => ({
  row: `codes.${api_error_code}`,
  sent: failed(400, { api_error_code }),
  becomes: { code, retryable: faults[code].retryable, ...flags },
})

/** https://apidocs.chargebee.com/docs/api/error-handling */
const cases: readonly FaultCase[] = [
  named('api_authentication_failed', 'PROVIDER_AUTH'),
  named('basic_authentication_failed', 'PROVIDER_AUTH'),
  named('api_authorization_failed', 'PROVIDER_FORBIDDEN'),
  named('request_blocked', 'PROVIDER_FORBIDDEN'),
  named('resource_not_found', 'NOT_FOUND'),
  named('site_not_found', 'RECONNECT_REQUIRED'),
  named('api_request_limit_exceeded', 'PROVIDER_RATE_LIMITED', { retryAfterMs: 60_000 }),
  named('third_party_api_request_limit_exceeded', 'PROVIDER_RATE_LIMITED'),
  named('lock_timeout', 'PROVIDER_RATE_LIMITED'),
  named('invalid_state_for_request', 'CONFLICT'),
  named('internal_error', 'PROVIDER_UNAVAILABLE'),
  named('internal_temporary_error', 'PROVIDER_UNAVAILABLE'),
  named('db_connection_failure', 'PROVIDER_UNAVAILABLE'),
  named('site_not_ready', 'PROVIDER_UNAVAILABLE'),
  named('site_read_only_mode', 'PROVIDER_UNAVAILABLE'),
  {
    row: 'parameters.offset',
    sent: failed(400, { api_error_code: 'param_wrong_value', type: 'invalid_request', param: 'offset' }),
    becomes: { code: 'CURSOR_EXPIRED', retryable: false },
  },
  {
    row: 'types.operation_failed',
    sent: failed(200, { api_error_code: 'unheard_of', type: 'operation_failed' }),
    becomes: { code: 'PROVIDER_UNAVAILABLE', retryable: true },
  },
  {
    row: 'pauses.api_request_limit_exceeded',
    sent: failed(429, { api_error_code: 'api_request_limit_exceeded' }),
    becomes: { code: 'PROVIDER_RATE_LIMITED', retryable: true, retryAfterMs: 60_000 },
  },
]

export default { tables, cases } satisfies FaultCases
