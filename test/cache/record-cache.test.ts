import { afterEach, describe, expect, test } from 'vitest'
import type { Held } from '../../src/accounts/held.ts'
import { Lifetime } from '../../src/cache/lifetime.ts'
import { type CachePolicies, keepsFor } from '../../src/cache/policy.ts'
import { get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Fault } from '../../src/contract/faults.ts'
import type { Ask, Mask } from '../../src/contract/record.ts'
import { redisIsThere } from '../quotas/redis-server.ts'
import { manualClock } from '../support/manual-clock.ts'
import { toy } from '../support/toy.ts'
import { toyAccount, toyScope } from '../support/toy-account.ts'
import { places } from './servers.ts'

redisIsThere()

type Thing = Readonly<Record<string, unknown>> & { readonly id: string }

/** What a call by ids asks for; the rest takes a call of its own. */
const namesOf = (want: Mask) => String(want === 'ALL' ? want : want.filter(name => name !== 'extra'))

const connector: Connector = {
  ...toy,
  records: {
    thing: {
      id: (row: Thing) => row.id,
      selectsFields: true,
      get: {
        atMost: 100,
        call: (keys: readonly string[], { want }: Ask) => get(path`/things`, { ids: keys.join(), want: namesOf(want) }),
        rows: reply => reply.body.things,
      },
      detail: {
        fields: ['extra'],
        atMost: 100,
        call: (keys: readonly string[]) => get(path`/extras`, { ids: keys.join(), want: 'extra' }),
        rows: reply => reply.body.things,
      },
    },
  },
}

describe.each(places)('records kept $name', place => {
  afterEach(() => place.close())

  /** An account whose provider counts how often each field was read of it, so that no two readings are the same. */
  async function opened(cache: CachePolicies = keepsFor(60)) {
    const clock = manualClock()
    const { stores, ...more } = await place.open()
    const provider = { isDown: false, exists: (_id: string) => true, reading: 0, before: async () => {} }
    const answer = async (_request: unknown, url: URL) => {
      await provider.before()
      if (provider.isDown) throw new Fault('PROVIDER_UNAVAILABLE', 'It is down.')
      provider.reading += 1
      const fields = (url.searchParams.get('want') ?? '').split(',')
      const ids = (url.searchParams.get('ids') ?? '').split(',').filter(provider.exists)
      const row = Object.fromEntries(fields.map(field => [field, `${field} ${provider.reading}`]))
      return { things: ids.map(id => ({ ...row, id })) }
    }
    const open = (shared = stores) => toyAccount(connector, answer, { cache, clock, stores: shared })
    const { account, requests } = open()
    const read = async (ids: readonly string[], want: Mask = ['name'], change = {}) => {
      const asOf = await stores.changes.newest()
      const scope = { ...toyScope(want), asOf, ...change }
      return account.client.get('thing', ids, scope) as Promise<Map<string, Held<Thing>>>
    }
    const asked = () => requests.map(url => url.searchParams.get('ids'))
    return { clock, provider, account, read, asked, requests, stores, open, ...more }
  }

  test('are asked for by the ids alone that are not there', async () => {
    const { read, asked } = await opened()
    await read(['1', '2'])
    const found = await read(['1', '2', '3'])
    expect(asked()).toEqual(['1,2', '3'])
    expect(found.get('1')).toMatchObject({ row: { id: '1', name: 'name 1' }, freshness: 'CACHE' })
    expect(found.get('3')).toMatchObject({ freshness: 'LIVE' })
  })

  test('expire one by one: of a hundred, the one that is old is asked for alone', async () => {
    const { read, asked, clock } = await opened()
    const ids = Array.from({ length: 100 }, (_, at) => String(at))
    await read(['7'])
    await clock.advance(30_000)
    await read(ids)
    await clock.advance(30_000)
    await read(ids)
    expect(asked().slice(2)).toEqual(['7'])
  })

  test('keep the fields of several readings, and are as old as the oldest of them', async () => {
    const { read, asked, clock } = await opened()
    const began = clock.now()
    await read(['1'], ['name'])
    await clock.advance(20_000)
    await read(['1'], ['size'])
    const both = (await read(['1'], ['name', 'size'])).get('1')
    expect(asked()).toHaveLength(2)
    expect(both).toMatchObject({ row: { name: 'name 1', size: 'size 2' }, fetchedAt: began, freshness: 'CACHE' })
    await clock.advance(35_000)
    expect((await read(['1'], ['size'])).get('1')).toMatchObject({ row: { size: 'size 3' }, freshness: 'LIVE' })
  })

  test('of which a part took a further call are as old as the first of them', async () => {
    const { read, clock, provider, requests } = await opened()
    const began = clock.now()
    provider.before = () => clock.advance(requests.length * 1_000)
    const { row, fetchedAt } = (await read(['1'], ['extra', 'name'])).get('1') ?? {}
    expect(row).toMatchObject({ name: 'name 1', extra: 'extra 2' })
    expect(clock.now() - began).toBe(3_000)
    expect(fetchedAt).toBe(began + 1_000)
    expect((await read(['1'], ['extra', 'name'])).get('1')).toMatchObject({ freshness: 'CACHE', fetchedAt })
  })

  test('are replaced as a whole by a reading of all of their fields', async () => {
    const { read, clock } = await opened()
    await read(['1'], ['name'])
    await clock.advance(20_000)
    await read(['1'], ['name', 'size'])
    expect((await read(['1'], ['name'])).get('1')).toMatchObject({ row: { name: 'name 2' }, fetchedAt: clock.now() })
  })

  test('that do not exist are not asked for again for a while', async () => {
    const { read, asked, clock, provider } = await opened({ ...keepsFor(60), absentSeconds: 5 })
    provider.exists = id => id !== '2'
    for (const _time of [1, 2]) expect((await read(['1', '2'])).has('2')).toBe(false)
    expect(asked()).toEqual(['1,2'])
    provider.exists = () => true
    await clock.advance(5_000)
    expect((await read(['1', '2'])).get('2')).toMatchObject({ row: { id: '2' } })
    expect(asked()).toEqual(['1,2', '2'])
  })

  test('that do not exist make an answer that is kept for no longer than that is remembered', async () => {
    const { read, clock, provider } = await opened({ ...keepsFor(60), absentSeconds: 5 })
    provider.exists = id => id !== '2'
    const secondsOf = async (...ids: readonly string[]) => {
      const lifetime = new Lifetime(clock)
      await read(ids, ['name'], { lifetime })
      return lifetime.milliseconds() / 1000
    }
    expect(await secondsOf('1')).toBe(60)
    expect(await secondsOf('2')).toBe(5)
    await clock.advance(1_000)
    // What was kept may be fresh for a tenth less, by chance.
    expect(await secondsOf('1', '2')).toBe(0.9 * 5 - 1)
  })

  test('of a kind that is not kept are asked for each time', async () => {
    const { read, asked } = await opened({ ...keepsFor(60), records: { thing: { recordSeconds: 0 } } })
    for (const _time of [1, 2]) await read(['1'])
    expect(asked()).toHaveLength(2)
  })

  describe('where somebody says how old they may be', () => {
    test('are read anew when they are older', async () => {
      const { read, asked, clock } = await opened()
      await read(['1'])
      await clock.advance(10_000)
      await read(['1'], ['name'], { maxAgeSeconds: 11 })
      expect(asked()).toHaveLength(1)
      await read(['1'], ['name'], { maxAgeSeconds: 10 })
      await read(['1'], ['name'], { maxAgeSeconds: 0 })
      expect(asked()).toHaveLength(3)
    })

    test('are given when they are younger, though they are no longer fresh, as long as they are there', async () => {
      const { read, asked, clock } = await opened({ ...keepsFor(60), ifErrorSeconds: 60 })
      await read(['1'])
      await clock.advance(90_000)
      expect((await read(['1'], ['name'], { maxAgeSeconds: 100 })).get('1')).toMatchObject({ freshness: 'CACHE' })
      expect(asked()).toHaveLength(1)
    })

    test('are not given instead of an error when they are older', async () => {
      const { read, clock, provider } = await opened({ ...keepsFor(60), ifErrorSeconds: 600 })
      await read(['1'])
      await clock.advance(61_000)
      provider.isDown = true
      const found = clock.until(read(['1'], ['name'], { maxAgeSeconds: 10 }))
      expect((await found).get('1')).toBeInstanceOf(Fault)
    })
  })

  describe('that are stale', () => {
    const policy = { ...keepsFor(60), revalidateSeconds: 30, ifErrorSeconds: 600 }

    test('are given at once, and read anew once behind the scenes, with all their fields', async () => {
      const { read, asked, clock, requests } = await opened(policy)
      await read(['1'], ['name', 'size'])
      await clock.advance(61_000)
      const found = await Promise.all([read(['1']), read(['1'])])
      for (const each of found) expect(each.get('1')).toMatchObject({ row: { name: 'name 1' }, freshness: 'STALE' })
      await expect.poll(asked).toHaveLength(2)
      expect(requests[1]?.searchParams.get('want')).toBe('name,size')
      await expect
        .poll(async () => (await read(['1'])).get('1'))
        .toMatchObject({ row: { name: 'name 2', size: 'size 2' }, freshness: 'CACHE' })
      expect(asked()).toHaveLength(2)
    })

    test('are given where the provider cannot be asked, and nowhere else', async () => {
      const { read, asked, clock, provider } = await opened(policy)
      await read(['1'])
      await clock.advance(91_000)
      provider.isDown = true
      const found = await clock.until(read(['1', '2']))
      expect(found.get('1')).toMatchObject({ row: { name: 'name 1' }, freshness: 'STALE' })
      expect(found.get('2')).toMatchObject({ code: 'PROVIDER_UNAVAILABLE' })
      provider.isDown = false
      await clock.advance(60_000)
      expect((await clock.until(read(['1']))).get('1')).toMatchObject({ freshness: 'LIVE' })
      expect(asked().length).toBeGreaterThan(2)
    })

    test('are not given where the provider refuses: a right that was taken away must be seen', async () => {
      const { read, clock, provider } = await opened(policy)
      await read(['1'])
      await clock.advance(91_000)
      provider.before = async () => {
        throw new Fault('PROVIDER_FORBIDDEN', 'You may not see this.')
      }
      expect((await clock.until(read(['1']))).get('1')).toMatchObject({ code: 'PROVIDER_FORBIDDEN' })
    })

    test('are given for so long, and not a moment longer', async () => {
      const { read, clock, provider } = await opened(policy)
      await read(['1'])
      await clock.advance(661_000)
      provider.isDown = true
      expect((await clock.until(read(['1']))).get('1')).toBeInstanceOf(Fault)
    })

    test('make an answer that nobody keeps', async () => {
      const { read, clock } = await opened(policy)
      await read(['1'])
      await clock.advance(61_000)
      const { lifetime } = toyScope()
      await read(['1'], ['name'], { lifetime })
      expect(lifetime.milliseconds()).toBe(0)
    })
  })

  describe('of which one has changed', () => {
    test('are read anew, that one alone, in every process', async () => {
      const { read, asked, account, open, another } = await opened()
      await read(['1', '2'])
      await account.changed('thing', '2')
      const other = open(await another())
      const scope = { ...toyScope(['name']), asOf: (await (await another()).changes.newest()) ?? 0 }
      const found = (await other.account.client.get('thing', ['1', '2'], scope)) as Map<string, Held<Thing>>
      expect(other.requests.map(url => url.searchParams.get('ids'))).toEqual(['2'])
      expect(found.get('2')).toMatchObject({ row: { name: 'name 2' } })
      await read(['1', '2'])
      expect(asked()).toEqual(['1,2'])
    })

    test('while it was being read, are not taken for the new one', async () => {
      const { read, asked, account, provider } = await opened()
      provider.before = () => account.changed('thing', '1')
      await read(['1'])
      provider.before = async () => {}
      await read(['1'])
      await read(['1'])
      expect(asked()).toEqual(['1', '1'])
    })

    test.each([[['thing']], [[]]] as const)('as any of them may have (%j), are all read anew', async change => {
      const { read, asked, account } = await opened()
      await read(['1', '2'])
      await account.changed(...change)
      await read(['1', '2'])
      expect(asked()).toEqual(['1,2', '1,2'])
    })

    test('of another kind, are given as ever', async () => {
      const { read, asked, account } = await opened()
      await read(['1'])
      await account.changed('other', '1')
      await read(['1'])
      expect(asked()).toEqual(['1'])
    })
  })
})
