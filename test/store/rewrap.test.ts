import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { keyOf, kinds, open, type Place, type Places, revealed, secrets } from './places.ts'

const [old, next] = [keyOf(1), keyOf(2)]
const accounts = Array.from({ length: 230 }, (_, index) => ({
  tenant: index % 2 === 0 ? 'default' : 'other',
  account: `account-${index}`,
}))

describe.each(kinds)('$name', ({ begin }) => {
  let places: Places
  let place: Place
  beforeAll(async () => {
    places = await begin()
  })
  afterAll(() => places.end())
  beforeEach(async () => {
    place = await places.make()
    const store = await open(place.url, { masterKeys: [old] })
    for (const key of accounts) await store.credentials.write(key, { values: secrets({ accessToken: key.account }) })
    await store.close()
  })
  afterEach(() => place.close())

  test('every key in the list opens what it wrapped, and the first one wraps', async () => {
    const store = await open(place.url, { masterKeys: [next, old] })
    const [one, two] = accounts as [(typeof accounts)[0], (typeof accounts)[0]]
    await store.credentials.write(one, { values: secrets({ accessToken: 'new' }) })
    expect(revealed((await store.credentials.read(two))?.values)).toEqual({ accessToken: two.account })
    expect([...(await store.masterKeyUse())].sort()).toEqual(
      [
        [old.id, 229],
        [next.id, 1],
      ].sort(),
    )
    await store.close()
  })

  test('all accounts are wrapped anew while others read and refresh them, and nothing is lost', async () => {
    const store = await open(place.url, { masterKeys: [next, old] })
    let isDone = false
    const rewrapping = store.rewrap().finally(() => {
      isDone = true
    })
    const refreshed = new Set<string>()
    for (let index = 0; !isDone || index < 50; index = index + 1) {
      const key = accounts[(index * 37) % accounts.length] as (typeof accounts)[0]
      const before = await store.credentials.read(key)
      if (before === undefined) throw new Error(`${key.account} was lost`)
      const { version } = before
      const turn = await store.credentials.beginRefresh(key, { by: 'process-1', since: index, version, tooOldMs: 1 })
      expect(turn.kind).toBe('YOURS')
      const values = secrets({ accessToken: `${key.account} at ${version}` })
      expect(await store.credentials.finishRefresh(key, { by: 'process-1', version, values })).toBe(true)
      refreshed.add(key.account)
    }
    expect(await rewrapping).toBe(230)
    expect([...(await store.masterKeyUse())]).toEqual([[next.id, 230]])
    await store.close()
    const without = await open(place.url, { masterKeys: [next] })
    for (const key of accounts) {
      const found = await without.credentials.read(key)
      const expected = refreshed.has(key.account) ? `${key.account} at ${(found?.version ?? 0) - 1}` : key.account
      expect(revealed(found?.values)).toEqual({ accessToken: expected })
    }
    expect(await without.rewrap()).toBe(0)
    await without.close()
  })

  test('an account that is connected again while its key is wrapped anew keeps what it was given', async () => {
    const [key] = accounts as [(typeof accounts)[0]]
    const other = { ...next, wrap: next.wrap }
    const store = await open(place.url, { masterKeys: [other, old] })
    let isFirst = true
    other.wrap = async (dataKey, where) => {
      const isMeant = isFirst && where.account === key.account
      if (isMeant) isFirst = false
      if (isMeant) await store.credentials.write(key, { values: secrets({ accessToken: 'new' }) })
      return next.wrap(dataKey, where)
    }
    expect(await store.rewrap()).toBe(229)
    expect(isFirst).toBe(false)
    expect(revealed((await store.credentials.read(key))?.values)).toEqual({ accessToken: 'new' })
    await store.close()
  })

  test('what was erased needs no key', async () => {
    const store = await open(place.url, { masterKeys: [old] })
    for (const key of accounts) await store.credentials.erase(key)
    expect([...(await store.masterKeyUse())]).toEqual([])
    await store.close()
    const without = await open(place.url, { masterKeys: [next] })
    expect(await without.rewrap()).toBe(0)
    await without.close()
  })

  test('what a refresh gave is kept, though the keeper of the master key is away by then', async () => {
    let isAway = false
    const away = new Error('away')
    const remote = {
      ...old,
      unwrap: async (...given: Parameters<typeof old.unwrap>) => (isAway ? Promise.reject(away) : old.unwrap(...given)),
    }
    const store = await open(place.url, { masterKeys: [remote] })
    const [key] = accounts as [(typeof accounts)[0]]
    await store.credentials.beginRefresh(key, { by: 'process-1', since: 1, version: 1, tooOldMs: 1 })
    isAway = true
    // More accounts than are kept open push this one out.
    store.envelopes.forget()
    const finish = { by: 'process-1', version: 1, values: secrets({ accessToken: 'new' }) }
    expect(await store.credentials.finishRefresh(key, finish)).toBe(true)
    store.envelopes.forget()
    await expect(store.credentials.read(key)).rejects.toBe(away)
    const turn = { by: 'process-2', since: 9, version: 2, tooOldMs: 1 }
    await expect(store.credentials.beginRefresh(key, turn)).rejects.toBe(away)
    isAway = false
    expect((await store.credentials.read(key))?.refreshing).toBeUndefined()
    await store.close()
  })
})
