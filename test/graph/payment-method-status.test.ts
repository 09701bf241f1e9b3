import { expect, test } from 'vitest'
import { paymentMethodStatus } from '../../src/graph/payment-method-status.ts'

const inMonths = (months: number) => {
  const now = new Date()
  const then = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1))
  return { expMonth: then.getUTCMonth() + 1, expYear: then.getUTCFullYear() }
}
const card = inMonths(6)

test.each([
  [null, null, null],
  [null, {}, 'VALID'],
  [null, card, 'VALID'],
  [null, inMonths(-1), 'EXPIRED'],
  ['VALID', null, 'VALID'],
  ['VALID', inMonths(-1), 'EXPIRED'],
  ['INVALID', card, 'INVALID'],
  ['INVALID', inMonths(-1), 'INVALID'],
  ['PENDING_VERIFICATION', {}, 'PENDING_VERIFICATION'],
  // The provider may know that the bank has taken a card back before its date.
  ['EXPIRED', card, 'EXPIRED'],
  ['EXPIRING', card, 'VALID'],
  ['EXPIRING', null, 'EXPIRING'],
  ['UNKNOWN', card, 'VALID'],
  ['UNKNOWN', null, null],
] as const)('what the provider calls %s, with %j, is %s', (providerStatus, details, status) => {
  const read = (name: string) => (name === 'details' ? details : providerStatus)
  expect(paymentMethodStatus({ read } as never)).toBe(status)
})
