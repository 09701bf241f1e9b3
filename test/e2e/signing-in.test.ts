// Needs: hubspot, servicenow, stripe.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decide } from '../oauth/browser.ts'
import { connecting } from '../support/connecting.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
let { connect, disconnect } = {} as ReturnType<typeof connecting>
beforeAll(async () => {
  const only = ['hubspot', 'servicenow', 'stripe']
  unigraph = await startUnigraph({ only, mayConnect: true, world: { scale: 0.05 } })
  ;({ connect, disconnect } = connecting(unigraph))
})
afterAll(() => unigraph.close())

const keyOf = (account: string) => ({ tenant: 'default', account })

test('a person who is sent to the provider lets the server in, and the account answers', async () => {
  const { account, signIn, findings } = await connect({ name: 'installed', settings: { signIn: 'oauth' } })
  expect(findings).toEqual([])
  expect((await unigraph.query('{ contacts(accounts: ["installed"]) { nodes { id } } }')).errors).toMatchObject([
    { message: expect.stringContaining('not connected yet') },
  ])
  const sent = await fetch(signIn.url, { redirect: 'manual' })
  expect(sent.status).toBe(303)
  const cookie = sent.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^unigraph-sign-in=[\w-]{43}; Path=\/connect; Max-Age=1200; HttpOnly; SameSite=Lax$/)
  const back = await decide(sent.headers.get('location') ?? '')
  const page = await fetch(back, { headers: { cookie: cookie.split(';')[0] ?? '' } })
  expect(await page.text()).toContain('installed is connected')
  const { data } = await unigraph.query('{ contacts(accounts: ["installed"]) { nodes { id } } }')
  expect(data.contacts.nodes.length).toBeGreaterThan(0)
  const replayed = await fetch(back, { headers: { cookie: cookie.split(';')[0] ?? '' } })
  expect([replayed.status, await replayed.text()]).toEqual([400, expect.stringContaining('not one that is waited for')])
  const trail = await unigraph.store?.audit.list(keyOf('installed'))
  expect(trail?.map(({ what }) => what)).toEqual(['account.connected', 'account.prepared'])
  const kept = await unigraph.store?.credentials.read(keyOf('installed'))
  const refreshToken = kept?.values.refreshToken?.reveal() ?? ''
  expect((await disconnect(account.id)).data.accountDisconnect.erased).toEqual(
    expect.arrayContaining(['its access token', 'its refresh token', 'its connection at HubSpot']),
  )
  const { origin, credentials } = unigraph.simulators.get('hubspot')
  const { clientId = '', clientSecret = '' } = credentials
  const form = {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    client_id: clientId,
    client_secret: clientSecret,
  }
  const again = await fetch(`${origin}/oauth/2026-03/token`, { method: 'POST', body: new URLSearchParams(form) })
  expect([again.status, await again.text()]).toEqual([400, expect.stringContaining('BAD_REFRESH_TOKEN')])
})

test.each([
  ['servicenow', 'tickets', ['its access token', 'its refresh token', 'its connection at ServiceNow']],
  ['stripe', 'invoices', ['its access token', 'its refresh token']],
])(
  'an account of %s that is connected by GraphQL answers once somebody has signed in',
  async (provider, list, gone) => {
    const { account, signIn } = await connect({ name: 'signed-in', provider, settings: { signIn: 'oauth' } })
    const sent = await fetch(signIn.url, { redirect: 'manual' })
    const cookie = (sent.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const page = await fetch(await decide(sent.headers.get('location') ?? ''), { headers: { cookie } })
    expect(await page.text()).toContain('signed-in is connected')
    const { data } = await unigraph.query(`{ ${list}(accounts: ["signed-in"]) { nodes { id } } }`)
    expect(data[list].nodes.length).toBeGreaterThan(0)
    const { erased } = (await disconnect(account.id)).data.accountDisconnect
    expect(erased.filter((text: string) => /token|connection at/.test(text))).toEqual(gone)
  },
)

test.each([
  ['without a state', (url: URL) => url.searchParams.delete('state'), 400, 'carries no &quot;state&quot;'],
  [
    'with a wrong state',
    (url: URL) => url.searchParams.set('state', 'x'.repeat(43)),
    400,
    'not one that is waited for',
  ],
  ['with two states', (url: URL) => url.searchParams.append('state', 'x'), 400, 'carries no &quot;state&quot;'],
  ['in another browser', (_: URL, headers: Headers) => headers.delete('cookie'), 400, 'Another browser'],
])('whoever comes back %s changes nothing, and the right one is still let in', async (_, change, status, text) => {
  const { account, signIn } = await connect({ name: 'strange', settings: { signIn: 'oauth' } })
  const sent = await fetch(signIn.url, { redirect: 'manual' })
  const back = new URL(await decide(sent.headers.get('location') ?? ''))
  const headers = new Headers({ cookie: (sent.headers.get('set-cookie') ?? '').split(';')[0] ?? '' })
  const [strange, other] = [new URL(back), new Headers(headers)]
  change(strange, other)
  const refused = await fetch(strange, { headers: other })
  expect([refused.status, await refused.text()]).toEqual([status, expect.stringContaining(text)])
  expect(await unigraph.store?.credentials.read(keyOf('strange'))).toBeUndefined()
  expect(await (await fetch(back, { headers })).text()).toContain('strange is connected')
  await disconnect(account.id)
})

test('whoever says no at the provider is told so, and nothing is kept', async () => {
  const { account, signIn } = await connect({ name: 'denied', settings: { signIn: 'oauth' } })
  const sent = await fetch(signIn.url, { redirect: 'manual' })
  const back = await decide(sent.headers.get('location') ?? '', 'deny')
  const cookie = (sent.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const page = await (await fetch(back, { headers: { cookie } })).text()
  expect(page).toContain('somebody said no at HubSpot')
  expect(await unigraph.store?.credentials.read(keyOf('denied'))).toBeUndefined()
  await disconnect(account.id)
})

test('behind an address of its own, links and sign-ins lead there, and the cookie stays on encrypted ways', async () => {
  const publicUrl = 'https://graph.example'
  const behind = await startUnigraph({
    only: ['hubspot'],
    simulators: unigraph.simulators,
    mayConnect: true,
    publicUrl,
  })
  try {
    const { data } = await behind.query('mutation { accountLinkCreate(input: {}) { link { url } } }')
    expect(data.accountLinkCreate.link.url).toMatch(/^https:\/\/graph\.example\/connect\/[\w-]+$/)
    const { signIn } = await connecting(behind).connect({ name: 'behind', settings: { signIn: 'oauth' } })
    const { pathname, origin } = new URL(signIn.url)
    expect(origin).toBe(publicUrl)
    const sent = await fetch(new URL(pathname, behind.url), { redirect: 'manual' })
    expect(sent.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax; Secure$/)
    const asked = new URL(sent.headers.get('location') ?? '').searchParams
    expect(asked.get('redirect_uri')).toBe(`${publicUrl}/connect/callback`)
  } finally {
    await behind.close()
  }
})
