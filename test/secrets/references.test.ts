import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { referenceReaders } from '../../src/secrets/readers.ts'
import { References } from '../../src/secrets/references.ts'
import { vaultAt } from '../../src/secrets/vault.ts'
import { manualClock } from '../support/manual-clock.ts'
import { startAws } from './aws-server.ts'
import { startVault } from './vault-server.ts'

const inVault = 'vault:secret/crm/hubspot#token'
const inAws = 'aws-sm:crm/hubspot#token'

let folder: string
let vault: Awaited<ReturnType<typeof startVault>>
let aws: Awaited<ReturnType<typeof startAws>>
let clock: ReturnType<typeof manualClock>
let references: References
const variables: Record<string, string> = {}
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unigraph-references-'))
  writeFileSync(join(folder, 'token'), 'planted-vault-token\n')
  vault = await startVault('planted-vault-token')
  aws = await startAws([])
  vault.secrets.set('crm/hubspot', { token: 'planted-one', empty: '', number: 1 })
  aws.secrets.set('crm/hubspot', JSON.stringify({ token: 'planted-one' }))
  clock = manualClock()
  variables.TOKEN = 'planted-variable'
  const environment = { variables, folder }
  const readers = referenceReaders({
    environment,
    vault: vaultAt({ address: vault.address, token: 'file:token' }, environment),
    aws: aws.options,
  })
  references = new References({ readers, clock, freshMs: 1_000, ifAwayMs: 5_000, max: 3 })
})
afterEach(async () => {
  await vault.close()
  await aws.close()
  rmSync(folder, { recursive: true })
})

const read = async (reference: string) => (await references.resolve(reference)).reveal()

test('each kind of reference leads to its secret', async () => {
  aws.secrets.set('whole', 'planted-whole')
  expect(await read('env:TOKEN')).toBe('planted-variable')
  expect(await read('file:token')).toBe('planted-vault-token')
  expect(await read(inVault)).toBe('planted-one')
  expect(await read(inAws)).toBe('planted-one')
  expect(await read('aws-sm:whole')).toBe('planted-whole')
})

test.each([
  [inVault, (value: string) => vault.secrets.set('crm/hubspot', { token: value })],
  [inAws, (value: string) => aws.secrets.set('crm/hubspot', JSON.stringify({ token: value }))],
  ['file:token', (value: string) => writeFileSync(join(folder, 'token'), value)],
])('%s is asked for once while it is fresh, and a new value is picked up after that', async (reference, change) => {
  await read(reference)
  const before = await read(reference)
  change('planted-two')
  await clock.advance(999)
  expect(await read(reference)).toBe(before)
  await clock.advance(1)
  expect(await read(reference)).toBe('planted-two')
})

test('many who ask at once ask the manager once', async () => {
  await Promise.all([read(inVault), read(inVault), read(inVault)])
  expect(vault.asked).toHaveLength(1)
})

test('while the manager is away what is known stands in for a bounded time, and then it is an error', async () => {
  await read(inVault)
  vault.state.status = 503
  vault.secrets.set('crm/hubspot', { token: 'planted-two' })
  await clock.advance(5_999)
  expect(await read(inVault)).toBe('planted-one')
  await clock.advance(1)
  await expect(read(inVault)).rejects.toMatchObject({ name: 'SecretsError', code: 'MANAGER_AWAY' })
  vault.state.status = undefined
  expect(await read(inVault)).toBe('planted-two')
})

test('what the manager refuses is no longer used, whatever was known, nor when it goes away after that', async () => {
  await read(inVault)
  await clock.advance(1_000)
  vault.state.token = 'another'
  await expect(read(inVault)).rejects.toMatchObject({ code: 'MANAGER_REFUSED' })
  vault.state.status = 503
  await expect(read(inVault)).rejects.toMatchObject({ code: 'MANAGER_AWAY' })
})

test('a token of Vault that was written anew into its file is used', async () => {
  vault.state.token = 'planted-renewed'
  await expect(read(inVault)).rejects.toMatchObject({ code: 'MANAGER_REFUSED' })
  writeFileSync(join(folder, 'token'), 'planted-renewed\n')
  expect(await read(inVault)).toBe('planted-one')
})

test('no more values are kept than there may be', async () => {
  for (const name of ['a', 'b', 'c']) vault.secrets.set(name, { token: name })
  for (const name of ['crm/hubspot', 'a', 'b', 'c', 'crm/hubspot']) await read(`vault:secret/${name}#token`)
  expect(vault.asked).toHaveLength(5)
})

test.each([
  ['vault:secret/crm/hubspot', 'INVALID'],
  ['vault:hubspot#token', 'INVALID'],
  ['vault:secret/crm/hubspot#other', 'NOT_FOUND'],
  ['vault:secret/crm/hubspot#empty', 'NOT_FOUND'],
  ['vault:secret/crm/hubspot#number', 'NOT_FOUND'],
  ['vault:secret/crm/hubspot#constructor', 'NOT_FOUND'],
  ['vault:secret/nothing#token', 'NOT_FOUND'],
  ['vault:secret/..%2F..%2Fsys/x#token', 'NOT_FOUND'],
  ['aws-sm:nothing#token', 'NOT_FOUND'],
  ['aws-sm:crm/hubspot#other', 'NOT_FOUND'],
  ['env:NO_SUCH_VARIABLE', 'NOT_FOUND'],
  ['file:no-such-file', 'NOT_FOUND'],
  ['planted-plain-text', 'INVALID'],
])('%s leads nowhere: %s', async (reference, code) => {
  const error = await references.resolve(reference).catch(thrown => thrown)
  expect(error).toMatchObject({ name: 'SecretsError', code })
  expect(inspect(error, { depth: 9 })).not.toContain('planted')
  expect(error.message).toMatch(/[.] |, expected |Set it/)
})

test('a place in Vault cannot lead out of its mount', async () => {
  await read('vault:secret/../../sys/seal#token').catch(() => {})
  expect(vault.asked.map(({ path }) => path)).toEqual([])
})

test('a secret that was found shows itself to nobody who prints it', async () => {
  expect(inspect(await references.resolve(inVault))).toBe('[secret]')
  expect(new Secret('x').toJSON()).toBe('[secret]')
})
