// Needs: hubspot, salesforce, servicenow, stripe, zendesk.
import { afterAll, describe, expect, test } from 'vitest'
import { Lifetime } from '../../src/cache/lifetime.ts'
import { systemClock as clock } from '../../src/pipeline/clock.ts'
import { deadlineIn } from '../../src/pipeline/deadline.ts'
import { startSimulators } from '../../src/simulator/start.ts'
import { redactedExchange } from '../../src/telemetry/redacted-exchange.ts'
import { manualClock } from '../support/manual-clock.ts'
import { decide, shown } from './browser.ts'
import { unconnected } from './connecting.ts'

const tokenPaths = {
  hubspot: '/oauth/2026-03/token',
  salesforce: '/services/oauth2/token',
  servicenow: '/oauth_token.do',
  stripe: '/v1/oauth/token',
  zendesk: '/oauth/tokens',
} as const
const providers = Object.keys(tokenPaths) as (keyof typeof tokenPaths)[]
const simulators = await startSimulators({ only: providers, world: { scale: 0.02 } })
afterAll(() => simulators.close())

const zendesk = () => unconnected(simulators.get('zendesk'))
const requestsForTokens = (name: (typeof providers)[number]) =>
  simulators
    .get(name)
    .ledger.all()
    .filter(({ path, method }) => method === 'POST' && path === tokenPaths[name])
const scope = { want: () => 'ALL' as const, priority: 'interactive' as const, seen: new Map() }

/** Asks the account for anything at all. */
async function ask(account: ReturnType<ReturnType<typeof zendesk>['open']>) {
  const deadline = deadlineIn(10_000, { clock })
  await account.client.check({ ...scope, deadline, lifetime: new Lifetime(clock) }).finally(() => deadline.release())
}

describe.each(providers)('%s', name => {
  test('is connected by a person who lets the app in; another process then asks without a further sign-in', async () => {
    const { begin, open, kept, audited } = unconnected(simulators.get(name))
    const { address, outcome } = await begin()
    const page = await shown(await decide(address))
    expect(await outcome).toMatchObject({ kind: 'CONNECTED' })
    expect(page.text).toContain(`${name} is connected`)
    expect(audited).toEqual([`account.connected ${name}`])
    expect((await kept())?.values.refreshToken?.reveal()).toMatch(/\S{10}/)
    const before = requestsForTokens(name).length
    await ask(open())
    expect(requestsForTokens(name)).toHaveLength(before)
  })

  test('is sent a proof key where it takes one, a state of 32 bytes, and the redirect URI of this machine', async () => {
    const { begin } = unconnected(simulators.get(name))
    const { address, outcome, told } = await begin()
    const query = new URL(address).searchParams
    // Stripe documents none: https://docs.stripe.com/stripe-apps/api-authentication/oauth
    const [method, challenge] = name === 'stripe' ? [null, /^null$/] : ['S256', /^[\w-]{43}$/]
    expect(query.get('code_challenge_method')).toBe(method)
    expect(String(query.get('code_challenge'))).toMatch(challenge)
    expect(query.get('state')).toMatch(/^[0-9a-f]{64}$/)
    expect(query.get('redirect_uri')).toMatch(/^http:\/\/(127\.0\.0\.1|localhost):\d+\/callback$/)
    for (const asked of query.get('scope')?.split(' ') ?? ['the rights that it names itself'])
      expect(told[0]).toContain(asked)
    await shown(await decide(address, 'deny'))
    await outcome
  })
})

test('an account that nobody has connected says how, and the provider is not asked', async () => {
  const { open } = zendesk()
  const before = simulators.get('zendesk').ledger.all().length
  const fault = await ask(open()).catch(error => error)
  expect(fault).toMatchObject({ code: 'RECONNECT_REQUIRED' })
  expect(fault.message).toContain('unigraph connect zendesk')
  expect(simulators.get('zendesk').ledger.all()).toHaveLength(before)
})

test('what connecting gave wins over a refresh token in the configuration, and stays when that is taken out', async () => {
  const { begin, open } = zendesk()
  const { address, outcome } = await begin(open('used-up-long-ago'))
  await shown(await decide(address))
  await outcome
  const before = requestsForTokens('zendesk').length
  await ask(open('used-up-long-ago'))
  await ask(open())
  expect(requestsForTokens('zendesk')).toHaveLength(before)
})

test('a person who says no is told so, and nothing is kept', async () => {
  const { begin, kept, audited } = zendesk()
  const { address, outcome } = await begin()
  const page = await shown(await decide(address, 'deny'))
  expect(await outcome).toMatchObject({ kind: 'REFUSED', text: expect.stringContaining('somebody said no at Zendesk') })
  expect(page.text).toContain('zendesk is not connected')
  expect([await kept(), audited]).toEqual([undefined, []])
})

test('an error of the provider is told, without signs that a terminal obeys and without addresses of people', async () => {
  const { begin, kept } = zendesk()
  const { outcome, address, redirectUri } = await begin()
  const state = new URL(address).searchParams.get('state') ?? ''
  const said = { error: 'invalid_scope', error_description: 'ask ada@analytical-engines.example \u001b[31mnow', state }
  const page = await shown(`${redirectUri}?${new URLSearchParams(said)}`)
  const { kind, text } = await outcome
  expect([kind, text]).toEqual(['REFUSED', expect.stringContaining('invalid_scope: ask [e-mail]')])
  expect(text).not.toContain('\u001b')
  expect(page.text).not.toContain('invalid_scope')
  expect(await kept()).toBeUndefined()
})

test('somebody who comes back with neither a code nor an error is told so', async () => {
  const { begin } = zendesk()
  const { outcome, address, redirectUri } = await begin()
  await shown(`${redirectUri}?state=${new URL(address).searchParams.get('state')}`)
  expect(await outcome).toMatchObject({ kind: 'REFUSED', text: expect.stringContaining('neither a code nor an error') })
})

test('after ten minutes the command gives up, and nobody listens any more', async () => {
  const clock = manualClock()
  const { begin, kept } = unconnected(simulators.get('zendesk'), { clock })
  const { outcome, redirectUri } = await begin()
  await clock.advance(600_000)
  expect(await outcome).toMatchObject({ kind: 'REFUSED', text: expect.stringContaining('within ten minutes') })
  await expect(fetch(redirectUri)).rejects.toThrow()
  expect(await kept()).toBeUndefined()
})

test('neither the code, nor a token, nor the client secret is in what is told of the calls', async () => {
  const { begin, kept, events, audited } = zendesk()
  const { address, outcome, told } = await begin()
  const answer = await decide(address)
  await shown(answer)
  const { text } = await outcome
  const { accessToken, refreshToken } = (await kept())?.values ?? {}
  const exchanges = events.flatMap(({ sent }) => sent.map(({ exchange }) => redactedExchange(exchange)))
  const everything = JSON.stringify([exchanges, told, text, audited])
  expect(events.map(({ operation }) => operation)).toEqual(['token.connect', 'check'])
  for (const secret of [
    new URL(answer).searchParams.get('code'),
    accessToken?.reveal(),
    refreshToken?.reveal(),
    simulators.get('zendesk').credentials.clientSecret,
  ])
    expect(everything).not.toContain(secret)
})

test('tokens with which the first call is refused are kept, and the reason of the provider is told', async () => {
  const { begin, kept, audited } = zendesk()
  const { address, outcome } = await begin()
  const { faults } = simulators.get('zendesk')
  faults.set([
    { match: { path: '/api/' }, fault: { kind: 'reply', status: 403, text: '{}', contentType: 'application/json' } },
  ])
  try {
    const page = await shown(await decide(address))
    expect(await outcome).toMatchObject({ kind: 'KEPT', text: expect.stringContaining('PROVIDER_FORBIDDEN') })
    expect((await kept())?.values.refreshToken).toBeDefined()
    expect(page.text).toContain('zendesk is not connected')
    expect(audited).toEqual(['account.connected zendesk'])
  } finally {
    faults.set([])
  }
})
