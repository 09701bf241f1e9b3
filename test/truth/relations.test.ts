import { type GraphQLObjectType, getNamedType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Unigraph } from '../support/unigraph.ts'
import { differences, type Fields, plain } from './compare.ts'
import { entitiesOf, expectedRows } from './expected/index.ts'
import { childDifferences, relations } from './expected/relations.ts'
import { withoutEdge } from './limits.ts'
import { type AccountName, accounts, numbersOf, readEdges, startTruth } from './reading.ts'
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
function edgesAt(account: AccountName, entity: string) {
  return edgesOf(entityOf(entity))
    .filter(({ name }) => !withoutEdge.some(lack => lack.provider === account && lack.edge === `${entity}.${name}`))
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

describe.concurrent.each(accounts)('the rows of every edge of %s are those that the world links', account => {
  const parents = entitiesOf(account).filter(entity => isListed(entity) && edgesAt(account, entity).length > 0)
  test.each(parents)('%s', async entity => {
    const edges = await readEdges(unigraph, { account, entity, edges: edgesAt(account, entity) })
    const wrong = [...edges].flatMap(([field, children]) => {
      const edge = `${entity}.${field}`
      read.set(`${account}.${edge}`, children)
      const numbers = new Map([...children].map(([parent, rows]) => [parent, numbersOf(rows)]))
      return childDifferences(numbers, { world: unigraph.simulators.world, account, edge })
    })
    expect(wrong).toEqual([])
  })
})

test('the files of every comment are those that the world links, and are what it says', () => {
  const { world } = unigraph.simulators
  const comments = [...(read.get('zendesk.Ticket.comments')?.values() ?? [])].flat()
  const filesOf = (comment: Fields) => (comment.attachments as { nodes: Fields[] }).nodes
  const files = new Map(comments.map(each => [numbersOf([each])[0] as number, filesOf(each)]))
  read.set('zendesk.TicketComment.attachments', files)
  const numbers = new Map([...files].map(([comment, rows]) => [comment, numbersOf(rows)]))
  const edge = { world, account: 'zendesk', edge: 'TicketComment.attachments' } as const
  expect(childDifferences(numbers, edge)).toEqual([])
  const rows = [...files.values()].flat().map(row => plain(row) as Fields)
  expect(rows.length).toBeGreaterThan(20)
  expect(differences(rows, expectedRows(world, 'zendesk', 'Attachment'))).toEqual([])
})

test('no edge of the schema is left out', () => {
  const all = entities.flatMap(entity => edgesOf(entity).map(({ name }) => `${entity.name}.${name}`))
  expect(Object.keys(relations).sort()).toEqual(all.sort())
  const seen = [...read].filter(([, children]) => [...children.values()].some(rows => rows.length > 0))
  expect([...new Set(seen.map(([key]) => key.split('.').slice(1).join('.')))].sort()).toEqual(all.sort())
})

test.each([
  ['zendesk', 'Ticket.comments', 'TicketComment'],
  ['stripe', 'Invoice.lines', 'InvoiceLine'],
  ['netsuite', 'Invoice.lines', 'InvoiceLine'],
  ['stripe', 'CreditNote.lines', 'CreditNoteLine'],
  ['netsuite', 'CreditNote.lines', 'CreditNoteLine'],
  ['hubspot', 'Deal.lineItems', 'DealLineItem'],
] as const)('every field of the rows that stand in no list is what the world says: %s %s', (account, edge, entity) => {
  const lists = new Set(edgesOf(entityOf(entity)).map(({ name }) => name))
  const columns = (row: Fields) => Object.fromEntries(Object.entries(row).filter(([name]) => !lists.has(name)))
  const rows = [...(read.get(`${account}.${edge}`)?.values() ?? [])].flat().map(row => plain(columns(row)) as Fields)
  expect(rows.length).toBeGreaterThan(entity === 'CreditNoteLine' ? 10 : 100)
  expect(differences(rows, expectedRows(unigraph.simulators.world, account, entity))).toEqual([])
})

test('the main company comes first among those of a person', () => {
  const mains = new Map(
    [...expectedRows(unigraph.simulators.world, 'hubspot', 'Contact')].map(([n, { company }]) => [n, company]),
  )
  const several = [...(read.get('hubspot.Contact.companies') ?? [])].filter(([, rows]) => rows.length > 1)
  expect(several.length).toBeGreaterThan(0)
  for (const [contact, rows] of several)
    if (mains.get(contact) !== null) expect(numbersOf(rows)[0]).toBe(mains.get(contact))
})
