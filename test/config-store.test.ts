import { expect, test } from 'vitest'
import { checkWorkers } from '../src/commands/workers.ts'
import { storeForm, storeOf, vaultForm } from '../src/config-store.ts'
import { ConfigError } from '../src/config-values.ts'

const environment = { variables: { DATABASE: 'postgres://unigraph:planted-password@db.example/unigraph' }, folder: '/' }

const read = (store: object | undefined, vault?: object) =>
  storeOf(
    { store: store && storeForm.parse(store), vault: vault && vaultForm.parse(vault) },
    'unigraph.json',
    environment,
  )

test('without a store nothing is kept', () => {
  expect(read(undefined)).toBeUndefined()
})

test('a store is a file that needs no key of its own, or a server, whose address with a password is a reference', () => {
  expect(read({ url: 'sqlite:unigraph.db' })?.masterKeys).toEqual([])
  expect(read({ url: 'postgres://unigraph@db.example/unigraph', masterKeys: ['env:KEY'] })?.masterKeys).toEqual([
    'env:KEY',
  ])
  const { url } = read({ url: 'env:DATABASE', masterKeys: ['env:KEY'] }) ?? {}
  expect([String(url), url?.reveal()]).toEqual(['[secret]', environment.variables.DATABASE])
})

test.each([
  [
    { url: 'mysql://db' },
    'unigraph.json: store.url: found an address of another form, expected one such as "sqlite:unigraph.db"',
  ],
  [{ url: 'sqlite:' }, 'unigraph.json: store.url: found an address of another form'],
  [{ url: 'postgres://u:planted-password@db/x', masterKeys: ['env:KEY'] }, 'store.url: found a secret in plain text'],
  [
    { url: 'postgres://u@db/x?password=planted-password', masterKeys: ['env:KEY'] },
    'store.url: found a secret in plain text',
  ],
  [
    { url: 'env:NO_SUCH', masterKeys: ['env:KEY'] },
    'store.url: found "env:NO_SUCH", but the variable NO_SUCH is not set',
  ],
  [{ url: 'env:DATABASE' }, 'store.masterKeys: found none, expected at least one'],
  [{ url: 'sqlite:x', masterKeys: ['env:A', 'env:A'] }, 'store.masterKeys: "env:A" stands there twice. Take one out.'],
  [
    { url: 'sqlite:x', masterKeys: ['vault:transit/unigraph'] },
    'store.masterKeys: found a key of Vault, but there is no key "vault"',
  ],
])('%j is refused, and told of', (store, message) => {
  const refused = () => read(store)
  expect(refused).toThrow(ConfigError)
  expect(refused).toThrow(message)
  expect(refused).not.toThrow('planted-password')
})

test('a key in plain text, and a token of Vault in plain text, are of no form', () => {
  expect(storeForm.safeParse({ url: 'sqlite:x', masterKeys: ['aaaa'] }).success).toBe(false)
  expect(vaultForm.safeParse({ address: 'https://vault.example', token: 'hvs.planted' }).success).toBe(false)
  expect(vaultForm.safeParse({ address: 'vault.example' }).success).toBe(false)
  expect(vaultForm.parse({ address: 'https://vault.example' }).token).toBe('env:VAULT_TOKEN')
})

test('several workers cannot share a file of SQLite', () => {
  const redis = { url: environment as never, processes: 4 }
  const file = 'unigraph.json'
  const sqlite = read({ url: 'sqlite:x' }) as NonNullable<ReturnType<typeof read>>
  const postgres = read({ url: 'env:DATABASE', masterKeys: ['env:KEY'] }) as NonNullable<ReturnType<typeof read>>
  expect(() => checkWorkers(2, { redis, file, store: sqlite })).toThrow(
    '--workers: found 2, but store.url in unigraph.json leads to a file of SQLite, which one process has for itself.',
  )
  checkWorkers(2, { redis, file, store: postgres })
})
