import { expect, test } from 'vitest'
import type { Held } from '../../src/accounts/held.ts'
import { beginning } from '../../src/accounts/position.ts'
import { ask, get, path, type Reply } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Fault } from '../../src/contract/faults.ts'
import type { Ask, Page, RecordSpec } from '../../src/contract/record.ts'
import { toy } from '../support/toy.ts'
import { toyAccount, toyScope } from '../support/toy-account.ts'

interface Thing {
  readonly id: string
  readonly name?: string
  readonly notes?: string
}

const things = (spec: Partial<RecordSpec<Thing>>): Connector => ({
  ...toy,
  records: {
    thing: {
      id: (row: Thing) => row.id,
      get: {
        atMost: 2,
        call: (keys: readonly string[], { want }: Ask) => get(path`/things`, { ids: keys.join(), want: String(want) }),
        rows: reply => reply.body.things,
        failures: reply => reply.body.failures ?? [],
      },
      ...spec,
    },
  },
})

const idsOf = (url: URL) => (url.searchParams.get('ids') ?? '').split(',')

test('rows are joined to keys by id, in whatever order and with whatever holes they come', async () => {
  const { account, requests } = toyAccount(things({}), (_request, url) => ({
    things: idsOf(url)
      .reverse()
      .filter(id => id !== '3')
      .map(id => ({ id, name: `n${id}` })),
  }))
  const found = await account.client.get('thing', ['1', '2', '3', '4', '5'], toyScope())
  expect([...found].map(([id, held]) => [id, (held as { row: Thing }).row.name]).sort()).toEqual([
    ['1', 'n1'],
    ['2', 'n2'],
    ['4', 'n4'],
    ['5', 'n5'],
  ])
  expect(requests.map(url => idsOf(url).length)).toEqual([2, 2, 1])
})

test('a row that nobody asked for is nobody’s', async () => {
  const { account } = toyAccount(things({}), () => ({ things: [{ id: '9' }, { id: '1' }] }))
  expect([...(await account.client.get('thing', ['1'], toyScope())).keys()]).toEqual(['1'])
})

test('a failure that names its key costs that key alone', async () => {
  const failure = { key: '2', fault: { code: 'PROVIDER_FORBIDDEN', message: 'locked' } }
  const { account } = toyAccount(things({}), () => ({ things: [{ id: '1' }], failures: [failure] }))
  const found = await account.client.get('thing', ['1', '2'], toyScope())
  expect(found.get('2')).toBeInstanceOf(Fault)
  expect(found.get('1')).not.toBeInstanceOf(Fault)
})

test('a failure that names no key is found by asking again one by one', async () => {
  const failures = [{ fault: { code: 'PROVIDER_FORBIDDEN', message: 'locked' } }]
  const { account, requests } = toyAccount(things({}), (_request, url) => {
    const ids = idsOf(url)
    return ids.includes('2')
      ? { things: ids.filter(id => id === '1').map(id => ({ id })), failures }
      : { things: ids.map(id => ({ id })) }
  })
  const found = await account.client.get('thing', ['1', '2'], toyScope())
  expect([found.get('1') instanceof Fault, found.get('2') instanceof Fault]).toEqual([false, true])
  expect(requests).toHaveLength(2)
})

test('a call that fails costs its own keys, and no others', async () => {
  const { account } = toyAccount(things({}), (_request, url) =>
    idsOf(url).includes('1') ? { nonsense: true } : { things: idsOf(url).map(id => ({ id })) },
  )
  const found = await account.client.get('thing', ['1', '2', '3'], toyScope())
  expect([...found].map(([id, held]) => [id, held instanceof Fault]).sort()).toEqual([
    ['1', true],
    ['2', true],
    ['3', false],
  ])
})

test('what the cache has is not asked for, unless a field is missing from it', async () => {
  const spec = things({ selectsFields: true })
  const { account, requests } = toyAccount(spec, (_request, url) => ({ things: idsOf(url).map(id => ({ id })) }), {
    recordSeconds: 60,
  })
  await account.client.get('thing', ['1', '2'], toyScope(['name']))
  await account.client.get('thing', ['1', '2', '3'], toyScope(['name']))
  await account.client.get('thing', ['1'], toyScope(['name', 'size']))
  expect(requests.map(url => url.searchParams.get('ids'))).toEqual(['1,2', '3', '1'])
})

test('fields that take a request of their own are fetched only when they are wanted', async () => {
  const detail = {
    fields: ['notes'],
    atMost: 10,
    call: (keys: readonly string[]) => get(path`/notes`, { ids: keys.join() }),
    rows: (reply: { body: { notes: Thing[] } }) => reply.body.notes,
  }
  const answer = (_request: unknown, url: URL) =>
    url.pathname === '/notes' ? { notes: [{ id: '1', notes: 'long' }] } : { things: [{ id: '1', name: 'a' }] }
  const { account, requests } = toyAccount(things({ selectsFields: true, detail }), answer)
  await account.client.get('thing', ['1'], toyScope(['name']))
  expect(requests.map(url => url.pathname)).toEqual(['/things'])
  const found = await account.client.get('thing', ['1'], toyScope(['name', 'notes']))
  expect(found.get('1')).toMatchObject({ row: { id: '1', name: 'a', notes: 'long' } })
  expect(requests.map(url => url.pathname)).toEqual(['/things', '/things', '/notes'])
})

test('the rows of a list have the fields that take a request of their own, where they are wanted', async () => {
  const list = {
    atMost: 3,
    call: () => get(path`/list`),
    page: (reply: { body: { things: Thing[] } }) => ({ rows: reply.body.things }),
  }
  const detail = {
    fields: ['notes'],
    atMost: 2,
    call: (keys: readonly string[]) => get(path`/notes`, { ids: keys.join() }),
    rows: (reply: { body: { notes: Thing[] } }) => reply.body.notes,
  }
  const answer = (_request: unknown, url: URL) =>
    url.pathname === '/notes'
      ? { notes: idsOf(url).map(id => ({ id, notes: `of ${id}` })) }
      : { things: [{ id: '1' }, { id: '2' }, { id: '3' }] }
  const { account, requests } = toyAccount(things({ selectsFields: true, list, detail }), answer)
  const query = { from: beginning, first: 3 }
  await account.client.list('thing', { ...query, scope: toyScope(['name']) })
  expect(requests.map(url => url.pathname)).toEqual(['/list'])
  const slice = await account.client.list('thing', { ...query, scope: toyScope(['notes']) })
  expect(slice.rows.map(({ row }) => row)).toEqual(['1', '2', '3'].map(id => ({ id, notes: `of ${id}` })))
  expect(requests.map(url => url.pathname)).toEqual(['/list', '/list', '/notes', '/notes'])
})

test('a list that gives the same page twice is broken, and does not go on for ever', async () => {
  const list = {
    atMost: 2,
    call: ({ cursor }: { cursor: string | undefined }) => get(path`/list`, { cursor }),
    page: () => ({ rows: [], next: 'again' }),
  }
  const { account } = toyAccount(things({ list }), () => ({}))
  await expect(account.client.list('thing', { from: beginning, first: 5, scope: toyScope() })).rejects.toMatchObject({
    code: 'PROVIDER_BAD_RESPONSE',
  })
})

test('a full page that leads to itself is broken too, and nobody is sent round in a circle', async () => {
  const list = {
    atMost: 2,
    call: ({ cursor }: { cursor: string | undefined }) => get(path`/list`, { cursor }),
    page: (reply: Reply) => ({ rows: reply.body.things as Thing[], next: 'again' }),
  }
  const { account } = toyAccount(things({ list }), () => ({ things: [{ id: '1' }, { id: '2' }] }))
  const from = { cursor: 'again', skip: 0 }
  await expect(account.client.list('thing', { from, first: 2, scope: toyScope() })).rejects.toMatchObject({
    code: 'PROVIDER_BAD_RESPONSE',
  })
})

test('a field whose name is longer than the space of a call goes in a call of its own', async () => {
  const wide = { selectsFields: true, fieldSpace: { page: 6, get: 6 } } as const
  const { account, requests } = toyAccount(things(wide), () => ({ things: [{ id: '1' }] }))
  await account.client.get('thing', ['1'], toyScope(['a', 'b', 'endlessly', 'interminably']))
  expect(requests.map(url => url.searchParams.get('want'))).toEqual(['a,b', 'endlessly', 'interminably'])
})

test('a row of which only a part can be had is an error of its list, and is not left out', async () => {
  const list = {
    atMost: 2,
    call: () => get(path`/list`),
    page: (reply: Reply) => ({ rows: reply.body.things as Thing[] }),
  }
  const wide = { selectsFields: true, list, fieldSpace: { page: 6, get: 20 } } as const
  const failures = [{ key: '2', fault: { code: 'PROVIDER_UNAVAILABLE' as const } }]
  const answer = (_request: unknown, url: URL) =>
    url.pathname === '/list' ? { things: [{ id: '1' }, { id: '2' }] } : { things: [{ id: '1' }], failures }
  const { account } = toyAccount(things(wide), answer)
  const query = { from: beginning, first: 2, scope: toyScope(['first', 'second']) }
  await expect(account.client.list('thing', query)).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE' })
})

test('a list goes on past pages without a row', async () => {
  const pages: Record<string, unknown> = {
    '': { rows: [], next: 'b' },
    b: { rows: [{ id: '1' }], next: 'c' },
    c: { rows: [{ id: '2' }] },
  }
  const list = {
    atMost: 2,
    call: ({ cursor = '' }: { cursor?: string | undefined }) => get(path`/list`, { cursor }),
    page: (reply: Reply) => reply.body as Page<Thing>,
  }
  const { account } = toyAccount(things({ list }), (_request, url) => pages[url.searchParams.get('cursor') ?? ''])
  const slice = await account.client.list('thing', { from: beginning, first: 5, scope: toyScope() })
  expect(slice.rows.map(held => (held.row as Thing).id)).toEqual(['1', '2'])
  expect(slice.hasMore).toBe(false)
})

test('a lookup leaves out rows that a provider found too much', async () => {
  const email = {
    atMost: 5,
    call: (keys: readonly string[]) => ask(path`/search`, { keys }),
    page: () => ({
      rows: [
        { id: '1', name: 'A@x.example' },
        { id: '2', name: 'b@x.example' },
      ],
    }),
    keys: (row: Thing) => [row.name ?? ''],
  }
  const { account } = toyAccount(things({ findBy: { email } }), () => ({}))
  const found = await account.client.find('thing', 'email', ['a@X.example', 'c@x.example'], toyScope())
  expect([...found].map(([key, rows]) => [key, (rows as readonly Held<Thing>[]).map(({ row }) => row.id)])).toEqual([
    ['a@X.example', ['1']],
    ['c@x.example', []],
  ])
})

test('a lookup of long keys is cut by what they take up in an address', async () => {
  const email = {
    atMost: 5,
    space: 12,
    call: (keys: readonly string[]) => get(path`/search`, { keys: keys.join() }),
    page: () => ({ rows: [] }),
    keys: () => [],
  }
  const { account, requests } = toyAccount(things({ findBy: { email } }), () => ({}))
  await account.client.find('thing', 'email', ['a@x', 'b@x', 'c@x', 'd'], toyScope())
  expect(requests.map(url => url.searchParams.get('keys')).sort()).toEqual(['a@x,b@x', 'c@x,d'])
})

test('a key that the provider cannot be asked for costs itself alone', async () => {
  const email = {
    atMost: 5,
    call: (keys: readonly string[]) => {
      if (keys.includes('*')) throw new TypeError('no wildcards')
      return ask(path`/search`, { keys })
    },
    page: () => ({ rows: [{ id: '1', name: 'a' }] }),
    keys: (row: Thing) => [row.name ?? ''],
  }
  const { account } = toyAccount(things({ findBy: { email } }), () => ({}))
  const found = await account.client.find('thing', 'email', ['a', '*'], toyScope())
  expect(found.get('a')).toHaveLength(1)
  expect(found.get('*')).toMatchObject({ code: 'BAD_USER_INPUT' })
})

test('an external id is compared as the provider compares it', async () => {
  const externalId = {
    atMost: 5,
    call: (keys: readonly string[]) => ask(path`/search`, { keys }),
    page: () => ({ rows: [{ id: '1', name: 'ian1' }] }),
    keys: (row: Thing) => [row.name ?? ''],
  }
  const exact = toyAccount(things({ findBy: { externalId } }), () => ({}))
  const loose = toyAccount(things({ findBy: { externalId: { ...externalId, ignoresCase: true } } }), () => ({}))
  expect((await exact.account.client.find('thing', 'externalId', ['IAN1'], toyScope())).get('IAN1')).toHaveLength(0)
  expect((await loose.account.client.find('thing', 'externalId', ['IAN1'], toyScope())).get('IAN1')).toHaveLength(1)
})
