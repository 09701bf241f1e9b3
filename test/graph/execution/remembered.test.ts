import { buildSchema, type DocumentNode, execute, GraphQLError, type GraphQLResolveInfo, parse } from 'graphql'
import { beforeEach, expect, test } from 'vitest'
import { Plans } from '../../../src/graph/execution/plans.ts'

const schema = buildSchema(`
  directive @age(most: Int) on QUERY
  type Query { thing(count: Int, name: String): Thing things: [Thing!] must: Thing! late: Int }
  type Thing { thing(count: Int): Thing must: Thing! name: String }
`)

let infos: GraphQLResolveInfo[]
let given: unknown[]
let plans: Plans
beforeEach(() => {
  infos = []
  given = []
  plans = new Plans(schema)
})

const rootValue = {
  thing: (args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    given.push(args)
    infos.push(info)
    return { name: 'a thing', thing: { name: 'inside', thing: null } }
  },
}

const ask = (document: DocumentNode, variableValues: Record<string, unknown> = {}, operationName?: string) =>
  plans.execute({ document, rootValue, variableValues, ...(operationName !== undefined && { operationName }) })

test('what a document selects, and the arguments that stand in it, are read once for all requests', () => {
  const document = parse('{ thing(count: 1) { name } }')
  ask(document)
  ask(document)
  expect(infos[1]?.fieldNodes).toBe(infos[0]?.fieldNodes)
  expect(given[1]).toBe(given[0])
  ask(parse('{ thing(count: 1) { name } }'))
  expect(infos[2]?.fieldNodes).not.toBe(infos[0]?.fieldNodes)
})

test('what is selected inside of a field is collected once, however many rows and requests there are', () => {
  const row = { thing: rootValue.thing }
  const document = parse('query ($count: Int) { things { thing(count: $count) { name } } }')
  for (const count of [1, 2]) plans.execute({ document, rootValue: { things: [row, row] }, variableValues: { count } })
  expect(new Set(infos.map(({ fieldNodes }) => fieldNodes)).size).toBe(1)
  expect(given).toEqual([{ count: 1 }, { count: 1 }, { count: 2 }, { count: 2 }])
  // The rows of one request share what its variables come to.
  expect(given[1]).toBe(given[0])
})

test('a directive that leaves out no field makes no plan of its own', () => {
  const document = parse('query ($most: Int) @age(most: $most) { thing { name } }')
  for (const most of [1, 2]) ask(document, { most })
  expect(infos[1]?.fieldNodes).toBe(infos[0]?.fieldNodes)
})

test('arguments of variables are those of each request', () => {
  const document = parse('query ($count: Int, $name: String = "none") { thing(count: $count, name: $name) { name } }')
  ask(document, { count: 1, name: 'one' })
  ask(document, { count: 2 })
  ask(document)
  expect(given).toEqual([{ count: 1, name: 'one' }, { count: 2, name: 'none' }, { name: 'none' }])
})

test('a document is planned anew for other values of the variables that decide what is selected', () => {
  const document = parse('query ($is: Boolean!, $count: Int) { thing(count: $count) { name @include(if: $is) } }')
  expect([true, false, true].map(is => ask(document, { is, count: 1 }))).toEqual([
    { data: { thing: { name: 'a thing' } } },
    { data: { thing: {} } },
    { data: { thing: { name: 'a thing' } } },
  ])
  ask(document, { is: true, count: 2 })
  expect(infos[2]?.fieldNodes).toBe(infos[0]?.fieldNodes)
  expect(infos[3]?.fieldNodes).toBe(infos[0]?.fieldNodes)
  expect(infos[1]?.fieldNodes).not.toBe(infos[0]?.fieldNodes)
})

test('more directives than plans are kept for are obeyed', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const fields = names.map(name => `${name}: name @skip(if: $${name})`)
  const document = parse(`query (${names.map(name => `$${name}: Boolean!`)}) { thing { ${fields.join(' ')} } }`)
  for (let round = 0; round < 2; round += 1)
    for (let bits = 0; bits < 2 ** names.length; bits += 1) {
      const variableValues = Object.fromEntries(names.map((name, index) => [name, (bits & (1 << index)) > 0]))
      expect(ask(document, variableValues)).toEqual(execute({ schema, document, rootValue, variableValues }))
    }
})

test.each([
  ['one of several operations', 'query A { a: thing { name } } query B { b: thing { name } }', 'B'],
  ['an operation that is not there', 'query A { a: thing { name } }', 'C'],
  ['no name where there are several', 'query A { a: thing { name } } query B { b: thing { name } }', undefined],
  ['an empty name', '{ thing { name } }', ''],
  ['a mutation where there are none', 'mutation { thing { name } }', undefined],
  ['a directive without a boolean', 'query ($is: Boolean = true) { thing { name @include(if: $is) } }', undefined],
  [
    'a directive without a boolean at the root',
    'query ($is: Boolean = true) { thing @skip(if: $is) { name } }',
    undefined,
  ],
  ['a variable of another type', 'query ($count: Int!) { thing(count: $count) { name } }', undefined],
  ['a name of JavaScript', '{ __proto__: thing { constructor: name __proto__: name } }', undefined],
  [
    'the schema itself',
    '{ __schema { queryType { name } } __type(name: "Thing") { fields { name } } __typename }',
    undefined,
  ],
])('%s is answered as graphql-js does', async (_what, text, operationName) => {
  const document = parse(text)
  const variableValues = { is: null, count: 'x' }
  const theirs = await execute({ schema, document, rootValue, variableValues, operationName })
  for (const _ of ['the first time', 'and again']) {
    const ours = await ask(document, variableValues, operationName)
    expect(JSON.stringify(ours)).toBe(JSON.stringify({ ...theirs }))
  }
})

test('what fails after an answer is complete changes nothing in it', async () => {
  const failing = Promise.withResolvers<number>()
  const answer = await plans.execute({
    document: parse('{ late must { name } }'),
    rootValue: { late: () => failing.promise, must: () => Promise.reject(new Error('There is none.')) },
  })
  failing.reject(new Error('Too late.'))
  await failing.promise.catch(() => {})
  expect(answer).toEqual({ data: null, errors: [expect.objectContaining({ message: 'There is none.' })] })
})

test('an error below what has become null is not told of', async () => {
  const failing = Promise.withResolvers<number>()
  const answer = plans.execute({
    document: parse('{ late thing { must { name } thing { name } } }'),
    rootValue: {
      late: () => new Promise(resolve => failing.promise.catch(() => setImmediate(resolve, 1))),
      thing: {
        must: () => Promise.reject(new GraphQLError('There is none.')),
        thing: () => failing.promise,
      },
    },
  })
  setImmediate(() => failing.reject(new Error('Nobody asks.')))
  expect(await answer).toEqual({
    data: { late: 1, thing: null },
    errors: [expect.objectContaining({ message: 'There is none.' })],
  })
})

test('an item that comes after its list was given up ends nothing', async () => {
  const item = Promise.withResolvers<object>()
  const late = Promise.withResolvers<number>()
  const answer = plans.execute({
    document: parse('{ things { name } late }'),
    rootValue: { things: [item.promise, new Error('There is none.')], late: () => late.promise },
  })
  item.resolve({ name: 'nobody asks' })
  await item.promise
  setImmediate(() => late.resolve(1))
  expect(await answer).toEqual({
    data: { things: null, late: 1 },
    errors: [expect.objectContaining({ message: 'There is none.', path: ['things', 1] })],
  })
})
