import type { FaultCode } from '../../../src/contract/faults.ts'
import type { FaultCase, FaultCases } from '../../../test/support/fault-proofs.ts'
import * as tables from '../fault.ts'

/** Of an error among others, such as in the answer to a batch, nothing but its category says what it means. */
const among = (category: string, code: FaultCode): FaultCase => ({
  row: `codes.${category}`,
  sent: () => tables.codeOfCategory({ status: 'error', category }),
  becomes: code,
})

/** https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines */
const limited = (policyName: string, retryAfterMs: number): FaultCase => ({
  row: `policies.${policyName}`,
  sent: {
    status: 429,
    body: { status: 'error', errorType: 'RATE_LIMIT', policyName, message: 'You have reached it.' },
  },
  becomes: { code: 'PROVIDER_RATE_LIMITED', retryable: true, retryAfterMs },
})

/** https://developers.hubspot.com/docs/api-reference/error-handling */
const busy = (status: number, retryAfterMs: number): FaultCase => ({
  row: `busyFor.${status}`,
  sent: { status, body: null },
  becomes: { code: 'PROVIDER_UNAVAILABLE', retryable: true, retryAfterMs },
})

const cases: readonly FaultCase[] = [
  among('OBJECT_NOT_FOUND', 'NOT_FOUND'),
  among('CONFLICT', 'CONFLICT'),
  among('RATE_LIMITS', 'PROVIDER_RATE_LIMITED'),
  among('INVALID_AUTHENTICATION', 'PROVIDER_AUTH'),
  among('EXPIRED_AUTHENTICATION', 'PROVIDER_AUTH'),
  among('MISSING_SCOPES', 'PROVIDER_FORBIDDEN'),
  limited('SECONDLY', 1_000),
  limited('TEN_SECONDLY_ROLLING', 10_000),
  limited('DAILY', 3_600_000),
  busy(423, 2_000),
  busy(477, 60_000),
]

export default { tables, cases } satisfies FaultCases
