import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { manualClock } from '../support/manual-clock.ts'
import { keyOf, kinds, open, type Place, type Places, revealed, secrets } from './places.ts'

const key = { tenant: 'default', id: 'one' }
const values = secrets({ verifier: 'planted-verifier', browser: 'planted-browser' })

describe.each(kinds)('$name', ({ begin }) => {
  let places: Places
  let place: Place
  let clock: ReturnType<typeof manualClock>
  let store: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    places = await begin()
  })
  afterAll(() => places.end())
  beforeEach(async () => {
    place = await places.make()
    clock = manualClock(1_000)
    store = await open(place.url, { clock })
  })
  afterEach(async () => {
    await store.close()
    await place.close()
  })

  test('whoever signs in is known by the id alone, sealed, and until the time is over', async () => {
    await store.signIns.add(key, { account: 'acme', values, endsAt: 2_000 })
    const found = await store.signIns.read(key)
    expect([found?.account, revealed(found?.values)]).toEqual(['acme', revealed(values)])
    expect(await store.signIns.read({ ...key, id: 'other' })).toBeUndefined()
    expect(await store.signIns.read({ ...key, tenant: 'other' })).toBeUndefined()
    expect(JSON.stringify(await place.sql('select * from unigraph_sign_ins'))).not.toContain('planted')
    await clock.advance(1_000)
    expect(await store.signIns.read(key)).toBeUndefined()
  })

  test('of all who take one at once, one does', async () => {
    await store.signIns.add(key, { account: 'acme', values, endsAt: 2_000 })
    const taken = await Promise.all(Array.from({ length: 5 }, () => store.signIns.take(key)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await store.signIns.read(key)).toBeUndefined()
    expect(await store.signIns.take(key)).toBe(false)
  })

  test('those who have not come back in time are forgotten when the next one goes', async () => {
    await store.signIns.add(key, { account: 'acme', values, endsAt: 2_000 })
    await clock.advance(1_000)
    await store.signIns.add({ ...key, id: 'two' }, { account: 'acme', values, endsAt: 3_000 })
    expect(await place.sql('select id from unigraph_sign_ins')).toEqual([{ id: 'two' }])
  })

  test('with an account all who sign in to it are forgotten, and nobody else', async () => {
    await store.signIns.add(key, { account: 'acme', values, endsAt: 2_000 })
    await store.signIns.add({ ...key, id: 'two' }, { account: 'zenith', values, endsAt: 2_000 })
    await store.signIns.forget({ tenant: 'default', account: 'acme' })
    expect(await store.signIns.read(key)).toBeUndefined()
    expect((await store.signIns.read({ ...key, id: 'two' }))?.account).toBe('zenith')
  })

  test('one that was brought to another account does not open', async () => {
    await store.signIns.add(key, { account: 'acme', values, endsAt: 2_000 })
    await place.sql("update unigraph_sign_ins set account = 'zenith'")
    await expect(store.signIns.read(key)).rejects.toMatchObject({ code: 'TAMPERED' })
    expect(store.tampered).toMatchObject([{ account: 'zenith' }])
  })

  test('one whose master key is gone cannot be opened', async () => {
    await store.signIns.add(key, { account: 'acme', values, endsAt: 2_000 })
    await store.close()
    store = await open(place.url, { clock, masterKeys: [keyOf(2)] })
    await expect(store.signIns.read(key)).rejects.toMatchObject({ code: 'KEY_UNKNOWN' })
  })
})
