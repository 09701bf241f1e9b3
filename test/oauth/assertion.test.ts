import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { decodeProtectedHeader, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import type { AssertionGrant } from '../../src/contract/oauth.ts'
import { Secret } from '../../src/contract/secret.ts'
import { signAssertion } from '../../src/pipeline/assertion.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pemOf = (key: KeyObject, type: 'pkcs1' | 'pkcs8') =>
  key.export({ type: type as 'pkcs8', format: 'pem' }).toString()
const pkcs8 = pemOf(privateKey, 'pkcs8')
const now = Date.parse('2026-11-28T12:00:00Z')
const grant: AssertionGrant = {
  kind: 'jwt_bearer',
  issuer: 'the app',
  subject: 'ada@toy.example',
  audience: 'https://login.toy.example',
  scopes: ['read', 'more'],
  privateKey: new Secret(pkcs8),
  goodSeconds: 180,
}

test.each([
  ['PKCS#8', pkcs8],
  ['PKCS#1', pemOf(privateKey, 'pkcs1')],
  ['PKCS#8 with line ends that are written out', pkcs8.replaceAll('\n', '\\n')],
  ['PKCS#8 with line ends of Windows', pkcs8.replaceAll('\n', '\\r\\n')],
])('C11: a key in %s signs a claim that another library finds right', async (_, pem) => {
  const claim = await signAssertion({ ...grant, privateKey: new Secret(pem) }, now)
  const expected = { issuer: 'the app', audience: 'https://login.toy.example', subject: 'ada@toy.example' }
  const { payload } = await jwtVerify(claim.reveal(), publicKey, {
    ...expected,
    currentDate: new Date(now),
    algorithms: ['RS256'],
  })
  expect(payload).toMatchObject({ scope: 'read more', iat: now / 1000 - 30, exp: now / 1000 + 150 })
  expect(decodeProtectedHeader(claim.reveal())).toEqual({ alg: 'RS256', typ: 'JWT' })
})

test('C10: a claim is made half a minute ago, and good for an hour at most', async () => {
  const claim = await signAssertion({ ...grant, goodSeconds: 100_000 }, now)
  const { payload } = await jwtVerify(claim.reveal(), publicKey, { currentDate: new Date(now) })
  expect([payload.iat, payload.exp]).toEqual([now / 1000 - 30, now / 1000 - 30 + 3_600])
})

const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey

test.each([
  ['a text that is no PEM', 'example'],
  ['a PEM that is broken', pkcs8.slice(0, 400)],
  ['a key for ec', pemOf(curve, 'pkcs8')],
  ['an RSA key of 1024 bits', pemOf(small, 'pkcs8')],
  ['a public key or a certificate', publicKey.export({ type: 'spki', format: 'pem' }).toString()],
  ['a key under a password', '-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----'],
])('C11: %s is no key, and is not in the message', async (found, pem) => {
  const fault = await signAssertion({ ...grant, privateKey: new Secret(pem) }, now).catch(error => error)
  expect(fault).toMatchObject({ code: 'PROVIDER_AUTH', details: { notSent: true, permanent: true } })
  expect(fault.message).toContain(`found ${found}, expected an RSA key`)
  for (const line of pem.split('\n').filter(each => each.length > 20 && !each.startsWith('-')))
    expect(`${fault.message}${fault.stack}`).not.toContain(line)
})
