import { expect, test } from 'vitest'
import type { Held } from '../../src/accounts/held.ts'
import { beginning, type Slice } from '../../src/accounts/position.ts'
import { get, path } from '../../src/contract/call.ts'
import type { NestedChildren } from '../../src/contract/children.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Fault } from '../../src/contract/faults.ts'
import { toy } from '../support/toy.ts'
import { toyAccount, toyScope } from '../support/toy-account.ts'

interface Row {
  readonly id: string
}

const connector: Connector = { ...toy, records: { row: { id: (row: Row) => row.id } } }

const nested: NestedChildren<Row> = {
  by: 'nested',
  record: 'row',
  atMost: 10,
  mostRows: 50,
  call: (parents, size, _ask, cursor) => get(path`/within`, { parents: parents.join(), size, cursor }),
  lists: reply => reply.body.lists,
  next: reply => reply.body.next,
  beyond: { atMost: 100, call: id => get(path`/own/${id}`), page: reply => reply.body },
}

async function read(answer: (url: URL) => unknown, ids: readonly string[], first = 2) {
  const { account, requests } = toyAccount(connector, (_request, url) => answer(url))
  const parents = ids.map(id => ({ id, held: {} as Held }))
  const query = { from: beginning, first, scope: toyScope(), operation: 'Parent.rows' }
  const found = await account.client.children(nested, parents, query)
  return { found, paths: requests.map(url => url.pathname) }
}

const idsIn = (slice: unknown) => (slice as Slice<Held<Row>>).rows.map(({ row }) => row.id)

test('the first children of many parents come by one call; whoever is not told of has none', async () => {
  const lists = [{ parent: 'a', rows: [{ id: '1' }, { id: '2' }, { id: '3' }] }]
  const { found, paths } = await read(() => ({ lists }), ['a', 'b'])
  expect(idsIn(found.get('a'))).toEqual(['1', '2'])
  expect(found.get('a')).toMatchObject({ hasMore: true })
  expect(found.get('b')).toMatchObject({ rows: [], hasMore: false })
  expect(paths).toEqual(['/within'])
})

test('a list that was cut short is read anew, by itself', async () => {
  const answer = ({ pathname }: URL) =>
    pathname === '/within'
      ? { lists: [{ parent: 'a', rows: [{ id: '1' }], isCut: true }] }
      : { rows: [{ id: '1' }, { id: '2' }] }
  const { found, paths } = await read(answer, ['a', 'b'])
  expect(idsIn(found.get('a'))).toEqual(['1', '2'])
  expect(paths).toEqual(['/within', '/own/a'])
})

test('lists that never end are a fault of the provider, and no loop', async () => {
  const { found, paths } = await read(() => ({ lists: [], next: 'again' }), ['a', 'b'])
  expect(found.get('a')).toBeInstanceOf(Fault)
  expect(found.get('b')).toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  expect(paths).toHaveLength(100)
})
