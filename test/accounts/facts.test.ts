import { expect, test } from 'vitest'
import { get, path } from '../../src/contract/call.ts'
import type { Connector, Fact } from '../../src/contract/connector.ts'
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
