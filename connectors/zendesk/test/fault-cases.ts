import type { FaultCode } from '../../../src/contract/faults.ts'
import { faults } from '../../../src/contract/faults.ts'
import type { FaultCase, FaultCases } from '../../../test/support/fault-proofs.ts'
import * as tables from '../fault.ts'

/** The word with a status that says no more than that something is wrong. */
const named = (word: string, code: FaultCode, flags: object = {}): FaultCase => ({
  row: `codes.${word}`,
  sent: { status: 422, body: { error: word, description: 'It is so.' } },
  becomes: { code, retryable: faults[code].retryable, ...flags },
})

/** https://developer.zendesk.com/documentation/api-basics/getting-started/errors */
const cases: readonly FaultCase[] = [
  named('RecordNotFound', 'NOT_FOUND', { isAbsence: true }),
  named('InvalidEndpoint', 'NOT_FOUND'),
  named("Couldn't authenticate you", 'PROVIDER_AUTH'),
  named('invalid_token', 'PROVIDER_AUTH'),
  named('Forbidden', 'PROVIDER_FORBIDDEN'),
  named('SupportProductInactive', 'PROVIDER_FORBIDDEN'),
  named('UpdateConflict', 'CONFLICT'),
  named('APIRateLimitExceeded', 'PROVIDER_RATE_LIMITED'),
  named('TooManyRequests', 'PROVIDER_RATE_LIMITED'),
  named('unavailable', 'PROVIDER_UNAVAILABLE'),
  named('DatabaseError', 'PROVIDER_UNAVAILABLE'),
]

export default { tables, cases } satisfies FaultCases
