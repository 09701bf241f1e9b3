import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { postgresIsThere } from '../support/postgres.ts'
import { kinds, open, type Place, type Places, revealed, secrets } from './places.ts'

const acme = { tenant: 'default', account: 'acme' }
const turn = { by: 'process-1', since: 1_000, version: 1, tooOldMs: 100 }

postgresIsThere()

describe.each(kinds)('$name', ({ begin }) => {
  let places: Places
  let place: Place
  let store: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    places = await begin()
  })
  afterAll(() => places.end())
  beforeEach(async () => {
    place = await places.make()
    store = await open(place.url)
  })
  afterEach(async () => {
    await store.close()
    await place.close()
  })
  const {
    write,
    read,
    begin: beginTurn,
    finish,
  } = {
    write: (values: Record<string, string> = { accessToken: 'one' }) =>
      store.credentials.write(acme, { values: secrets(values), expiresAt: 5_000 }),
    read: async () => revealed((await store.credentials.read(acme))?.values),
    begin: (change: Partial<typeof turn> = {}) => store.credentials.beginRefresh(acme, { ...turn, ...change }),
    finish: (change: { by?: string; version?: number } = {}) =>
      store.credentials.finishRefresh(acme, {
        by: 'process-1',
        version: 1,
        values: secrets({ accessToken: 'two' }),
        ...change,
      }),
  }

  test('credentials are as they were written when the store is opened again', async () => {
    const values = { accessToken: 'at "quoted" \\ \u2028 ünïcode', refreshToken: '', 'a.b': 'x'.repeat(10_000) }
    expect(await write(values)).toBe(1)
    await store.close()
    store = await open(place.url)
    const found = await store.credentials.read(acme)
    expect(revealed(found?.values)).toEqual(values)
    expect(found).toMatchObject({ version: 1, expiresAt: 5_000 })
    expect(found?.refreshing).toBeUndefined()
  })

  test('an account that was never connected has no credentials, and no turn', async () => {
    expect(await read()).toBeUndefined()
    expect(await beginTurn()).toEqual({ kind: 'ABSENT' })
    expect(await finish()).toBe(false)
    expect(await store.credentials.erase(acme)).toBe(false)
  })

  test('each account of each tenant has its own credentials', async () => {
    await write()
    const others = [
      { tenant: 'other', account: 'acme' },
      { tenant: 'default', account: 'zenith' },
    ]
    for (const other of others) expect(await store.credentials.read(other)).toBeUndefined()
    for (const other of others) await store.credentials.write(other, { values: secrets({ accessToken: other.tenant }) })
    expect(await read()).toEqual({ accessToken: 'one' })
  })

  test('connecting again writes over what was there and raises the version', async () => {
    await write({ accessToken: 'one', refreshToken: 'r' })
    expect(await write({ accessToken: 'two' })).toBe(2)
    expect(await read()).toEqual({ accessToken: 'two' })
  })

  test('whoever has the turn writes what the refresh gave, and the turn is over', async () => {
    await write()
    const taken = await beginTurn()
    expect(taken).toMatchObject({
      kind: 'YOURS',
      credentials: { version: 1, refreshing: { by: 'process-1', since: 1_000 } },
    })
    expect(taken).not.toHaveProperty('lost')
    expect(await finish()).toBe(true)
    const after = await store.credentials.read(acme)
    expect(revealed(after?.values)).toEqual({ accessToken: 'two' })
    expect(after).toEqual({ version: 2, values: after?.values })
  })

  test('a turn is durable before it is given: another who opens the store finds it', async () => {
    await write()
    await beginTurn()
    await store.close()
    store = await open(place.url)
    expect((await store.credentials.read(acme))?.refreshing).toEqual({ by: 'process-1', since: 1_000 })
    expect(await beginTurn({ by: 'process-2', since: 1_050 })).toEqual({
      kind: 'BUSY',
      by: { by: 'process-1', since: 1_000 },
    })
  })

  test('of many who want the turn at once exactly one gets it', async () => {
    await write()
    const turns = await Promise.all(Array.from({ length: 20 }, (_, index) => beginTurn({ by: `process-${index}` })))
    expect(turns.filter(({ kind }) => kind === 'YOURS')).toHaveLength(1)
    expect(turns.filter(({ kind }) => kind === 'BUSY')).toHaveLength(19)
  })

  test('a turn that is as old as it may be is left alone; an older one is taken over, and told of', async () => {
    await write()
    await beginTurn()
    expect(await beginTurn({ by: 'process-2', since: 1_100 })).toMatchObject({ kind: 'BUSY' })
    expect(await beginTurn({ by: 'process-2', since: 1_101 })).toMatchObject({
      kind: 'YOURS',
      lost: { by: 'process-1', since: 1_000 },
    })
  })

  test('who lost the turn to another cannot write, nor end the turn of the other', async () => {
    await write()
    await beginTurn()
    await beginTurn({ by: 'process-2', since: 2_000 })
    expect(await finish()).toBe(false)
    await store.credentials.endRefresh(acme, { by: 'process-1' })
    expect((await store.credentials.read(acme))?.refreshing?.by).toBe('process-2')
    expect(await finish({ by: 'process-2' })).toBe(true)
    expect(await finish({ by: 'process-2' })).toBe(false)
  })

  test('who wants to refresh what was refreshed already is given the new credentials', async () => {
    await write()
    await beginTurn()
    await finish()
    const found = await beginTurn({ by: 'process-2' })
    expect(found).toMatchObject({ kind: 'CHANGED', credentials: { version: 2 } })
    expect(found.kind === 'CHANGED' && revealed(found.credentials.values)).toEqual({ accessToken: 'two' })
    expect((await store.credentials.read(acme))?.refreshing).toBeUndefined()
  })

  test('a turn that ends without a change leaves the credentials, and the next may begin', async () => {
    await write()
    await beginTurn()
    await store.credentials.endRefresh(acme, { by: 'process-1' })
    expect(await read()).toEqual({ accessToken: 'one' })
    expect(await beginTurn({ by: 'process-2' })).toMatchObject({ kind: 'YOURS' })
  })

  test('what a refresh gave is not written over an account that was connected again meanwhile', async () => {
    await write()
    await beginTurn()
    await write({ accessToken: 'new' })
    expect(await finish()).toBe(false)
    expect(await read()).toEqual({ accessToken: 'new' })
  })

  test('what was erased is gone, and its versions do not come again', async () => {
    await write()
    await beginTurn()
    expect(await store.credentials.erase(acme)).toBe(true)
    expect(await read()).toBeUndefined()
    expect(await beginTurn()).toEqual({ kind: 'ABSENT' })
    expect(await finish()).toBe(false)
    expect(await store.credentials.erase(acme)).toBe(false)
    expect(await write()).toBe(3)
    expect(await finish()).toBe(false)
    const rows = await place.sql('select * from unigraph_credentials')
    expect(rows).toHaveLength(1)
  })
})
