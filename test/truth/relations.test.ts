import { type GraphQLObjectType, getNamedType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Unigraph } from '../support/unigraph.ts'
import { accounts, vendorOf } from './accounts.ts'
import { differences, type Fields, plain } from './compare.ts'
import { entitiesOf, expectedRows } from './expected/index.ts'
import { childDifferences, relations } from './expected/relations.ts'
import { numbersOf, readEdges, startTruth } from './reading.ts'
import { edgesOf, entities, entityOf, lists, rowsOf, selectionOf } from './schema.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startTruth(0.05)
})
afterAll(() => unigraph.close())

const childOf = (entity: string, field: string) =>
  rowsOf(getNamedType(entityOf(entity).getFields()[field]?.type) as GraphQLObjectType)
const isListed = (entity: string) => lists.some(list => list.entity.name === entity)

/** The edges of an account's entity whose rows it has; of rows that stand in no list, all columns are asked for. */
function edgesAt(account: string, entity: string) {
  return edgesOf(entityOf(entity))
    .filter(({ name }) => !Object.hasOwn(vendorOf(account).withoutEdge ?? {}, `${entity}.${name}`))
    .map(({ name: field }) => ({ field, child: childOf(entity, field) }))
    .filter(({ child }) => entitiesOf(account).includes(child.name))
    .map(({ field, child }) => ({ field, selection: isListed(child.name) ? 'remoteId' : wholeOf(child) }))
}

/** All columns, and the first few of each list. */
const wholeOf = (child: GraphQLObjectType): string =>
  [selectionOf(child), ...listsIn(child).map(({ name, rows }) => `${name}(first: 2) { nodes { ${rows} } }`)].join(' ')
const listsIn = (child: GraphQLObjectType) =>
  edgesOf(child).map(({ name }) => ({ name, rows: selectionOf(childOf(child.name, name)) }))

const read = new Map<string, Map<number, Fields[]>>()

/** The rows of the lists that came inside rows that stand in no list. */
function readInside(account: string, child: GraphQLObjectType, rows: readonly Fields[]): void {
  for (const { name } of isListed(child.name) ? [] : edgesAtChild(account, child.name))
    read.set(
      `${account}.${child.name}.${name}`,
      new Map(rows.map(row => [numbersOf([row])[0] as number, (row[name] as { nodes: Fields[] } | null)?.nodes ?? []])),
    )
}

const edgesAtChild = (account: string, child: string) => edgesAt(account, child).map(({ field }) => ({ name: field }))

describe.concurrent.each(accounts)('the rows of every edge of %s are those that the world links', account => {
  const parents = entitiesOf(account).filter(entity => isListed(entity) && edgesAt(account, entity).length > 0)
  test.each(parents)('%s', async entity => {
    const edges = await readEdges(unigraph, { account, entity, edges: edgesAt(account, entity) })
    const wrong = [...edges].flatMap(([field, children]) => {
      const edge = `${entity}.${field}`
      read.set(`${account}.${edge}`, children)
      readInside(account, childOf(entity, field), [...children.values()].flat())
      const numbers = new Map([...children].map(([parent, rows]) => [parent, numbersOf(rows)]))
      return childDifferences(numbers, { world: unigraph.simulators.world, account, edge })
    })
    expect(wrong).toEqual([])
  })
})

test('no edge of the schema is left out', () => {
  const all = entities.flatMap(entity => edgesOf(entity).map(({ name }) => `${entity.name}.${name}`))
  expect(Object.keys(relations).sort()).toEqual(all.sort())
  const seen = [...read].filter(([, children]) => [...children.values()].some(rows => rows.length > 0))
  const held = accounts.flatMap(account =>
    entitiesOf(account).flatMap(entity => edgesAt(account, entity).map(({ field }) => `${entity}.${field}`)),
  )
  expect([...new Set(seen.map(([key]) => key.split('.').slice(1).join('.')))].sort()).toEqual([...new Set(held)].sort())
})

const unlisted = accounts.flatMap(account =>
  (vendorOf(account).unlisted ?? []).map(([edge, entity, atLeast]) => ({ account, edge, entity, atLeast })),
)

test.each(unlisted)('every field of the rows that stand in no list is what the world says: $account $edge', each => {
  const { account, edge, entity, atLeast } = each
  const lists = new Set(edgesOf(entityOf(entity)).map(({ name }) => name))
  const columns = (row: Fields) => Object.fromEntries(Object.entries(row).filter(([name]) => !lists.has(name)))
  const rows = [...(read.get(`${account}.${edge}`)?.values() ?? [])].flat().map(row => plain(columns(row)) as Fields)
  expect(rows.length).toBeGreaterThan(atLeast)
  expect(differences(rows, expectedRows(unigraph.simulators.world, account, entity))).toEqual([])
})
