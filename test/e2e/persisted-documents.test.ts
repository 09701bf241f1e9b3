// Needs: hubspot.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['hubspot'], world: { scale: 0.1 } })
})
afterAll(() => unigraph.close())

const hashOf = (document: string) => createHash('sha256').update(document).digest('hex')
const named = (sha256Hash: unknown, version = 1) => ({ persistedQuery: { version, sha256Hash } })

interface Asked {
  readonly query?: string
  readonly variables?: Record<string, unknown>
  readonly extensions?: unknown
}

type Told = Answer & { readonly status: number }

async function told(response: Response): Promise<Told> {
  return { ...((await response.json()) as Answer), status: response.status }
}

const strict = { accept: 'application/graphql-response+json' }

async function post(asked: Asked): Promise<Told> {
  const headers = { ...strict, 'content-type': 'application/json' }
  return told(await fetch(unigraph.url, { method: 'POST', headers, body: JSON.stringify(asked) }))
}

async function get({ query, variables, extensions }: Asked): Promise<Told> {
  const search = new URLSearchParams({
    ...(query !== undefined && { query }),
    ...(variables && { variables: JSON.stringify(variables) }),
    ...(extensions !== undefined && { extensions: JSON.stringify(extensions) }),
  })
  return told(await fetch(`${unigraph.url}?${search}`, { headers: strict }))
}

const codesOf = ({ errors = [] }: Told) => errors.map(error => error.extensions.code)

let count = 0
/** A document that the server has not seen. */
function fresh(): string {
  count += 1
  return `query Fresh${count} { connectedAccounts { nodes { name } } }`
}

test('a hash is not found until the document came with it once, by POST, and is answered from then on', async () => {
  const query = fresh()
  const extensions = named(hashOf(query))
  const unknown = await get({ extensions })
  expect(unknown).toMatchObject({ status: 200, errors: [{ message: 'PersistedQueryNotFound' }] })
  expect(codesOf(unknown)).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
  const data = { connectedAccounts: { nodes: [{ name: 'hubspot' }] } }
  expect((await post({ query, extensions })).data).toEqual(data)
  expect((await get({ extensions })).data).toEqual(data)
  expect((await post({ extensions })).data).toEqual(data)
})

test('a document that came with its hash by GET is known, and one that came without is not', async () => {
  const [told, silent] = [fresh(), fresh()]
  await get({ query: told, extensions: named(hashOf(told)) })
  await get({ query: silent })
  expect((await get({ extensions: named(hashOf(told)) })).data).toBeDefined()
  expect(codesOf(await get({ extensions: named(hashOf(silent)) }))).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
})

test('a hash of another document is refused, and nothing is remembered under it', async () => {
  const [query, other] = [fresh(), fresh()]
  for (const ask of [get, post]) {
    const refused = await ask({ query, extensions: named(hashOf(other)) })
    expect(refused.status).toBe(400)
    expect(codesOf(refused)).toEqual(['BAD_USER_INPUT'])
    expect(refused.data).toBeUndefined()
  }
  for (const hash of [hashOf(query), hashOf(other)])
    expect(codesOf(await get({ extensions: named(hash) }))).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
})

test.each([
  ['of another version', named(hashOf('{ __typename }'), 2)],
  ['without a version', { persistedQuery: 'x' }],
])('an extension %s is refused', async (_what, extensions) => {
  const refused = await get({ extensions })
  expect([refused.status, codesOf(refused)]).toEqual([400, ['BAD_USER_INPUT']])
})

test.each([{}, 7, '', 'x'.repeat(4_000), '__proto__', null])('a hash that is none (%j) finds nothing', async hash => {
  expect(codesOf(await post({ extensions: named(hash) }))).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
})

test.each([
  ['no GraphQL', '{ connectedAccounts {'],
  ['no query of this schema', '{ connectedAccounts { nothing } }'],
  ['of too many tokens', `{ ${'__typename '.repeat(1_001)} }`],
  ['of too many characters', `{ __typename }${' '.repeat(16_400)}`],
  ['of too many aliases', `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: __typename`).join(' ')} }`],
  ['too deep', `{ ${'contacts { nodes { deals { nodes { '.repeat(5)} id ${'} } } }'.repeat(5)} }`],
  [
    'too dear',
    '{ companies(first: 100) { nodes { contacts(first: 100) { nodes { deals(first: 30) { nodes { name } } } } } } }',
  ],
])('a document that is %s is refused with its hash as without, and not remembered', async (_what, query) => {
  const extensions = named(hashOf(query))
  const without = await post({ query })
  expect(without.data).toBeUndefined()
  expect(codesOf(without).length).toBeGreaterThan(0)
  const refused = await post({ query, extensions })
  expect([refused.status, codesOf(refused), refused.data]).toEqual([400, codesOf(without), undefined])
  for (const ask of [get, post]) expect(codesOf(await ask({ extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
})

test('what a remembered document costs is counted with the variables of each request', async () => {
  const query = `query Dear($first: Int!) {
    companies(first: $first) { nodes { contacts(first: $first) { nodes { deals(first: $first) { nodes { name } } } } } }
  }`
  const extensions = named(hashOf(query))
  expect((await post({ query, extensions, variables: { first: 1 } })).errors).toBeUndefined()
  unigraph.simulators.get('hubspot').ledger.clear()
  expect(codesOf(await get({ extensions, variables: { first: 100 } }))).toEqual(['COST_EXCEEDED'])
  expect(unigraph.simulators.get('hubspot').ledger.count()).toBe(0)
})

test('a GET asks and never changes, also by a hash', async () => {
  const query = 'mutation Change { accountLinkCreate(input: {}) { link { url } } }'
  const extensions = named(hashOf(query))
  expect((await get({ query, extensions })).status).toBe(405)
  await post({ query, extensions })
  const refused = await get({ extensions })
  expect(refused.status).toBe(405)
  expect(codesOf(refused)).toEqual(['BAD_USER_INPUT'])
})

test('a page of another site cannot ask by a hash', async () => {
  const query = fresh()
  const extensions = named(hashOf(query))
  await post({ query, extensions })
  const url = `${unigraph.url}?${new URLSearchParams({ extensions: JSON.stringify(extensions) })}`
  const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)' }
  expect((await fetch(url, { headers: browser })).status).toBe(400)
  expect((await fetch(url, { headers: { ...browser, 'x-apollo-operation-name': 'Fresh' } })).status).toBe(200)
})
