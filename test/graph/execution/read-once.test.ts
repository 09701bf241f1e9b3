import { buildSchema, type ExecutionResult, execute, parse } from 'graphql'
import { expect, test } from 'vitest'
import { Plans } from '../../../src/graph/execution/plans.ts'

const schema = buildSchema(`
  type Query { tickets: [Ticket!]! one(count: Int!): String }
  type Ticket { agent: Agent, lead: Agent }
  type Agent { name: String, phone: String, team: Agent }
`)

const asked = (query: string, rootValue: unknown, variableValues: Record<string, unknown> = {}) => ({
  document: parse(query),
  rootValue,
  variableValues,
})

/** Three tickets of one agent, who is waited for and counts how often the name is read. */
function tickets(readName: () => string) {
  const reads: string[] = []
  const ada = {
    get name() {
      reads.push('name')
      return readName()
    },
    phone: '1',
  }
  const agent = Promise.resolve(ada)
  return { reads, rootValue: { tickets: [{ agent, lead: agent }, { agent }, { agent }] } }
}

test('a record that many rows point to is read once for each field that shows it', async () => {
  const { reads, rootValue } = tickets(() => 'Ada')
  const { data } = await new Plans(schema).execute(
    asked('{ tickets { agent { name phone } lead { name } } }', rootValue),
  )
  const agent = { name: 'Ada', phone: '1' }
  expect(data).toEqual({
    tickets: [
      { agent, lead: { name: 'Ada' } },
      { agent, lead: null },
      { agent, lead: null },
    ],
  })
  expect(reads).toHaveLength(2)
})

test('where something is wrong with it, each of the rows says so, as with graphql-js', async () => {
  const broken = () => {
    throw new Error('no name')
  }
  const query = '{ tickets { agent { name } } }'
  const ours = await new Plans(schema).execute(asked(query, tickets(broken).rootValue))
  const theirs = (await execute({ schema, ...asked(query, tickets(broken).rootValue) })) as ExecutionResult
  expect(JSON.parse(JSON.stringify(ours))).toEqual(JSON.parse(JSON.stringify(theirs)))
  expect(ours.errors).toHaveLength(3)
})

test('arguments that make no sense are an error of a property too, which does not look at them', async () => {
  const query = 'query ($count: Int = 1) { one(count: $count) }'
  const ours = await new Plans(schema).execute(asked(query, { one: 'a text' }, { count: null }))
  const theirs = (await execute({ schema, ...asked(query, { one: 'a text' }, { count: null }) })) as ExecutionResult
  expect(JSON.parse(JSON.stringify(ours))).toEqual(JSON.parse(JSON.stringify(theirs)))
  expect(ours.errors).toHaveLength(1)
})
