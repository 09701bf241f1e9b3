// Needs: hubspot, salesforce, zendesk.
import { afterAll, describe, expect, test } from 'vitest'
import { startSimulators } from '../../src/simulator/start.ts'
import { manualClock } from '../support/manual-clock.ts'
import { decide, shown } from './browser.ts'
import { unconnected } from './connecting.ts'

const simulators = await startSimulators({ only: ['hubspot', 'salesforce', 'zendesk'], world: { scale: 0.02 } })
afterAll(() => simulators.close())

const providers = ['hubspot', 'salesforce', 'zendesk'] as const
const tokenPaths = { hubspot: '/oauth/2026-03/token', salesforce: '/services/oauth2/token', zendesk: '/oauth/tokens' }
const zendesk = () => unconnected(simulators.get('zendesk'))
const requestsForTokens = (name: (typeof providers)[number]) =>
  simulators
    .get(name)
    .ledger.all()
    .filter(({ path, method }) => method === 'POST' && path === tokenPaths[name])
const scope = { want: () => 'ALL' as const, priority: 'interactive' as const, seen: new Map() }

/** Asks the account for anything at all. */
async function ask(account: ReturnType<ReturnType<typeof zendesk>['open']>) {
  const { Lifetime } = await import('../../src/cache/lifetime.ts')
  const { deadlineIn } = await import('../../src/pipeline/deadline.ts')
  const { systemClock: clock } = await import('../../src/pipeline/clock.ts')
  const deadline = deadlineIn(10_000, { clock })
  await account.client.check({ ...scope, deadline, lifetime: new Lifetime(clock) }).finally(() => deadline.release())
}

describe.each(providers)('%s', name => {
  test('is connected by a person who lets the app in; another process then asks without a further sign-in', async () => {
    const { begin, open, kept } = unconnected(simulators.get(name))
    const { address, outcome } = await begin()
    const page = await shown(await decide(address))
    expect(await outcome).toMatchObject({ kind: 'CONNECTED' })
    expect(page.text).toContain(`${name} is connected`)
    expect((await kept())?.values.refreshToken?.reveal()).toMatch(/\S{10}/)
    const before = requestsForTokens(name).length
    await ask(open())
    expect(requestsForTokens(name)).toHaveLength(before)
  })

  test('is sent a proof key, a state of 32 bytes, and the redirect URI of this machine', async () => {
    const { begin } = unconnected(simulators.get(name))
    const { address, outcome, told } = await begin()
    const query = new URL(address).searchParams
    expect(query.get('code_challenge_method')).toBe('S256')
    expect(query.get('code_challenge')).toMatch(/^[\w-]{43}$/)
    expect(query.get('state')).toMatch(/^[\w-]{43}$/)
    expect(query.get('redirect_uri')).toMatch(/^http:\/\/(127\.0\.0\.1|localhost):\d+\/callback$/)
    for (const asked of query.get('scope')?.split(' ') ?? []) expect(told[0]).toContain(asked)
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
  const { begin, kept } = zendesk()
  const { address, outcome } = await begin()
  const page = await shown(await decide(address, 'deny'))
  expect(await outcome).toMatchObject({ kind: 'REFUSED', text: expect.stringContaining('somebody said no at Zendesk') })
  expect(page.text).toContain('zendesk is not connected')
  expect(await kept()).toBeUndefined()
})

test.each([
  ['missing', (url: URL) => url.searchParams.delete('state'), 'carries no &quot;state&quot;'],
  ['wrong', (url: URL) => url.searchParams.set('state', 'x'.repeat(43)), 'not the one that was sent'],
  ['given twice', (url: URL) => url.searchParams.append('state', url.searchParams.get('state') ?? ''), 'not the one'],
])(
  'C13: a state that is %s is refused, keeps nothing, and does not end the wait for the right one',
  async (_, change, words) => {
    const { begin, kept } = zendesk()
    const { address, outcome, told } = await begin()
    const good = await decide(address)
    const bad = new URL(good)
    change(bad)
    const page = await shown(bad.href)
    expect([page.status, page.text]).toEqual([400, expect.stringContaining(words)])
    expect(told.at(-1)).toContain('Nothing was kept')
    expect(await kept()).toBeUndefined()
    await shown(good)
    expect(await outcome).toMatchObject({ kind: 'CONNECTED' })
  },
)

test("C13: another user's state is refused, though it is good for that user", async () => {
  const [mine, theirs] = [zendesk(), zendesk()]
  const [my, their] = [await mine.begin(), await theirs.begin()]
  const address = new URL(await decide(their.address))
  const misled = new URL(address)
  misled.port = new URL(my.redirectUri).port
  expect(await shown(misled.href)).toMatchObject({ status: 400 })
  expect(await mine.kept()).toBeUndefined()
  await shown(address.href)
  expect(await their.outcome).toMatchObject({ kind: 'CONNECTED' })
  await shown(await decide(my.address, 'deny'))
  await my.outcome
})

test('C13: an answer that is sent again is refused, and its code is not used twice', async () => {
  const { begin } = zendesk()
  const { address, outcome } = await begin()
  const before = requestsForTokens('zendesk').length
  const answer = await decide(address)
  const pages = await Promise.all([shown(answer), shown(answer)])
  expect(pages.map(({ status }) => status).sort()).toEqual([200, 400])
  expect(pages.find(({ status }) => status === 400)?.text).toContain('answered already')
  expect(await outcome).toMatchObject({ kind: 'CONNECTED' })
  expect(requestsForTokens('zendesk')).toHaveLength(before + 1)
})

test('a code that somebody else has used is refused with the reason of the provider, and nothing is kept', async () => {
  const { begin, kept } = zendesk()
  const [first, second] = [await begin(), await begin()]
  const code = new URL(await decide(first.address)).searchParams.get('code') ?? ''
  const stolen = new URL(await decide(second.address))
  stolen.searchParams.set('code', code)
  await shown(stolen.href)
  // The code was asked for with another proof key, and another redirect URI.
  expect(await second.outcome).toMatchObject({ kind: 'REFUSED', text: expect.stringContaining('RECONNECT_REQUIRED') })
  expect(await kept()).toBeUndefined()
  await shown(await decide(first.address, 'deny'))
  await first.outcome
})

test('the proof key is what the provider is shown: it refuses a code that was asked for with another', async () => {
  const { begin, kept } = zendesk()
  const { address, outcome } = await begin()
  const changed = new URL(address)
  changed.searchParams.set('code_challenge', 'A'.repeat(43))
  await shown(await decide(changed.href))
  expect(await outcome).toMatchObject({
    kind: 'REFUSED',
    text: expect.stringContaining('the code verifier does not fit'),
  })
  expect(await kept()).toBeUndefined()
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

test('the page loads nothing, tells nobody where it was, repeats nothing, and leads nowhere', async () => {
  const { begin } = zendesk()
  const { address, outcome, redirectUri } = await begin()
  const query = 'state=%3Cscript%3Ealert(1)%3C/script%3E&next=https://evil.example&redirect_uri=https://evil.example'
  const page = await shown(`${redirectUri}?${query}`)
  expect([page.status, page.headers.get('location')]).toEqual([400, null])
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  expect(page.text).not.toMatch(/script|evil|href|src=/)
  expect(await shown(new URL('/elsewhere', redirectUri).href)).toMatchObject({ status: 404 })
  await shown(await decide(address, 'deny'))
  await outcome
})

test('neither the code, nor a token, nor the client secret is in what is told of the calls', async () => {
  const { begin, kept, events } = zendesk()
  const { address, outcome, told } = await begin()
  const answer = await decide(address)
  await shown(answer)
  const { text } = await outcome
  const { accessToken, refreshToken } = (await kept())?.values ?? {}
  const everything = JSON.stringify([events, told, text])
  expect(events.map(({ operation }) => operation)).toEqual(['token.connect', 'check'])
  for (const secret of [
    new URL(answer).searchParams.get('code'),
    accessToken?.reveal(),
    refreshToken?.reveal(),
    simulators.get('zendesk').credentials.clientSecret,
  ])
    expect(everything).not.toContain(secret)
})
