// Needs: hubspot, zendesk.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { meets } from '../../src/graph/conditions.ts'
import type { View } from '../../src/graph/view.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['hubspot', 'zendesk'], world: { scale: 0.1 }, isUnhurried: true })
})
afterAll(() => unigraph.close())
beforeEach(() => {
  for (const name of ['hubspot', 'zendesk']) unigraph.simulators.get(name).ledger.clear()
})

const asked = () => ['hubspot', 'zendesk'].map(name => unigraph.simulators.get(name).ledger.count())

interface Refused {
  readonly status: number
  readonly body: string
  readonly milliseconds: number
}

/** Posts a body as it is, the text of its variables included. */
async function post(query: string, variables: string, more: Record<string, unknown> = {}): Promise<Refused> {
  const began = performance.now()
  const given = JSON.stringify({ query, ...more })
  const response = await fetch(unigraph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: `${given.slice(0, -1)},"variables":${variables}}`,
  })
  return { status: response.status, body: await response.text(), milliseconds: performance.now() - began }
}

const byIds = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
const named = 'query ($name: String) { contacts(filter: { name: { eq: $name } }) { nodes { id } isComplete } }'
const counted = 'query ($n: Int) { contacts(first: $n) { nodes { id } } }'
const depth = 10_000

const tooMuch: readonly (readonly [string, number, string, string])[] = [
  ['a text of 900 kB', 413, named, JSON.stringify({ name: 'canary'.repeat(150_000) })],
  ['a list of a million values', 413, byIds, `{"ids":[${'1,'.repeat(999_999)}1]}`],
  ['a list of 120,000 values', 400, byIds, `{"ids":[${'1,'.repeat(119_999)}1]}`],
  ['a text of 200 kB in the place of a number', 400, counted, JSON.stringify({ n: 'canary'.repeat(33_000) })],
  ['a text of 100 kB to filter by', 400, named, JSON.stringify({ name: 'canary'.repeat(16_000) })],
  ['lists 10,000 deep', 400, byIds, `{"ids":${'['.repeat(depth)}${']'.repeat(depth)}}`],
  ['objects 10,000 deep', 400, byIds, `{"ids":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`],
  ['a name of 100 kB that no argument has', 400, byIds, JSON.stringify({ ids: [], ['canary'.repeat(16_000)]: 1 })],
]

test.each(tooMuch)(
  '%s is refused with %d and a sentence, which repeats nothing',
  async (_what, status, query, text) => {
    await post('{ __typename }', '{}')
    const refused = await post(query, text)
    expect(refused.status).toBe(status)
    expect(refused.body.length).toBeLessThan(1_500)
    expect(refused.body).not.toContain('canary')
    expect(JSON.parse(refused.body).errors[0]).toMatchObject({
      message: expect.stringMatching(/^[A-Z].*\w/),
      extensions: { code: 'BAD_USER_INPUT' },
    })
    // The server has nothing to do but to read it; the upper bound is for a machine that others use too.
    expect(refused.milliseconds).toBeLessThan(1_000)
    expect(asked()).toEqual([0, 0])
  },
)

test('a text that is too long to filter by names its field, and no provider is asked', async () => {
  const refused = await post(named, JSON.stringify({ name: 'x'.repeat(2_001) }))
  expect(JSON.parse(refused.body).errors[0].message).toBe(
    'filter.name.eq has a value of 2001 characters; at most 2000 are taken.',
  )
  expect(asked()).toEqual([0, 0])
})

test('what is looked for inside of texts is short: patterns made to be slow cost no time', async () => {
  const inside = 'query ($name: String) { contacts(filter: { name: { contains: $name } }) { nodes { id } isComplete } }'
  const slow = (length: number) => `${'a'.repeat(length / 2)}b${'a'.repeat(length / 2 - 1)}`
  const refused = await post(inside, JSON.stringify({ name: slow(202) }))
  expect(JSON.parse(refused.body).errors[0].message).toContain('a value of 202 characters; at most 200')
  expect(asked()).toEqual([0, 0])
  for (const name of [slow(200), '%'.repeat(200), `${'_%'.repeat(99)}x`, `(${'a+'.repeat(90)})+$`, '.*']) {
    const taken = await unigraph.query(inside, { name })
    expect(taken).toEqual({ data: { contacts: { nodes: [], isComplete: true } } })
  }
  const condition = { field: 'name', operator: 'contains', values: [slow(200)] } as const
  const began = performance.now()
  expect(meets({ read: () => 'a'.repeat(100_000) } as unknown as View, [condition])).toBe(false)
  expect(performance.now() - began).toBeLessThan(500)
})

test('a wrong value of a middling size is repeated by a short message at most', async () => {
  const { body } = await post(counted, JSON.stringify({ n: 'y'.repeat(15_000) }))
  expect(JSON.parse(body).errors[0].extensions.code).toBe('BAD_USER_INPUT')
  expect(body.length).toBeLessThan(1_500)
})

test('the name of an operation that is too long is not repeated either', async () => {
  const { status, body } = await post('{ __typename }', '{}', { operationName: 'canary'.repeat(10_000) })
  expect([status, body.includes('canary')]).toEqual([400, false])
})

const places: readonly (readonly [string, string])[] = [
  ['a filter', named],
  ['a search', 'query ($name: String!) { search(text: $name) { nodes { __typename } } }'],
  ['an external id', 'query ($name: String!) { customer(externalId: $name) { contacts { id } } }'],
  ['an address', 'query ($name: String!) { customer(email: $name) { contacts { id } } }'],
  ['a domain', 'query ($name: String!) { customer(domain: $name) { companies { id } } }'],
  ['the name of an account', 'query ($name: String!) { contacts(accounts: [$name]) { nodes { id } } }'],
  ['a cursor', 'query ($name: String!) { contacts(after: $name) { nodes { id } } }'],
  ['an id', 'query ($name: ID!) { node(id: $name) { id } }'],
]

const unspeakable = ['a\\u0000b', '\\ud800', 'x\\udc00y', '\\u0007', '\\u001b[31m', '\\uffff']

test.each(places)(
  'in %s, NUL, halves of characters and other control characters are refused, and nobody is asked',
  async (_place, query) => {
    for (const text of unspeakable) {
      const { status, body } = await post(query, `{"name":"${text}"}`)
      expect([text, status, JSON.parse(body).errors?.[0]?.extensions.code]).toEqual([text, 400, 'BAD_USER_INPUT'])
    }
    expect(asked()).toEqual([0, 0])
  },
)

test('a control character that is written into the document is refused as well', async () => {
  const query = '{ contacts(filter: { name: { eq: "a\\u0000b" } }) { nodes { id } } }'
  expect((await post(query, '{}')).body).toContain('control character')
  expect(asked()).toEqual([0, 0])
})

test.each([
  ['a byte order mark', 'A\ufeffda'],
  ['text from right to left', '\u202eadA'],
  ['a letter with an accent of its own', 'Jose\u0301'],
  ['a character outside of the first plane', 'Ada 🔥'],
  ['line breaks as headers have them', 'Ada\r\nx-evil: 1'],
])('%s reaches the provider letter by letter', async (_what, text) => {
  const { data, errors } = await unigraph.query(
    'query ($text: String!) { search(text: $text, types: [COMPANY], accounts: ["hubspot"]) { nodes { __typename } isComplete } }',
    { text },
  )
  expect({ data, errors }).toEqual({ data: { search: { nodes: [], isComplete: true } }, errors: undefined })
  const [sent, ...others] = unigraph.simulators.get('hubspot').ledger.all()
  expect(others).toEqual([])
  expect(JSON.parse(sent?.body ?? '')).toMatchObject({ query: text })
  expect(sent?.headers).not.toHaveProperty('x-evil')
})

test('texts are the same only if they are made of the same characters: an accent can be written in two ways', async () => {
  const named = async (name: string): Promise<string[]> => {
    const document =
      'query ($name: String) { contacts(accounts: ["hubspot"], first: 1, filter: { name: { eq: $name } }) { nodes { name } } }'
    const { data, errors } = await unigraph.query(document, { name })
    expect(errors).toBeUndefined()
    return data.contacts.nodes.map((node: { name: string }) => node.name)
  }
  const { data } = await unigraph.query('{ contacts(accounts: ["hubspot"], first: 100) { nodes { name } } }')
  const names: string[] = data.contacts.nodes.map((node: { name: string | null }) => node.name ?? '')
  const accented = names.find(name => name.normalize('NFC') === name && name.normalize('NFD') !== name) ?? ''
  expect(accented).not.toBe('')
  expect(await named(accented)).toEqual([accented])
  expect(await named(accented.normalize('NFD'))).toEqual([])
})
