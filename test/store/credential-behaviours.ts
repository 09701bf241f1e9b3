import { expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import type { CredentialStore, Credentials } from '../../src/store/credentials.ts'

const key = { tenant: 'default', account: 'acme' }
const turn = { by: 'process-1', since: 1_000, version: 1, tooOldMs: 100 }
const secrets = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, new Secret(text)]))
const texts = ({ values = {} }: Partial<Credentials> = {}) =>
  Object.fromEntries(Object.entries(values).map(([name, secret]) => [name, secret.reveal()]))
const one = { values: secrets({ accessToken: 'one' }), expiresAt: 5_000 }
const two = { values: secrets({ accessToken: 'two' }) }

/** What every place for credentials keeps to; `open` gives an empty one. */
export function credentialBehaviours(open: () => Promise<CredentialStore>): void {
  test('what was written is read again, for its account and its tenant alone', async () => {
    const store = await open()
    expect(await store.write(key, one)).toBe(1)
    expect(await store.read(key)).toMatchObject({ version: 1, expiresAt: 5_000 })
    expect(texts(await store.read(key))).toEqual({ accessToken: 'one' })
    expect(await store.read({ ...key, tenant: 'other' })).toBeUndefined()
    expect(await store.read({ ...key, account: 'other' })).toBeUndefined()
  })

  test('what was never written has no turn', async () => {
    const store = await open()
    expect(await store.beginRefresh(key, turn)).toEqual({ kind: 'ABSENT' })
    expect(await store.finishRefresh(key, { by: 'process-1', version: 1, ...two })).toBe(false)
    expect(await store.erase(key)).toBe(false)
  })

  test('of many who begin with nothing, one writes', async () => {
    const store = await open()
    const begun = Array.from({ length: 8 }, () => store.writeOver(key, { version: undefined, ...one }))
    expect((await Promise.all(begun)).filter(Boolean)).toHaveLength(1)
    expect((await store.read(key))?.version).toBe(1)
  })

  test('what is written over a version is written over no other, nor over a turn of it that has ended with a change', async () => {
    const store = await open()
    await store.write(key, one)
    expect(await store.writeOver(key, { version: undefined, ...two })).toBe(false)
    expect(await store.writeOver(key, { version: 7, ...two })).toBe(false)
    expect(texts(await store.read(key))).toEqual({ accessToken: 'one' })
    expect(await store.writeOver(key, { version: 1, ...two })).toBe(true)
    expect(texts(await store.read(key))).toEqual({ accessToken: 'two' })
    expect((await store.read(key))?.expiresAt).toBeUndefined()
  })

  test('of many who want the turn one gets it; the others are told who has it', async () => {
    const store = await open()
    await store.write(key, one)
    const turns = await Promise.all(
      Array.from({ length: 8 }, (_, index) => store.beginRefresh(key, { ...turn, by: `process-${index}` })),
    )
    expect(turns.filter(({ kind }) => kind === 'YOURS')).toHaveLength(1)
    expect(turns.filter(({ kind }) => kind === 'BUSY')).toHaveLength(7)
  })

  test('whoever has the turn writes and ends it; whoever has not does neither', async () => {
    const store = await open()
    await store.write(key, one)
    await store.beginRefresh(key, turn)
    expect(await store.finishRefresh(key, { by: 'process-2', version: 1, ...two })).toBe(false)
    expect(await store.finishRefresh(key, { by: 'process-1', version: 2, ...two })).toBe(false)
    expect(await store.finishRefresh(key, { by: 'process-1', version: 1, ...two })).toBe(true)
    expect(await store.read(key)).toEqual({ version: 2, values: expect.anything() })
    expect(await store.beginRefresh(key, turn)).toMatchObject({ kind: 'CHANGED', credentials: { version: 2 } })
  })

  test('a turn that is too old is taken over, and told of', async () => {
    const store = await open()
    await store.write(key, one)
    await store.beginRefresh(key, turn)
    const busy = { kind: 'BUSY', by: { by: 'process-1', since: 1_000 } }
    expect(await store.beginRefresh(key, { ...turn, by: 'process-2', since: 1_100 })).toEqual(busy)
    const taken = await store.beginRefresh(key, { ...turn, by: 'process-2', since: 1_101 })
    expect(taken).toMatchObject({ kind: 'YOURS', lost: { by: 'process-1', since: 1_000 } })
    expect(await store.finishRefresh(key, { by: 'process-1', version: 1, ...two })).toBe(false)
  })

  test('a turn that ends without a change leaves all as it was, and free', async () => {
    const store = await open()
    await store.write(key, one)
    await store.beginRefresh(key, turn)
    await store.endRefresh(key, { by: 'process-2' })
    expect(await store.beginRefresh(key, { ...turn, by: 'process-3' })).toMatchObject({ kind: 'BUSY' })
    await store.endRefresh(key, { by: 'process-1' })
    const next = await store.beginRefresh(key, { ...turn, by: 'process-3' })
    expect(next).toMatchObject({ kind: 'YOURS', credentials: { version: 1, expiresAt: 5_000 } })
    expect(next).not.toHaveProperty('lost')
  })

  test('what is erased is gone, and its version comes never again', async () => {
    const store = await open()
    await store.write(key, one)
    expect(await store.erase(key)).toBe(true)
    expect(await store.read(key)).toBeUndefined()
    expect(await store.beginRefresh(key, turn)).toEqual({ kind: 'ABSENT' })
    expect(await store.writeOver(key, { version: undefined, ...one })).toBe(true)
    expect((await store.read(key))?.version).toBeGreaterThan(1)
  })
}
