import { expect, test } from 'vitest'
import { Fault, type FaultCode, faults, isOutage } from '../../src/contract/faults.ts'

/** What says nothing of what the provider said before: it is away, too slow, has no quota left, or sends nonsense. */
const outages: readonly FaultCode[] = [
  'CIRCUIT_OPEN',
  'DEADLINE_EXCEEDED',
  'PARTIAL_RESULT',
  'PROVIDER_BAD_RESPONSE',
  'PROVIDER_RATE_LIMITED',
  'PROVIDER_TIMEOUT',
  'PROVIDER_UNAVAILABLE',
]

test('old data may stand in for a provider that cannot answer, and for no refusal', () => {
  const codes = Object.keys(faults) as FaultCode[]
  expect(codes.filter(code => isOutage(new Fault(code, ''))).sort()).toEqual(outages)
})
