import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Callers } from '../src/callers.ts'
import { readConfig } from '../src/config.ts'
import { Secret } from '../src/contract/secret.ts'
import { toy } from './support/toy.ts'

const connectors = new Map([['toy', { ...toy, settings: {} }]])
const [web, ops, next] = ['web-token-0000000000', 'ops-token-0000000000', 'ops-token-1111111111']
const variables = {
  WEB: web,
  OPS: ops,
  NEXT: next,
  SHORT: 'short',
  SPACED: 'a token with spaces in it',
  SMTP: 'smtps://u:p@mail.example:465',
  HOOK: 'https://hooks.example/T000/secret',
}

function read(content: object) {
  const folder = mkdtempSync(join(tmpdir(), 'unigraph-callers-'))
  writeFileSync(
    join(folder, 'unigraph.json'),
    JSON.stringify({ accounts: [{ connector: 'toy', simulator: true }], ...content }),
  )
  return readConfig({ variables, folder, connectors })
}

test('callers are known by any of their tokens, which print as secrets', () => {
  const config = read({
    callers: [
      { name: 'ops', tokens: ['env:OPS', 'env:NEXT'], mayInspect: true },
      { name: 'web', tokens: ['env:WEB'], callsPerOperation: 50 },
    ],
  })
  const callers = new Callers(config.callers, config.anonymous)
  const by = (token: string) => callers.who({ authorization: `Bearer ${token}` })
  for (const token of [ops, next])
    expect(by(token)).toEqual({ name: 'ops', mayInspect: true, mayConnect: false, whenOver: 'refuse' })
  expect(by(web)).toMatchObject({ name: 'web', mayInspect: false, callsPerOperation: 50 })
  for (const strange of [`${web}x`, web.slice(0, -1), '', ` ${web} ${ops}`])
    expect([strange, by(strange)]).toEqual([strange, undefined])
  expect(callers.who({})).toBeUndefined()
  expect(callers.who({ authorization: `Basic ${web}` })).toBeUndefined()
  expect(callers.who({ authorization: `bearer   ${web}` })?.name).toBe('web')
  expect(JSON.stringify(config.callers)).not.toContain('token-0')
})

test('without callers everybody may ask, and look into the calls while all accounts are simulators', () => {
  expect(read({}).anonymous).toEqual({ name: 'anonymous', mayInspect: true, mayConnect: false, whenOver: 'refuse' })
  const real = read({ accounts: [{ connector: 'toy' }] })
  expect(real.anonymous).toEqual({ name: 'anonymous', mayInspect: false, mayConnect: false, whenOver: 'refuse' })
  expect(new Callers([], real.anonymous).who({ authorization: 'Bearer left-by-a-proxy' })?.name).toBe('anonymous')
})

test('where accounts can be connected at any time, nobody looks into the calls, or connects any, unless it is said', () => {
  const store = { url: 'sqlite:unigraph.db' }
  for (const accounts of [[], [{ connector: 'toy', simulator: true }]])
    expect(read({ store, accounts }).anonymous).toEqual({
      name: 'anonymous',
      mayInspect: false,
      mayConnect: false,
      whenOver: 'refuse',
    })
  expect(read({ store, anonymous: { mayConnect: true } }).anonymous).toMatchObject({
    mayInspect: false,
    mayConnect: true,
  })
})

test('what those may who send no token is said beside the callers', () => {
  const config = read({
    callers: [{ name: 'web', tokens: ['env:WEB'] }],
    anonymous: { callsPerOperation: 5, whenOver: 'degrade' },
  })
  expect(config.anonymous).toEqual({
    name: 'anonymous',
    mayInspect: false,
    mayConnect: false,
    callsPerOperation: 5,
    whenOver: 'degrade',
  })
  const callers = new Callers(config.callers, config.anonymous)
  expect(callers.who({})?.name).toBe('anonymous')
  // A wrong token is no mere lack of one.
  expect(callers.who({ authorization: 'Bearer nobodys-token-000000' })).toBeUndefined()
})

const jwt = { issuer: 'https://id.example/', audience: 'unigraph', keys: 'https://id.example/keys' }
const jwtWith = (change: object) => ({ callers: [{ name: 'web', jwt: { ...jwt, ...change } }] })

test('a caller may be known by the claims of an issuer, beside its tokens or in their place', () => {
  const [web, local] = read({
    callers: [
      { name: 'web', tokens: ['env:WEB'], jwt: { ...jwt, subjects: ['service-web'] } },
      { name: 'local', jwt: { ...jwt, keys: 'http://127.0.0.1:8080/keys' } },
    ],
  }).callers
  expect(web?.jwt).toEqual({ ...jwt, keys: new URL(jwt.keys), subjects: ['service-web'] })
  expect(local).toMatchObject({ tokens: [], jwt: { keys: new URL('http://127.0.0.1:8080/keys') } })
})

test.each([
  [
    { callers: [{ name: 'web', tokens: ['web-token-0000000000'] }] },
    /callers\[0\]\.tokens\[0\]: found a secret in plain text/,
  ],
  [
    { callers: [{ name: 'web', tokens: ['env:SHORT'] }] },
    /callers\[0\]\.tokens\[0\]: found a token of another form, expected at least 20/,
  ],
  [{ callers: [{ name: 'web', tokens: ['env:SPACED'] }] }, /callers\[0\]\.tokens\[0\]: found a token of another form/],
  [
    jwtWith({ keys: 'http://id.example/keys' }),
    /callers\[0\]\.jwt\.keys: found "http:\/\/id\.example\/keys", expected an address that begins with "https:/,
  ],
  [jwtWith({ keys: 'keys.json' }), /callers\[0\]\.jwt\.keys: found "keys\.json"/],
  [jwtWith({ keys: 'file:/no-such-keys.json' }), /callers\[0\]\.jwt\.keys: .* cannot be read/],
  [jwtWith({ keys: `file:${import.meta.filename}` }), /callers\[0\]\.jwt\.keys: found a file that is no JWK set/],
  [jwtWith({ audience: undefined }), /callers\[0\]\.jwt\.audience: found nothing/],
  [{ callers: [{ name: 'web', tokens: [] }] }, /callers: "web" is known by nothing/],
  [{ callers: [{ name: 'Web Site', tokens: ['env:WEB'] }] }, /callers\[0\]\.name: .*a name of small letters/],
  [
    {
      callers: [
        { name: 'web', tokens: ['env:WEB'] },
        { name: 'web', tokens: ['env:OPS'] },
      ],
    },
    /callers: two are called "web"/,
  ],
  [
    {
      callers: [
        { name: 'web', tokens: ['env:WEB'] },
        { name: 'ops', tokens: ['env:OPS', 'env:WEB'], mayInspect: true },
      ],
    },
    /callers: "web" and "ops" have the same token/,
  ],
  [{ callers: [{ name: 'anonymous', tokens: ['env:WEB'] }] }, /callers: one is called "anonymous"/],
  [
    { alerts: { channels: [{ kind: 'slack', url: 'https://hooks.example/T000/secret' }] } },
    /alerts\.channels\[0\]\.url: found a secret in plain text/,
  ],
  [
    { alerts: { channels: [{ kind: 'webhook', url: 'env:SMTP' }] } },
    /alerts\.channels\[0\]\.url: found an address of another form, expected one that begins with "https/,
  ],
  [
    { alerts: { channels: [{ kind: 'email', smtp: 'env:HOOK', from: 'a@b.example', to: ['c@d.example'] }] } },
    /alerts\.channels\[0\]\.smtp: found an address of another form/,
  ],
  [{ alerts: { channels: [{ kind: 'pigeon' }] } }, /alerts\.channels\[0\]/],
])('%j is a mistake that is named', (content, message) => {
  expect(() => read(content)).toThrow(message)
})

test('channels are opened with the addresses that they refer to, which print as secrets', () => {
  const { channels } = read({
    alerts: {
      channels: [
        { kind: 'slack', url: 'env:HOOK' },
        { kind: 'email', smtp: 'env:SMTP', from: 'a@b.example', to: ['c@d.example'] },
      ],
    },
  })
  expect(channels).toEqual([
    { kind: 'slack', url: new Secret(variables.HOOK) },
    { kind: 'email', smtp: new Secret(variables.SMTP), from: 'a@b.example', to: ['c@d.example'] },
  ])
  expect(JSON.stringify(channels)).not.toMatch(/T000|u:p@/)
})
