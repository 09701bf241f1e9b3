import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { manualClock } from '../support/manual-clock.ts'
import { kinds, open, type Place, type Places } from './places.ts'

const acme = { tenant: 'default', account: 'acme' }
const hubspot = { ...acme, connector: 'hubspot', settings: { subdomain: 'acme' }, isSimulator: false }

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

  test('an account that was added is read and listed as it was given, once', async () => {
    const expected = { ...hubspot, version: 1, createdAt: 1_000, state: { name: 'CONNECTED', since: 1_000 } }
    expect(await store.accounts.add(hubspot)).toBe(true)
    expect(await store.accounts.add({ ...hubspot, connector: 'stripe' })).toBe(false)
    expect(await store.accounts.read(acme)).toEqual(expected)
    expect(await store.accounts.list('default')).toEqual([expected])
    expect(await store.accounts.list('other')).toEqual([])
    expect(await store.accounts.read({ tenant: 'other', account: 'acme' })).toBeUndefined()
  })

  test('the state of an account tells why, and since when it is so', async () => {
    await store.accounts.add(hubspot)
    await store.accounts.add({ ...hubspot, account: 'zenith' })
    await clock.advance(500)
    await store.accounts.setState(acme, 'RECONNECT_REQUIRED', 'The grant was withdrawn.')
    await clock.advance(500)
    await store.accounts.setState(acme, 'RECONNECT_REQUIRED', 'It still is.')
    expect((await store.accounts.read(acme))?.state).toEqual({
      name: 'RECONNECT_REQUIRED',
      since: 1_500,
      reason: 'It still is.',
    })
    await store.accounts.setState(acme, 'CONNECTED')
    expect((await store.accounts.read(acme))?.state).toEqual({ name: 'CONNECTED', since: 2_000 })
    const other = await store.accounts.read({ ...acme, account: 'zenith' })
    expect(other?.state).toEqual({ name: 'CONNECTED', since: 1_000 })
  })

  test('an account with other settings has another version, and is otherwise the same', async () => {
    await store.accounts.add(hubspot)
    const before = await store.accounts.read(acme)
    await clock.advance(500)
    await store.accounts.change(acme, { subdomain: 'zenith' })
    expect(await store.accounts.read(acme)).toEqual({ ...before, settings: { subdomain: 'zenith' }, version: 2 })
    await store.accounts.change(acme, { subdomain: 'zenith' })
    expect((await store.accounts.read(acme))?.version).toBe(3)
    await expect(store.accounts.change({ ...acme, account: 'nobody' }, {})).rejects.toMatchObject({ code: 'INVALID' })
  })

  test('settings that somebody has made unreadable are none, and cost no other account', async () => {
    await store.accounts.add(hubspot)
    await store.accounts.add({ ...hubspot, account: 'zenith' })
    await place.sql("update unigraph_accounts set settings = '{' where account = 'acme'")
    expect((await store.accounts.list('default')).map(({ account, settings }) => [account, settings])).toEqual([
      ['acme', {}],
      ['zenith', hubspot.settings],
    ])
  })

  test('an account of a simulator is known as one', async () => {
    await store.accounts.add({ ...hubspot, isSimulator: true })
    expect(await store.accounts.read(acme)).toMatchObject({ isSimulator: true })
  })

  test('the state of an account that there is not is refused', async () => {
    await expect(store.accounts.setState(acme, 'DISABLED')).rejects.toMatchObject({
      name: 'StoreError',
      code: 'INVALID',
    })
  })

  test('accounts are listed by name, in pages that are never larger than a hundred', async () => {
    const names = Array.from({ length: 103 }, (_, index) => `account-${String(index).padStart(3, '0')}`)
    for (const account of names) await store.accounts.add({ ...hubspot, account })
    const first = await store.accounts.list('default', { first: 1_000 })
    expect(first.map(({ account }) => account)).toEqual(names.slice(0, 100))
    const second = await store.accounts.list('default', { after: first.at(-1)?.account ?? '', first: 2 })
    expect(second.map(({ account }) => account)).toEqual(names.slice(100, 102))
  })

  test('an account that is removed takes its facts along, and nobody else’s', async () => {
    await store.accounts.add(hubspot)
    await store.facts.write(acme, { name: 'limit', value: 1 })
    await store.facts.write({ ...acme, account: 'zenith' }, { name: 'limit', value: 2 })
    expect(await store.accounts.remove(acme)).toBe(true)
    expect(await store.accounts.remove(acme)).toBe(false)
    expect(await store.facts.read(acme, 'limit')).toBeUndefined()
    expect(await store.facts.read({ ...acme, account: 'zenith' }, 'limit')).toBe(2)
  })

  test('facts are listed by the beginning of their names, without those that have expired, and nobody else’s', async () => {
    const write = (name: string, expiresAt?: number, key = acme) =>
      store.facts.write(key, { name, value: name, ...(expiresAt && { expiresAt }) })
    await write('shape:b')
    await write('shape:a')
    await write('shape:old', 1_500)
    await write('Shape:c')
    await write('shapeless')
    await write('shape:theirs', undefined, { ...acme, account: 'zenith' })
    await clock.advance(500)
    expect([...(await store.facts.list(acme, 'shape:'))]).toEqual([
      ['shape:a', 'shape:a'],
      ['shape:b', 'shape:b'],
    ])
    expect((await store.facts.list(acme, '%')).size).toBe(0)
  })

  test('a fact is any small piece of JSON, and the last one that was written counts', async () => {
    const value = { list: [1, 'two', null, { deep: true }] }
    await store.facts.write(acme, { name: 'plan', value: null })
    expect(await store.facts.read(acme, 'plan')).toBeNull()
    await store.facts.write(acme, { name: 'plan', value })
    expect(await store.facts.read(acme, 'plan')).toEqual(value)
    expect(await store.facts.read(acme, 'other')).toBeUndefined()
    await store.facts.erase(acme, 'plan')
    expect(await store.facts.read(acme, 'plan')).toBeUndefined()
    const large = store.facts.write(acme, { name: 'plan', value: 'x'.repeat(70_000) })
    await expect(large).rejects.toThrow('The fact "plan" of "acme" has 70002 characters, expected at most 65536.')
  })

  test('a fact is known until it expires, and goes with the next that is written', async () => {
    await store.facts.write(acme, { name: 'short', value: 1, expiresAt: 1_100 })
    await store.facts.write(acme, { name: 'long', value: 2, expiresAt: 9_000 })
    await clock.advance(99)
    expect(await store.facts.read(acme, 'short')).toBe(1)
    await clock.advance(1)
    expect(await store.facts.read(acme, 'short')).toBeUndefined()
    expect(await store.facts.read(acme, 'long')).toBe(2)
    await store.facts.write(acme, { name: 'third', value: 3 })
    const rows = await place.sql('select name from unigraph_facts order by name')
    expect(rows.map(({ name }) => name)).toEqual(['long', 'third'])
  })

  test('what was done is listed with the newest first, a tenant and an account at a time', async () => {
    const entry = { ...acme, who: 'ada@analytical-engines.example', what: 'account.connect', detail: {} }
    for (let index = 0; index < 3; index += 1) {
      await store.audit.append({ ...entry, detail: { index } })
      await clock.advance(10)
    }
    await store.audit.append({ tenant: 'default', who: 'system', what: 'keys.rewrap', detail: {} })
    await store.audit.append({ ...entry, tenant: 'other' })
    const all = await store.audit.list({ tenant: 'default' })
    expect(all.map(({ what, at }) => [what, at])).toEqual([
      ['keys.rewrap', 1_030],
      ['account.connect', 1_020],
      ['account.connect', 1_010],
      ['account.connect', 1_000],
    ])
    expect(all[0]).not.toHaveProperty('account')
    const [newest] = await store.audit.list(acme, { first: 1 })
    expect(newest).toEqual({ ...entry, number: newest?.number, at: 1_020, detail: { index: 2 } })
    const older = await store.audit.list(acme, { before: newest?.number ?? 0 })
    expect(older.map(({ detail }) => detail)).toEqual([{ index: 1 }, { index: 0 }])
  })

  test('a page of what was done has at most a hundred entries', async () => {
    const entry = { ...acme, who: 'system', what: 'token.refresh', detail: {} }
    for (let index = 0; index < 101; index += 1) await store.audit.append(entry)
    expect(await store.audit.list(acme, { first: 5_000 })).toHaveLength(100)
  })

  test('a secret in the detail of an entry is not written, and a detail carries nothing large', async () => {
    const token = new Secret('planted-audit-secret')
    await store.audit.append({ ...acme, who: 'system', what: 'token.refresh', detail: { token } })
    expect((await store.audit.list(acme))[0]?.detail).toEqual({ token: '[secret]' })
    const rows = await place.sql('select detail from unigraph_audit')
    expect(JSON.stringify(rows)).not.toContain('planted-audit-secret')
    const large = store.audit.append({ ...acme, who: 'system', what: 'x', detail: { text: 'x'.repeat(9_000) } })
    await expect(large).rejects.toMatchObject({ code: 'INVALID' })
  })
})
