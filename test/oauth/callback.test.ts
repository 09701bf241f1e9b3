// Needs: zendesk.
import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { startSimulators } from '../../src/simulator/start.ts'
import { decide, shown } from './browser.ts'
import { unconnected } from './connecting.ts'

const simulators = await startSimulators({ only: ['zendesk'], world: { scale: 0.02 } })
afterAll(() => simulators.close())

const zendesk = () => unconnected(simulators.get('zendesk'))
const requestsForTokens = () =>
  simulators
    .get('zendesk')
    .ledger.all()
    .filter(({ path }) => path === '/oauth/tokens')

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
  const before = requestsForTokens().length
  const answer = await decide(address)
  const pages = await Promise.all([shown(answer), shown(answer)])
  expect(pages.map(({ status }) => status).sort()).toEqual([200, 400])
  expect(pages.find(({ status }) => status === 400)?.text).toContain('answered already')
  expect(await outcome).toMatchObject({ kind: 'CONNECTED' })
  expect(requestsForTokens()).toHaveLength(before + 1)
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

test('a page of a stranger that goes by another name of this machine, and a form that is posted, end nowhere', async () => {
  const { begin } = zendesk()
  const { address, outcome, redirectUri } = await begin()
  const state = new URL(address).searchParams.get('state')
  const { port } = new URL(redirectUri)
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const path = `/callback?state=${state}&error=access_denied`
    request({ host: '127.0.0.1', port, path, headers: { host: 'evil.example' } }, reply => {
      reply.resume()
      resolve(reply.statusCode)
    })
      .once('error', reject)
      .end()
  })
  const posted = await fetch(`${redirectUri}?state=${state}&error=access_denied`, { method: 'POST' })
  expect([status, posted.status]).toEqual([404, 404])
  await shown(await decide(address))
  expect(await outcome).toMatchObject({ kind: 'CONNECTED' })
})

test('a connection that a browser holds for later does not keep the command', async () => {
  const { begin } = zendesk()
  const { address, outcome, redirectUri } = await begin()
  const held = connect(Number(new URL(redirectUri).port), '127.0.0.1')
  await once(held, 'connect')
  const ended = once(held, 'close')
  await shown(await decide(address, 'deny'))
  expect(await outcome).toMatchObject({ kind: 'REFUSED' })
  await ended
})
