// Needs: hubspot, salesforce, servicenow, zendesk.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../../src/pipeline/clock.ts'
import { decide } from '../oauth/browser.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
let ahead = 0
beforeAll(async () => {
  unigraph = await startUnigraph({
    ...{ only: ['hubspot', 'salesforce', 'servicenow', 'zendesk'], mayConnect: true, isUnhurried: true },
    ...{ world: { scale: 0.02 }, clock: { ...systemClock, now: () => Date.now() + ahead } },
  })
})
afterAll(() => unigraph.close())

const form = 'application/x-www-form-urlencoded'
const quarterOfAnHour = 900_000

async function link(input: Readonly<Record<string, string>> = {}): Promise<string> {
  const document = 'mutation ($input: AccountLinkCreateInput!) { accountLinkCreate(input: $input) { link { url } } }'
  return (await unigraph.query(document, { input })).data.accountLinkCreate.link.url
}

/** Connects an account of the simulator, to which somebody has still to sign in if so wished. */
async function connect(name: string, signIn: 'token' | 'oauth' = 'token') {
  const document =
    'mutation ($input: AccountConnectInput!) { accountConnect(input: $input) { account { id } signIn { url } } }'
  const settings = [{ name: 'signIn', value: signIn }]
  const { data } = await unigraph.query(document, { input: { provider: 'zendesk', name, settings, isSimulator: true } })
  return { id: data.accountConnect.account.id as string, signInUrl: data.accountConnect.signIn?.url as string }
}

interface Shown {
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

async function ask(url: string, how: RequestInit = {}): Promise<Shown> {
  const reply = await fetch(url, { redirect: 'manual', ...how })
  return { status: reply.status, text: await reply.text(), headers: reply.headers }
}

const send = (url: string, body: string, type = form) =>
  ask(url, { method: 'POST', body, headers: { 'content-type': type } })

const cookieIn = ({ headers }: Shown) => (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
const tokenIn = (url: string) => url.split('/').at(-1) ?? ''
const names = async (): Promise<readonly string[]> =>
  (await unigraph.query('{ connectedAccounts { nodes { name } } }')).data.connectedAccounts.nodes.map(
    ({ name }: { name: string }) => name,
  )

test('a link to the page starts no sign-in, and the address of a sign-in opens no page', async () => {
  const { id, signInUrl } = await connect('mixed-up', 'oauth')
  const { origin } = new URL(signInUrl)
  expect((await ask(`${origin}/connect/sign-in/${tokenIn(await link({ account: id }))}`)).status).toBe(404)
  expect((await ask(`${origin}/connect/${tokenIn(signInUrl)}`)).status).toBe(404)
})

test('a link is good for a quarter of an hour, to look and to send', async () => {
  const { id, signInUrl } = await connect('too-old', 'oauth')
  const url = await link({ account: id })
  expect((await ask(url)).status).toBe(200)
  try {
    ahead = quarterOfAnHour
    expect([(await ask(url)).status, (await send(`${url}/zendesk`, '')).status]).toEqual([404, 404])
    expect((await ask(signInUrl)).status).toBe(404)
  } finally {
    ahead = 0
  }
})

test('a link for one account is for no other provider, and for nothing once the account is gone', async () => {
  const { id } = await connect('left')
  const url = await link({ account: id })
  expect((await ask(`${url}/hubspot`)).status).toBe(404)
  expect((await send(`${url}/hubspot`, 'name=left')).status).toBe(404)
  await unigraph.query('mutation ($id: ID!) { accountDisconnect(id: $id) { accountId } }', { id })
  for (const address of [url, `${url}/zendesk`, `${url}/hubspot`]) {
    const { status, text } = await ask(address)
    expect([status, text]).toEqual([404, expect.stringContaining('not good any more')])
    expect((await send(address, '')).status).toBe(404)
  }
})

test('a link for one account names no other account, whatever the form says', async () => {
  const { id } = await connect('only-me')
  const before = await names()
  await send(`${await link({ account: id })}/zendesk`, 'name=somebody-else&simulator=1')
  expect(await names()).toEqual(before)
})

test.each([
  [
    'of many parts',
    'multipart/form-data; boundary=x',
    '--x\r\ncontent-disposition: form-data; name="name"\r\n\r\na\r\n--x--',
  ],
  ['of JSON', 'application/json', '{"name":"a","__proto__":{"simulator":"1"}}'],
  ['of plain text', 'text/plain', 'name=%00'],
  ['with fields given twice', form, 'name=first-name&name=Second+Name&s.signIn=token&s.signIn=oauth'],
  ['with names of the language', form, '__proto__=1&constructor=2&s.__proto__=3&s.constructor=4&name=__proto__'],
  ['with halves of signs', form, 'name=%ED%A0%80&s.token=%ED%A0%80%ED%A0%80%ED%A0%80%ED%A0%80'],
  ['with percent signs', form, 'name=%&s.subdomain=%zz&%=%'],
  ['with ends of lines', form, 'name=a%0D%0Aset-cookie:+a=b&s.subdomain=a%0D%0Ahost:+b'],
])('a body %s connects nothing, and is answered by the form', async (_, type, body) => {
  const before = await names()
  for (const provider of ['zendesk', 'salesforce', 'hubspot', 'servicenow']) {
    const { status, text, headers } = await send(`${await link({ provider })}/${provider}`, body, type)
    expect([status, text]).toEqual([422, expect.stringContaining('<form method="post"')])
    expect(headers.get('set-cookie')).toBeNull()
  }
  expect(await names()).toEqual(before)
})

test.each(['\r\nx-planted: 1', '\0', '\u{d800}', '\u2028', '🗝️'])(
  'a secret with %j in it is refused by words and not by a mistake of the server',
  async odd => {
    for (const [provider, settings] of Object.entries({
      hubspot: { token: `pat-na1-${odd}planted` },
      zendesk: { token: `planted-${odd}planted` },
      servicenow: { username: `planted${odd}`, password: `planted${odd}` },
      salesforce: { clientSecret: `planted${odd}` },
    })) {
      const body = new URLSearchParams({ name: 'odd', simulator: '1' })
      for (const [name, value] of Object.entries(settings)) body.set(`s.${name}`, value)
      const { status, text } = await send(`${await link({ provider })}/${provider}`, body.toString())
      expect([provider, status]).toEqual([provider, 422])
      // Names of users are plain, and stay where they were typed; secrets do not.
      expect(text.replaceAll(/value="planted[^"]*"/g, '')).not.toContain('planted')
      expect(text).not.toMatch(/mistake of the server|INTERNAL/)
    }
    expect(await names()).not.toContain('odd')
  },
)

test('a choice that is not among the choices is led to, as other mistakes are', async () => {
  const { text } = await send(`${await link({ provider: 'zendesk' })}/zendesk`, 'name=choosy&s.signIn=neither')
  expect(text).toContain('href="#s.signIn"')
  expect(text.match(/id="s\.signIn"/g)).toHaveLength(1)
})

test('a body without end is refused before it is read', async () => {
  const { status, headers } = await send(`${await link({ provider: 'zendesk' })}/zendesk`, 'a'.repeat(300_000))
  expect([status, headers.get('cache-control')]).toEqual([413, 'no-store'])
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not answered', async method => {
  expect((await ask(await link(), { method })).status).toBeGreaterThanOrEqual(400)
})

test('whoever only looks whether an address is there begins and ends no sign-in', async () => {
  const { signInUrl } = await connect('looked-at', 'oauth')
  expect((await ask(signInUrl, { method: 'HEAD' })).headers.get('set-cookie')).toBeNull()
  const sent = await ask(signInUrl)
  const back = await decide(sent.headers.get('location') ?? '')
  const headers = { cookie: cookieIn(sent) }
  await ask(back, { method: 'HEAD', headers })
  expect((await ask(back, { headers })).text).toContain('looked-at is connected')
})

test('markup that a stranger wrote is read and not obeyed', async () => {
  const markup = '"><script>alert(1)</script><img src=x onerror=alert(1)>\''
  const url = `${await link({ provider: 'zendesk' })}/zendesk`
  const sent = await send(
    url,
    new URLSearchParams({ name: markup, 's.subdomain': markup, 's.email': markup }).toString(),
  )
  expect(sent.text).toContain('&lt;script&gt;')
  expect(sent.text).not.toMatch(/<script|<img/)
  const { signInUrl } = await connect('marked-up', 'oauth')
  const away = await ask(signInUrl)
  const state = new URL(away.headers.get('location') ?? '').searchParams.get('state') ?? ''
  const back = new URL('/connect/callback', signInUrl)
  back.search = new URLSearchParams({ state, error: markup, error_description: markup }).toString()
  const { text } = await ask(back.href, { headers: { cookie: cookieIn(away) } })
  expect(text).toContain('&lt;script&gt;')
  expect(text).not.toMatch(/<script|<img/)
})

test('what the form and the callback are told sends nobody elsewhere', async () => {
  const elsewhere = 'https://evil.example/'
  const { signInUrl } = await connect('straight', 'oauth')
  const query = new URLSearchParams({ redirect_uri: elsewhere, next: elsewhere, url: elsewhere })
  const { headers } = await ask(`${signInUrl}?${query}`, {
    headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
  })
  const to = new URL(headers.get('location') ?? '')
  expect(to.origin).toBe(unigraph.simulators.get('zendesk').origin)
  expect(new URL(to.searchParams.get('redirect_uri') ?? '').origin).toBe(new URL(signInUrl).origin)
  expect((await ask(`${new URL(signInUrl).origin}/connect/callback?${query}`)).headers.get('location')).toBeNull()
})

test('a cookie that somebody planted beside the own one makes neither of them good', async () => {
  const { signInUrl } = await connect('planted-cookie', 'oauth')
  const [own, theirs] = [await ask(signInUrl), await ask(signInUrl)]
  const back = await decide(theirs.headers.get('location') ?? '')
  for (const cookie of [`${cookieIn(own)}; ${cookieIn(theirs)}`, `${cookieIn(theirs)}; ${cookieIn(own)}`]) {
    const { status, text } = await ask(back, { headers: { cookie } })
    expect([status, text]).toEqual([400, expect.stringContaining('Another browser')])
    // What is begun with two of them takes over neither.
    const begun = await ask(signInUrl, { headers: { cookie } })
    expect([cookieIn(own), cookieIn(theirs)]).not.toContain(cookieIn(begun))
  }
})

test('an answer that somebody else began ends nothing in this browser, nor does an answer of another account', async () => {
  const [mine, theirs] = [await connect('mine', 'oauth'), await connect('theirs', 'oauth')]
  const [me, them] = [await ask(mine.signInUrl), await ask(theirs.signInUrl)]
  const back = await decide(them.headers.get('location') ?? '')
  expect((await ask(back, { headers: { cookie: cookieIn(me) } })).status).toBe(400)
  for (const account of ['mine', 'theirs'])
    expect(await unigraph.store?.credentials.read({ tenant: 'default', account })).toBeUndefined()
})

test('no page may be kept, shown by others, or tell where it was', async () => {
  const { id, signInUrl } = await connect('kept-nowhere', 'oauth')
  const { origin } = new URL(signInUrl)
  const url = await link({ account: id })
  const addresses = [`${origin}/connect`, `${origin}/connect/made-up`, url, signInUrl, `${origin}/connect/callback`]
  for (const address of addresses) {
    const { headers } = await ask(address)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    if (address !== signInUrl)
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/,
      )
  }
})

test('what a field is about stands beside it once, whatever is wrong with it', async () => {
  const { text } = await send(`${await link({ provider: 'hubspot' })}/hubspot`, 'name=once&s.signIn=token&s.token=')
  expect(text).toContain('&quot;token&quot; is missing.</p>')
  expect(text.split('The access token of a private app')).toHaveLength(2)
})
