// Needs: hubspot.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { discoverSimulators } from '../../src/simulator/discover.ts'
import { keyOf, open } from '../store/places.ts'
import { type Running, ready, run } from '../support/processes.ts'
import { ask } from '../support/unigraph.ts'

let folder: string
let server: Running | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unigraph-running-'))
})
afterEach(async () => {
  await end()
  rmSync(folder, { recursive: true })
})

/** Starts the server as it is installed; gives its address. */
async function start(settings: Readonly<Record<string, string>> = {}): Promise<string> {
  const store = { url: `sqlite:${join(folder, 'store.db')}`, masterKeys: ['env:KEY'] }
  const accounts = [{ connector: 'hubspot', simulator: true, settings }]
  const config = { store, accounts, anonymous: { mayConnect: true } }
  writeFileSync(join(folder, 'unigraph.json'), JSON.stringify(config))
  const KEY = Buffer.alloc(32, 1).toString('base64')
  server = run('node', ['src/main.ts'], { KEY, PORT: '0', UNIGRAPH_CONFIG: join(folder, 'unigraph.json') })
  return `${await ready(server)}`
}

async function end(): Promise<void> {
  server?.child.kill('SIGTERM')
  await server?.exit
  server = undefined
}

const contactsOf = async (url: string, account: string) => {
  const { data, errors } = await ask(url, `{ contacts(accounts: ["${account}"], first: 3) { nodes { id } } }`)
  return errors?.[0]?.message ?? data.contacts.nodes.length
}

test('an account that was connected answers in the process that connected it, and in those that come after it', async () => {
  const first = await start()
  const connecting =
    'mutation { accountConnect(input: { provider: "hubspot", name: "crm", isSimulator: true }) { account { id } } }'
  const { id } = (await ask(first, connecting)).data.accountConnect.account
  expect(await contactsOf(first, 'crm')).toBe(3)
  await end()
  const second = await start()
  expect(server?.output()).toMatch(/crm +HubSpot \(offline simulator\)/)
  expect(await contactsOf(second, 'crm')).toBe(3)
  await ask(second, 'mutation ($id: ID!) { accountDisconnect(id: $id) { erased } }', { id })
  expect(await contactsOf(second, 'crm')).toContain('crm')
  await end()
  // Nothing of it rests.
  const store = await open(`sqlite:${join(folder, 'store.db')}`, { masterKeys: [keyOf(1)] })
  expect((await store.facts.list({ tenant: 'default', account: 'crm' }, 'shape:')).size).toBe(0)
  expect(await store.accounts.list('default')).toEqual([])
  await store.close()
}, 60_000)

test('how records look is kept as a server ends', async () => {
  const url = await start()
  await contactsOf(url, 'hubspot')
  await end()
  const store = await open(`sqlite:${join(folder, 'store.db')}`, { masterKeys: [keyOf(1)] })
  expect((await store.facts.list({ tenant: 'default', account: 'hubspot' }, 'shape:')).size).toBeGreaterThan(0)
  await store.close()
}, 30_000)

test('a secret that is replaced in its file is used without a new start', async () => {
  const [simulator] = await discoverSimulators(['hubspot'])
  const file = join(folder, 'token')
  writeFileSync(file, 'pat-na1-planted-wrong-token')
  const url = await start({ token: `file:${file}` })
  expect(await contactsOf(url, 'hubspot')).toMatch(/HubSpot answered with status 401/)
  writeFileSync(file, simulator?.credentials.token ?? '')
  await expect.poll(() => contactsOf(url, 'hubspot'), { timeout: 20_000, interval: 500 }).toBe(3)
  expect(server?.output()).toContain('The account has other secrets, and was opened anew')
  expect(server?.output()).not.toContain('planted')
}, 60_000)
