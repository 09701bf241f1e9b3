import { describe, expect, test } from 'vitest'
import type { Held } from '../../src/accounts/held.ts'
import { beginning, type Slice } from '../../src/accounts/position.ts'
import { get, path } from '../../src/contract/call.ts'
import type { FilterChildren } from '../../src/contract/children.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Fault } from '../../src/contract/faults.ts'
import { toy } from '../support/toy.ts'
import { toyAccount, toyScope } from '../support/toy-account.ts'

interface Row {
  readonly id: string
  readonly of: string
}

const connector: Connector = {
  ...toy,
  fault: ({ status }) => (status === 404 ? { code: 'NOT_FOUND', message: 'there is no such place' } : undefined),
  records: {
    row: {
      id: (row: Row) => row.id,
      get: {
        atMost: 1,
        call: ([id = '']: readonly string[]) => get(path`/rows/${id}`),
        rows: reply => reply.body.rows,
      },
    },
  },
}

const shared: FilterChildren<Row> = {
  by: 'filter',
  record: 'row',
  atMost: 10,
  pageSize: 2,
  call: (_parents, { cursor }) => get(path`/shared`, { cursor }),
  page: reply => reply.body,
  parentsOf: row => [row.of],
  beyond: { atMost: 100, call: id => get(path`/own/${id}`), page: reply => reply.body },
}

const row = (id: string, of: string): Row => ({ id, of })
const pages: Readonly<Record<string, unknown>> = {
  '': { rows: [row('9', 'a'), row('10', 'a')], next: 'b' },
  b: { rows: [row('10', 'a'), row('11', 'b')] },
}

async function childrenBy(children: FilterChildren<Row>) {
  const { account, requests } = toyAccount(connector, (_request, url) =>
    url.pathname === '/shared' ? pages[url.searchParams.get('cursor') ?? ''] : { rows: [row('1', 'own')] },
  )
  const held: Held = { id: '', row: {}, mask: 'ALL', fetchedAt: 0, freshness: 'LIVE', facts: {} }
  const parents = ['a', 'b'].map(id => ({ id, held }))
  const query = { from: beginning, first: 5, scope: toyScope(), operation: 'Parent.rows' }
  const found = await account.client.children(children, parents, query)
  const ids = [...found].map(([id, slice]) => [id, (slice as Slice<Held<Row>>).rows.map(each => each.row.id)])
  return { ids, paths: requests.map(url => url.pathname) }
}

test('a row that comes on two shared pages is shown once', async () => {
  expect((await childrenBy(shared)).ids).toEqual([
    ['a', ['9', '10']],
    ['b', ['11']],
  ])
})

test('pages without an order are used only where one holds everything; otherwise each parent has its own list', async () => {
  const { ids, paths } = await childrenBy({ ...shared, isUnordered: true })
  expect(ids).toEqual([
    ['a', ['1']],
    ['b', ['1']],
  ])
  expect(paths).toEqual(['/shared', '/own/a', '/own/b'])
})

test('a row that points to something that is no id is a fault of its call, and belongs to nobody', async () => {
  const lost = { ...shared, parentsOf: () => [String({})] }
  const { account } = toyAccount(connector, () => ({ rows: [row('1', 'a')] }))
  const parents = ['a', 'b'].map(id => ({ id, held: {} as Held }))
  const query = { from: beginning, first: 5, scope: toyScope(), operation: 'Parent.rows' }
  const found = await account.client.children(lost, parents, query)
  for (const id of ['a', 'b'])
    expect(found.get(id)).toMatchObject({
      code: 'PROVIDER_BAD_RESPONSE',
      details: { account: 'toy', operation: 'Parent.rows' },
    })
})

describe('shared pages', () => {
  const names = Array.from({ length: 8 }, (_, index) => `p${index}`)

  test('go on past the third while most of their rows are news', async () => {
    expect(await pathsOf(names.flatMap(name => [row(`1${name}`, name), row(`2${name}`, name)]))).toEqual(
      Array(8).fill('/shared'),
    )
  })

  test('stop at the third where one parent has nearly all rows', async () => {
    const many = Array.from({ length: 100 }, (_, index) => row(String(index), 'p0'))
    const others = names.slice(1).map(name => `/own/${name}`)
    expect(await pathsOf(many)).toEqual(['/shared', '/shared', '/shared', ...others])
  })

  test('are never more than the parents', async () => {
    const endless = Array.from({ length: 100 }, (_, index) => row(String(index), 'p0'))
    expect(await pathsOf(endless, 200)).toEqual([
      '/shared',
      ...Array(7).fill('/shared'),
      ...names.map(name => `/own/${name}`),
    ])
  })

  /** What is asked for when these rows come on pages of two. */
  async function pathsOf(rows: readonly Row[], first = 3): Promise<readonly string[]> {
    const { account, requests } = toyAccount(connector, (_request, url) => {
      if (url.pathname !== '/shared') return { rows: [] }
      const start = Number(url.searchParams.get('cursor') ?? '0')
      const next = start + 2 < rows.length ? { next: String(start + 2) } : {}
      return { rows: rows.slice(start, start + 2), ...next }
    })
    const parents = names.map(id => ({ id, held: {} as Held }))
    await account.client.children(shared, parents, {
      from: beginning,
      first,
      scope: toyScope(),
      operation: 'Parent.rows',
    })
    return requests.map(url => url.pathname)
  }
})

test('a 404 that the connector does not call an absence is a fault, and not a record that is missing', async () => {
  const { account } = toyAccount(connector, () => undefined)
  const found = await account.client.get('row', ['1'], toyScope())
  expect(found.get('1')).toBeInstanceOf(Fault)
  expect(found.get('1')).toMatchObject({ code: 'NOT_FOUND' })
})
