import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import type { SimulatorReply } from '../../src/simulator/simulator.ts'
import { client, key, type toyOAuth, toyProvider } from './toy-oauth.ts'

const whole = 1_800_000
const redirectUri = 'http://127.0.0.1:8976/callback'
const grants = (requests: readonly { grant: string; status: number }[]) => requests.map(({ grant }) => grant)
const said = (change: Record<string, unknown>) => (reply: SimulatorReply) => ({
  ...reply,
  body: { ...(reply.body as object), ...change },
})

/** A provider, with what a person comes back with who has just let us in. */
function letIn(...given: Parameters<typeof toyProvider>) {
  const provider = toyProvider(...given)
  const visit = () => ({
    code: new Secret(provider.server.consent({ client: client.clientId, redirectUri })),
    redirectUri,
    memory: {},
  })
  return { ...provider, visit }
}

test('an account without a refresh token in its configuration is asked with what connecting gave, and refreshes that', async () => {
  const { connection, visit, open, clock, requests } = letIn()
  const ask = open(null)
  await expect(ask()).rejects.toMatchObject({
    code: 'RECONNECT_REQUIRED',
    message: expect.stringContaining('unigraph connect toy'),
  })
  expect(requests).toEqual([])
  await connection(null).exchange(visit())
  expect((await ask()).status).toBe(200)
  await clock.advance(whole)
  expect((await ask()).status).toBe(200)
  expect(grants(requests)).toEqual(['authorization_code', 'refresh_token'])
})

test('a token lives as long as the provider says, by its own clock', async () => {
  const { connection, visit, store, skew, clock } = letIn()
  skew.milliseconds = 3_600_000
  await connection(null).exchange(visit())
  expect((await store.read(key))?.expiresAt).toBe(clock.now() + 3_600_000 + whole)
})

test('a dead account lives again as it is connected, without a restart', async () => {
  const { connection, visit, open, requests } = letIn()
  const ask = open('wrong')
  await expect(ask()).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
  await connection('wrong').exchange(visit())
  expect((await ask()).status).toBe(200)
  expect(grants(requests)).toEqual(['refresh_token', 'authorization_code'])
})

test('what connecting gave outlasts another client secret, and a refresh token that is taken out of the configuration', async () => {
  const { connection, visit, open, requests } = letIn()
  await connection('first-refresh-token').exchange(visit())
  expect((await open(null)()).status).toBe(200)
  const grant = () => ({
    kind: 'refresh_token' as const,
    clientId: client.clientId,
    clientSecret: new Secret('another-secret'),
    refreshToken: undefined,
  })
  expect((await open(null, { grant })()).status).toBe(200)
  expect(grants(requests)).toEqual(['authorization_code'])
})

test('a refresh token that comes new into the configuration wins over what connecting gave', async () => {
  const { connection, visit, open, requests } = letIn()
  await connection(null).exchange(visit())
  await open('first-refresh-token')()
  expect(grants(requests)).toEqual(['authorization_code', 'refresh_token'])
})

test('tokens of another client are none of the account', async () => {
  const { connection, visit, open } = letIn()
  await connection(null).exchange(visit())
  const grant = () => ({
    kind: 'refresh_token' as const,
    ...client,
    clientId: 'another-client',
    refreshToken: undefined,
  })
  await expect(open(null, { grant })()).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
})

test('a token may name a host of the provider, and no other: then nothing is kept', async () => {
  const { connection, visit, store, server } = letIn()
  server.oddly(said({ instance_url: 'https://evil.example' }))
  await expect(connection(null).exchange(visit())).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  expect(await store.read(key)).toBeUndefined()
  server.oddly(said({ instance_url: 'https://na1.toy.example' }))
  await connection(null).exchange(visit())
  expect((await store.read(key))?.values.origin?.reveal()).toBe('https://na1.toy.example')
})

test('tokens without a refresh token are refused, since the account would end with them', async () => {
  const { connection, visit, store, server } = letIn()
  server.oddly(said({ refresh_token: undefined }))
  await expect(connection(null).exchange(visit())).rejects.toMatchObject({
    message: expect.stringContaining('no refresh token'),
  })
  expect(await store.read(key)).toBeUndefined()
})

test('a code is good once: the provider refuses it the second time, and says so', async () => {
  const { connection, visit } = letIn()
  const once = visit()
  await connection(null).exchange(once)
  await expect(connection(null).exchange(once)).rejects.toMatchObject({
    message: expect.stringContaining('the code was used before'),
  })
})

test('an answer that is lost is not asked for again: the code may be used up', async () => {
  const { connection, visit, requests, lost } = letIn()
  lost.answers = 1
  await expect(connection(null).exchange(visit())).rejects.toMatchObject({ code: expect.any(String) })
  expect(grants(requests)).toEqual(['authorization_code'])
})

test('what nobody can open any more is written over', async () => {
  const { connection, visit, store, open } = letIn()
  const read = store.read.bind(store)
  store.read = () => Promise.reject(new Error('no key opens this'))
  await connection(null).exchange(visit())
  store.read = read
  expect((await open(null)()).status).toBe(200)
})

test('a person is sent to the page of the provider, with what it wants besides, and with a proof key where it takes one', async () => {
  const page = {
    endpoint: () => 'https://login.toy.example/authorize',
    scopes: ['read', 'more'],
    loopback: 'localhost',
  }
  const parameters = { prompt: 'consent' }
  const begun = async (pkce: boolean) => {
    const authorization = { ...page, parameters, pkce } as NonNullable<typeof toyOAuth.authorization>
    const { address, memory } = await toyProvider({ auth: { authorization } })
      .connection(null)
      .begin({ redirectUri, state: 'the-state' })
    return { address: new URL(address), memory }
  }
  const asked = {
    prompt: 'consent',
    response_type: 'code',
    client_id: client.clientId,
    redirect_uri: redirectUri,
    state: 'the-state',
    scope: 'read more',
  }
  const [proven, plain] = [await begun(true), await begun(false)]
  expect(proven.address.origin + proven.address.pathname).toBe('https://login.toy.example/authorize')
  const challenge = createHash('sha256')
    .update(proven.memory.verifier?.reveal() ?? '')
    .digest('base64url')
  const proof = { code_challenge: challenge, code_challenge_method: 'S256' }
  expect(Object.fromEntries(proven.address.searchParams)).toEqual({ ...asked, ...proof })
  expect(Object.fromEntries(plain.address.searchParams)).toEqual(asked)
  expect(plain.memory).toEqual({})
})
