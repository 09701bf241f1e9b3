// Needs: hubspot, zendesk, stripe, netsuite.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, four, startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['hubspot'], world: { scale: 0.1 } })
  await ask(unigraph.url, '{ __typename }')
})
afterAll(() => unigraph.close())

/** Twenty-two fragments, each of which spreads the next twice: four million fields from a text of little more than 1 kB. */
const doubled = `{ connectedAccounts { nodes { ...f0 } } } ${Array.from({ length: 22 }, (_, level) =>
  level === 21
    ? `fragment f${level} on ConnectedAccount { id }`
    : `fragment f${level} on ConnectedAccount { ...f${level + 1} ...f${level + 1} }`,
).join(' ')}`

/** Fragments that double and end in a circle, or in a fragment that is not there: they hold no field at all. */
const doubledInto = (end: string) =>
  `{ ...f0 } ${Array.from({ length: 60 }, (_, level) => `fragment f${level} on Query { ...${level === 59 ? end : `f${level + 1}`} ...${level === 59 ? end : `f${level + 1}`} }`).join(' ')}`

/** Thirty times the whole schema. */
const introspective = `{ ${Array.from({ length: 25 }, (_, at) => `s${at}: __schema { types { name fields { name type { name } } } }`).join(' ')} }`

const nested = (depth: number) =>
  `{ deals { nodes ${'{ contacts { nodes { deals { nodes '.repeat(depth)} { id } ${'} } } }'.repeat(depth)} } }`

const documents: readonly (readonly [string, string])[] = [
  ['fragments that double 22 times', doubled],
  ['fragments that double into a circle', doubledInto('f0')],
  ['fragments that double into nothing', doubledInto('nowhere')],
  ['the schema many times over', introspective],
  ['a fragment inside itself', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
  ['fields 60 deep', nested(15)],
  [
    'a thousand aliases',
    `{ ${Array.from({ length: 200 }, (_, at) => `a${at}: connectedAccounts { nodes { id } }`).join(' ')} }`,
  ],
  ['aliases of __typename', `{ ${Array.from({ length: 300 }, (_, at) => `a${at}: __typename`).join(' ')} }`],
  ['a field 20,000 times', `{ ${'__typename '.repeat(15_000)} }`],
  ['directives without number', `{ __typename ${'@include(if: true) '.repeat(200)} }`],
  ['unknown directives', `{ __typename ${'@aa '.repeat(100)} }`],
  [
    'a few unknown directives, each of its own name',
    `{ __typename ${Array.from({ length: 15 }, (_, at) => `@d${at}`).join(' ')} }`,
  ],
  ['comments without end', `{ __typename }${'\n# x'.repeat(10_000)}`],
  [
    'lists of lists of lists',
    '{ companies(first: 100) { nodes { contacts(first: 100) { nodes { deals(first: 30) { nodes { name } } } } } } }',
  ],
]

test.each(documents)('%s is refused within 50 ms, before any provider is asked', async (_name, document) => {
  unigraph.simulators.get('hubspot').ledger.clear()
  const { data, errors = [] } = await ask(unigraph.url, document)
  // The quickest of three: other tests share the machine.
  const took = Math.min(await timed(document), await timed(document), await timed(document))
  expect(data ?? null).toBeNull()
  expect(errors.length).toBeGreaterThanOrEqual(1)
  expect(errors.length).toBeLessThanOrEqual(5)
  expect(took).toBeLessThan(50)
  expect(unigraph.simulators.get('hubspot').ledger.count()).toBe(0)
})

async function timed(document: string): Promise<number> {
  const began = performance.now()
  await ask(unigraph.url, document)
  return performance.now() - began
}

test('lists given by variables are counted with their values', async () => {
  const document =
    'query ($n: Int!) { companies(first: $n) { nodes { contacts(first: $n) { nodes { deals(first: $n) { nodes { name } } } } } } }'
  expect((await ask(unigraph.url, document, { n: 100 })).errors?.[0]?.extensions.code).toBe('COST_EXCEEDED')
  expect((await ask(unigraph.url, document, { n: 3 })).errors).toBeUndefined()
})

test('lists that cost a request for each parent are counted as such', async () => {
  const all = await startUnigraph({ only: four, world: { scale: 0.1 } })
  const edges = Array.from(
    { length: 14 },
    (_, at) => `s${at}: subscriptions(first: 1) { nodes { id } } c${at}: creditNotes(first: 1) { nodes { id } }`,
  ).join(' ')
  const document = `{ billingCustomers(first: 100, accounts: ["stripe"]) { nodes { ${edges} } } }`
  const { errors } = await all.query(document)
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('requests to providers'),
    extensions: { code: 'COST_EXCEEDED' },
  })
  expect(all.simulators.get('stripe').ledger.count()).toBe(0)
  await all.close()
})

test('lists that one field is made of are counted, however it is asked for', async () => {
  const all = await startUnigraph({ only: four, world: { scale: 0.1 } })
  const comments = (types: string) =>
    `{ customers(anchor: "zendesk", first: 100) { nodes { timeline(first: 1, types: ${types}) { nodes { __typename } } } } }`
  const byDefault = `query ($types: [TimelineType!] = [TICKET, COMMENT]) ${comments('$types')}`
  const byVariable = `query ($types: [TimelineType!]) ${comments('$types')}`
  const ids = JSON.stringify(Array.from({ length: 100 }, (_, at) => `id${at}`))
  const edges = Array.from({ length: 14 }, (_, at) => `s${at}: subscriptions(first: 1) { nodes { id } }`).join(' ')
  const nodes = `query ($ids: [ID!]! = ${ids}) { nodes(ids: $ids) { ... on BillingCustomer { ${edges} } } }`
  try {
    const answers = [
      await all.query(comments('[TICKET, COMMENT]')),
      await all.query(comments('COMMENT')),
      await all.query(byDefault),
      await all.query(byVariable, { types: ['COMMENT'] }),
      await all.query(nodes),
    ]
    for (const { errors } of answers) expect(errors?.[0]?.extensions.code).toBe('COST_EXCEEDED')
    expect(all.simulators.get('zendesk').ledger.count()).toBe(0)
  } finally {
    await all.close()
  }
})

test('an honest document of many fields is answered', async () => {
  const { errors } = await ask(
    unigraph.url,
    '{ companies(first: 5) { nodes { name contacts(first: 5) { nodes { name emails { address } } } } } }',
  )
  expect(errors).toBeUndefined()
})

test.each([
  ['aliases', `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: __typename`).join(' ')} }`, '31 aliases'],
  ['fields inside each other', nested(15), 'more than 15 fields'],
])(
  'a document of too many %s is refused for its cost, and the message says which limit it was',
  async (_, document, said) => {
    const { errors } = await ask(unigraph.url, document)
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(said), extensions: { code: 'COST_EXCEEDED' } })
  },
)
