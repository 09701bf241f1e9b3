import { expect, test } from 'vitest'
import { AccountHealth, type Health } from '../../src/accounts/health.ts'
import { manualClock } from '../support/manual-clock.ts'

const of = { account: 'desk', provider: 'zendesk' }
const call = (code?: 'RECONNECT_REQUIRED' | 'PROVIDER_RATE_LIMITED') =>
  ({ code, state: 'SENT', message: code && 'because' }) as const

function watched() {
  const clock = manualClock()
  const told: Health[] = []
  const health = new AccountHealth(clock, each => told.push(each))
  return { clock, told, health }
}

test('an account is well until there is news', () => {
  const { health, told, clock } = watched()
  health.call(call())
  expect(health.current).toEqual({ state: 'ACTIVE', reason: undefined, since: clock.now() })
  expect(told).toEqual([])
})

test.each([
  ['EXPIRING', (health: AccountHealth) => health.token({ ...of, state: 'FAILED', reason: 'because' })],
  ['NEEDS_RECONNECT', (health: AccountHealth) => health.token({ ...of, state: 'DEAD', reason: 'because' })],
  ['NEEDS_RECONNECT', (health: AccountHealth) => health.call(call('RECONNECT_REQUIRED'))],
  ['RATE_LIMITED', (health: AccountHealth) => health.call(call('PROVIDER_RATE_LIMITED'))],
] as const)(
  'it is %s with a reason since that was so first, and told once; then it is well again',
  async (state, happens) => {
    const { health, told, clock } = watched()
    const since = clock.now()
    happens(health)
    await clock.advance(1_000)
    happens(health)
    expect(health.current).toEqual({ state, reason: 'because', since })
    health.token({ ...of, state: 'REFRESHED' })
    health.call(call())
    expect(told.map(each => each.state)).toEqual([state, 'ACTIVE'])
    expect(health.current.since).toBe(since + 1_000)
  },
)

test('it is DOWN while its breaker is open, and the worst of several troubles is told', () => {
  const { health, told } = watched()
  health.token({ ...of, state: 'FAILED', reason: 'because' })
  health.breaker({ isOpen: true })
  health.token({ ...of, state: 'DEAD', reason: 'because' })
  health.token({ ...of, state: 'REFRESHED' })
  health.breaker({ isOpen: false })
  expect(told.map(each => each.state)).toEqual(['EXPIRING', 'DOWN', 'NEEDS_RECONNECT', 'DOWN', 'ACTIVE'])
})
