// Needs: netsuite.
import { createHash } from 'node:crypto'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLog } from '../../src/commands/log.ts'
import { decide } from '../oauth/browser.ts'
import { connecting } from '../support/connecting.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

/** All that was logged, and secrets that came by. */
const lines: string[] = []
const secrets: string[] = ['planted-wrong-secret']

let unigraph: Unigraph
let { connect, disconnect } = {} as ReturnType<typeof connecting>
beforeAll(async () => {
  unigraph = await startUnigraph({
    ...{ only: ['netsuite'], mayConnect: true, mayInspect: true, isUnhurried: true, keepsPayloads: 'all' },
    world: { scale: 0.05 },
    log: openLog('trace', new Writable({ write: (line, _encoding, done) => done(void lines.push(String(line))) })),
  })
  ;({ connect, disconnect } = connecting(unigraph))
})
afterAll(() => unigraph.close())

const keyOf = (account: string) => ({ tenant: 'default', account })
const kept = (account: string) => unigraph.store?.credentials.read(keyOf(account))
const oauth = { signIn: 'oauth' }
const wanted = (name: string, settings = {}) =>
  connect({ name, provider: 'netsuite', settings: { ...oauth, ...settings } })

/** A browser that is sent to NetSuite and has decided there. */
async function decided(signInUrl: string, decision: 'allow' | 'deny' = 'allow') {
  const sent = await fetch(signInUrl, { redirect: 'manual' })
  expect(sent.status).toBe(303)
  const cookie = (sent.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const back = new URL(await decide(sent.headers.get('location') ?? '', decision))
  secrets.push(...[...back.searchParams].flatMap(([name, value]) => (/oauth|state/.test(name) && value ? [value] : [])))
  return { back, headers: new Headers({ cookie }) }
}

async function shown(url: URL, headers: Headers) {
  const reply = await fetch(url, { headers })
  return [reply.status, await reply.text()] as const
}

test('a person who is sent to NetSuite lets the server in; the account answers, until its token is given back', async () => {
  const { account, signIn, findings, userErrors } = await wanted('installed')
  expect([findings, userErrors]).toEqual([[], []])
  const invoices = () => unigraph.query('{ invoices(accounts: ["installed"], first: 1) { nodes { id } } }')
  expect((await invoices()).errors).toMatchObject([{ message: expect.stringContaining('not connected yet') }])
  const { back, headers } = await decided(signIn.url)
  expect(await shown(back, headers)).toEqual([200, expect.stringContaining('installed is connected')])
  expect((await invoices()).data.invoices.nodes).toHaveLength(1)
  expect(await shown(back, headers)).toEqual([400, expect.stringContaining('given before')])
  const trail = await unigraph.store?.audit.list(keyOf('installed'))
  expect(trail?.map(({ what }) => what)).toEqual(['account.connected', 'account.prepared'])
  const { accessToken, accessTokenSecret } = (await kept('installed'))?.values ?? {}
  secrets.push(accessToken?.reveal() ?? '', accessTokenSecret?.reveal() ?? '')
  const { erased } = (await disconnect(account.id)).data.accountDisconnect
  expect(erased).toEqual(expect.arrayContaining(['its access token', 'its connection at NetSuite']))
  expect(await kept('installed')).toBeUndefined()
  // Whoever has the token gets nothing for it any more.
  const thief = {
    signIn: 'token',
    tokenId: accessToken?.reveal() ?? '',
    tokenSecret: accessTokenSecret?.reveal() ?? '',
  }
  const again = await connect({ name: 'thief', provider: 'netsuite', settings: thief })
  expect(again.userErrors).toMatchObject([{ code: 'REFUSED', message: expect.stringContaining('Invalid login') }])
})

test('an account whose token is typed in is connected at once, and nobody is sent anywhere', async () => {
  const { account, signIn, userErrors } = await connect({ name: 'typed', provider: 'netsuite' })
  expect([signIn, userErrors]).toEqual([null, []])
  expect((await disconnect(account.id)).data.accountDisconnect.erased).not.toContain('its connection at NetSuite')
})

test('whoever says no is told so, and nothing is kept', async () => {
  const { account, signIn } = await wanted('denied')
  const { back, headers } = await decided(signIn.url, 'deny')
  expect(await shown(back, headers)).toEqual([200, expect.stringContaining('somebody said no at NetSuite')])
  expect(await kept('denied')).toBeUndefined()
  await disconnect(account.id)
})

test.each([
  ['with a wrong state', (url: URL) => url.searchParams.set('state', 'a'.repeat(64)), 'not one that is waited for'],
  ['without a state', (url: URL) => url.searchParams.delete('state'), 'carries no &quot;state&quot;'],
  ['in another browser', (_: URL, headers: Headers) => headers.delete('cookie'), 'Another browser'],
])('whoever comes back %s changes nothing, and the right one is still let in', async (_, change, text) => {
  const { account, signIn } = await wanted('strange')
  const { back, headers } = await decided(signIn.url)
  const [strange, other] = [new URL(back), new Headers(headers)]
  change(strange, other)
  expect(await shown(strange, other)).toEqual([400, expect.stringContaining(text)])
  expect(await kept('strange')).toBeUndefined()
  expect(await shown(back, headers)).toEqual([200, expect.stringContaining('strange is connected')])
  await disconnect(account.id)
})

test('whoever comes back after ten minutes is told to begin again, and nothing is kept', async () => {
  const { account, signIn } = await wanted('late')
  const { back, headers } = await decided(signIn.url)
  const id = createHash('sha256')
    .update(back.searchParams.get('state') ?? '')
    .digest('base64url')
  const key = { tenant: 'default', id }
  const before = await unigraph.store?.signIns.read(key)
  if (before === undefined) throw new Error('nobody is waited for')
  await unigraph.store?.signIns.take(key)
  await unigraph.store?.signIns.add(key, { ...before, endsAt: Date.now() - 1 })
  expect(await shown(back, headers)).toEqual([400, expect.stringContaining('came after ten minutes')])
  expect(await kept('late')).toBeUndefined()
  await disconnect(account.id)
})

test('with a wrong consumer secret nobody is sent to NetSuite; the page says what to do', async () => {
  const { account, signIn } = await wanted('wrong', { consumerSecret: 'planted-wrong-secret' })
  const sent = await fetch(signIn.url, { redirect: 'manual' })
  const text = await sent.text()
  expect([sent.status, sent.headers.get('set-cookie')]).toEqual([200, null])
  expect(text).toContain('wrong is not connected')
  expect(text).toContain('the consumer secret is not that of the consumer key')
  expect(text).not.toContain('planted')
  await disconnect(account.id)
})

test('no token, verifier, state or secret of all this stands in the request log, the audit trail, a metric or a line of the log', async () => {
  const { account, signIn } = await wanted('logged')
  const { back, headers } = await decided(signIn.url)
  await shown(back, headers)
  const values = Object.values((await kept('logged'))?.values ?? {}).map(value => value.reveal())
  expect(values).toHaveLength(2)
  const attempts = 'attempts { operation status method url body answer curl }'
  const calls = async () =>
    (await unigraph.query(`{ loggedCalls(first: 100) { account operation code message ${attempts} } }`)).data
      .loggedCalls
  const told = [await calls(), await unigraph.store?.audit.list(keyOf('logged')), lines]
  await disconnect(account.id)
  told.push(await calls(), await (await fetch(unigraph.url.replace('/graphql', '/metrics'))).text())
  const text = JSON.stringify(told)
  for (const operation of ['token.begin', 'token.connect']) expect(text).toContain(operation)
  const { consumerKey = '', consumerSecret = '' } = unigraph.simulators.get('netsuite').credentials
  for (const secret of [...secrets, ...values, consumerKey, consumerSecret]) {
    expect(secret).toMatch(/.{16}/)
    expect(text).not.toContain(secret)
  }
})
