import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Claim, Grant, WindowClaim } from '../../src/pipeline/quotas/leases.ts'
import { connectLeases, type RedisLeases } from '../../src/redis/lease-store.ts'
import { hasRedisServer, type RedisServer, redisIsThere, startRedisServer } from './redis-server.ts'

redisIsThere()

describe.runIf(hasRedisServer)('what a server of leases answers', () => {
  let server: RedisServer
  let store: RedisLeases
  let quota = ''
  let number = 0

  beforeAll(async () => {
    server = await startRedisServer()
    store = connectLeases(server.url, () => {})
    await vi.waitFor(() => expect(store.isReachable()).toBe(true))
  })
  afterAll(async () => {
    store.close()
    await server.close()
  })
  beforeEach(async () => {
    number += 1
    quota = `test/${number}`
    // A quota that was known before needs no time in which all say what they hold.
    const meta = { ready: 0, closed: 0, told: {}, last: Date.now() }
    await server.command('HSET', `unigraph:quota:{${quota}}`, 'meta', JSON.stringify(meta))
  })

  const none = { urgent: 0, patient: 0, spare: 0 }
  /** A process that holds so much of 100 requests in 10 seconds, and wants more. */
  const claim = (process: string, window: Partial<WindowClaim>, change: Partial<Claim> = {}): Promise<Grant> =>
    store.exchange({
      quota,
      process,
      windows: [{ seconds: 10, declared: 100, held: 0, ...none, patientPart: 0.95, ...window }],
      atOnce: { declared: 20, held: 0, ...none },
      closedFor: 0,
      isIdle: false,
      ...change,
    })
  const heldOf = ({ windows: [window] }: Grant) => window?.held

  test('a process gets what it wants of what is free, and no more', async () => {
    expect(heldOf(await claim('a', { urgent: 60 }))).toBe(60)
    expect(heldOf(await claim('b', { urgent: 60 }))).toBe(40)
  })

  test('what a process does not claim any more is free for others', async () => {
    await claim('a', { urgent: 100 })
    expect(heldOf(await claim('b', { urgent: 30 }))).toBe(0)
    await claim('a', { held: 70 })
    expect(heldOf(await claim('b', { urgent: 30 }))).toBe(30)
  })

  test('who has more than an even part is told so while somebody waits for his', async () => {
    await claim('a', { urgent: 100 })
    await claim('b', { urgent: 10 })
    const grant = await claim('a', { held: 100, urgent: 10 })
    expect(grant.windows[0]).toMatchObject({ held: 100, fair: 50 })
    expect(grant.isScarce).toBe(true)
    // What a gives back it does not get again.
    expect(heldOf(await claim('a', { held: 80, urgent: 20 }))).toBe(80)
    expect(heldOf(await claim('b', { urgent: 10 }))).toBe(10)
  })

  test('work that has time leaves some over, and waits while people do', async () => {
    expect(heldOf(await claim('scan', { patient: 100 }))).toBe(95)
    expect(heldOf(await claim('people', { urgent: 10 }))).toBe(5)
    const grant = await claim('scan', { held: 90, patient: 10 })
    expect([heldOf(grant), grant.yields]).toEqual([90, true])
    expect(heldOf(await claim('people', { held: 5, urgent: 5 }))).toBe(10)
  })

  test('a spare is given while nobody else wants it', async () => {
    expect(heldOf(await claim('a', { urgent: 1, spare: 5 }))).toBe(6)
    await claim('b', { urgent: 100 })
    expect(heldOf(await claim('a', { held: 1, spare: 5 }))).toBe(1)
  })

  test('a closed gate is told to all, and opens for all at once', async () => {
    await claim('a', {}, { closedFor: 5_000 })
    const { closedFor } = await claim('b', {})
    expect(closedFor).toBeGreaterThan(4_000)
    expect(closedFor).toBeLessThanOrEqual(5_000)
  })

  test("the provider's own count and size of a quota hold for all", async () => {
    await claim('a', { held: 10, told: { used: 25, requests: 50, believedFor: 60_000 } })
    const grant = await claim('b', { urgent: 100 })
    // Fifteen of others and ten of a leave twenty-five.
    expect(grant.windows[0]).toMatchObject({ whole: 50, held: 25 })
  })

  test('nobody gets more after the server forgot everything, until all had time to say what they hold', async () => {
    await claim('a', { urgent: 60 })
    await server.command('FLUSHALL')
    expect(heldOf(await claim('b', { urgent: 60 }))).toBe(0)
    expect(heldOf(await claim('a', { held: 60, urgent: 10 }))).toBe(60)
  })

  test('nor after all fell silent at work, as when the server could not be reached', async () => {
    const meta = { ready: 0, closed: 0, told: {}, last: Date.now() - 60_000 }
    const busy = { expires: Date.now() - 57_000, idle: false, held: [50], atOnce: 5, wants: 2, frees: [-1] }
    await server.command('HSET', `unigraph:quota:{${quota}}`, 'meta', JSON.stringify(meta), 'b', JSON.stringify(busy))
    expect(heldOf(await claim('a', { urgent: 60 }))).toBe(0)
  })

  test('what a silent process held of a window comes free when its last call has left it, and its connections at once', async () => {
    const since = (milliseconds: number) => ({
      expires: Date.now() - milliseconds,
      idle: false,
      held: [80],
      atOnce: 20,
      wants: 0,
      frees: [-1],
    })
    const say = (entry: object) => server.command('HSET', `unigraph:quota:{${quota}}`, 'gone', JSON.stringify(entry))
    const want = { atOnce: { declared: 20, held: 0, ...none, urgent: 20 } }
    await say(since(1_000))
    const early = await claim('a', { urgent: 100 }, want)
    expect([heldOf(early), early.atOnce.held]).toEqual([20, 20])
    await say(since(11_000))
    expect(heldOf(await claim('a', { held: 20, urgent: 80 }))).toBe(100)
  })

  test('a quota without windows is shared by its calls at once', async () => {
    const grant = await claim('a', {}, { windows: [], atOnce: { declared: 20, held: 0, ...none, urgent: 30 } })
    expect(grant.atOnce.held).toBe(20)
  })

  test('what is kept of a quota goes by itself', async () => {
    await claim('a', { urgent: 1 })
    expect(Number(await server.command('PTTL', `unigraph:quota:{${quota}}`))).toBeGreaterThan(10_000)
  })
})
