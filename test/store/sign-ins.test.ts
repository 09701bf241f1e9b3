import { expect, test } from 'vitest'
import { describeStores } from './describe-stores.ts'
import { keyOf, open, revealed, secrets } from './places.ts'

const key = { tenant: 'default', id: 'one' }
const values = secrets({ verifier: 'planted-verifier', browser: 'planted-browser' })

describeStores(own => {
  test('whoever signs in is known by the id alone, sealed, and until the time is over', async () => {
    await own.store.signIns.add(key, { account: 'acme', values, endsAt: 2_000 })
    const found = await own.store.signIns.read(key)
    expect([found?.account, revealed(found?.values)]).toEqual(['acme', revealed(values)])
    expect(await own.store.signIns.read({ ...key, id: 'other' })).toBeUndefined()
    expect(await own.store.signIns.read({ ...key, tenant: 'other' })).toBeUndefined()
    expect(JSON.stringify(await own.place.sql('select * from unigraph_sign_ins'))).not.toContain('planted')
    await own.clock.advance(1_000)
    expect(await own.store.signIns.read(key)).toBeUndefined()
  })

  test('of all who take one at once, one does', async () => {
    await own.store.signIns.add(key, { account: 'acme', values, endsAt: 2_000 })
    const taken = await Promise.all(Array.from({ length: 5 }, () => own.store.signIns.take(key)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await own.store.signIns.read(key)).toBeUndefined()
    expect(await own.store.signIns.take(key)).toBe(false)
  })

  test('those who have not come back in time are forgotten when the next one goes', async () => {
    await own.store.signIns.add(key, { account: 'acme', values, endsAt: 2_000 })
    await own.clock.advance(1_000)
    await own.store.signIns.add({ ...key, id: 'two' }, { account: 'acme', values, endsAt: 3_000 })
    expect(await own.place.sql('select id from unigraph_sign_ins')).toEqual([{ id: 'two' }])
  })

  test('with an account all who sign in to it are forgotten, and nobody else', async () => {
    await own.store.signIns.add(key, { account: 'acme', values, endsAt: 2_000 })
    await own.store.signIns.add({ ...key, id: 'two' }, { account: 'zenith', values, endsAt: 2_000 })
    await own.store.signIns.forget({ tenant: 'default', account: 'acme' })
    expect(await own.store.signIns.read(key)).toBeUndefined()
    expect((await own.store.signIns.read({ ...key, id: 'two' }))?.account).toBe('zenith')
  })

  test('one that was brought to another account does not open', async () => {
    await own.store.signIns.add(key, { account: 'acme', values, endsAt: 2_000 })
    await own.place.sql("update unigraph_sign_ins set account = 'zenith'")
    await expect(own.store.signIns.read(key)).rejects.toMatchObject({ code: 'TAMPERED' })
    expect(own.store.tampered).toMatchObject([{ account: 'zenith' }])
  })

  test('one whose master key is gone cannot be opened', async () => {
    await own.store.signIns.add(key, { account: 'acme', values, endsAt: 2_000 })
    await own.store.close()
    own.store = await open(own.place.url, { clock: own.clock, masterKeys: [keyOf(2)] })
    await expect(own.store.signIns.read(key)).rejects.toMatchObject({ code: 'KEY_UNKNOWN' })
  })
})
