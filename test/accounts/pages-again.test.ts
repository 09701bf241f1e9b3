import { expect, test } from 'vitest'
import type { Held } from '../../src/accounts/held.ts'
import { beginning, type Slice } from '../../src/accounts/position.ts'
import { ask, get, path } from '../../src/contract/call.ts'
import type { FilterChildren, NestedChildren, ParentChildren } from '../../src/contract/children.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Fault } from '../../src/contract/faults.ts'
import type { Page, PageRequest } from '../../src/contract/record.ts'
import { toy } from '../support/toy.ts'
import { toyAccount, toyScope } from '../support/toy-account.ts'

interface Row {
  readonly id: string
  readonly of?: string
}

const call = ({ cursor }: Pick<PageRequest, 'cursor'>) => get(path`/rows`, { cursor })
const page = ({ body }: { body: Page<Row> }) => body
const connector: Connector = {
  ...toy,
  records: {
    row: { id: (row: Row) => row.id, list: { atMost: 3, call, page } },
    stage: { id: (row: Row) => row.id, all: { ttlSeconds: 0, call: (_ask, cursor) => call({ cursor }), page } },
  },
}

const rows = (...ids: readonly string[]) => ids.map(id => ({ id, of: 'a' }))

/** An account whose provider answers its n-th request with the n-th page; what is after the last one is a mistake. */
function paging(...pages: readonly (readonly string[])[]) {
  let asked = 0
  return toyAccount(connector, () => {
    asked += 1
    return { rows: rows(...(pages[asked - 1] ?? ['?'])), ...(asked < pages.length && { next: String(asked) }) }
  })
}

/** An account whose provider gives the same rows again and again, each time with a cursor that it never gave before. */
function looping() {
  let asked = 0
  return toyAccount(connector, () => {
    asked += 1
    const next = String(asked)
    return { rows: rows('1', '2'), next, lists: [{ parent: 'a', rows: rows('1') }] }
  })
}

const idsIn = ({ rows: held }: Slice<Held>) => held.map(({ row }) => (row as Row).id)
const part = (first: number) => ({ from: beginning, first, scope: toyScope() })

test('rows that come on two pages, as others are added while a list is read, are given once, and the list goes on', async () => {
  const { account } = paging(['1', '2', '3'], ['3', '4'], ['3', '4'], ['4', '5'])
  const slice = await account.client.list('row', part(10))
  expect(idsIn(slice)).toEqual(['1', '2', '3', '4', '5'])
  expect(slice.hasMore).toBe(false)
})

test('a row after those of the page says that more follow only if it is a new one, and where to go on', async () => {
  const again = paging(['1', '2'], ['1', '2'])
  expect(await again.account.client.list('row', part(2))).toMatchObject({ hasMore: true })
  const inOne = paging(['1', '2', '2', '1'])
  const slice = await inOne.account.client.list('row', part(2))
  expect(slice).toMatchObject({ hasMore: false, after: [{ skip: 1 }, { skip: 2 }] })
})

test('rows that were passed over on the page where a list goes on are not given after it', async () => {
  const { account } = paging(['1', '2'], ['2', '3'])
  const slice = await account.client.list('row', { ...part(5), from: { skip: 2 } })
  expect(idsIn(slice)).toEqual(['3'])
})

const parent = { id: 'a', held: {} as Held }
const other = { id: 'b', held: {} as Held }
const query = { ...part(5), operation: 'Parent.rows' }
const one: ParentChildren<Row> = { by: 'parent', record: 'row', atMost: 3, call: (_id, request) => call(request), page }
const nested: NestedChildren<Row> = {
  ...{ by: 'nested', record: 'row', atMost: 5, mostRows: 50, beyond: one },
  call: (_parents, _size, _ask, cursor) => call({ cursor }),
  lists: ({ body }) => body.lists,
  next: ({ body }) => body.next,
}
const shared: FilterChildren<Row> = {
  ...{ by: 'filter', record: 'row', atMost: 5, pageSize: 5, beyond: one, page },
  call: (_parents, request) => call(request),
  parentsOf: ({ of = '' }) => [of],
}

type Client = ReturnType<typeof toyAccount>['account']['client']
const search = { atMost: 3, call: (text: string) => ask(path`/search`, { text }), page }

const ways: Readonly<Record<string, (client: Client) => Promise<unknown>>> = {
  'a list': client => client.list('row', part(5)),
  'a small table': client => client.get('stage', ['1'], toyScope()),
  'a search': client => client.search('row', search, { ...part(5), text: 'x' }),
  'the list of a parent': client => client.children(one, [parent], query).then(found => found.get('a')),
  'lists within parents': client => client.children(nested, [parent, other], query).then(found => found.get('a')),
  'a list of several parents': client => client.children(shared, [parent, other], query).then(found => found.get('b')),
}

test.each(Object.entries(ways))(
  '%s that comes again and again under ever new cursors ends with a fault that says whose it is',
  async (_what, read) => {
    const { account, requests } = looping()
    const fault = await read(account.client).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(Fault)
    expect(fault).toMatchObject({
      code: 'PROVIDER_BAD_RESPONSE',
      message: expect.stringContaining('without a row that is new'),
      details: { provider: 'toy', account: 'toy' },
    })
    expect(requests.length).toBeLessThan(50)
  },
)

test('pages that hold only rows that were pushed on to them are believed for a while', async () => {
  const pushed = Array.from({ length: 19 }, () => ['1', '2'])
  const { account } = paging(['1', '2'], ...pushed, ['3'])
  expect(idsIn(await account.client.list('row', part(5)))).toEqual(['1', '2', '3'])
})

test('shared pages that bring nothing new are not read on: each parent is asked for its own list', async () => {
  const { account, requests } = toyAccount(connector, (_request, url) =>
    url.pathname === '/own'
      ? { rows: rows('1') }
      : { rows: rows('1', '2'), next: `${Number(url.searchParams.get('cursor') ?? 0) + 1}` },
  )
  const own = { ...shared, beyond: { ...one, call: () => get(path`/own`) } }
  const parents = Array.from({ length: 5 }, (_, index) => ({ id: 'abcde'[index] as string, held: {} as Held }))
  await account.client.children(own, parents, query)
  expect(requests.filter(url => url.pathname === '/rows')).toHaveLength(3)
})

test('of two lists of one parent neither is believed: its own list is read', async () => {
  const pages = [['1'], ['2']].map(ids => [{ parent: 'a', rows: rows(...ids) }])
  const { account } = toyAccount(connector, (_request, url) => {
    if (url.pathname === '/own') return { rows: rows('1', '2') }
    const at = Number(url.searchParams.get('cursor') ?? 0)
    return { lists: pages[at], ...(at === 0 && { next: '1' }) }
  })
  const twice = { ...nested, beyond: { ...one, call: () => get(path`/own`) } }
  const found = await account.client.children(twice, [parent, other], query)
  expect(idsIn(found.get('a') as Slice<Held>)).toEqual(['1', '2'])
})
