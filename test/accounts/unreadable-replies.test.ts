import { expect, test } from 'vitest'
import { beginning } from '../../src/accounts/position.ts'
import { get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Fault } from '../../src/contract/faults.ts'
import { toy } from '../support/toy.ts'
import { toyAccount, toyScope } from '../support/toy-account.ts'

const connector: Connector = {
  ...toy,
  facts: { words: { ttlSeconds: 60, call: () => get(path`/words`), read: ({ body }) => body.words.length } },
  records: {
    thing: {
      id: (row: { id: string }) => row.id,
      get: {
        atMost: 10,
        call: keys => get(path`/things`, { ids: keys.join() }),
        rows: ({ body }) => body.things,
      },
      list: { atMost: 10, call: () => get(path`/list`), page: ({ body }) => ({ rows: body.things }) },
      findBy: {
        externalId: {
          atMost: 10,
          call: () => get(path`/found`),
          page: ({ body }) => ({ rows: body.things }),
          keys: (row: { key: string }) => [row.key],
        },
      },
    },
    stage: {
      id: (row: { id: string }) => row.id,
      all: { ttlSeconds: 300, call: () => get(path`/stages`), page: ({ body }) => ({ rows: body.stages }) },
    },
  },
}

const whole = { from: beginning, first: 5 }

/** Asks for the same again and again: the fault or the number of rows of each time. */
async function asked(
  bodies: readonly unknown[],
  work: (account: ReturnType<typeof toyAccount>['account']) => Promise<unknown>,
) {
  let number = 0
  const { account } = toyAccount(connector, () => bodies[Math.min(number++, bodies.length - 1)])
  const outcomes: unknown[] = []
  for (const _ of bodies) outcomes.push(await work(account).catch((error: unknown) => error))
  return outcomes
}

const things = { things: [{ id: '1', key: 'k' }] }

test.each([
  ['a list', [{ things: null }, things], 'thing.list', 'list'],
  ['a row that is nothing', [{ things: [null] }, things], 'thing.list', 'list'],
  ['a row without an id', [{ things: [{}] }, things], 'thing.list', 'list'],
  ['a small table', [{ stages: [null] }, { stages: [{ id: '1' }] }], 'stage.all', 'table'],
  ['a fact', [{}, { words: [] }], 'fact.words', 'fact'],
] as const)(
  '%s that cannot be read is a fault of its call, and the next reply is read anew',
  async (_, bodies, operation, kind) => {
    const [first, second] = await asked(bodies, ({ client }) => {
      const scope = toyScope()
      if (kind === 'fact') return client.facts(['words'], scope)
      return client.list(kind === 'table' ? 'stage' : 'thing', { ...whole, scope })
    })
    expect(first).toMatchObject({
      code: 'PROVIDER_BAD_RESPONSE',
      details: { provider: 'toy', account: 'toy', operation },
    })
    expect((first as Fault).message).not.toMatch(/Cannot|undefined|null/)
    expect(second).not.toBeInstanceOf(Error)
  },
)

test('each key of a lookup has the fault of its call, with whose it is', async () => {
  const [found] = await asked([{ things: [null] }], ({ client }) =>
    client.find('thing', 'externalId', ['a', 'b'], toyScope()),
  )
  for (const key of ['a', 'b'])
    expect((found as Map<string, unknown>).get(key)).toMatchObject({
      code: 'PROVIDER_BAD_RESPONSE',
      details: { provider: 'toy', account: 'toy', operation: 'thing.findBy.externalId' },
    })
})

test('a list that gives the same page for ever says whose it is', async () => {
  const endless: Connector = {
    ...connector,
    records: {
      thing: {
        id: (row: { id: string }) => row.id,
        list: { atMost: 1, call: () => get(path`/list`), page: ({ body }) => ({ rows: body.things, next: 'same' }) },
      },
    },
  }
  const { account, requests } = toyAccount(endless, () => things)
  const fault = await account.client.list('thing', { ...whole, scope: toyScope() }).catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(Fault)
  expect(fault).toMatchObject({ details: { provider: 'toy', account: 'toy', operation: 'thing.list' } })
  expect(requests).toHaveLength(2)
})

test('ids that differ by capitals or by zeros in front name different rows', async () => {
  const ids = ['aB', 'Ab', '007', '7', '9007199254740993', '9007199254740992']
  const { account } = toyAccount(connector, () => ({ things: ids.toReversed().map(id => ({ id })) }))
  const found = await account.client.get('thing', ids, toyScope())
  expect(ids.map(id => (found.get(id) as { row: { id: string } }).row.id)).toEqual(ids)
})
