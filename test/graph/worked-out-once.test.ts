import { type DocumentNode, parse } from 'graphql'
import { expect, test, vi } from 'vitest'
import type { Account } from '../../src/accounts/account.ts'
import { entitiesOf } from '../../src/contract/capabilities.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { EntityName } from '../../src/contract/entities.ts'
import { mistakeInValues } from '../../src/graph/given-values.ts'
import { View } from '../../src/graph/view.ts'
import { factsOf, maskFactsOf, wantedOf } from '../../src/graph/wants.ts'

const column = { fields: ['subject'], facts: ['zone'], moreFields: () => ['zone'], read: () => 'A subject' }

function newAccount() {
  const mapping = vi.fn(() => ({ subject: column }))
  const entity = {
    of: 'tickets',
    get mapping() {
      return mapping()
    },
  }
  const record = { id: ({ id }: { id: string }) => id, forms: {} }
  const connector = { name: 'toy', entities: { Ticket: entity, Call: entity }, records: { tickets: record } }
  const account = { name: 'toy', connector, client: { spec: () => record } }
  return { account: account as unknown as Account, mapping }
}

test('what an operation wants of an account is worked out once for its fields', () => {
  const { account, mapping } = newAccount()
  const fields = new Map<EntityName, ReadonlySet<string>>([['Ticket', new Set(['subject'])]])
  const work = () => [
    wantedOf(account, 'tickets', fields),
    factsOf(account, 'tickets', fields),
    maskFactsOf(account, fields),
  ]
  expect(work()).toEqual([['subject', 'zone'], ['zone'], ['zone']])
  mapping.mockClear()
  expect(work()).toEqual([['subject', 'zone'], ['zone'], ['zone']])
  expect(mapping).not.toHaveBeenCalled()
  // Facts are of today, and so is what they name.
  expect(wantedOf(account, 'tickets', fields, { zone: 'here' })).toEqual(['subject', 'zone'])
  expect(mapping).toHaveBeenCalled()
})

test('how a column is read is looked up once for all rows', () => {
  const { account, mapping } = newAccount()
  const read = (id: string) =>
    new View(account, 'Ticket', { id, row: { id }, mask: 'ALL', fetchedAt: 0, freshness: 'LIVE', facts: {} }).read(
      'subject',
    )
  read('1')
  mapping.mockClear()
  expect([read('2'), read('3')]).toEqual(['A subject', 'A subject'])
  expect(mapping).not.toHaveBeenCalled()
})

test('the entities of a connector are put in order once', () => {
  const { connector } = newAccount().account as { readonly connector: Connector }
  expect(entitiesOf(connector).map(([name]) => name)).toEqual(['Call', 'Ticket'])
  expect(entitiesOf(connector)).toBe(entitiesOf(connector))
})

test('the texts of a document are looked at once, and count among the values of each request', () => {
  const parsed = parse('{ node(id: "one") { id } }')
  const definitions = vi.fn(() => parsed.definitions)
  const document = Object.defineProperty({ ...parsed }, 'definitions', { get: definitions, enumerable: true })
  const ask = (count: number) =>
    mistakeInValues({ document: document as DocumentNode, variables: { list: Array(count).fill(1) } })
  expect(ask(1)).toBeUndefined()
  definitions.mockClear()
  // With the operation's name, the variables, the list, and the text of the document.
  expect(ask(4_996)).toBeUndefined()
  expect(ask(4_997)).toMatch('more than 5000 values')
  expect(definitions).not.toHaveBeenCalled()
})
