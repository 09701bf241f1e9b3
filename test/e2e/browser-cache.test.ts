// Needs: hubspot, stripe, netsuite.
import { afterEach, expect, test } from 'vitest'
import { systemClock } from '../../src/pipeline/clock.ts'
import type { Fault } from '../../src/simulator/faults.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph | undefined
let passed = 0
afterEach(async () => {
  await unigraph?.close()
  passed = 0
})

/** What is read is fresh for all of its time. */
const random = () => 0.999_999

/** The machine's time, which a test moves on. */
const clock = {
  ...systemClock,
  now: () => systemClock.now() + passed * 1000,
  monotonic: () => systemClock.monotonic() + passed * 1000,
}

async function start(browserCacheSeconds: number, only = ['hubspot']): Promise<Unigraph> {
  unigraph = await startUnigraph({ only, world: { scale: 0.1 }, recordSeconds: 60, browserCacheSeconds, clock, random })
  return unigraph
}

async function get({ url }: Unigraph, query: string, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(`${url}?${new URLSearchParams({ query })}`, { headers })
  await response.text()
  return response
}

/** For how many seconds a browser may keep the answer to a GET; 0 where it must not. */
async function kept(server: Unigraph, query: string): Promise<number> {
  const text = (await get(server, query)).headers.get('cache-control') ?? ''
  if (text === 'no-store') return 0
  expect(text).toMatch(/^private, max-age=[1-9]\d*$/)
  return Number(text.replace('private, max-age=', ''))
}

const contacts = '{ contacts(first: 3) { nodes { name owner { name } } } }'
const forbidden: Fault = { kind: 'reply', status: 403, text: '{}', contentType: 'application/json' }

test('unless the operator says so, nothing is kept by a browser', async () => {
  const server = await start(0)
  for (const query of [contacts, '{ __typename }']) expect(await kept(server, query)).toBe(0)
})

test('a complete answer to a GET may be kept by the browser that asked, for as long as the operator says', async () => {
  const server = await start(20)
  expect(await kept(server, contacts)).toBe(20)
  expect(await kept(server, '{ connectedAccounts { nodes { name } } }')).toBe(20)
})

test('an answer depends on the media types that are accepted and on the origin', async () => {
  const server = await start(20)
  const { headers } = await get(server, contacts)
  expect(headers.get('vary')).toBe('accept, origin')
})

test('no answer is kept for longer than the oldest of its records is fresh', async () => {
  const server = await start(60)
  const { id } = (await server.query('{ contacts(first: 1) { nodes { id } } }')).data.contacts.nodes[0]
  const one = `{ node(id: "${id}") { ... on Contact { id fetchedAt } } }`
  // The same record with fresh rows around it.
  const mixed = `{ node(id: "${id}") { id } companies(first: 2) { nodes { id } } }`
  await server.query(one)
  passed = 45
  for (const query of [one, mixed]) {
    const seconds = await kept(server, query)
    expect(seconds).toBeGreaterThan(10)
    expect(seconds).toBeLessThanOrEqual(15)
  }
  passed = 59.5
  expect(await kept(server, one)).toBe(0)
  passed = 70
  expect(await kept(server, one)).toBeGreaterThan(55)
})

test.each([
  ['a small table that the server keeps for 600 seconds', 600, '{ pipelines { nodes { name } } }'],
  ['a fact that it keeps for a day', 86_400, '{ deals(first: 1) { nodes { amountInHomeCurrency { currency } } } }'],
])('no answer is kept for longer than %s is fresh', async (_what, keptFor, query) => {
  const server = await start(60)
  expect(await kept(server, query)).toBeGreaterThan(55)
  passed = keptFor - 25
  const seconds = await kept(server, query)
  expect(seconds).toBeGreaterThan(15)
  expect(seconds).toBeLessThanOrEqual(25)
})

test.each(['application/json', 'application/graphql-response+json'])(
  'an answer with an error is not kept (%s)',
  async accept => {
    const server = await start(20)
    const refused = ['{', '{ nothing }', '{ contacts(first: 1000) { nodes { id } } }', '{ node(id: "x") { id } }', '']
    for (const query of refused)
      expect((await get(server, query, { accept })).headers.get('cache-control')).toBe('no-store')
    const forged = await get(server, contacts, { accept, 'user-agent': 'Mozilla/5.0' })
    expect([forged.status, forged.headers.get('cache-control')]).toEqual([400, 'no-store'])
    const unknown = { extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: 'x' } }) }
    const response = await fetch(`${server.url}?${new URLSearchParams(unknown)}`, { headers: { accept } })
    expect(response.headers.get('cache-control')).toBe('no-store')
    server.simulators.get('hubspot').faults.set([{ match: { path: 'owners' }, fault: forbidden }])
    expect(await kept(server, contacts)).toBe(0)
  },
)

const ada = 'email: "ada@analytical-engines.example"'

test.each([
  [
    'a list that asks about its sources',
    '{ billingCustomers(first: 100) { nodes { id } sources { state } isComplete } }',
  ],
  ['a list that does not', '{ billingCustomers(first: 100) { nodes { id } } }'],
  ['a customer who is asked how complete', `{ customer(${ada}) { billingCustomers { id } isComplete } }`],
  ['a customer who is not', `{ customer(${ada}) { billingCustomers { id } } }`],
  ['a customer of whom nothing else is asked', `{ customer(${ada}) { sources { state } } }`],
  ['the lists of a customer', `{ customer(${ada}) { isComplete invoices { nodes { id } isComplete } } }`],
])('an answer that lacks the part of an account is not kept: %s', async (_what, query) => {
  const server = await start(20, ['netsuite', 'stripe'])
  expect(await kept(server, query)).toBe(20)
  server.simulators.get('stripe').faults.set([{ fault: forbidden }])
  expect(await kept(server, query)).toBe(0)
  server.simulators.get('stripe').faults.clear()
})

test.each([
  ['POST', 'application/json', '{"query":"{ __typename }"}'],
  ['POST', 'application/json', '{'],
  ['POST', 'application/json', `{"query":"${'x'.repeat(300_000)}"}`],
  ['POST', 'text/plain', '{"query":"{ __typename }"}'],
  ['PUT', 'application/json', '{}'],
])('the answer to a %s of %s is not kept', async (method, type, body) => {
  const server = await start(20)
  const response = await fetch(server.url, { method, headers: { 'content-type': type }, body })
  await response.text()
  expect(response.headers.get('cache-control')).toBe('no-store')
})
