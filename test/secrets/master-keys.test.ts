import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { awsKmsKey } from '../../src/secrets/aws-kms-key.ts'
import { Envelopes } from '../../src/secrets/envelopes.ts'
import { generatedKey } from '../../src/secrets/generated-key.ts'
import { localKey } from '../../src/secrets/local-key.ts'
import type { MasterKey } from '../../src/secrets/master-key.ts'
import { masterKeyOf } from '../../src/secrets/master-keys.ts'
import { vaultKey } from '../../src/secrets/vault-key.ts'
import { startAws } from './aws-server.ts'
import { startVault } from './vault-server.ts'

const arn = 'arn:aws:kms:eu-central-1:000000000000:key/invented'
const place = { tenant: 'default', account: 'acme', dataKey: 'key-1' }
const bytes = Buffer.alloc(32, 7)

let vault: Awaited<ReturnType<typeof startVault>>
let aws: Awaited<ReturnType<typeof startAws>>
beforeAll(async () => {
  vault = await startVault('planted-vault-token')
  aws = await startAws([arn])
})
afterAll(async () => {
  await vault.close()
  await aws.close()
})

const vaultOptions = () => ({
  address: vault.address,
  namespace: 'crm',
  token: async () => new Secret('planted-vault-token'),
})

const kinds: readonly { readonly name: string; make(): MasterKey }[] = [
  { name: 'a key of this process', make: () => localKey(new Secret(bytes.toString('hex')), 'test') },
  { name: 'a key in Vault', make: () => vaultKey('transit/unigraph', vaultOptions()) },
  { name: 'a key in AWS KMS', make: () => awsKmsKey(arn, aws.options) },
]

describe.each(kinds)('$name', ({ make }) => {
  test('opens what it has wrapped, and only for the same tenant, account and data key', async () => {
    const key = make()
    const dataKey = randomBytes(32)
    const wrapped = await key.wrap(dataKey, place)
    expect(wrapped).not.toContain(dataKey.toString('base64'))
    expect(await key.unwrap(wrapped, place)).toEqual(dataKey)
    for (const other of [
      { tenant: 'x' },
      { account: 'x' },
      { dataKey: 'x' },
      { tenant: 'default","acme', account: '' },
    ])
      expect(await key.unwrap(wrapped, { ...place, ...other })).toBeUndefined()
    const last = wrapped.length - 6
    const changed = `${wrapped.slice(0, last)}${wrapped[last] === 'A' ? 'B' : 'A'}${wrapped.slice(last + 1)}`
    expect(await key.unwrap(changed, place)).toBeUndefined()
  })
})

test('the name of a key of this process tells nothing of it, and is another for another key', () => {
  const one = localKey(new Secret(bytes.toString('base64')), 'test')
  expect(one.id).toMatch(/^local:[0-9a-f]{16}$/)
  expect(localKey(new Secret(bytes.toString('hex')), 'test').id).toBe(one.id)
  expect(localKey(new Secret(Buffer.alloc(32, 8).toString('hex')), 'test').id).not.toBe(one.id)
  expect(inspect(one, { depth: 9 })).not.toContain(bytes.toString('hex'))
})

test.each(['', 'short', 'x'.repeat(44), Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('hex')])(
  'a key of another form is refused without being repeated (%#)',
  text => {
    const make = () => localKey(new Secret(text), 'env:KEY')
    expect(make).toThrow('The master key "env:KEY": found something else than 32 bytes as base64 or hex.')
  },
)

test('Vault is asked as its API says, with the namespace, and the data key never stands there in the clear', async () => {
  const key = vaultKey('unigraph', vaultOptions())
  expect(key.id).toBe('vault:transit/unigraph')
  vault.asked.length = 0
  await key.wrap(bytes, place)
  expect(vault.asked.map(({ path, namespace }) => [path, namespace])).toEqual([['/v1/transit/encrypt/unigraph', 'crm']])
  expect(JSON.parse(vault.asked[0]?.body ?? '')).toEqual({
    plaintext: bytes.toString('base64'),
    associated_data: Buffer.from('["unigraph",1,"default","acme","key-1"]').toString('base64'),
  })
})

test('what an older version of the key in Vault has wrapped opens, and is wrapped anew by the newest one', async () => {
  const masterKey = vaultKey('unigraph', vaultOptions())
  const envelopes = new Envelopes({ masterKeys: [masterKey], onTampering: () => {} })
  const { key } = await envelopes.create(place)
  vault.rotate()
  const newer = await envelopes.rewrap(place, key)
  expect([key, newer].map(each => each?.wrapped.split(':')[1])).toEqual(['v1', 'v2'])
  vault.retire()
  expect((await envelopes.open(place, newer as typeof key)).key).toEqual(newer)
  await expect(envelopes.open(place, key)).rejects.toMatchObject({ code: 'MANAGER_REFUSED' })
})

test('AWS is asked for the key with the place as its encryption context', async () => {
  aws.asked.length = 0
  await awsKmsKey(arn, aws.options).wrap(bytes, place)
  expect(aws.asked).toMatchObject([
    {
      action: 'TrentService.Encrypt',
      body: { KeyId: arn, EncryptionContext: { application: 'unigraph', ...place } },
      authorization: expect.stringContaining('/eu-central-1/kms/aws4_request'),
    },
  ])
})

test.each([
  [400, 'AccessDeniedException', 'MANAGER_REFUSED'],
  [400, 'DisabledException', 'MANAGER_REFUSED'],
  [400, 'NotFoundException', 'NOT_FOUND'],
  [400, 'ThrottlingException', 'MANAGER_AWAY'],
  [500, 'KMSInternalException', 'MANAGER_AWAY'],
])('AWS that says %d %s: %s', async (status, type, code) => {
  aws.state.refusal = { status, type }
  const error = await awsKmsKey(arn, aws.options)
    .unwrap('AAAA', place)
    .catch(thrown => thrown)
  aws.state.refusal = undefined
  expect(error).toMatchObject({ name: 'SecretsError', code })
  expect(error.message).toContain(type)
  expect(inspect(error, { depth: 9 })).not.toContain('planted')
})

test.each([
  [403, 'MANAGER_REFUSED'],
  [404, 'NOT_FOUND'],
  [429, 'MANAGER_AWAY'],
  [500, 'MANAGER_AWAY'],
  [503, 'MANAGER_AWAY'],
])('Vault that says %d: %s', async (status, code) => {
  vault.state.status = status
  const error = await vaultKey('unigraph', vaultOptions())
    .wrap(bytes, place)
    .catch(thrown => thrown)
  vault.state.status = undefined
  expect(error).toMatchObject({ name: 'SecretsError', code })
  expect(error.message).toContain(String(status))
  expect(inspect(error, { depth: 9 })).not.toContain('planted')
})

test('a Vault that nobody answers for is away', async () => {
  const options = { ...vaultOptions(), address: 'http://127.0.0.1:1' }
  await expect(vaultKey('unigraph', options).wrap(bytes, place)).rejects.toMatchObject({ code: 'MANAGER_AWAY' })
})

test('a Vault that never answers is away, after a while', async () => {
  vault.state.isSilent = true
  await expect(vaultKey('unigraph', vaultOptions()).wrap(bytes, place)).rejects.toMatchObject({ code: 'MANAGER_AWAY' })
  vault.state.isSilent = false
})

test('a key is found by each kind of reference', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'unigraph-keys-'))
  writeFileSync(join(folder, 'key'), `${bytes.toString('base64')}\n`)
  const environment = { variables: { KEY: bytes.toString('hex') }, folder }
  const of = (reference: string, at = 'x') => masterKeyOf(reference, at, { environment, vault: vaultOptions() })
  expect((await of('env:KEY')).id).toBe((await of('file:key')).id)
  expect((await of('vault:transit/unigraph')).id).toBe('vault:transit/unigraph')
  expect((await of(`aws-kms:${arn}`)).id).toBe(`aws-kms:${arn}`)
  await expect(of('plain')).rejects.toMatchObject({ code: 'INVALID' })
  await expect(of('env:NO_SUCH', 'store.masterKeys[0]')).rejects.toThrow('store.masterKeys[0]: found "env:NO_SUCH"')
  await expect(masterKeyOf('vault:x', 'x', { environment, vault: undefined })).rejects.toThrow('no key "vault"')
  rmSync(folder, { recursive: true })
})

test('a key that is made has a file of its owner alone, and is the same the next time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unigraph-keys-'))
  const file = join(folder, 'store.db.key')
  const made = generatedKey(file)
  expect(made.isNew).toBe(true)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(generatedKey(file)).toEqual({ text: made.text, isNew: false })
  expect(`${generatedKey(file).text.reveal()}\n`).toBe(readFileSync(file, 'utf8'))
  localKey(made.text, 'test')
  expect(() => generatedKey(join(folder, 'no', 'key'))).toThrow('cannot be written there (ENOENT)')
  rmSync(folder, { recursive: true })
})
