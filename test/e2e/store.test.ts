// Needs: hubspot.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keyOf, open, revealed, secrets } from '../store/places.ts'
import { ready, run } from '../support/processes.ts'
import { ask } from '../support/unigraph.ts'

const acme = { tenant: 'default', account: 'acme' }
const texts = { OLD_KEY: Buffer.alloc(32, 1).toString('base64'), NEW_KEY: Buffer.alloc(32, 2).toString('base64') }
const [old, next] = [keyOf(1), keyOf(2)]

/** Where nobody takes an alert. */
let hook = 'http://127.0.0.1:9'
let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unigraph-'))
  file = join(folder, 'store.db')
})
afterEach(() => {
  hook = 'http://127.0.0.1:9'
  rmSync(folder, { recursive: true })
})

/** Starts a command with a store, by the keys that are named. */
function unigraph(args: readonly string[], masterKeys: readonly string[] = []) {
  const accounts = [{ connector: 'hubspot', simulator: true }]
  const alerts = { channels: [{ kind: 'webhook', url: 'env:HOOK' }] }
  const config = { store: { url: `sqlite:${file}`, masterKeys }, accounts, alerts }
  writeFileSync(join(folder, 'unigraph.json'), JSON.stringify(config))
  return run('node', ['src/main.ts', ...args], {
    HOOK: hook,
    ...texts,
    PORT: '0',
    UNIGRAPH_CONFIG: join(folder, 'unigraph.json'),
  })
}

async function ended(args: readonly string[], masterKeys?: readonly string[]) {
  const running = unigraph(args, masterKeys)
  return { code: await running.exit, text: running.output() }
}

/** Writes credentials by the old key, as a server does that connects an account. */
async function connect() {
  const store = await open(`sqlite:${file}`, { masterKeys: [old] })
  await store.credentials.write(acme, { values: secrets({ accessToken: 'planted-token' }) })
  await store.close()
}

test('a server with a store makes it, warns of a key that it had to make, keeps others out, and closes it at the end', async () => {
  const server = unigraph(['start'])
  await ready(server)
  expect(statSync(`${file}.key`).mode & 0o777).toBe(0o600)
  expect(server.output()).toContain(`A master key was made in ${file}.key, beside the store`)
  expect(server.output()).not.toContain(readFileSync(`${file}.key`, 'utf8').trim())
  const second = await ended(['start'])
  expect(second.code).toBe(1)
  expect(second.text).toContain(`The store ${file} is in use by another process, number ${server.child.pid}.`)
  expect(second.text).not.toContain('    at ')
  server.child.kill('SIGTERM')
  expect(await server.exit).toBe(0)
  // What SQLite has beside its file goes as the store is closed.
  expect([existsSync(file), existsSync(`${file}-wal`)]).toEqual([true, false])
})

test('a key that rows still need cannot be taken out; encrypting by the new one lets it go', async () => {
  await connect()
  const refused = await ended(['start'], ['env:NEW_KEY'])
  expect(refused.code).toBe(1)
  expect(refused.text).toContain(`store.masterKeys: the credentials of 1 account need ${old.id}`)
  expect(refused.text).toContain('run "unigraph keys rewrap"')
  const missing = await ended(['keys', 'list'], ['env:NEW_KEY'])
  expect(missing.code).toBe(1)
  expect(missing.text).toMatch(
    new RegExp(`${next.id} +0 accounts +encrypts and decrypts\n${old.id} +1 account +IS NOT IN`),
  )
  const both = ['env:NEW_KEY', 'env:OLD_KEY']
  const rewrapped = await ended(['keys', 'rewrap'], both)
  expect(rewrapped.code).toBe(0)
  expect(rewrapped.text).toMatch(
    new RegExp(
      `Encrypted 1 account by ${next.id}\\.\n${next.id} +1 account +encrypts and decrypts\n${old.id} +0 accounts +decrypts`,
    ),
  )
  expect(rewrapped.text).not.toContain('planted-token')
  const server = unigraph(['start'], ['env:NEW_KEY'])
  await ready(server)
  server.child.kill('SIGTERM')
  await server.exit
  const store = await open(`sqlite:${file}`, { masterKeys: [next] })
  expect(revealed((await store.credentials.read(acme))?.values)).toEqual({ accessToken: 'planted-token' })
  await store.close()
})

test('keys tells how it is used, and what it does not know', async () => {
  const help = await ended(['keys', '--help'])
  expect(help.code).toBe(0)
  expect(help.text).toContain('To change the master key')
  const unknown = await ended(['keys', 'burn'])
  expect(unknown.code).toBe(1)
  expect(unknown.text).toContain('Found "burn", expected one of: list, rewrap.')
})

test('credentials that somebody has changed in the store are not used, and are an alert', async () => {
  const hubspot = { tenant: 'default', account: 'hubspot' }
  const store = await open(`sqlite:${file}`, { masterKeys: [old] })
  await store.credentials.write(hubspot, { values: secrets({ accessToken: 'planted-token' }) })
  await store.close()
  const sqlite = new DatabaseSync(file)
  sqlite.exec("update unigraph_credentials set sealed = replace(sealed, 'accessToken', 'refreshToken')")
  sqlite.close()
  const config = join(folder, 'unigraph.json')
  const settings = { signIn: 'oauth', clientId: 'a-client-id', clientSecret: 'env:NEW_KEY' }
  const accounts = [{ connector: 'hubspot', settings }]
  const alerts = { gatherSeconds: 0 }
  writeFileSync(
    config,
    JSON.stringify({ store: { url: `sqlite:${file}`, masterKeys: ['env:OLD_KEY'] }, accounts, alerts }),
  )
  const server = run('node', ['src/main.ts'], { ...texts, PORT: '0', UNIGRAPH_CONFIG: config })
  const { data } = await ask(await ready(server), '{ contacts(first: 1) { nodes { id } sources { state code } } }')
  expect(data.contacts.sources).toMatchObject([{ state: 'FAILED' }])
  await expect.poll(server.output).toMatch(/"kind":"TAMPERING","account":"hubspot","provider":"hubspot".*"msg":"Alert"/)
  server.child.kill('SIGTERM')
  await server.exit
  expect(server.output()).not.toContain('planted-token')
})

test('tokens of a simulator are kept nowhere, and tokens of an account without a store end with the process, which is told', async () => {
  const config = join(folder, 'unigraph.json')
  const simulated = { connector: 'hubspot', simulator: true, settings: { signIn: 'oauth' } }
  const store = { url: `sqlite:${file}`, masterKeys: ['env:OLD_KEY'] }
  writeFileSync(config, JSON.stringify({ store, accounts: [simulated] }))
  const env = { ...texts, PORT: '0', UNIGRAPH_CONFIG: config }
  const server = run('node', ['src/main.ts'], env)
  const { data } = await ask(await ready(server), '{ contacts(first: 1) { nodes { id } } }')
  expect(data.contacts.nodes).toHaveLength(1)
  server.child.kill('SIGTERM')
  await server.exit
  const kept = await open(`sqlite:${file}`, { masterKeys: [old] })
  expect(await kept.credentials.read({ tenant: 'default', account: 'hubspot' })).toBeUndefined()
  await kept.close()
  expect(server.output()).not.toContain('are kept in memory')
  const settings = {
    signIn: 'oauth',
    clientId: 'a-client-id',
    clientSecret: 'env:NEW_KEY',
    refreshToken: 'env:OLD_KEY',
  }
  writeFileSync(config, JSON.stringify({ accounts: [{ connector: 'hubspot', settings }] }))
  const forgetful = run('node', ['src/main.ts'], env)
  await ready(forgetful)
  expect(forgetful.output()).toMatch(/"accounts":\["hubspot"\].*are kept in memory and end with this process/)
  forgetful.child.kill('SIGTERM')
  await forgetful.exit
})

test('an alert that had not arrived as a process was killed is brought by the next', async () => {
  const arrived = Promise.withResolvers<string>()
  const receiver = createServer((request, response) => {
    request.setEncoding('utf8').on('data', chunk => arrived.resolve(chunk))
    response.end()
  })
  await new Promise<void>(resolve => receiver.listen(0, '127.0.0.1', resolve))
  const store = await open(`sqlite:${file}`, { masterKeys: [old] })
  const notice = {
    state: 'BEGUN',
    kind: 'CREDENTIAL',
    account: 'crm',
    provider: 'hubspot',
    what: 'It',
    mend: 'Do',
    since: 0,
  }
  await store.outbox.add('killed', { id: 'one', channel: 'webhook', content: JSON.stringify([notice]) })
  await store.outbox.leave('killed')
  await store.close()
  hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
  const server = unigraph(['start'], ['env:OLD_KEY'])
  try {
    await ready(server)
    expect(JSON.parse(await arrived.promise)).toMatchObject({ notices: [{ kind: 'CREDENTIAL', account: 'crm' }] })
  } finally {
    server.child.kill('SIGTERM')
    await server.exit
    receiver.closeAllConnections()
    receiver.close()
  }
  const later = await open(`sqlite:${file}`, { masterKeys: [old] })
  await later.outbox.leave('killed')
  expect(await later.outbox.takeOver('me')).toEqual([])
  await later.close()
})

test('the next process tells what was asked before it, with the requests and what was called for them', async () => {
  const config = join(folder, 'unigraph.json')
  const store = { url: `sqlite:${file}`, masterKeys: ['env:OLD_KEY'] }
  const callers = [{ name: 'ops', tokens: ['env:NEW_KEY'], mayInspect: true }]
  const accounts = [{ connector: 'hubspot', simulator: true }]
  writeFileSync(config, JSON.stringify({ store, callers, accounts, requestLog: { keeps: 'all' } }))
  const start = () => run('node', ['src/main.ts'], { ...texts, PORT: '0', UNIGRAPH_CONFIG: config })
  const headers = { authorization: `Bearer ${texts.NEW_KEY}` }
  const before = start()
  const first = await ready(before)
  const query = 'query Ada { contacts(first: 1, filter: { lastName: { eq: "Lovelace" } }) { nodes { lastName } } }'
  expect((await ask(first, query, undefined, headers)).data.contacts.nodes).toHaveLength(1)
  before.child.kill('SIGTERM')
  expect(await before.exit).toBe(0)
  const sqlite = readFileSync(file, 'latin1')
  expect(sqlite).toContain('contact.query')
  expect(sqlite).not.toMatch(/Lovelace/)
  const after = start()
  const { data } = await ask(
    await ready(after),
    '{ loggedCalls(filter: { hasFailed: false }) { account request { operationName caller document } attempts { status curl } } }',
    undefined,
    headers,
  )
  expect(data.loggedCalls).toContainEqual({
    account: 'hubspot',
    request: { operationName: 'Ada', caller: 'ops', document: expect.stringContaining('query Ada') },
    attempts: [{ status: 200, curl: expect.stringContaining('curl --globoff') }],
  })
  const logs = run('node', ['src/main.ts', 'logs', '--url', await ready(after), '--token', 'env:NEW_KEY'], texts)
  expect(await logs.exit).toBe(0)
  expect(logs.output()).toMatch(/hubspot +contact\.query/)
  after.child.kill('SIGTERM')
  await after.exit
})
