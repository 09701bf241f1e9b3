import { readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectorsFolder } from '../../src/accounts/discover.ts'
import { remoteNumber } from '../../src/simulator/world/open.ts'
import type { Unigraph } from '../support/unigraph.ts'
import { accounts, vendorOf } from './accounts.ts'
import type { Fields } from './compare.ts'
import { entitiesOf } from './expected/index.ts'
import { expectedChildren } from './expected/relations.ts'
import { answered, startTruth, walk } from './reading.ts'
import { entityOf, lists, selectionOf } from './schema.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startTruth(0.05)
})
afterAll(() => unigraph.close())

const isListed = (entity: string) => lists.some(list => list.entity.name === entity)

describe.concurrent.each(accounts)(
  'a record of %s that is fetched by its id says what the list says of it',
  account => {
    const isGiven = (entity: string) => !Object.hasOwn(vendorOf(account).withoutLookup ?? {}, entity)
    test.each(entitiesOf(account).filter(isListed).filter(isGiven))('%s', async entity => {
      const field = lists.find(list => list.entity.name === entity)?.field
      const list = `{ list: ${field}(accounts: ["${account}"], first: 9) { nodes { ${selectionOf(entityOf(entity))} } } }`
      const sample = (await answered(unigraph.query(list))).list.nodes.toReversed()
      const selection = `... on ${entity} { ${selectionOf(entityOf(entity))} }`
      const ids = sample.map(({ id }: { id: string }) => id)
      const many = await answered(unigraph.query(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${selection} } }`, { ids }))
      expect(many.nodes).toEqual(sample)
      const one = await answered(unigraph.query(`query ($id: ID!) { node(id: $id) { ${selection} } }`, { id: ids[0] }))
      expect(one.node).toEqual(sample[0])
    })
  },
)

const withoutLookup = accounts.flatMap(account =>
  Object.keys(vendorOf(account).withoutLookup ?? {}).map(entity => ({ account, entity })),
)

test.concurrent.each(withoutLookup)('$account says of itself that it gives no $entity by its id', async each => {
  const [row] = await walk(unigraph, { account: each.account, entity: each.entity, selection: 'id' })
  const { data, errors } = await unigraph.query('query ($id: ID!) { node(id: $id) { id } }', { id: row?.id })
  expect([data.node, errors?.[0]?.extensions.code]).toEqual([null, 'BAD_USER_INPUT'])
})

const paged = accounts.flatMap(account => vendorOf(account).paged.map(entity => [account, entity] as const))

test.concurrent.each([...paged, [undefined, 'BillingCustomer'], [undefined, 'User']] as const)(
  'pages of any size make the same list: %s %s',
  async (account, entity) => {
    const sequence = async (size: number) => {
      const rows = await walk(unigraph, {
        ...(account && { account }),
        entity,
        size,
        selection: 'account { name } remoteId',
      })
      return rows.map(({ account: of, remoteId }) => `${(of as { name: string }).name} ${remoteId}`)
    }
    const whole = await sequence(100)
    expect(whole.length).toBeGreaterThan(7)
    expect(new Set(whole).size).toBe(whole.length)
    expect(await sequence(7)).toEqual(whole)
    expect(await sequence(1)).toEqual(whole)
  },
)

const longLists = accounts.flatMap(account => vendorOf(account).longLists.map(each => [account, ...each] as const))

test.concurrent.each(longLists)(
  'pages of any size make the same list of children: %s %s.%s',
  async (account, entity, field, atLeast) => {
    const pageOf = (first: number | string, after = '') =>
      `${field}(first: ${first}${after}) { nodes { remoteId } pageInfo { hasNextPage endCursor } }`
    const rows = await walk(unigraph, { account, entity, selection: 'id remoteId' })
    const children = expectedChildren(unigraph.simulators.world, account, `${entity}.${field}`)
    const countOf = (row: Fields) => children.get(remoteNumber(String(row.remoteId)))?.length ?? 0
    const ids = rows
      .toSorted((one, other) => countOf(other) - countOf(one))
      .map(({ id }) => id)
      .slice(0, 2)
    const together = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${entity} { page: ${pageOf(100)} } } }`
    const { nodes } = await answered(unigraph.query(together, { ids }))
    const document = `query ($id: ID!, $first: Int!, $after: String) {
    node(id: $id) { ... on ${entity} { page: ${pageOf('$first', ', after: $after')} } }
  }`
    const sequence = async (first: number) => {
      const found: string[] = []
      for (let after: string | null = null; ; ) {
        const { node } = await answered(unigraph.query(document, { id: ids[0], first, after }))
        found.push(...node.page.nodes.map(({ remoteId }: { remoteId: string }) => remoteId))
        if (!node.page.pageInfo.hasNextPage) return found
        after = node.page.pageInfo.endCursor
      }
    }
    const whole = await sequence(100)
    expect(whole.length).toBeGreaterThanOrEqual(atLeast)
    expect(new Set(whole).size).toBe(whole.length)
    expect(await sequence(7)).toEqual(whole)
    expect(nodes[0].page.nodes.map(({ remoteId }: { remoteId: string }) => remoteId)).toEqual(whole.slice(0, 100))
  },
)

test('the truth is written without a look at connectors or simulators', () => {
  const own = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).map(
    file => `${import.meta.dirname}/${file}`,
  )
  const ofVendors = readdirSync(connectorsFolder, { recursive: true, encoding: 'utf8' })
    .filter(file => /^[^/]+\/test\/truth(\.ts$|\/)/.test(file))
    .map(file => `${connectorsFolder}/${file}`)
  // Which accounts there are, the connectors say; what they should show, nobody asks them.
  const files = [...own, ...ofVendors].filter(file => file.endsWith('.ts') && !file.endsWith('/truth/accounts.ts'))
  const imports = files.flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g)].map(
      ([, from, dynamic]) => `${file}: ${resolve(dirname(file), from ?? dynamic ?? '')}`,
    ),
  )
  const strange = imports.filter(each =>
    /: .*\/(src\/(?!simulator\/world\/)|connectors\/(?!\w+\/test\/truth))/.test(each),
  )
  expect(imports.length).toBeGreaterThan(50)
  expect(strange.filter(each => !each.endsWith('/src/accounts/discover.ts'))).toEqual([])
})
