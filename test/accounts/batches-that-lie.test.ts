import { expect, test } from 'vitest'
import { beginning } from '../../src/accounts/position.ts'
import { get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Fault } from '../../src/contract/faults.ts'
import type { CallEvent } from '../../src/pipeline/call-event.ts'
import { toy } from '../support/toy.ts'
import { toyAccount, toyScope } from '../support/toy-account.ts'

interface Thing {
  readonly id: string
  readonly name?: string
  readonly tags?: readonly string[]
}

const connector: Connector = {
  ...toy,
  records: {
    thing: {
      id: (row: Thing) => row.id,
      selectsFields: true,
      fieldSpace: { get: 6, page: 6 },
      get: {
        atMost: 10,
        call: (keys, { want }) => get(path`/things`, { ids: keys.join(), want: String(want) }),
        rows: ({ body }) => body,
      },
      list: { atMost: 10, call: () => get(path`/list`), page: ({ body }) => ({ rows: body }) },
    },
    deep: {
      id: (row: Thing) => row.id,
      get: { atMost: 10, call: keys => get(path`/things`, { ids: keys.join() }), rows: ({ body }) => body },
      detail: {
        fields: ['notes'],
        atMost: 10,
        call: keys => get(path`/notes`, { ids: keys.join() }),
        rows: ({ body }) => body,
      },
    },
  },
}

/** An account whose provider answers every request with the rows that a function gives, and what was told of its calls. */
function account(answer: (url: URL) => readonly Thing[]) {
  const events: CallEvent[] = []
  const { client } = toyAccount(connector, (_request, url) => answer(url), {
    onCall: event => events.push(event),
  }).account
  return { client, events }
}

test('an id that comes twice with different contents is an error of that id alone', async () => {
  const { client } = account(() => [
    { id: '1', name: 'a' },
    { id: '2', name: 'b' },
    { id: '1', name: 'c' },
  ])
  const scope = toyScope(['name'])
  const found = await client.get('thing', ['1', '2'], scope)
  expect(found.get('1')).toBeInstanceOf(Fault)
  expect(found.get('1')).toMatchObject({
    code: 'PROVIDER_BAD_RESPONSE',
    message: expect.stringContaining('differ'),
    details: { provider: 'toy', account: 'toy', operation: 'thing.get' },
  })
  expect(found.get('2')).toMatchObject({ row: { name: 'b' } })
  // Neither of the two is kept for others.
  expect([...(scope.seen.get('thing')?.keys() ?? [])]).toEqual(['2'])
})

test('an id that comes twice with equal contents is one row', async () => {
  const { client } = account(() => [
    { id: '1', tags: ['x'] },
    { id: '1', tags: ['x'] },
  ])
  expect((await client.get('thing', ['1'], toyScope(['tags']))).get('1')).toMatchObject({ row: { tags: ['x'] } })
})

test('an id that comes twice and differs in one of several calls for its fields is an error of that id alone', async () => {
  const { client } = account(url =>
    url.searchParams.get('want') === 'name'
      ? [
          { id: '1', name: 'a' },
          { id: '2', name: 'b' },
        ]
      : [
          { id: '1', tags: ['x'] },
          { id: '1', tags: ['y'] },
          { id: '2', tags: ['z'] },
        ],
  )
  const found = await client.get('thing', ['1', '2'], toyScope(['name', 'tags']))
  expect(found.get('1')).toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  expect(found.get('2')).toMatchObject({ row: { name: 'b', tags: ['z'] } })
})

test('a list that has the fields of a row twice, and different, is no list without that row', async () => {
  const { client } = account(url =>
    url.pathname === '/list'
      ? [{ id: '1', name: 'a' }]
      : [
          { id: '1', tags: ['x'] },
          { id: '1', tags: ['y'] },
        ],
  )
  const listed = client.list('thing', { from: beginning, first: 5, scope: toyScope(['name', 'tags']) })
  await expect(listed).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE', details: { account: 'toy' } })
})

test('how many rows came that nobody asked for is told once for each call, and nothing of what they hold', async () => {
  const { client, events } = account(() => [{ id: '1' }, { id: '8', name: 'Ada' }, { id: '9', name: 'Ada' }])
  await client.get('thing', ['1'], toyScope(['name']))
  expect(events).toMatchObject([
    { account: 'toy', provider: 'toy', operation: 'thing.get', unasked: 2, code: undefined },
  ])
  expect(JSON.stringify(events)).not.toContain('Ada')
})

test('a reply of nothing but rows that nobody asked for is told of too, beside its fault', async () => {
  const { client, events } = account(() => [{ id: '8' }, { id: '9' }])
  await client.get('thing', ['1'], toyScope(['name']))
  expect(events).toMatchObject([{ unasked: 2, code: 'PROVIDER_BAD_RESPONSE' }])
})

test('rows of a detail that nobody asked for are told of', async () => {
  const { client, events } = account(url => (url.pathname === '/notes' ? [{ id: '1' }, { id: '9' }] : [{ id: '1' }]))
  await client.get('deep', ['1'], toyScope())
  expect(events.map(({ operation, unasked }) => [operation, unasked])).toEqual([
    ['deep.get', 0],
    ['deep.detail', 1],
  ])
})
