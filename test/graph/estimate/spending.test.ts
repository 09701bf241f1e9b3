import { expect, test } from 'vitest'
import { Accounts } from '../../../src/accounts/account.ts'
import { Spending } from '../../../src/graph/estimate/spending.ts'
import { attempt, callEvent } from '../../support/call-event.ts'

const caller = { name: 'web', mayInspect: false, whenOver: 'refuse' } as const

function spent(tell: (spending: Spending) => void) {
  const spending = new Spending({ wish: 'actual', caller, accounts: new Accounts([]) })
  spending.estimate = { calls: 1, byAccount: [], byField: [] }
  tell(spending)
  return (spending.report() as { actual: object }).actual
}

test('what leaves is counted, whether or not it has ended; that somebody signed in is not', () => {
  const sent = [attempt({ operation: 'session.open' }), attempt()]
  const actual = spent(({ onLeave, onCall }) => {
    onLeave(callEvent())
    onLeave(callEvent({ account: 'crm', provider: 'hubspot' }))
    onCall(callEvent({ attempts: 1, sent }))
  })
  const byAccount = [
    { account: 'crm', provider: 'hubspot', calls: 1 },
    { account: 'desk', provider: 'zendesk', calls: 1 },
  ]
  expect(actual).toEqual({ calls: 2, byAccount })
})

test('a call that is sent once more on a new session counts twice, as its provider counts it', () => {
  const actual = spent(({ onLeave, onCall }) => {
    onLeave(callEvent())
    onCall(
      callEvent({ attempts: 1, sent: [attempt({ status: 401 }), attempt({ operation: 'session.open' }), attempt()] }),
    )
  })
  expect(actual).toMatchObject({ calls: 2 })
})
