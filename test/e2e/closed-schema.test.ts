// Needs: hubspot.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['hubspot'], world: { scale: 0.05 }, introspection: false })
})
afterAll(() => unigraph.close())

test.each([
  ['the schema', '{ __schema { types { name } } }'],
  ['a type', '{ __type(name: "Contact") { fields { name } } }'],
  ['a type by another name', '{ x: __type(name: "Contact") { name } }'],
  ['a type through a fragment', '{ ...F } fragment F on Query { ... on Query { __type(name: "Contact") { name } } }'],
])('a server without introspection does not show %s', async (_what, document) => {
  const { data, errors = [] } = await unigraph.query(document)
  expect(data ?? null).toBeNull()
  expect(errors.length).toBeGreaterThan(0)
  expect(JSON.stringify(errors)).not.toMatch(/emails|companies|lifecycleStage/)
})

test.each([
  ['a field', '{ contacs { nodes { id } } }', 'contacts'],
  ['a field of a type', '{ contacts { nodes { emals { address } } } }', 'emails'],
  ['an argument', '{ contacts(frst: 1) { nodes { id } } }', '"first"'],
  ['a word', '{ contacts(onFailure: PARTAL) { nodes { id } } }', 'PARTIAL'],
  ['a field of a filter', '{ contacts(filter: { nam: { eq: "x" } }) { nodes { id } } }', '"name"'],
  ['a type', '{ node(id: "x") { ... on Contct { id } } }', '"Contact"'],
])('a server without introspection does not help to guess %s', async (_what, document, meant) => {
  const { errors = [] } = await unigraph.query(document)
  expect(errors.length).toBeGreaterThan(0)
  expect(JSON.stringify(errors)).not.toContain(meant)
  expect(JSON.stringify(errors)).not.toMatch(/did you mean/i)
})

test('what a document is made of can be asked all the same', async () => {
  const { data, errors } = await unigraph.query('{ contacts(first: 1) { __typename nodes { __typename } } }')
  expect(errors).toBeUndefined()
  expect(data.contacts.nodes).toEqual([{ __typename: 'Contact' }])
})
