import { describe, expect, test } from 'vitest'
import type { SimulatorReply } from '../../src/simulator/simulator.ts'
import { key, toyProvider } from './toy-oauth.ts'

const half = 900_000
const whole = 1_800_000
const grants = (requests: readonly { grant: string; status: number }[]) => requests.map(({ status }) => status)
const said = (change: Record<string, unknown>) => (reply: SimulatorReply) => ({
  ...reply,
  body: { ...(reply.body as object), ...change },
})
const failing = (status: number) => ({ status, body: { error: 'server_error' } })

test('C1: a token that ends between two pages is refreshed once, and the page is there', async () => {
  const { open, clock, requests, refused } = toyProvider()
  const ask = open()
  await ask()
  await clock.advance(whole)
  expect((await ask()).status).toBe(200)
  expect(grants(requests)).toEqual([200, 200])
  expect(refused).toEqual([])
})

test('C1: a token that is revoked between two pages is refreshed once, and the page is there', async () => {
  const { open, server, requests, refused } = toyProvider()
  const ask = open()
  await ask()
  server.endSessions()
  expect((await ask()).status).toBe(200)
  expect(grants(requests)).toEqual([200, 200])
  expect(refused).toHaveLength(1)
})

test('C2: where new tokens are refused too, there is one refresh and then PROVIDER_AUTH, not a loop', async () => {
  const { open, server, requests, refused } = toyProvider()
  const ask = open()
  await ask()
  server.isGood = () => false
  for (let times = 0; times < 5; times += 1) await expect(ask()).rejects.toMatchObject({ code: 'PROVIDER_AUTH' })
  expect(grants(requests)).toEqual([200, 200])
  expect(refused).toHaveLength(6)
})

test('C2: a token that was refused when it was new is tried to be replaced again after a minute', async () => {
  const { open, server, requests, clock } = toyProvider()
  const ask = open()
  const isGood = server.isGood.bind(server)
  server.isGood = () => false
  await expect(ask()).rejects.toMatchObject({ code: 'PROVIDER_AUTH' })
  await clock.advance(61_000)
  server.endSessions()
  server.isGood = isGood
  expect((await ask()).status).toBe(200)
  expect(requests).toHaveLength(2)
})

test('C3: 200 calls that find the token expired at once make one token request', async () => {
  const { open, clock, requests, refused } = toyProvider()
  const ask = open()
  await ask()
  await clock.advance(2 * whole)
  requests.length = 0
  const replies = await Promise.all(Array.from({ length: 200 }, () => ask()))
  expect(new Set(replies.map(({ body }) => body.token)).size).toBe(1)
  expect(grants(requests)).toEqual([200])
  expect(refused).toEqual([])
})

test('C3: 200 calls whose token is refused at once make one token request', async () => {
  const { open, server, requests } = toyProvider()
  const ask = open()
  await ask()
  server.endSessions()
  requests.length = 0
  await Promise.all(Array.from({ length: 200 }, () => ask()))
  expect(grants(requests)).toEqual([200])
})

test('C4: four that share a store and begin together make one token request, and reuse none', async () => {
  const { open, requests, clock } = toyProvider()
  const processes = [open(), open(), open(), open()]
  const both = () => clock.until(Promise.all(processes.flatMap(ask => [ask(), ask()])))
  await both()
  expect(grants(requests)).toEqual([200])
  await clock.advance(whole)
  await both()
  expect(grants(requests)).toEqual([200, 200])
})

test('C4: four whose token is refused at once make one token request', async () => {
  const { open, requests, clock, server } = toyProvider()
  const processes = [open(), open(), open(), open()]
  await clock.until(Promise.all(processes.map(ask => ask())))
  server.endSessions()
  await clock.until(Promise.all(processes.map(ask => ask())))
  expect(grants(requests)).toEqual([200, 200])
})

test('C5: when the answer to a refresh was lost, the old token is tried once, and then the account must be connected again', async () => {
  const { open, clock, lost, requests, told } = toyProvider()
  const ask = open()
  await ask()
  await clock.advance(whole)
  lost.answers = 1
  await expect(clock.until(ask())).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE' })
  await clock.advance(5_000)
  await expect(clock.until(ask())).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
  expect(grants(requests)).toEqual([200, 200, 400])
  for (let times = 0; times < 5; times += 1) await expect(ask()).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
  await clock.advance(3_600_000)
  await expect(ask()).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
  expect(requests).toHaveLength(3)
  const dead = told.filter(({ state }) => state === 'DEAD')
  expect(dead).toHaveLength(1)
  expect(dead[0]?.reason).toContain('The answer to an earlier refresh was lost')
})

test('C5: where the provider did not rotate after all, the old token is tried once and all is well', async () => {
  const { open, clock, lost, requests } = toyProvider({ server: { refreshTokens: 'stay' } })
  const ask = open()
  await ask()
  await clock.advance(whole)
  lost.answers = 1
  await clock.until(ask()).catch(() => {})
  await clock.advance(5_000)
  expect((await clock.until(ask())).status).toBe(200)
  expect(grants(requests)).toEqual([200, 200, 200])
})

describe('C6: a process that ended between the answer and its writing', () => {
  const ended = async (refreshTokens: 'stay' | 'rotate') => {
    const provider = toyProvider({ server: { refreshTokens } })
    await provider.open()()
    await provider.clock.advance(whole)
    // It has taken its turn and used the token, and is never heard of again.
    const kept = await provider.store.read(key)
    const turn = { by: 'a process that ended', since: provider.clock.now(), tooOldMs: 25_000 }
    await provider.store.beginRefresh(key, { ...turn, version: kept?.version ?? 0 })
    const used = kept?.values.refreshToken?.reveal() ?? ''
    const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: used })
    const passport = Buffer.from('toy-client:toy_client_secret').toString('base64')
    const headers = { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${passport}` }
    const parts = {
      method: 'POST',
      path: '/oauth/token',
      query: new URLSearchParams(),
      params: {},
      json: () => undefined,
    }
    provider.server.token({ ...parts, headers, text: body.toString() })
    return provider
  }

  test('is found by its marker: the old token is tried once, and then the account must be connected again', async () => {
    const { open, clock, requests, told } = await ended('rotate')
    const ask = open()
    await clock.until(ask()).catch(() => {})
    await clock.advance(30_000)
    await expect(clock.until(ask())).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
    await expect(clock.until(open()())).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
    expect(grants(requests)).toEqual([200, 200, 400])
    expect(told.filter(({ state }) => state === 'DEAD')).toHaveLength(1)
    expect(told.at(-1)?.reason).toContain('The answer to an earlier refresh was lost')
  })

  test('does no harm where refresh tokens are not used up', async () => {
    const { open, clock, requests } = await ended('stay')
    await clock.advance(30_000)
    expect((await clock.until(open()())).status).toBe(200)
    expect(grants(requests)).toEqual([200, 200, 200])
  })
})

test.each([
  ['answers 500', failing(500)],
  ['answers 503', failing(503)],
  ['answers with too many requests', failing(429)],
])(
  'C7: while the endpoint for tokens %s, the old token is used as long as it is good, and the endpoint is spared',
  async (_, reply) => {
    const { open, clock, outage, told } = toyProvider()
    const ask = open()
    const first = await ask()
    await clock.advance(whole - 240_000)
    outage.reply = reply
    for (let seconds = 0; seconds < 150; seconds += 5) {
      expect((await clock.until(ask())).body.token).toBe(first.body.token)
      await clock.advance(5_000)
    }
    // Each pause is twice as long as the one before, up to a minute.
    expect(outage.times).toBeGreaterThan(4)
    expect(outage.times).toBeLessThan(12)
    expect(told.at(-1)).toMatchObject({ state: 'FAILED' })
  },
  20_000,
)

test('C7: when the endpoint for tokens is well again, the next refresh succeeds', async () => {
  const { open, clock, outage } = toyProvider()
  const ask = open()
  const first = await ask()
  await clock.advance(whole - 240_000)
  outage.reply = failing(500)
  await ask()
  await clock.advance(5_000)
  delete outage.reply
  await ask()
  await clock.advance(1_000)
  expect((await ask()).body.token).not.toBe(first.body.token)
})

test('C8: an answer without a refresh token keeps the old one', async () => {
  const { open, clock, requests } = toyProvider({ server: { refreshTokens: 'stay' } })
  const ask = open()
  for (let times = 0; times < 3; times += 1) {
    expect((await ask()).status).toBe(200)
    await clock.advance(whole)
  }
  expect(grants(requests)).toEqual([200, 200, 200])
})

test.each([undefined, 0, 'soon', '', -5, 315_360_000, null, Number.NaN, {}, '999999999'])(
  'C9: a token that lives for %j seconds is taken to live for an hour, and for no longer',
  async expiresIn => {
    const { open, clock, server, requests } = toyProvider({ server: { accessSeconds: 10_000_000 } })
    const ask = open()
    server.oddly(said({ expires_in: expiresIn }))
    await ask()
    await clock.advance(3_200_000)
    await ask()
    expect(requests).toHaveLength(1)
    await clock.advance(400_000)
    await ask()
    expect(requests).toHaveLength(2)
  },
)

test('C9: a connector may say that its tokens live for less than an hour', async () => {
  const { open, clock, server, requests } = toyProvider({ auth: { livesSeconds: 600 } })
  const ask = open()
  server.oddly(said({ expires_in: undefined }))
  await ask()
  await clock.advance(600_000)
  await ask()
  expect(requests).toHaveLength(2)
})

test.each([-600_000, 600_000])(
  'C10: with a clock that is off by %i ms no call carries a token that has expired, in any process',
  async milliseconds => {
    const { open, clock, skew, requests, refused } = toyProvider()
    skew.milliseconds = milliseconds
    const processes = [open(), open()] as const
    for (let minutes = 0; minutes < 120; minutes += 1) {
      for (const ask of processes) await clock.until(ask())
      await clock.advance(60_000)
    }
    expect(refused).toEqual([])
    expect(requests.length).toBeLessThanOrEqual(7)
  },
)

test('a token is refreshed before it ends, beside its use: nobody waits for it', async () => {
  const { open, clock, requests, held } = toyProvider()
  const ask = open()
  const first = await ask()
  await clock.advance(half)
  await ask()
  expect(requests).toHaveLength(1)
  await clock.advance(half - 120_000)
  let arrive = () => {}
  held.push(new Promise(resolve => (arrive = resolve)))
  expect((await ask()).body.token).toBe(first.body.token)
  await clock.advance(0)
  expect(requests).toHaveLength(2)
  arrive()
  await clock.advance(0)
  expect((await ask()).body.token).not.toBe(first.body.token)
})

test('a refresh outlives the caller who came first, and is there for the next', async () => {
  const { open, clock, requests, held } = toyProvider()
  const ask = open()
  let arrive = () => {}
  held.push(new Promise(resolve => (arrive = resolve)))
  const early = ask()
  const late = ask()
  early.catch(() => {})
  late.catch(() => {})
  await clock.advance(11_000)
  await expect(early).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' })
  arrive()
  await clock.advance(0)
  expect((await ask()).status).toBe(200)
  expect(grants(requests)).toEqual([200])
})
