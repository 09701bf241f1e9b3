import type { FaultCode } from '../../src/contract/faults.ts'
import type { FaultCase } from '../support/fault-proofs.ts'

const meanings: readonly (readonly [number, FaultCode, boolean])[] = [
  [401, 'PROVIDER_AUTH', false],
  [403, 'PROVIDER_FORBIDDEN', false],
  [404, 'NOT_FOUND', false],
  [408, 'PROVIDER_TIMEOUT', true],
  [409, 'CONFLICT', false],
  [410, 'NOT_FOUND', false],
  [425, 'PROVIDER_UNAVAILABLE', true],
  [429, 'PROVIDER_RATE_LIMITED', true],
  [504, 'PROVIDER_TIMEOUT', true],
]

/** What a status means that comes without words. https://www.rfc-editor.org/rfc/rfc9110#name-status-codes */
export const statusCases: readonly FaultCase[] = meanings.map(([status, code, retryable]) => ({
  row: `byStatus.${status}`,
  sent: { status },
  becomes: { code, retryable },
}))
