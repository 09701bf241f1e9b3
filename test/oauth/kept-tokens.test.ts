import { describe, expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import type { SimulatorReply } from '../../src/simulator/simulator.ts'
import { MemoryCredentials } from '../../src/store/memory-credentials.ts'
import { key, toyProvider } from './toy-oauth.ts'

const whole = 1_800_000
const grants = (requests: readonly { grant: string; status: number }[]) => requests.map(({ status }) => status)
const said = (change: Record<string, unknown>) => (reply: SimulatorReply) => ({
  ...reply,
  body: { ...(reply.body as object), ...change },
})

test('a process that is restarted goes on with the token and the refresh token that rest in the store', async () => {
  const { open, clock, requests } = toyProvider()
  await open()()
  await open()()
  expect(requests).toHaveLength(1)
  await clock.advance(whole)
  await open()()
  expect(grants(requests)).toEqual([200, 200])
})

test('a new refresh token in the configuration wins over what rests in the store', async () => {
  const { open, requests } = toyProvider({ server: { given: ['first-refresh-token', 'second-refresh-token'] } })
  const before = await open()()
  const after = await open('second-refresh-token')()
  expect(after.body.token).not.toBe(before.body.token)
  expect(grants(requests)).toEqual([200, 200])
})

test('a process with the configuration of before does not bring the old refresh token back', async () => {
  const { open, requests, clock } = toyProvider({ server: { given: ['first-refresh-token', 'second-refresh-token'] } })
  const old = open()
  await old()
  await open('second-refresh-token')()
  await clock.advance(whole)
  await old()
  await open('second-refresh-token')()
  expect(grants(requests)).toEqual([200, 200, 200])
})

test('an account whose grant is dead lives again with a new refresh token in the configuration, or an older one that was right', async () => {
  const { open } = toyProvider()
  await open()()
  await expect(open('wrong')()).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
  await expect(open('first-refresh-token')()).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
  const other = toyProvider()
  await expect(other.open('wrong')()).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
  expect((await other.open()()).status).toBe(200)
})

test('an account that is connected again elsewhere lives again without a restart', async () => {
  const { open, store, server } = toyProvider()
  const ask = open('wrong')
  await expect(ask()).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
  const { configured } = (await store.read(key))?.values ?? {}
  await store.write(key, {
    values: { ...(configured && { configured }), refreshToken: new Secret('first-refresh-token') },
  })
  expect((await ask()).status).toBe(200)
  expect(grants(server.requests)).toEqual([400, 200])
})

test('a token may name a host of the provider, and no other: then it is not used', async () => {
  const good = toyProvider()
  good.server.oddly(said({ instance_url: 'https://na1.toy.example' }))
  const ask = good.open()
  await ask()
  expect(good.origins).toEqual(['https://na1.toy.example'])
  const evil = toyProvider()
  evil.server.oddly(said({ instance_url: 'https://evil.example' }))
  await expect(evil.open()()).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  expect(evil.origins).toEqual([])
  expect((await evil.store.read(key))?.values.accessToken).toBeUndefined()
})

test.each([
  ['without a token', { access_token: undefined }],
  ['with a token that cannot stand in a header', { access_token: 'a\r\nb' }],
  ['with a token of another kind', { token_type: 'mac' }],
])('an answer %s is none', async (_, change) => {
  const { open, server } = toyProvider()
  server.oddly(said(change))
  await expect(open()()).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
})

test('a client that the provider does not know is PROVIDER_AUTH, and can be right the next time', async () => {
  const { open, server } = toyProvider()
  server.oddly(() => ({ status: 401, body: { error: 'invalid_client', error_description: 'for ada@toy.example' } }))
  const ask = open()
  const fault = await ask().catch(error => error)
  expect(fault).toMatchObject({ code: 'PROVIDER_AUTH' })
  expect(fault.message).not.toContain('ada@')
})

test('no token is in the message of a fault, though the provider repeats what it was sent', async () => {
  const { open, server, clock, store } = toyProvider()
  await open()()
  await clock.advance(whole)
  const rotated = (await store.read(key))?.values.refreshToken?.reveal() ?? ''
  server.oddly(() => ({ status: 400, body: { error: 'invalid_grant', error_description: `no such ${rotated}` } }))
  const fault = await open()().catch(error => error)
  expect(fault).toMatchObject({ code: 'RECONNECT_REQUIRED' })
  expect(fault.message).not.toContain(rotated)
})

test('a vendor may have words of its own for a grant that is dead', async () => {
  const { open, server, requests } = toyProvider({ auth: { deadWords: ['BAD_REFRESH_TOKEN'] } })
  server.oddly(() => ({ status: 400, body: { status: 'BAD_REFRESH_TOKEN', message: 'missing or invalid' } }))
  const ask = open()
  await expect(ask()).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
  await expect(ask()).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
  expect(requests).toHaveLength(1)
})

describe('a store that cannot be reached', () => {
  test('keeps nobody from a token that is good', async () => {
    const { open, store } = toyProvider()
    const ask = open()
    await ask()
    store.read = () => Promise.reject(new Error('away'))
    expect((await ask()).status).toBe(200)
  })

  test('does not lose a token that was just refreshed: it is used, and written as soon as it can be', async () => {
    const { open, store, clock, requests } = toyProvider()
    const ask = open()
    const finish = store.finishRefresh.bind(store)
    store.finishRefresh = () => Promise.reject(new Error('away'))
    expect((await clock.until(ask())).status).toBe(200)
    store.finishRefresh = finish
    await clock.advance(whole)
    expect((await clock.until(ask())).status).toBe(200)
    expect(grants(requests)).toEqual([200, 200])
  })

  test('is a fault that says so, when there is no token yet', async () => {
    const store = new MemoryCredentials()
    store.read = () => Promise.reject(new Error('away'))
    const { open, clock } = toyProvider({ means: { credentials: store } })
    const fault = await clock.until(open()()).catch(error => error)
    expect(fault).toMatchObject({ code: 'PROVIDER_UNAVAILABLE' })
    expect(fault.message).toContain('See that the store can be reached')
  })
})
