import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose'
import { beforeAll, expect, test } from 'vitest'
import { Claims, type TrustedIssuer } from '../src/claims.ts'

const issuer = 'https://id.example/'
const audience = 'unigraph'
const now = Date.parse('2026-11-28T12:00:00Z')
const seconds = now / 1000

let keys: { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey }
let others: typeof keys
let trusted: TrustedIssuer
beforeAll(async () => {
  keys = await generateKeyPair('RS256')
  others = await generateKeyPair('RS256')
  trusted = { issuer, audience, keys: { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'one' }] } }
})

interface Signed {
  readonly payload?: JWTPayload
  readonly header?: Partial<JWTHeaderParameters>
  readonly key?: CryptoKey | Uint8Array
}

const sign = ({ payload = {}, header = {}, key = keys.privateKey }: Signed = {}) =>
  new SignJWT({ iss: issuer, aud: audience, sub: 'service-web', exp: seconds + 300, iat: seconds, ...payload })
    .setProtectedHeader({ alg: 'RS256', kid: 'one', ...header })
    .sign(key, { crit: { strange: true } })

function claims(at = now) {
  const troubles: string[] = []
  return { troubles, of: new Claims({ onTrouble: (_, reason) => void troubles.push(reason), now: () => at }) }
}

test('a claim of the issuer’s is known as such, until it ends and half a minute longer', async () => {
  const claim = await sign()
  let at = now
  const patient = new Claims({ onTrouble: () => {}, now: () => at })
  expect(await patient.issuerOf(claim, [trusted])).toBe(trusted)
  at += 329_000
  expect(await patient.issuerOf(claim, [trusted])).toBe(trusted)
  at += 2_000
  expect(await patient.issuerOf(claim, [trusted])).toBeUndefined()
  expect(await claims(at).of.issuerOf(claim, [trusted])).toBeUndefined()
})

test.each<readonly [string, Signed]>([
  ['of another issuer', { payload: { iss: 'https://evil.example/' } }],
  ['that is meant for another', { payload: { aud: 'another' } }],
  ['that has ended', { payload: { exp: seconds - 31 } }],
  ['that has no end', { payload: { exp: undefined } }],
  ['that is about nobody', { payload: { sub: undefined } }],
  ['that is not good yet', { payload: { nbf: seconds + 60 } }],
  ['with a part that must be understood, and is not', { header: { crit: ['strange'], strange: 1 } }],
  ['under the name of a key that there is not', { header: { kid: 'two' } }],
])('a claim %s is nobody’s', async (_, given) => {
  const { of, troubles } = claims()
  expect(await of.issuerOf(await sign(given), [trusted])).toBeUndefined()
  expect(troubles).toEqual([])
})

test('a claim by another key, without a signature, or with one that was made of the public key, is nobody’s', async () => {
  const { of, troubles } = claims()
  const payload = { iss: issuer, aud: audience, sub: 'service-web', exp: seconds + 300 }
  const publicText = new TextEncoder().encode(await exportSPKI(keys.publicKey))
  const embedded = await exportJWK(others.publicKey)
  const forged = [
    await sign({ key: others.privateKey }),
    await sign({ key: others.privateKey, header: { jwk: embedded } }),
    await sign({ key: others.privateKey, header: { jku: 'http://127.0.0.1:9/keys' } }),
    new UnsecuredJWT(payload).encode(),
    await new SignJWT(payload).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(publicText),
  ]
  for (const claim of forged) expect(await of.issuerOf(claim, [trusted])).toBeUndefined()
  expect(troubles).toEqual([])
})

test('a claim in which anything was changed is nobody’s', async () => {
  const { of } = claims()
  const [head = '', body = '', signature = ''] = (await sign()).split('.')
  const changed = Buffer.from(
    JSON.stringify({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), sub: 'admin' }),
  )
  const none = Buffer.from(JSON.stringify({ alg: 'none', kid: 'one' })).toString('base64url')
  for (const claim of [
    [head, changed.toString('base64url'), signature],
    [none, body, ''],
    [none, body, signature],
    [head, body, signature.slice(0, -4)],
    [head, body],
    ['', '', ''],
  ])
    expect(await of.issuerOf(claim.join('.'), [trusted])).toBeUndefined()
})

test('of several issuers the one is found whose claim it is, and about whom it may be', async () => {
  const { of } = claims()
  const admins = { ...trusted, subjects: ['service-admin'] }
  const second = { ...trusted, issuer: 'https://second.example/' }
  expect(await of.issuerOf(await sign(), [second, admins, trusted])).toBe(trusted)
  expect(await of.issuerOf(await sign({ payload: { sub: 'service-admin' } }), [second, admins, trusted])).toBe(admins)
  expect(await of.issuerOf(await sign(), [second, admins])).toBeUndefined()
})

test('keys are fetched once; an issuer that cannot be asked is told of, and its claims are nobody’s meanwhile', async () => {
  let asked = 0
  let isDown = true
  const server = createServer((_, response) => {
    asked += 1
    if (isDown) response.writeHead(503).end()
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(trusted.keys))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const remote = { ...trusted, keys: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`) }
  const { of, troubles } = claims()
  try {
    expect(await of.issuerOf(await sign(), [remote])).toBeUndefined()
    expect(troubles).toHaveLength(1)
    isDown = false
    expect(await of.issuerOf(await sign(), [remote])).toBe(remote)
    for (let at = 0; at < 5; at += 1)
      expect(await of.issuerOf(await sign({ payload: { jti: String(at) } }), [remote])).toBe(remote)
    expect(asked).toBe(2)
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test('a claim by a key that others than the issuer may have too is nobody’s, even where it stands among its keys', async () => {
  const k = Buffer.alloc(32, 7)
  const shared = { ...trusted, keys: { keys: [{ kty: 'oct', k: k.toString('base64url'), kid: 'one', alg: 'HS256' }] } }
  const payload = { iss: issuer, aud: audience, sub: 'service-web', exp: seconds + 300 }
  const claim = await new SignJWT(payload).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(k)
  expect(await claims().of.issuerOf(claim, [shared])).toBeUndefined()
})
