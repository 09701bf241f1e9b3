// Needs: hubspot, salesforce, servicenow, stripe, zendesk.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tryAccount } from '../../src/connect/look-into.ts'
import { Secret } from '../../src/contract/secret.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { type StartedSimulators, startSimulators } from '../../src/simulator/start.ts'
import { decide } from './browser.ts'
import { unconnected } from './connecting.ts'

const providers = ['hubspot', 'salesforce', 'servicenow', 'stripe', 'zendesk']
let simulators: StartedSimulators
beforeAll(async () => {
  simulators = await startSimulators({ only: providers, world: { scale: 0.02 } })
})
afterAll(() => simulators.close())

/** An account that somebody has let in, with the refresh token that came of it. */
async function connected(name: string) {
  const { begin, open, kept, events } = unconnected(simulators.get(name))
  const account = open()
  const { address, outcome } = await begin(account)
  await fetch(await decide(address))
  expect(await outcome).toMatchObject({ kind: 'CONNECTED' })
  const refreshToken = (await kept())?.values.refreshToken as Secret
  return { account, refreshToken, open, events }
}

test.each(['hubspot', 'salesforce', 'servicenow'])(
  'what somebody let us into at %s is over when its refresh token is given back',
  async name => {
    const { account, refreshToken, open, events } = await connected(name)
    expect(await account.connection?.revoke({ refreshToken })).toBe(true)
    expect(events.at(-1)).toMatchObject({ operation: 'token.revoke', status: 200 })
    // Answers are kept to be looked into, and none of those that hold tokens.
    const answers = events.flatMap(({ sent }) =>
      sent.map(({ operation, exchange }) => [operation, exchange?.excerpt !== undefined]),
    )
    expect(answers).toEqual([
      ['token.connect', false],
      ['check', true],
      ['token.revoke', false],
    ])
    // Whoever still has the token gets nothing for it any more.
    const thief = unconnected(simulators.get(name)).open(refreshToken.reveal())
    expect(await tryAccount(thief, systemClock)).toMatchObject({ code: 'RECONNECT_REQUIRED' })
    // To give it back once more is no mistake.
    expect(await open().connection?.revoke({ refreshToken })).toBe(true)
  },
)

test.each(['stripe', 'zendesk'])('a provider without such an endpoint is not asked: %s', async name => {
  const { account, refreshToken, events } = await connected(name)
  const before = events.length
  expect(await account.connection?.revoke({ refreshToken })).toBe(false)
  expect(events).toHaveLength(before)
})

test('a provider that does not take it is a fault, which names neither the token nor the client’s secret', async () => {
  const simulator = simulators.get('hubspot')
  const credentials = { ...simulator.credentials, clientSecret: 'planted-wrong-secret' }
  const strange = unconnected({ ...simulator, credentials }).open()
  const fault = await strange.connection?.revoke({ refreshToken: new Secret('planted-token') }).catch(error => error)
  expect(fault).toMatchObject({ code: 'PROVIDER_AUTH', details: { operation: 'token.revoke' } })
  expect(JSON.stringify(fault) + fault.message).not.toContain('planted')
})
