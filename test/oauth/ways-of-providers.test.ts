import { expect, test } from 'vitest'
import { path } from '../../src/contract/call.ts'
import type { TokenEndpoint } from '../../src/contract/oauth.ts'
import { Secret } from '../../src/contract/secret.ts'
import type { Settings } from '../../src/contract/settings.ts'
import type { HttpReply } from '../../src/pipeline/http.ts'
import { readRest } from '../../src/pipeline/rest.ts'
import { revocationCall, tokenCall, tokenFault } from '../../src/pipeline/token-call.ts'
import { json } from '../../src/simulator/simulator.ts'
import { client, key, toyOAuth, toyProvider } from './toy-oauth.ts'

const minutes = 60_000
const redirectUri = 'http://127.0.0.1:8976/callback'
const byKey: TokenEndpoint<Settings> = { path: path`/oauth/token`, client: 'key' }
const code = () => ({ code: new Secret('the-code'), redirectUri, verifier: undefined })
const plain = (texts: object) =>
  Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]),
  )

test('an app that is known by its key says the key alone, as a name without a password, and only what is asked for', () => {
  const auth = { ...toyOAuth, endpoint: byKey }
  const calls = [
    tokenCall(auth, { ...client, kind: 'authorization_code', ...code() }),
    tokenCall(auth, { ...client, kind: 'refresh_token', refreshToken: new Secret('the-token') }),
  ]
  expect(calls.map(({ form = {} }) => plain(form))).toEqual([
    { grant_type: 'authorization_code', code: 'the-code', code_verifier: undefined },
    { grant_type: 'refresh_token', refresh_token: 'the-token' },
  ])
  const passport = btoa(`${client.clientSecret.reveal()}:`)
  for (const { headers = {} } of calls) expect(plain(headers)).toEqual({ authorization: `Basic ${passport}` })
})

test('such an app is let in, and its tokens are refreshed', async () => {
  const provider = toyProvider({ auth: { endpoint: byKey }, server: { byKey: true } })
  const { server, clock, connection, open, requests } = provider
  const given = server.consent({ client: client.clientId, redirectUri })
  await connection(null).exchange({ code: new Secret(given), redirectUri, memory: {} })
  await clock.advance(30 * minutes)
  expect((await open(null)()).status).toBe(200)
  expect(requests.map(({ grant, status }) => [grant, status])).toEqual([
    ['authorization_code', 200],
    ['refresh_token', 200],
  ])
})

test('a simulator that knows apps by their keys refuses one that says its id', async () => {
  const { open } = toyProvider({ server: { byKey: true } })
  await expect(open()()).rejects.toMatchObject({ code: 'PROVIDER_AUTH' })
})

test('an app that itself says what it asks for is sent on without a word about it', async () => {
  const authorization = { ...toyOAuth.authorization, scopes: [], pkce: false } as unknown as NonNullable<
    typeof toyOAuth.authorization
  >
  const { address } = await toyProvider({ auth: { authorization } })
    .connection(null)
    .begin({ redirectUri, state: 'the-state' })
  expect([...new URL(address).searchParams.keys()]).toEqual(['response_type', 'client_id', 'redirect_uri', 'state'])
})

test('a provider that gives the same token again while it is good is asked a few times more, and refuses no call', async () => {
  const { open, clock, requests, refused } = toyProvider({ server: { repeats: true, refreshTokens: 'stay' } })
  const ask = open()
  for (let minute = 0; minute < 90; minute += 1) {
    expect((await ask()).status).toBe(200)
    await clock.advance(minutes)
  }
  expect(refused).toEqual([])
  expect(requests.length).toBeGreaterThan(3)
  expect(requests.length).toBeLessThan(15)
})

test.each([
  ['its error', { error: 'gone_for_good' }],
  ['what describes its error', { error: 'server_error', error_description: 'gone_for_good' }],
])('a word that means that a grant is dead is found in %s', async (_, body) => {
  const { open, outage, store } = toyProvider({ auth: { deadWords: ['gone_for_good'] } })
  outage.reply = json(body, 401)
  await expect(open()()).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
  expect((await store.read(key))?.values.dead?.reveal()).toContain('gone_for_good')
})

test('a refusal that the connector knows is told in the words of both parts of its error', () => {
  const known = () => ({ code: 'PROVIDER_AUTH', message: 'server_error' }) as const
  const body = { error: 'server_error', error_description: 'access_denied' }
  expect(tokenFault({}, known)({ status: 401, headers: {}, body, bytes: 1 })).toEqual({
    code: 'PROVIDER_AUTH',
    message: 'server_error: access_denied',
  })
})

test.each([
  ['nothing', ''],
  ['a page', '<!doctype html><title>Done</title>'],
  ['something that is no JSON', 'revoked'],
])('a token is given back where the provider answers with success and %s', (_, text) => {
  const call = revocationCall({ path: path`/revoke`, namesClient: false }, new Secret('the-token'), client)
  const answer: HttpReply = { status: 200, headers: { 'content-type': 'text/html' }, text, bytes: text.length }
  expect(readRest(answer, call)).toMatchObject({ status: 200, body: null })
  expect(() => readRest(answer, { reads: false })).toThrow()
  expect(readRest({ ...answer, status: 503 }, call)).toMatchObject({ status: 503 })
})
