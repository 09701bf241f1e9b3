// Needs: hubspot, netsuite, stripe.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openAccounts } from '../../src/commands/accounts.ts'
import { keyOf, open, secrets } from '../store/places.ts'

const till = { tenant: 'default', account: 'till' }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unigraph-accounts-'))
  vi.stubEnv('UNIGRAPH_CONFIG', join(folder, 'unigraph.json'))
  vi.stubEnv('TILL', 'rk_live_0000_example')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const write = (content: object) => writeFileSync(join(folder, 'unigraph.json'), JSON.stringify(content))
const secret = (text: string) => writeFileSync(join(folder, 'token'), `${text}\n`)

test('an account whose secret was replaced is opened anew in its place, and is another for all that was read before', async () => {
  secret('pat-na1-planted-old')
  write({
    accounts: [
      { connector: 'hubspot', settings: { token: `file:${join(folder, 'token')}` } },
      { connector: 'stripe', settings: { secretKey: 'env:TILL' } },
    ],
    store: { url: 'sqlite::memory:' },
    alerts: { calmSeconds: 0 },
  })
  const { accounts, connect, reader, reopen, telemetry, close } = await openAccounts(pino({ level: 'silent' }), {
    store: 'always',
  })
  try {
    secret('pat-na1-planted-new')
    const [changed] = (await reader.readAnew()).accounts
    telemetry.alerts.raise({ kind: 'CREDENTIAL', account: 'hubspot', provider: 'hubspot', what: 'It.', mend: 'Do.' })
    const after = reopen(changed as NonNullable<typeof changed>)
    expect(after.map(({ name }) => name)).toEqual(['hubspot', 'stripe'])
    expect(after[0]?.credentialVersion).not.toBe(accounts[0]?.credentialVersion)
    expect(after[1]).toBe(accounts[1])
    expect(connect?.connecting.roster.all).toEqual(after)
    // What was wrong with the old secret is over.
    await expect.poll(() => telemetry.alerts.all).toEqual([])
  } finally {
    await close()
  }
})

test('settings of a connected account that somebody has changed in the store are an alert of that account, and cost no other', async () => {
  const url = `sqlite:${join(folder, 'store.db')}`
  const store = await open(url, { masterKeys: [keyOf(1)] })
  await store.accounts.add({ ...till, connector: 'stripe', settings: {}, isSimulator: false })
  const key = { ...till, account: 'till/settings' }
  await store.credentials.write(key, { values: secrets({ secretKey: 'rk_live_0000_example' }) })
  await store.close()
  const sqlite = new DatabaseSync(join(folder, 'store.db'))
  sqlite.exec("update unigraph_credentials set sealed = replace(sealed, substr(sealed, 20, 4), 'AAAA')")
  sqlite.close()
  vi.stubEnv('KEY', Buffer.alloc(32, 1).toString('base64'))
  write({
    accounts: [{ connector: 'stripe', settings: { secretKey: 'env:TILL' } }],
    store: { url, masterKeys: ['env:KEY'] },
  })
  const { accounts, telemetry, close } = await openAccounts(pino({ level: 'silent' }), { store: 'always' })
  try {
    expect(accounts.map(({ name }) => name)).toEqual(['stripe'])
    expect(telemetry.alerts.all).toMatchObject([{ kind: 'TAMPERING', account: 'till' }])
  } finally {
    await close()
  }
})

test('a start that fails over its store ends all that it has begun', async () => {
  const url = `sqlite:${join(folder, 'store.db')}`
  const store = await open(url, { masterKeys: [keyOf(2)] })
  await store.credentials.write(till, { values: secrets({ accessToken: 'planted' }) })
  await store.close()
  vi.stubEnv('KEY', Buffer.alloc(32, 1).toString('base64'))
  write({
    accounts: [{ connector: 'stripe', settings: { secretKey: 'env:TILL' } }],
    store: { url, masterKeys: ['env:KEY'] },
  })
  let isStopped = false
  const stop = () => {
    isStopped = true
  }
  const simulators = Promise.resolve({ running: new Map(), stop })
  const opening = openAccounts(pino({ level: 'silent' }), { store: 'always', simulators })
  await expect(opening).rejects.toThrow('store.masterKeys')
  expect(isStopped).toBe(true)
  // The file is free for the next.
  await (await open(url, { masterKeys: [keyOf(2)] })).close()
})

test.each([
  ['comes of connecting is looked for in the store', {}, { store: { url: 'sqlite::memory:' } }, true],
  ['stands in the configuration does not change, and nobody is warned', { grantedTokenId: 'env:TILL' }, {}, false],
])('a token of OAuth 1.0 that %s', async (_, granted, also, hasStore) => {
  const settings = { account: '1234567', signIn: 'oauth', consumerKey: 'env:TILL', consumerSecret: 'env:TILL' }
  const secretToo = hasStore ? {} : { grantedTokenSecret: 'env:TILL' }
  write({ accounts: [{ connector: 'netsuite', settings: { ...settings, ...granted, ...secretToo } }], ...also })
  const lines: string[] = []
  const log = pino({ level: 'warn' }, { write: line => void lines.push(line) })
  const { accounts, store, close } = await openAccounts(log)
  try {
    expect([store !== undefined, accounts[0]?.connection !== undefined]).toEqual([hasStore, true])
    expect(lines.join()).not.toContain('kept in memory')
  } finally {
    await close()
  }
})
