import { buildSchema, getOperationAST, type OperationDefinitionNode, parse } from 'graphql'
import { beforeEach, expect, test } from 'vitest'
import { Costs } from '../../src/graph/costs.ts'

const schema = buildSchema(`
  type Query { tickets(first: Int = 20, after: String, kinds: [String!]): Tickets }
  type Tickets { nodes: [Ticket!]! }
  type Ticket { name: String comments(first: Int = 20, after: String, kinds: [String!]): Comments }
  type Comments { nodes: [Comment!]! }
  type Comment { text: String }
`)

/** The fields whose costs were asked for. */
let counted: string[]
let costs: Costs
beforeEach(() => {
  counted = []
  const callsPerParent = (type: string, field: string, asksFor: (word: string) => boolean) => {
    counted.push(`${type}.${field}`)
    return field === 'comments' && asksFor('DEAR') ? 100 : 0
  }
  costs = new Costs({ schema, callsPerParent })
})

function asker(text: string): (variables?: Record<string, unknown>) => string | undefined {
  const document = parse(text)
  const operation = getOperationAST(document) as OperationDefinitionNode
  return (variables = {}) => costs.excess(operation, document, variables)
}

test('what an operation costs is counted once, whatever variables it has that do not matter to that', () => {
  const ask = asker('query ($first: Int, $after: String) { tickets(first: $first, after: $after) { nodes { name } } }')
  ask({ first: 10 })
  const once = counted.length
  expect(once).toBeGreaterThan(0)
  ask({ first: 10, after: 'here' })
  ask({ first: 10, after: 'there' })
  expect(counted).toHaveLength(once)
  ask({ first: 11 })
  expect(counted).toHaveLength(2 * once)
})

test('an operation is refused for the variables with which it costs too much, each time and for them alone', () => {
  const nested = 'tickets(first: $many) { nodes { comments(first: $inside) { nodes { text } } } }'
  const ask = asker(`query ($many: Int = 100, $inside: Int) { ${nested} }`)
  for (const _ of ['the first time', 'and again']) {
    expect(ask({ many: 100_000 })).toMatch('more than 60000 rows')
    expect(ask({ many: 10, inside: 10 })).toBeUndefined()
    expect(ask({ many: 10, inside: 10_000 })).toMatch('more than 60000 rows')
    // Without a value it has its default; null is a value, and leaves the list with the schema's own.
    expect(ask({ inside: 1_000 })).toMatch('more than 60000 rows')
    expect(ask({ many: null, inside: 1_000 })).toBeUndefined()
  }
})

test('words that make an operation dear are found in variables', () => {
  const ask = asker(
    'query ($kinds: [String!]) { tickets(first: 20) { nodes { comments(first: 1, kinds: $kinds) { nodes { text } } } } }',
  )
  expect(ask({ kinds: ['CHEAP'] })).toBeUndefined()
  expect(ask({ kinds: ['DEAR'] })).toMatch('more than 1000 requests')
  expect(ask({ kinds: ['CHEAP'] })).toBeUndefined()
})
