import { parse, validate } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../src/contract/faults.ts'
import { createRandom } from '../../src/simulator/random.ts'
import { randomQuery } from '../support/random-query.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'
import { lists, schema } from '../truth/schema.ts'

/** How many queries, and which; both are printed where one fails. */
const count = Number(process.env.UNIGRAPH_QUERIES ?? 150)
const seed = Number(process.env.UNIGRAPH_SEED ?? 1)

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ mayInspect: true, world: { scale: 0.02 }, isUnhurried: true })
})
afterAll(() => unigraph.close())

/** What providers that are well may say to a query that is valid: it is dear, or asks for what there is not. */
const mayBe = ['BAD_USER_INPUT', 'COST_EXCEEDED', 'FORBIDDEN', 'NOT_FOUND', 'PARTIAL_RESULT']

test(`${count} queries that are valid by the schema are answered, each with data or an error that has its reason (UNIGRAPH_SEED=${seed})`, async () => {
  const { data } = await unigraph.query('{ connectedAccounts { nodes { name } } }')
  const accounts = data.connectedAccounts.nodes.map(({ name }: { name: string }) => name)
  const ids = await someIds()
  expect(ids.length).toBeGreaterThan(20)
  const random = createRandom(seed)
  let answered = 0
  for (let number = 0; number < count; number += 1) {
    const query = randomQuery({ schema, random, ids, accounts, depth: 6 })
    expect([query, validate(schema, parse(query)).map(({ message }) => message)]).toEqual([query, []])
    const answer = await unigraph.query(query)
    const codes = (answer.errors ?? []).map(({ extensions, message }) => `${extensions.code}: ${message}`)
    const strange = codes.filter(code => !mayBe.some(known => code.startsWith(`${known}: `)))
    expect({ seed, number, query, strange }).toEqual({ seed, number, query, strange: [] })
    for (const known of mayBe) expect(faults).toHaveProperty(known)
    if (answer.errors === undefined) answered += 1
  }
  // Were most of them refused, little would be shown.
  expect(answered).toBeGreaterThan(count / 3)
})

/** The first ids of every list. */
async function someIds(): Promise<readonly string[]> {
  const found: string[] = []
  for (const { field } of lists.filter(({ field: name }) => name !== 'search')) {
    const { data } = await unigraph.query(`{ list: ${field}(first: 2) { nodes { id } } }`)
    found.push(...(data?.list?.nodes ?? []).map(({ id }: { id: string }) => id))
  }
  return found
}
