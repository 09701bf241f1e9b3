import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isOfForm, settingsFrom } from '../../../src/contract/settings.ts'
import { type StartedSimulators, startSimulators } from '../../../src/simulator/start.ts'
import { decide } from '../../../test/oauth/browser.ts'
import { unconnected } from '../../../test/oauth/connecting.ts'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'
import stripe from '../index.ts'
import { byRefreshToken } from '../oauth.ts'
import { createStripeOAuth } from '../simulator/oauth.ts'
import { stripeSimulator } from '../simulator.ts'

const oauth = createStripeOAuth()
let simulators: StartedSimulators
let unigraph: Unigraph
beforeAll(async () => {
  simulators = await startSimulators({ only: [stripeSimulator({ oauth })], world: { scale: 0.05 } })
  const account = (name: string, chosen: Readonly<Record<string, string>>) => ({
    name,
    provider: 'stripe',
    chosen: { signIn: 'oauth', ...chosen },
  })
  unigraph = await startUnigraph({
    simulators,
    accounts: [
      account('installed', {}),
      account('used-up', { refreshToken: 'rt_planted_used_up' }),
      account('wrong-key', { clientSecret: 'sk_live_planted_wrong' }),
    ],
    isUnhurried: true,
  })
})
afterAll(async () => {
  await unigraph.close()
  await simulators.close()
})
beforeEach(() => simulators.get('stripe').ledger.clear())

const requests = () => simulators.get('stripe').ledger.all()
const forms = () =>
  requests().flatMap(({ path, body }) => (path === '/v1/oauth/token' ? [new URLSearchParams(body)] : []))

async function count(list: string): Promise<number> {
  const { data, errors } = await unigraph.query(`{ ${list}(accounts: ["installed"], first: 2) { nodes { id } } }`)
  expect(errors).toBeUndefined()
  return data[list].nodes.length
}

test('an account that an app is installed in is asked with tokens, which replace each other when they are refused', async () => {
  expect([await count('billingCustomers'), await count('invoices')]).toEqual([2, 2])
  const [first, ...others] = forms()
  expect(others).toEqual([])
  oauth.endSessions()
  expect(await count('products')).toBe(2)
  oauth.endSessions()
  expect(await count('subscriptions')).toBe(2)
  const tokens = forms().map(form => form.get('refresh_token'))
  expect([tokens[0], new Set(tokens).size]).toEqual([first?.get('refresh_token'), 3])
  for (const form of forms()) expect([...form.keys()]).toEqual(['grant_type', 'refresh_token'])
})

test('every call with a token says which version of the API it is written for', async () => {
  await count('payments')
  const calls = requests().filter(({ path }) => path !== '/v1/oauth/token')
  expect(calls.length).toBeGreaterThan(0)
  for (const { headers } of calls) expect(headers['stripe-version']).toBe(stripe.version)
})

test.each([
  ['used-up', 'RECONNECT_REQUIRED', 'Refresh token does not exist: [secret]'],
  ['wrong-key', 'PROVIDER_AUTH', 'Invalid API Key provided'],
])('%s: it is told why, without the token and the key that Stripe repeats', async (account, code, words) => {
  const document = `{ invoices(accounts: ["${account}"], first: 1) { sources { code message } } }`
  const answer = await unigraph.query(document)
  expect(answer.data.invoices.sources[0]).toMatchObject({ code, message: expect.stringContaining(words) })
  expect(JSON.stringify(answer)).not.toContain('planted')
})

test('a token is taken to live for an hour, which Stripe does not say', async () => {
  const { begin, kept } = unconnected(simulators.get('stripe'))
  const { address, outcome } = await begin()
  await fetch(await decide(address))
  expect(await outcome).toMatchObject({ kind: 'CONNECTED' })
  expect((await kept())?.values.lifetime?.reveal()).toBe('3600000')
})

describe('settings', () => {
  const page = (link?: string) => byRefreshToken.authorization?.endpoint({ link })

  test('a person is sent to the link of an app that is published, or to that of one that is not yet', () => {
    expect(page()).toBe('https://marketplace.stripe.com/oauth/v2/authorize')
    expect(page('published')).toBe('https://marketplace.stripe.com/oauth/v2/authorize')
    expect(page('chnlink_000example')).toBe('https://marketplace.stripe.com/oauth/v2/chnlink_000example/authorize')
    expect(page('channellink*AY6%23Eh')).toBe('https://marketplace.stripe.com/oauth/v2/channellink*AY6%23Eh/authorize')
  })

  test.each(['', 'chnlink_', 'chnlink_a/../b', 'chnlink_a?b', 'chnlink_a#b', 'https://evil.example', 'x'])(
    'no link leads elsewhere: %j',
    link => {
      expect(isOfForm(stripe.settings.link, link)).toBe(false)
    },
  )

  test('a key is what is asked for by default; what goes with an app is asked for where it signs in', () => {
    const given = { secretKey: 'rk_live_0', clientId: 'ca_0', clientSecret: 'sk_live_0', refreshToken: 'rt_0' }
    const asked = (chosen: Readonly<Record<string, string>>) =>
      Object.entries(settingsFrom(stripe.settings, { ...given, ...chosen })).flatMap(([name, value]) =>
        value === undefined ? [] : [name],
      )
    expect(asked({})).toEqual(['signIn', 'secretKey'])
    expect(asked({ signIn: 'oauth' })).toEqual(['signIn', 'clientId', 'clientSecret', 'link', 'refreshToken'])
  })
})
