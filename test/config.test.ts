import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepsNothing, policyOf } from '../src/cache/policy.ts'
import { readConfig } from '../src/config.ts'
import { ConfigError } from '../src/config-values.ts'
import type { Secret } from '../src/contract/secret.ts'
import { toy } from './support/toy.ts'

const connectors = new Map([
  [
    'toy',
    {
      ...toy,
      records: { thing: { id: () => '1' } },
      settings: {
        token: { about: 'A token', example: 'toy_1', secret: true as const },
        site: { about: 'The site', example: 'acme', pattern: '[a-z]+' },
      },
    },
  ],
])

function read(content: unknown, variables: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'unigraph-config-'))
  if (content !== undefined)
    writeFileSync(join(folder, 'unigraph.json'), typeof content === 'string' ? content : JSON.stringify(content))
  writeFileSync(join(folder, 'secret.txt'), 'from_file\n')
  return readConfig({ variables, folder, connectors })
}

const account = (settings: Record<string, string>, more = {}) => ({
  accounts: [{ connector: 'toy', settings, ...more }],
})

test('without a file every connector is served by its simulator', () => {
  expect(read(undefined)).toMatchObject({
    file: undefined,
    server: { host: '127.0.0.1', port: 4000 },
    accounts: [{ name: 'toy', isSimulator: true }],
  })
})

test('a secret comes from a variable or from a file, and prints as a secret', () => {
  const fromVariable = read(account({ token: 'env:TOY', site: 'acme' }), { TOY: 'hush' }).accounts[0]?.settings
    .token as Secret
  const fromFile = read(account({ token: 'file:secret.txt', site: 'acme' })).accounts[0]?.settings.token as Secret
  expect([fromVariable.reveal(), fromFile.reveal()]).toEqual(['hush', 'from_file'])
  expect(JSON.stringify({ fromVariable }) + String(fromVariable)).not.toContain('hush')
})

test('what an account is there for may be said', () => {
  const { accounts } = read({
    accounts: [
      { connector: 'toy', simulator: true, environment: 'sandbox' },
      { name: 'own', connector: 'toy', simulator: true },
    ],
  })
  expect(accounts.map(({ environment }) => environment)).toEqual(['SANDBOX', undefined])
})

test('PORT wins over the file', () => {
  expect(
    read({ ...account({ token: 'env:TOY', site: 'acme' }), server: { port: 5000 } }, { TOY: 'a', PORT: '6000' }).server
      .port,
  ).toBe(6000)
})

const good = { token: 'env:TOY', site: 'acme' }

test.each([
  ['no JSON', '{ "accounts": [', /unigraph\.json: this is not JSON/],
  ['an unknown key', { acounts: [] }, /the whole file: found "acounts", expected no such key/],
  [
    'a port that is no number',
    { ...account(good), server: { port: 'four' } },
    /server\.port: found a value of type string, expected/,
  ],
  [
    'an origin with a path',
    { ...account(good), server: { allowedOrigins: ['https://app.example/'] } },
    /allowedOrigins\[0\]: found .*, expected an origin without a path/,
  ],
  [
    'more time for one provider than for all',
    { ...account(good), server: { requestSeconds: 1, providerSeconds: 2 } },
    /providerSeconds: found 2, expected at most/,
  ],
  [
    'a browser that would keep answers for longer than the server',
    { ...account(good), server: { browserCacheSeconds: 31 } },
    /browserCacheSeconds: found 31, expected at most cache\.recordSeconds, which is 30/,
  ],
  [
    'a field of a type that there is not',
    { ...account(good), fields: { Thing: { size: { type: 'Text', from: { toy: 'size' } } } } },
    /fields\.Thing\.size\.type: found a value of type string, expected one of "String"\|"Int"/,
  ],
  ['no account', { accounts: [] }, /accounts: found none, expected at least one/],
  [
    'an unknown connector',
    { accounts: [{ connector: 'toi' }] },
    /accounts\[0\]\.connector: found "toi", expected one of: toy/,
  ],
  [
    'an unknown setting',
    account({ ...good, tokn: 'x' }),
    /accounts\[0\]\.settings: found "tokn", expected only: token, site/,
  ],
  [
    'a missing setting',
    account({ token: 'env:TOY' }),
    /accounts\[0\]\.settings\.site: found nothing, expected The site, such as "acme"/,
  ],
  [
    'a setting of another form',
    account({ ...good, site: 'ACME!' }),
    /settings\.site: found "ACME!", expected The site/,
  ],
  [
    'a plain secret',
    account({ ...good, token: 'hush-hush' }),
    /settings\.token: found a secret in plain text, expected a reference/,
  ],
  ['an unset variable', account({ ...good, token: 'env:NOT_SET' }), /the variable NOT_SET is not set/],
  ['a missing file', account({ ...good, token: 'file:gone.txt' }), /gone\.txt cannot be read/],
  [
    'two accounts of one name',
    {
      accounts: [
        { connector: 'toy', settings: good },
        { connector: 'toy', settings: good },
      ],
    },
    /two are called "toy"/,
  ],
  [
    'a quota that the connector does not have',
    account(good, { quotas: { searches: { atOnce: 5 } } }),
    /accounts\[0\]\.quotas: found "searches", expected only: default/,
  ],
  [
    'a quota of nothing',
    account(good, { quotas: { default: { atOnce: 0 } } }),
    /atOnce: found 0, expected number to be >0\./,
  ],
  [
    'a Redis server with its password in the file',
    { ...account(good), redis: { url: 'redis://:hush@cache.example:6379' } },
    /redis\.url: found a secret in plain text/,
  ],
  [
    'a Redis server without a scheme of its own',
    { ...account(good), redis: { url: 'https://cache.example' } },
    /redis\.url: found an address of another form, expected one such as "redis:/,
  ],
  [
    'a time for a kind of record that the connector does not have',
    account(good, { cache: { records: { things: { recordSeconds: 5 } } } }),
    /accounts\[0\]\.cache\.records: found "things", expected only: thing\./,
  ],
  [
    'a cache in a server that nobody names',
    { ...account(good), cache: { store: 'redis' } },
    /cache\.store: found "redis", but there is no key "redis"/,
  ],
  [
    'a cache in a server without a secret that seals it',
    { ...account(good), cache: { store: 'redis' }, redis: { url: 'redis://cache.example' } },
    /cache\.store: found "redis", but the variable UNIGRAPH_SECRET is not set/,
  ],
])('%s stops the start with what was found and what was expected', (_name, content, message) => {
  const attempt = () => read(content, { TOY: 'a' })
  expect(attempt).toThrow(ConfigError)
  expect(attempt).toThrow(message)
})

test("an account's own quotas and the server that several processes meet at are read", () => {
  const quotas = { default: { windows: [{ requests: 700, perSeconds: 60 }] } }
  const { redis, accounts } = read(
    { ...account(good, { quotas }), redis: { url: 'env:REDIS', processes: 2 } },
    { TOY: 'a', REDIS: 'redis://:hush@cache.example:6379' },
  )
  expect(accounts[0]?.quotas).toEqual(quotas)
  expect([redis?.url.reveal(), redis?.processes]).toEqual(['redis://:hush@cache.example:6379', 2])
  expect(JSON.stringify(redis)).not.toContain('hush')
})

test('an account is kept as the server says, where neither it nor the kind of record has a time of its own', () => {
  const own = { revalidateSeconds: 7, records: { thing: { recordSeconds: 0 } } }
  const { accounts } = read({ ...account(good, { cache: own }), cache: { recordSeconds: 60 } }, { TOY: 'a' })
  const cache = accounts[0]?.cache ?? keepsNothing
  expect(cache).toMatchObject({ recordSeconds: 60, revalidateSeconds: 7, ifErrorSeconds: 600, absentSeconds: 5 })
  expect(policyOf(cache, 'thing')).toMatchObject({ recordSeconds: 0, revalidateSeconds: 7 })
})

test('a cache is in the server that the configuration names, where there is a secret that seals it', () => {
  const content = { ...account(good), cache: { store: 'redis' }, redis: { url: 'redis://cache.example' } }
  expect(read(content, { TOY: 'a', UNIGRAPH_SECRET: 'a long random text' }).cache.store).toBe('redis')
})

test('a plain secret is not repeated in the message', () => {
  try {
    read(account({ ...good, token: 'hush-hush' }))
  } catch (error) {
    expect(String(error)).not.toContain('hush')
  }
  expect.assertions(1)
})

test('a file that is named and not there stops the start', () => {
  expect(() => readConfig({ variables: { UNIGRAPH_CONFIG: 'other.json' }, folder: '/nowhere', connectors })).toThrow(
    /other\.json: there is no such file/,
  )
})

test.each(['desk.acme.internal', '10.0.0.1', 'fd00::1'])('%s may be named as a private host', host => {
  const config = { ...account(good), server: { privateHosts: [host] } }
  expect(read(config, { TOY: 'a' }).server.privateHosts).toEqual([host])
})

test.each(['https://desk.acme.internal', 'desk.acme.internal:8443', 'Desk.acme.internal', '*.internal', '10.0.0.1/8'])(
  '%s is no private host',
  host => {
    const config = { ...account(good), server: { privateHosts: [host] } }
    expect(() => read(config, { TOY: 'a' })).toThrow(
      /privateHosts\[0\]: found a value of type string, expected the name/,
    )
  },
)

test('a setting that comes from connecting may be left out where there is a store to keep it, and nowhere else', () => {
  const settings = {
    app: { about: 'The app.', example: 'an-app' },
    refreshToken: {
      about: 'The refresh token.',
      example: 'r_1',
      secret: true as const,
      comesFromConnecting: true as const,
    },
  }
  const content = account({ app: 'an-app' })
  const folder = mkdtempSync(join(tmpdir(), 'unigraph-config-'))
  const given = { variables: {}, folder, connectors: new Map([['toy', { ...toy, settings }]]) }
  writeFileSync(join(folder, 'unigraph.json'), JSON.stringify({ ...content, store: { url: 'sqlite:unigraph.db' } }))
  expect(readConfig(given).accounts[0]?.settings.refreshToken).toBeUndefined()
  writeFileSync(join(folder, 'unigraph.json'), JSON.stringify(content))
  expect(() => readConfig(given)).toThrow(
    /refreshToken: found nothing, .* Or add "store": .* and run: unigraph connect toy/,
  )
})
