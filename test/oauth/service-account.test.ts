import { generateKeyPairSync } from 'node:crypto'
import { decodeProtectedHeader, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import { openAccount } from '../../src/accounts/account.ts'
import { createStores } from '../../src/cache/stores.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Fault } from '../../src/contract/faults.ts'
import { Secret } from '../../src/contract/secret.ts'
import { googleTokens, serviceAccountGrant } from '../../src/contract/service-account.ts'
import { manualClock } from '../support/manual-clock.ts'
import { ok, scripted, toy, toyPipeline, toyRequest } from '../support/toy.ts'
import { toyScope } from '../support/toy-account.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const key = {
  type: 'service_account',
  project_id: 'analytical-engines',
  private_key_id: '00000000example',
  private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  client_email: 'reader@analytical-engines.example',
  client_id: '100000000000000000000',
  token_uri: 'https://oauth2.googleapis.com/token',
}
const scopes = ['https://www.googleapis.com/auth/toy.readonly', 'https://www.googleapis.com/auth/toy.people']

const connector: Connector = {
  ...toy,
  auth: {
    kind: 'oauth',
    endpoint: googleTokens,
    grant: ({ key, subject }) => serviceAccountGrant(key as Secret, { scopes, subject: subject as string }),
    livesSeconds: 3_600,
  },
}

/** Asks twice with a key's file in the settings; gives what the token's endpoint was sent, and the calls after it. */
async function askWith(file: unknown, subject?: string) {
  const clock = manualClock()
  const answers = [ok({ access_token: 'google_00000000_example', token_type: 'Bearer', expires_in: 3_599 }), ok({})]
  const { http, requests } = scripted(...answers)
  const text = typeof file === 'string' ? file : JSON.stringify(file, undefined, 2)
  const settings = { key: new Secret(text), subject }
  const perform = toyPipeline({ clock, http, connector, means: { settings } })
  await perform(toyRequest(clock))
  await perform(toyRequest(clock))
  return { requests, now: new Date(clock.now()) }
}

test.each([
  ['for itself', undefined],
  ['for itself where the person is left empty', ''],
  ['in the name of a person', 'ada@analytical-engines.example'],
])('a service account asks Google for a token %s, by a claim that Google takes', async (_whom, subject) => {
  const { requests, now } = await askWith(key, subject)
  const [asked, ...calls] = requests
  expect(asked?.url).toBe('https://oauth2.googleapis.com/token')
  const { grant_type, assertion = '', ...rest } = Object.fromEntries(new URLSearchParams(asked?.body))
  expect([grant_type, rest]).toEqual(['urn:ietf:params:oauth:grant-type:jwt-bearer', {}])
  // https://developers.google.com/identity/protocols/oauth2/service-account#authorizingrequests
  const { payload } = await jwtVerify(assertion, publicKey, {
    issuer: 'reader@analytical-engines.example',
    audience: 'https://oauth2.googleapis.com/token',
    algorithms: ['RS256'],
    typ: 'JWT',
    currentDate: now,
    requiredClaims: ['iss', 'scope', 'aud', 'exp', 'iat'],
  })
  expect(decodeProtectedHeader(assertion)).toEqual({ alg: 'RS256', typ: 'JWT', kid: '00000000example' })
  expect(payload.sub).toBe(subject || undefined)
  expect(payload.scope).toBe(scopes.join(' '))
  const { iat = 0, exp = 0 } = payload
  expect(iat).toBeLessThanOrEqual(now.getTime() / 1000)
  expect(exp - iat).toBe(3_600)
  expect(calls).toHaveLength(2)
  for (const { headers } of calls)
    expect((headers.authorization as Secret).reveal()).toBe('Bearer google_00000000_example')
})

const without = (field: string) => Object.fromEntries(Object.entries(key).filter(([name]) => name !== field))

test.each<[string, unknown]>([
  ['it is no JSON', `{"private_key":"${key.private_key}"`],
  ['it holds no object', '"planted-in-a-text"'],
  ['it holds no object', 'null'],
  ['its "type" is not "service_account"', { ...key, type: 'authorized_user' }],
  ['its "type" is not "service_account"', without('type')],
  [
    'its "token_uri" is not https://oauth2.googleapis.com/token',
    { ...key, token_uri: 'https://planted.example/token' },
  ],
  ['its "token_uri" is not https://oauth2.googleapis.com/token', without('token_uri')],
  ['its "client_email" is no address', { ...key, client_email: 'planted' }],
  ['its "client_email" is no address', { ...key, client_email: { planted: '@' } }],
  ['its "private_key" is no key in PEM', { ...key, private_key: 'planted' }],
  ['its "private_key" is no key in PEM', without('private_key')],
  ['its "private_key_id" is missing', without('private_key_id')],
])('a file that is no key is refused, since %s, and not repeated', async (found, file) => {
  const fault: Fault = await askWith(file).then(
    () => expect.unreachable('it is no key'),
    error => error,
  )
  expect(fault).toBeInstanceOf(Fault)
  expect(fault).toMatchObject({ code: 'PROVIDER_AUTH', retryable: false, details: { notSent: true, permanent: true } })
  expect(fault.message).toBe(
    `The service account's key in the settings cannot be used: ${found}. Give the whole JSON file that Google made for a service account's key.`,
  )
  const lines = key.private_key.split('\n').filter(line => line !== '' && !line.startsWith('-'))
  for (const planted of ['planted', 'authorized_user', key.client_email, ...lines])
    expect(`${fault.stack} ${fault.cause}`).not.toContain(planted)
})

test('a file that is no key is the fault of its account alone: others are opened, and this one says so when it is asked', async () => {
  const { http, requests } = scripted(ok({}))
  const shared = { clock: manualClock(), random: () => 0, http, ...createStores(), onCall: () => {} }
  const settings = { key: new Secret('planted') }
  const { client } = openAccount({ tenant: 'default', name: 'toy', connector, settings }, shared)
  for (const _ of [1, 2])
    await expect(client.check(toyScope())).rejects.toMatchObject({
      code: 'PROVIDER_AUTH',
      message: expect.stringContaining('it is no JSON'),
    })
  expect(requests).toEqual([])
})
