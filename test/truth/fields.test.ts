import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Unigraph } from '../support/unigraph.ts'
import { accounts, vendorOf } from './accounts.ts'
import { differences } from './compare.ts'
import { entitiesOf, expectedRows, used } from './expected/index.ts'
import { answered, read, startTruth } from './reading.ts'
import { columnsOf, entities, entityOf, lists } from './schema.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startTruth(0.2)
})
afterAll(() => unigraph.close())

const listed = (entity: string) => lists.some(list => list.entity.name === entity)

describe.concurrent.each(accounts)(
  'every row of %s is in its list once, and every field is what the world says',
  account => {
    test.each(entitiesOf(account).filter(listed))('%s', async entity => {
      const rows = await read(unigraph, { account, entity })
      expect(rows.length).toBeGreaterThan(0)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      expect(differences(rows, expectedRows(unigraph.simulators.world, account, entity))).toEqual([])
    })
  },
)

test('an account has the entities that the vendor documents, and no others', async () => {
  const { connectedAccounts } = await answered(
    unigraph.query('{ connectedAccounts { nodes { name capabilities { entity list } } } }'),
  )
  const told = connectedAccounts.nodes as { name: string; capabilities: { entity: string; list: boolean }[] }[]
  expect(told.map(({ name }) => name)).toEqual(expect.arrayContaining([...accounts]))
  for (const account of accounts) {
    const capabilities = told.find(({ name }) => name === account)?.capabilities ?? []
    expect(capabilities.map(({ entity }) => entity).sort()).toEqual(entitiesOf(account).sort())
    const able = capabilities.filter(({ list }) => list).map(({ entity }) => entity)
    expect(able.sort()).toEqual(entitiesOf(account).filter(listed).sort())
  }
})

test('the truth has a value for every column of every entity of the schema', () => {
  const known = new Map<string, Set<string>>()
  for (const account of accounts)
    for (const entity of entitiesOf(account)) {
      const [fields = {}] = expectedRows(unigraph.simulators.world, account, entity).values()
      known.set(`${account}.${entity}`, new Set(Object.keys(fields)))
    }
  const held = entities
    .map(({ name }) => name)
    .filter(name => accounts.some(account => entitiesOf(account).includes(name)))
  expect(new Set([...known.keys()].map(key => key.split('.')[1]))).toEqual(new Set(held))
  for (const [key, fields] of known) {
    const columns = columnsOf(entityOf(key.split('.')[1] ?? '')).map(({ name }) => name)
    expect({ [key]: [...fields].sort() }).toEqual({ [key]: columns.filter(name => name !== 'id').sort() })
  }
})

test('every limit of a vendor changes something, so that none outlives its reason', () => {
  for (const account of accounts)
    for (const entity of entitiesOf(account)) expectedRows(unigraph.simulators.world, account, entity)
  const idle = accounts.flatMap(account => {
    const { limits, hiddenRows = [] } = vendorOf(account)
    return [...limits, ...hiddenRows].filter(each => !used.has(each)).map(({ why }) => `${account}: ${why}`)
  })
  expect(idle).toEqual([])
})
