import { expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { describeStores } from './describe-stores.ts'

const acme = { tenant: 'default', account: 'acme' }
const hubspot = { ...acme, connector: 'hubspot', settings: { subdomain: 'acme' }, isSimulator: false }

describeStores(own => {
  test('an account that was added is read and listed as it was given, once', async () => {
    const expected = { ...hubspot, version: 1, createdAt: 1_000, state: { name: 'CONNECTED', since: 1_000 } }
    expect(await own.store.accounts.add(hubspot)).toBe(true)
    expect(await own.store.accounts.add({ ...hubspot, connector: 'stripe' })).toBe(false)
    expect(await own.store.accounts.read(acme)).toEqual(expected)
    expect(await own.store.accounts.list('default')).toEqual([expected])
    expect(await own.store.accounts.list('other')).toEqual([])
    expect(await own.store.accounts.read({ tenant: 'other', account: 'acme' })).toBeUndefined()
  })

  test('the state of an account tells why, and since when it is so', async () => {
    await own.store.accounts.add(hubspot)
    await own.store.accounts.add({ ...hubspot, account: 'zenith' })
    await own.clock.advance(500)
    await own.store.accounts.setState(acme, 'RECONNECT_REQUIRED', 'The grant was withdrawn.')
    await own.clock.advance(500)
    await own.store.accounts.setState(acme, 'RECONNECT_REQUIRED', 'It still is.')
    expect((await own.store.accounts.read(acme))?.state).toEqual({
      name: 'RECONNECT_REQUIRED',
      since: 1_500,
      reason: 'It still is.',
    })
    await own.store.accounts.setState(acme, 'CONNECTED')
    expect((await own.store.accounts.read(acme))?.state).toEqual({ name: 'CONNECTED', since: 2_000 })
    const other = await own.store.accounts.read({ ...acme, account: 'zenith' })
    expect(other?.state).toEqual({ name: 'CONNECTED', since: 1_000 })
  })

  test('an account with other settings has another version, and is otherwise the same', async () => {
    await own.store.accounts.add(hubspot)
    const before = await own.store.accounts.read(acme)
    await own.clock.advance(500)
    await own.store.accounts.change(acme, { subdomain: 'zenith' })
    expect(await own.store.accounts.read(acme)).toEqual({ ...before, settings: { subdomain: 'zenith' }, version: 2 })
    await own.store.accounts.change(acme, { subdomain: 'zenith' })
    expect((await own.store.accounts.read(acme))?.version).toBe(3)
    await expect(own.store.accounts.change({ ...acme, account: 'nobody' }, {})).rejects.toMatchObject({
      code: 'INVALID',
    })
  })

  test('settings that somebody has made unreadable are none, and cost no other account', async () => {
    await own.store.accounts.add(hubspot)
    await own.store.accounts.add({ ...hubspot, account: 'zenith' })
    for (const text of ['{', 'null', '"planted"']) {
      await own.place.sql('update unigraph_accounts set settings = $1 where account = $2', text, 'acme')
      expect((await own.store.accounts.list('default')).map(({ account, settings }) => [account, settings])).toEqual([
        ['acme', {}],
        ['zenith', hubspot.settings],
      ])
    }
  })

  test('an account of a simulator is known as one', async () => {
    await own.store.accounts.add({ ...hubspot, isSimulator: true })
    expect(await own.store.accounts.read(acme)).toMatchObject({ isSimulator: true })
  })

  test('the state of an account that there is not is refused', async () => {
    await expect(own.store.accounts.setState(acme, 'DISABLED')).rejects.toMatchObject({
      name: 'StoreError',
      code: 'INVALID',
    })
  })

  test('accounts are listed by name, in pages that are never larger than a hundred', async () => {
    const names = Array.from({ length: 103 }, (_, index) => `account-${String(index).padStart(3, '0')}`)
    for (const account of names) await own.store.accounts.add({ ...hubspot, account })
    const first = await own.store.accounts.list('default', { first: 1_000 })
    expect(first.map(({ account }) => account)).toEqual(names.slice(0, 100))
    const second = await own.store.accounts.list('default', { after: first.at(-1)?.account ?? '', first: 2 })
    expect(second.map(({ account }) => account)).toEqual(names.slice(100, 102))
  })

  test('an account that is removed takes its facts along, and nobody else’s', async () => {
    await own.store.accounts.add(hubspot)
    await own.store.facts.write(acme, { name: 'limit', value: 1 })
    await own.store.facts.write({ ...acme, account: 'zenith' }, { name: 'limit', value: 2 })
    expect(await own.store.accounts.remove(acme)).toBe(true)
    expect(await own.store.accounts.remove(acme)).toBe(false)
    expect(await own.store.facts.read(acme, 'limit')).toBeUndefined()
    expect(await own.store.facts.read({ ...acme, account: 'zenith' }, 'limit')).toBe(2)
  })

  test('facts are listed by the beginning of their names, without those that have expired, and nobody else’s', async () => {
    const write = (name: string, expiresAt?: number, key = acme) =>
      own.store.facts.write(key, { name, value: name, ...(expiresAt && { expiresAt }) })
    await write('shape:b')
    await write('shape:a')
    await write('shape:old', 1_500)
    await write('Shape:c')
    await write('shapeless')
    await write('shape:theirs', undefined, { ...acme, account: 'zenith' })
    await own.clock.advance(500)
    expect([...(await own.store.facts.list(acme, 'shape:'))]).toEqual([
      ['shape:a', 'shape:a'],
      ['shape:b', 'shape:b'],
    ])
    expect((await own.store.facts.list(acme, '%')).size).toBe(0)
  })

  test('a fact is any small piece of JSON, and the last one that was written counts', async () => {
    const value = { list: [1, 'two', null, { deep: true }] }
    await own.store.facts.write(acme, { name: 'plan', value: null })
    expect(await own.store.facts.read(acme, 'plan')).toBeNull()
    await own.store.facts.write(acme, { name: 'plan', value })
    expect(await own.store.facts.read(acme, 'plan')).toEqual(value)
    expect(await own.store.facts.read(acme, 'other')).toBeUndefined()
    await own.store.facts.erase(acme, 'plan')
    expect(await own.store.facts.read(acme, 'plan')).toBeUndefined()
    const large = own.store.facts.write(acme, { name: 'plan', value: 'x'.repeat(70_000) })
    await expect(large).rejects.toThrow('The fact "plan" of "acme" has 70002 characters, expected at most 65536.')
  })

  test('a fact is known until it expires, and goes with the next that is written', async () => {
    await own.store.facts.write(acme, { name: 'short', value: 1, expiresAt: 1_100 })
    await own.store.facts.write(acme, { name: 'long', value: 2, expiresAt: 9_000 })
    await own.clock.advance(99)
    expect(await own.store.facts.read(acme, 'short')).toBe(1)
    await own.clock.advance(1)
    expect(await own.store.facts.read(acme, 'short')).toBeUndefined()
    expect(await own.store.facts.read(acme, 'long')).toBe(2)
    await own.store.facts.write(acme, { name: 'third', value: 3 })
    const rows = await own.place.sql('select name from unigraph_facts order by name')
    expect(rows.map(({ name }) => name)).toEqual(['long', 'third'])
  })

  test('what was done is listed with the newest first, a tenant and an account at a time', async () => {
    const entry = { ...acme, who: 'ada@analytical-engines.example', what: 'account.connect', detail: {} }
    for (let index = 0; index < 3; index += 1) {
      await own.store.audit.append({ ...entry, detail: { index } })
      await own.clock.advance(10)
    }
    await own.store.audit.append({ tenant: 'default', who: 'system', what: 'keys.rewrap', detail: {} })
    await own.store.audit.append({ ...entry, tenant: 'other' })
    const all = await own.store.audit.list({ tenant: 'default' })
    expect(all.map(({ what, at }) => [what, at])).toEqual([
      ['keys.rewrap', 1_030],
      ['account.connect', 1_020],
      ['account.connect', 1_010],
      ['account.connect', 1_000],
    ])
    expect(all[0]).not.toHaveProperty('account')
    const [newest] = await own.store.audit.list(acme, { first: 1 })
    expect(newest).toEqual({ ...entry, number: newest?.number, at: 1_020, detail: { index: 2 } })
    const older = await own.store.audit.list(acme, { before: newest?.number ?? 0 })
    expect(older.map(({ detail }) => detail)).toEqual([{ index: 1 }, { index: 0 }])
  })

  test('a page of what was done has at most a hundred entries', async () => {
    const entry = { ...acme, who: 'system', what: 'token.refresh', detail: {} }
    for (let index = 0; index < 101; index += 1) await own.store.audit.append(entry)
    expect(await own.store.audit.list(acme, { first: 5_000 })).toHaveLength(100)
  })

  test('a secret in the detail of an entry is not written, and a detail carries nothing large', async () => {
    const token = new Secret('planted-audit-secret')
    await own.store.audit.append({ ...acme, who: 'system', what: 'token.refresh', detail: { token } })
    expect((await own.store.audit.list(acme))[0]?.detail).toEqual({ token: '[secret]' })
    const rows = await own.place.sql('select detail from unigraph_audit')
    expect(JSON.stringify(rows)).not.toContain('planted-audit-secret')
    const large = own.store.audit.append({ ...acme, who: 'system', what: 'x', detail: { text: 'x'.repeat(9_000) } })
    await expect(large).rejects.toMatchObject({ code: 'INVALID' })
  })
})
