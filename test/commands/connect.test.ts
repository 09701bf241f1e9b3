// Needs: hubspot, servicenow, stripe, zendesk.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keyOf, open, secrets } from '../store/places.ts'
import { freePort, type Running, run } from '../support/processes.ts'

const acme = { tenant: 'default', account: 'acme' }
const environment = {
  SECRET: 'sk_live_planted_client_secret',
  OLD: 'planted-refresh-token',
  KEY: Buffer.alloc(32, 1).toString('base64'),
}
const app = { signIn: 'oauth', clientId: 'ca_unigraph', clientSecret: 'env:SECRET' }
const oauth = { subdomain: 'acme', ...app }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unigraph-connect-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Given {
  readonly connector?: string
  readonly settings?: Record<string, string>
  readonly hasStore?: boolean
}

function unigraph(
  args: readonly string[],
  { connector = 'zendesk', settings = oauth, hasStore = true }: Given = {},
): Running {
  const accounts = [
    { name: 'acme', connector, settings },
    { name: 'trial', connector: 'hubspot', simulator: true },
    { name: 'till', connector: 'stripe', settings: { secretKey: 'env:OLD' } },
  ]
  const store = { url: `sqlite:${join(folder, 'store.db')}`, masterKeys: ['env:KEY'] }
  writeFileSync(join(folder, 'unigraph.json'), JSON.stringify({ accounts, ...(hasStore && { store }) }))
  return run('node', ['src/main.ts', ...args], {
    ...environment,
    OLD: 'rk_live_00000000_example',
    UNIGRAPH_CONFIG: join(folder, 'unigraph.json'),
  })
}

async function ended(args: readonly string[], given?: Given) {
  const { exit, output } = unigraph(args, given)
  return { code: await exit, text: output() }
}

/** What rests in the store, and what was done, as another process sees it. */
async function inStore<Value>(
  look: (store: Awaited<ReturnType<typeof open>>) => Promise<Value>,
  key = 1,
): Promise<Value> {
  const store = await open(`sqlite:${join(folder, 'store.db')}`, { masterKeys: [keyOf(key)] })
  return look(store).finally(() => store.close())
}

test.each([
  [
    'without a store',
    ['connect', 'acme'],
    { hasStore: false },
    /found nothing, expected .* Or add "store": .* unigraph connect acme/,
  ],
  [
    'without a store, but with a refresh token',
    ['connect', 'acme'],
    { hasStore: false, settings: { ...oauth, refreshToken: 'env:OLD' } },
    /found no key "store"\. Add "store": \{ "url": "sqlite:unigraph\.db" \}/,
  ],
  [
    'of an account that there is not',
    ['connect', 'acmee'],
    {},
    /no account called "acmee", expected one of: acme, trial, till; or a provider: .*zendesk/,
  ],
  ['of a simulator', ['connect', 'trial'], {}, /Account trial is asked at a simulator/],
  ['of an account without OAuth', ['connect', 'till'], {}, /Account till is asked without OAuth/],
  ['without a name', ['connect'], {}, /expected the name of an account/],
  ['at a port that is none', ['connect', 'acme', '--port', '65536'], {}, /a number from 1 to 65535/],
  ['of nothing', ['disconnect'], {}, /expected the name of one account/],
  ['of two accounts', ['disconnect', 'acme', 'till'], {}, /expected the name of one account/],
])('a command %s is refused with what to do instead', async (_, args, given, message) => {
  const { code, text } = await ended(args, given)
  expect(code).toBe(1)
  expect(text).toMatch(message)
  expect(text).not.toMatch(/\n\s+at /)
})

test('a port that another program has is named', async () => {
  const other = createServer()
  const port = await new Promise<number>(resolve =>
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
  )
  try {
    const { code, text } = await ended(['connect', 'acme', '--port', String(port)])
    expect([code, text]).toEqual([1, expect.stringContaining(`--port: ${port} cannot be listened at (EADDRINUSE)`)])
  } finally {
    other.close()
  }
})

test.each([
  ['zendesk', oauth, 'https://acme.zendesk.com/oauth/authorizations/new', '127.0.0.1'],
  ['servicenow', { instance: 'acme', ...app }, 'https://acme.service-now.com/oauth_auth.do', 'localhost'],
  ['stripe', app, 'https://marketplace.stripe.com/oauth/v2/authorize', 'localhost'],
])(
  'connect sends a person to %s, and ends when they say no; no secret is printed',
  async (connector, settings, page, host) => {
    const port = await freePort()
    const command = unigraph(['connect', 'acme', '--port', String(port)], { connector, settings })
    await expect.poll(command.output, { timeout: 20_000 }).toContain('Waiting')
    const [address = ''] = /https:\S+/.exec(command.output()) ?? []
    const { origin, pathname, searchParams: query } = new URL(address)
    expect(origin + pathname).toBe(page)
    expect(query.get('redirect_uri')).toBe(`http://${host}:${port}/callback`)
    await fetch(`http://127.0.0.1:${port}/callback?state=${query.get('state')}&error=access_denied`)
    expect(await command.exit).toBe(1)
    expect(command.output()).toMatch(/somebody said no at (Zendesk|ServiceNow|Stripe)/)
    expect(command.output()).not.toContain(environment.SECRET)
  },
)

test('disconnect erases what the store has, says what, and writes it down', async () => {
  await ended(['disconnect', 'acme'])
  await inStore(({ credentials }) =>
    credentials.write(acme, { values: secrets({ accessToken: 'planted-token', refreshToken: 'planted-refresh' }) }),
  )
  const { code, text } = await ended(['disconnect', 'acme'])
  expect([code, text]).toEqual([0, expect.stringContaining('Erased for acme: its access token, its refresh token.')])
  expect(text).not.toContain('still gives')
  const [kept, done] = await inStore(async store => [await store.credentials.read(acme), await store.audit.list(acme)])
  expect(kept).toBeUndefined()
  expect(done[0]).toMatchObject({ what: 'account.disconnected', account: 'acme' })
  const again = await ended(['disconnect', 'acme'], { settings: { ...oauth, refreshToken: 'env:OLD' } })
  expect(again.text).toContain('Nothing was kept in the store for acme')
  expect(again.text).toContain('unigraph.json still gives acme a "refreshToken"')
})

test('where there is no account yet, that is said, and what there could be', async () => {
  const nothing = async (args: readonly string[]) => {
    const store = { url: `sqlite:${join(folder, 'empty.db')}` }
    writeFileSync(join(folder, 'empty.json'), JSON.stringify({ store }))
    const { exit, output } = run('node', ['src/main.ts', ...args], { UNIGRAPH_CONFIG: join(folder, 'empty.json') })
    return { code: await exit, text: output() }
  }
  const [connected, disconnected] = [await nothing(['connect', 'zendeks']), await nothing(['disconnect', 'acme'])]
  expect([connected.code, disconnected.code]).toEqual([1, 1])
  expect(connected.text).toMatch(/no account called "zendeks", expected one of: a provider: chargebee, .*zendesk\./)
  expect(disconnected.text).toContain('Found no account called "acme", and there is none.')
})

test('that the provider still knows of the app is said where somebody let it in, and of no other account', async () => {
  const [acme, till] = [await ended(['disconnect', 'acme']), await ended(['disconnect', 'till'])]
  expect(acme.text).toContain('Zendesk Support still knows that the app was let in')
  expect([till.code, till.text]).toEqual([0, expect.not.stringContaining('still knows')])
})

test('credentials whose master key is lost can be erased, and keep nobody from connecting the account again', async () => {
  await ended(['disconnect', 'acme'])
  await inStore(({ credentials }) => credentials.write(acme, { values: secrets({ accessToken: 'planted-token' }) }), 2)
  const command = unigraph(['connect', 'acme', '--port', String(await freePort())])
  await expect.poll(command.output, { timeout: 20_000 }).toContain('Waiting')
  command.child.kill('SIGKILL')
  await command.exit
  const { code, text } = await ended(['disconnect', 'acme'])
  expect([code, text]).toEqual([0, expect.stringContaining('Erased for acme: what was kept of its tokens.')])
})

test('a new account of a provider is asked for, setting by setting, and kept sealed; then a person is sent to sign in', async () => {
  const port = await freePort()
  const command = unigraph(['connect', 'zendesk', '--name', 'support', '--port', String(port)])
  const answer = async (question: string, text: string) => {
    await expect.poll(command.output, { timeout: 20_000 }).toMatch(new RegExp(`${question}[^\n]*: $`))
    command.child.stdin?.write(`${text}\n`)
  }
  await answer('subdomain', 'Not A Subdomain')
  await expect.poll(command.output).toContain('This is of another form.')
  await answer('subdomain', 'acme')
  await answer('signIn \\(token or oauth; token, if left empty\\)', 'oauth')
  await answer('clientId', 'unigraph')
  await answer('clientSecret', 'planted-client-secret-of-support')
  await expect.poll(command.output, { timeout: 20_000 }).toContain('Waiting')
  const [address = ''] = /https:\/\/acme\S+/.exec(command.output()) ?? []
  const query = new URL(address).searchParams
  await fetch(`${query.get('redirect_uri')}?state=${query.get('state')}&error=access_denied`)
  expect(await command.exit).toBe(1)
  expect(command.output()).not.toContain('planted-client-secret')
  const [accounts, kept, trail] = await inStore(async store => [
    await store.accounts.list('default'),
    await store.credentials.read({ tenant: 'default', account: 'support/settings' }),
    await store.audit.list({ tenant: 'default', account: 'support' }),
  ])
  expect(accounts).toMatchObject([
    { account: 'support', connector: 'zendesk', settings: { subdomain: 'acme', signIn: 'oauth' } },
  ])
  expect(kept?.values.clientSecret?.reveal()).toBe('planted-client-secret-of-support')
  expect(trail).toMatchObject([{ what: 'account.prepared', who: 'command line' }])
  const { code, text } = await ended(['disconnect', 'support'])
  expect([code, text]).toEqual([
    0,
    expect.stringContaining('Erased for support: its secret settings, the account and its settings.'),
  ])
  expect(await inStore(({ accounts: left }) => left.list('default'))).toEqual([])
}, 60_000)

test('where nobody answers what a provider wants to be told, nothing is kept', async () => {
  const command = unigraph(['connect', 'stripe', '--name', 'second-till'])
  command.child.stdin?.end('planted-key-of-another-form\n')
  expect(await command.exit).toBe(1)
  expect(command.output()).toContain('The answers ended before all was asked. Nothing was kept.')
  expect(command.output()).not.toContain('planted-key')
  expect(await inStore(({ accounts }) => accounts.list('default'))).toEqual([])
})
