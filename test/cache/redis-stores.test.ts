import { afterEach, describe, expect, test } from 'vitest'
import type { KeptRow } from '../../src/cache/stores.ts'
import { connectStores, type RedisStores } from '../../src/redis/stores.ts'
import { hasRedisServer, type RedisServer, redisIsThere, startRedisServer } from '../quotas/redis-server.ts'

redisIsThere()

const secret = 'a secret of the test'
const row: KeptRow = {
  row: { email: 'ada@analytical-engines.example' },
  mask: 'ALL',
  fetchedAt: 1,
  freshFor: 1,
  asOf: 1,
}
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function started(): Promise<RedisServer> {
  const redis = await startRedisServer()
  closing.push(() => redis.close())
  return redis
}

async function connected({ url }: RedisServer, tell: (reason?: string) => void = () => {}): Promise<RedisStores> {
  const stores = connectStores({ url, secret, tell })
  closing.push(() => stores.close())
  await expect.poll(() => stores.changes.newest()).toBeGreaterThan(0)
  return stores
}

describe.runIf(hasRedisServer)('what is kept in Redis', { timeout: 30_000 }, () => {
  test('cannot be read by who has no secret, and opens under its own name alone', async () => {
    const redis = await started()
    const { records } = await connected(redis)
    await records.setMany(
      'things',
      ['one', 'two'].map(id => ({ id, value: row })),
      60_000,
    )
    const names = (await redis.command('KEYS', 'unigraph:record:*')) as string[]
    expect(names).toHaveLength(2)
    const [one = '', two = ''] = names
    const [kept, other] = [await redis.command('GET', one), await redis.command('GET', two)].map(String)
    for (const text of [kept, other, ...names]) expect(text).not.toMatch(/ada|email|analytical|"row"|one|two/)
    expect(kept).not.toEqual(other)
    expect(await records.getMany('things', ['one', 'two'])).toEqual([row, row])
    await redis.command('SET', two, kept ?? '')
    expect((await records.getMany('things', ['one', 'two'])).filter(each => each !== undefined)).toHaveLength(1)
    const strangers = connectStores({ url: redis.url, secret: 'another', tell: () => {} })
    closing.push(() => strangers.close())
    await expect.poll(() => strangers.changes.newest()).toBeGreaterThan(0)
    expect(await strangers.records.getMany('things', ['one', 'two'])).toEqual([undefined, undefined])
  })

  test('ends with its time', async () => {
    const redis = await started()
    const { records } = await connected(redis)
    await records.setMany('things', [{ id: 'one', value: row }], 60_000)
    const [name = ''] = (await redis.command('KEYS', 'unigraph:record:*')) as string[]
    const left = Number(await redis.command('PTTL', name))
    expect(left).toBeGreaterThan(50_000)
    expect(left).toBeLessThanOrEqual(60_000)
  })

  test('is erased as a whole, with the number of its entries, and nothing else of the server is', async () => {
    const redis = await started()
    const { records, answers, changes, forget } = await connected(redis)
    const keys = Array.from({ length: 1_200 }, (_, number) => ({ id: `record ${number}`, value: row }))
    await records.setMany('things', keys, 60_000)
    const answer = { headers: {}, body: '{}', tags: [], fetchedAt: 1, freshFor: 1, asOf: 1 }
    await answers.setMany([{ key: 'answer', value: answer }], 60_000)
    await changes.publish(['tag'])
    const asOf = (await changes.newest()) ?? 0
    await redis.command('SET', 'others:record', 'theirs')
    expect(await forget()).toEqual({ shared: 1_201 })
    expect(await forget()).toEqual({ shared: 0 })
    const left = ((await redis.command('KEYS', '*')) as string[]).map(name => name.replace(/(:changed:).*/, '$1'))
    expect(left.sort()).toEqual(['others:record', 'unigraph:changed:', 'unigraph:changes'])
    expect(await changes.newest()).toBe(asOf)
  })

  test('is not said to be erased where the server is away', async () => {
    const redis = await started()
    const { forget, records } = await connected(redis)
    await records.setMany('things', [{ id: 'one', value: row }], 60_000)
    await redis.kill('SIGSTOP')
    await expect(forget()).rejects.toThrow('250 ms')
    await redis.kill('SIGCONT')
    await redis.kill('SIGKILL')
    await expect(forget()).rejects.toThrow()
  })

  test('is nothing that is so large that others would wait for it', async () => {
    const redis = await started()
    const { records } = await connected(redis)
    const large = { ...row, row: { note: 'a'.repeat(4 * 2 ** 20) } }
    await records.setMany('things', [{ id: 'large', value: large }], 60_000)
    await records.setMany(
      'things',
      [
        { id: 'small', value: row },
        { id: 'large', value: large },
      ],
      60_000,
    )
    expect(await records.getMany('things', ['small', 'large'])).toEqual([row, undefined])
    expect(await redis.command('KEYS', 'unigraph:record:*')).toHaveLength(1)
  })

  test('is a miss while the server is away, is slow or takes no writes, and is there again afterwards', async () => {
    const redis = await started()
    const told: (string | undefined)[] = []
    const { records, changes } = await connected(redis, reason => told.push(reason))
    const keep = () => records.setMany('things', [{ id: 'one', value: row }], 60_000)
    const isThere = async () => (await records.getMany('things', ['one']))[0] !== undefined
    await keep()
    await redis.kill('SIGSTOP')
    expect(await isThere()).toBe(false)
    expect(await changes.newest()).toBeUndefined()
    expect(await changes.newestOf(['tag'])).toBe(Number.POSITIVE_INFINITY)
    await keep()
    await redis.kill('SIGCONT')
    await expect.poll(isThere).toBe(true)
    await redis.kill('SIGKILL')
    expect(await isThere()).toBe(false)
    await keep()
    await redis.start()
    await expect.poll(() => changes.newest()).toBeGreaterThan(0)
    expect(await isThere()).toBe(false)
    await redis.command('REPLICAOF', '127.0.0.1', '1')
    await keep()
    await redis.command('REPLICAOF', 'NO', 'ONE')
    await keep()
    await expect.poll(isThere).toBe(true)
    expect(told).toContain(undefined)
  })

  test('does not outlive a change that was said while the server was away', async () => {
    const redis = await started()
    const { changes } = await connected(redis)
    const asOf = (await changes.newest()) ?? 0
    await redis.kill('SIGSTOP')
    await changes.publish(['tag'])
    await redis.kill('SIGCONT')
    await expect.poll(() => changes.newestOf(['tag'])).toBeGreaterThan(asOf)
    const others = await connected(redis)
    await changes.publish(['another'])
    expect(await others.changes.newestOf(['tag'])).toBeGreaterThan(asOf)
    expect(await others.changes.newestOf(['third'])).toBeLessThanOrEqual(asOf)
  })

  test('does not outlive a change, for others either, that the server could not write down when it was said', async () => {
    const redis = await started()
    const [changes, others] = [(await connected(redis)).changes, (await connected(redis)).changes]
    const asOf = (await changes.newest()) ?? 0
    await redis.command('CONFIG', 'SET', 'min-replicas-to-write', '1')
    await changes.publish(['tag'])
    expect(await changes.newest()).toBeUndefined()
    await redis.command('CONFIG', 'SET', 'min-replicas-to-write', '0')
    expect(await changes.newest()).toBeGreaterThan(asOf)
    expect(await others.newestOf(['tag'])).toBeGreaterThan(asOf)
    expect(await changes.newestOf(['tag'])).toBe(await others.newestOf(['tag']))
  })

  test('is older than every change, when the server has lost its count', async () => {
    const redis = await started()
    const { changes } = await connected(redis)
    await changes.publish(['tag'])
    const asOf = (await changes.newest()) ?? 0
    await redis.command('FLUSHALL')
    await changes.publish(['tag'])
    expect(await changes.newestOf(['tag'])).toBeGreaterThan(asOf)
  })
})
