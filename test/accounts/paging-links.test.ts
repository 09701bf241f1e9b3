import { expect, test } from 'vitest'
import type { Held } from '../../src/accounts/held.ts'
import { beginning, type Position, type Slice } from '../../src/accounts/position.ts'
import { get, path } from '../../src/contract/call.ts'
import type { LinkChildren } from '../../src/contract/children.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { toy } from '../support/toy.ts'
import { toyAccount, toyScope } from '../support/toy-account.ts'

interface Thing {
  readonly id: string
}

const connector: Connector = {
  ...toy,
  records: {
    thing: {
      id: (row: Thing) => row.id,
      get: {
        atMost: 100,
        call: (keys: readonly string[]) => get(path`/things`, { ids: keys.join() }),
        rows: reply => reply.body.things,
      },
    },
  },
}

/** Links of which each call shows some more. */
const children: LinkChildren = {
  by: 'links',
  record: 'thing',
  atMost: 10,
  call: parents => get(path`/links`, { of: parents.map(({ id, after = '0' }) => `${id}:${after}`).join() }),
  links: reply => reply.body.links,
  more: reply => reply.body.more,
}

/** An account whose parents hang on the things that are named, of which only some exist; a call shows so many links. */
function accountOf(linked: Readonly<Record<string, readonly string[]>>, isThere: (id: string) => boolean, stretch = 3) {
  return toyAccount(connector, (_request, url) => {
    if (url.pathname === '/things') {
      const ids = (url.searchParams.get('ids') ?? '').split(',')
      return { things: ids.filter(isThere).map(id => ({ id })) }
    }
    const asked = (url.searchParams.get('of') ?? '').split(',').map(each => each.split(':') as [string, string])
    const links = asked.flatMap(([parent, after]) =>
      (linked[parent] ?? []).slice(Number(after), Number(after) + stretch).map(child => ({ parent, child })),
    )
    const more = asked.flatMap(([id, after]) => {
      const next = Number(after) + stretch
      return next < (linked[id] ?? []).length ? [{ id, after: String(next) }] : []
    })
    return { links, more }
  })
}

type Opened = ReturnType<typeof accountOf>

async function read({ account }: Opened, ids: readonly string[], first: number, from: Position = beginning) {
  const parents = ids.map(id => ({ id, held: {} as Held }))
  const found = await account.client.children(children, parents, { from, first, scope: toyScope(), operation: 'links' })
  return new Map([...found].map(([id, slice]) => [id, slice as Slice<Held<Thing>>]))
}

const idsOf = (slice: Slice<Held<Thing>> | undefined) => slice?.rows.map(({ row }) => row.id)
const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1))

test('links to records that are gone are passed over until there are rows enough', async () => {
  const opened = accountOf({ a: numbers(12), b: ['1', '11'] }, id => Number(id) > 8)
  const found = await read(opened, ['a', 'b'], 2)
  expect(idsOf(found.get('a'))).toEqual(['9', '10'])
  expect(found.get('a')?.hasMore).toBe(true)
  expect(idsOf(found.get('b'))).toEqual(['11'])
  expect(found.get('b')?.hasMore).toBe(false)
})

test('children between links to records that are gone are read to their end, each once', async () => {
  const opened = accountOf({ a: numbers(250) }, id => Number(id) % 60 === 0, 90)
  for (const first of [1, 2, 3]) {
    const walked: (string[] | undefined)[] = []
    let from: Position | undefined = beginning
    while (from !== undefined) {
      const slice: Slice<Held<Thing>> | undefined = (await read(opened, ['a'], first, from)).get('a')
      walked.push(idsOf(slice))
      if (slice?.hasMore) expect(slice.after.at(-1)).toBeDefined()
      from = slice?.hasMore ? slice.after.at(-1) : undefined
    }
    expect(walked.flat()).toEqual(['60', '120', '180', '240'])
  }
})

test('a parent all of whose children are gone has an empty list that ends', async () => {
  const opened = accountOf({ a: numbers(9) }, () => false)
  expect((await read(opened, ['a'], 2)).get('a')).toEqual({ rows: [], after: [], hasMore: false })
})

test('links that come twice do not hide those after them', async () => {
  const opened = accountOf({ a: ['1', '1', '1', '2', '3'] }, () => true)
  const slice = (await read(opened, ['a'], 1)).get('a')
  expect([idsOf(slice), slice?.hasMore]).toEqual([['1'], true])
})
