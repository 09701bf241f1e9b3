import { describe, expect, test } from 'vitest'
import type { Account } from '../../src/accounts/account.ts'
import type { Scope } from '../../src/accounts/scope.ts'
import { Lifetime } from '../../src/cache/lifetime.ts'
import { createStores } from '../../src/cache/stores.ts'
import { get, path } from '../../src/contract/call.ts'
import type { Connector, Fact } from '../../src/contract/connector.ts'
import { manualClock } from '../support/manual-clock.ts'
import { toy } from '../support/toy.ts'
import { toyAccount, toyScope } from '../support/toy-account.ts'

const words: Fact<unknown> = {
  ttlSeconds: 60,
  call: (_, cursor) => get(path`/words`, { cursor }),
  read: ({ body }) => body.words,
  pages: { next: ({ body }) => body.next, join: pages => pages.flat() },
}
const connector: Connector = { ...toy, facts: { words } }

test('a fact of several pages is all of them together, and is asked for once', async () => {
  const pages: Readonly<Record<string, unknown>> = { '': { words: ['a', 'b'], next: '2' }, 2: { words: ['c'] } }
  const { account, requests } = toyAccount(connector, (_request, url) => pages[url.searchParams.get('cursor') ?? ''])
  for (let time = 0; time < 2; time += 1)
    expect(await account.client.facts(['words'], toyScope())).toEqual({ words: ['a', 'b', 'c'] })
  expect(requests.map(url => url.search)).toEqual(['', '?cursor=2'])
})

test('a fact that never ends is a fault of the provider', async () => {
  // A page under a cursor that was there before would be given again without asking.
  let pages = 0
  const { account, requests } = toyAccount(connector, () => ({ words: [], next: `page${pages++}` }))
  await expect(account.client.facts(['words'], toyScope())).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  expect(requests).toHaveLength(20)
})

describe('a fact that is known', () => {
  function opened() {
    const clock = manualClock()
    const stores = createStores()
    const provider = { reading: 0, before: async () => {} }
    const answer = async () => {
      await provider.before()
      provider.reading += 1
      return { words: [`reading ${provider.reading}`] }
    }
    const open = () => toyAccount(connector, answer, { clock, stores }).account
    const read = async (account: Account, change: Partial<Scope> = {}) => {
      const scope = { ...toyScope(), asOf: await stores.changes.newest(), lifetime: new Lifetime(clock), ...change }
      const { words } = await account.client.facts(['words'], scope)
      return { said: words, seconds: Math.floor(scope.lifetime.milliseconds() / 1000) }
    }
    return { clock, provider, open, read }
  }

  test('is given for its time, and answers that hold it are given again no longer', async () => {
    const { clock, open, read } = opened()
    const account = open()
    expect(await read(account)).toEqual({ said: ['reading 1'], seconds: 60 })
    await clock.advance(20_000)
    expect(await read(account)).toEqual({ said: ['reading 1'], seconds: 40 })
    await clock.advance(40_000)
    expect(await read(account)).toEqual({ said: ['reading 2'], seconds: 60 })
  })

  test('is read anew for whoever wants nothing as old', async () => {
    const { clock, open, read } = opened()
    const account = open()
    await read(account)
    await clock.advance(10_000)
    expect(await read(account, { maxAgeSeconds: 11 })).toEqual({ said: ['reading 1'], seconds: 1 })
    expect(await read(account, { maxAgeSeconds: 10 })).toMatchObject({ said: ['reading 2'] })
    expect(await read(account, { maxAgeSeconds: 0 })).toMatchObject({ said: ['reading 3'] })
  })

  test('ends when its account has changed as a whole, in every process', async () => {
    const { open, read } = opened()
    const [one, other] = [open(), open()]
    for (const account of [one, other]) expect(await read(account)).toMatchObject({ said: ['reading 1'] })
    await one.changed('thing', '1')
    for (const account of [one, other]) expect(await read(account)).toMatchObject({ said: ['reading 1'] })
    await one.changed()
    for (const account of [one, other]) expect(await read(account)).toMatchObject({ said: ['reading 2'] })
  })

  test.each([
    ['', {}],
    [', though the server of all changes is away', { asOf: undefined }],
  ])('is not known from a reading during which the account has changed%s', async (_where, change) => {
    const { open, read, provider } = opened()
    const account = open()
    provider.before = () => account.changed()
    await read(account, change)
    provider.before = async () => {}
    expect(await read(account, change)).toMatchObject({ said: ['reading 2'] })
    expect(await read(account, change)).toMatchObject({ said: ['reading 2'] })
  })

  test('ends at once in the process that hears of the change, though the server of all changes is away', async () => {
    const { open, read } = opened()
    const account = open()
    await read(account, { asOf: undefined })
    expect(await read(account, { asOf: undefined })).toMatchObject({ said: ['reading 1'] })
    await account.changed()
    expect(await read(account, { asOf: undefined })).toMatchObject({ said: ['reading 2'] })
  })
})
