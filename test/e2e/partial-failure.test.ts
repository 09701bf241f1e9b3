// Needs: hubspot, zendesk, stripe, netsuite.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import { four, startUnigraph, type Unigraph } from '../support/unigraph.ts'

const names = ['hubspot', 'zendesk', 'stripe', 'netsuite'] as const
const ada = 'ada@analytical-engines.example'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: four, world: { scale: 0.1 }, requestSeconds: 3 })
})
afterAll(() => unigraph.close())
afterEach(() => {
  for (const name of names) unigraph.simulators.get(name).faults.clear()
})

const whole = `{
  customer(email: "${ada}") {
    contacts { name } deals { nodes { name } }
    tickets { nodes { subject } }
    invoices { nodes { number account { name } } }
    sources { account { name } state code retryable }
    isComplete
  }
}`

interface Source {
  readonly account: { readonly name: string }
  readonly state: string
  readonly code: string | null
}

const html: Fault = { kind: 'reply', status: 200, text: '<html>We are back soon</html>', contentType: 'text/html' }
const foreign: Fault = { kind: 'reply', status: 200, text: '{"unexpected":true}', contentType: 'application/json' }

const faults: readonly (readonly [string, Fault, readonly string[]])[] = [
  [
    'is down',
    { kind: 'reply', status: 503, text: 'down', contentType: 'text/plain' },
    ['PROVIDER_UNAVAILABLE', 'CIRCUIT_OPEN'],
  ],
  ['resets connections', { kind: 'reset' }, ['PROVIDER_UNAVAILABLE', 'CIRCUIT_OPEN']],
  ['never answers', { kind: 'hang' }, ['DEADLINE_EXCEEDED', 'PROVIDER_TIMEOUT']],
  ['shows a maintenance page with status 200', html, ['PROVIDER_UNAVAILABLE', 'CIRCUIT_OPEN']],
  ['answers with something else', foreign, ['PROVIDER_BAD_RESPONSE', 'CIRCUIT_OPEN']],
  [
    'cuts its answers short',
    { kind: 'truncate', bytes: 20 },
    ['PROVIDER_BAD_RESPONSE', 'PROVIDER_UNAVAILABLE', 'CIRCUIT_OPEN'],
  ],
]

for (const name of names) {
  test.each(faults)(`when ${name} %s, the others' data arrives and the gap is named`, async (_what, fault, codes) => {
    const own = await startUnigraph({ only: four, world: { scale: 0.1 }, requestSeconds: 6, providerSeconds: 1 })
    try {
      const before = await own.query(whole)
      expect(before.data.customer.isComplete).toBe(true)
      own.simulators.get(name).faults.set([{ fault }])
      const { data, errors } = await own.query(whole)
      const sources = data.customer.sources as Source[]
      const gap = sources.find(source => source.account.name === name)
      expect(codes).toContain(gap?.code)
      expect(data.customer.isComplete).toBe(false)
      expect(sources.filter(source => source.account.name !== name).map(source => source.state)).toEqual([
        'OK',
        'OK',
        'OK',
      ])
      expect(errors?.every(error => error.extensions.code === 'PARTIAL_RESULT') ?? true).toBe(true)
      expect(without(name, data.customer)).toEqual(without(name, before.data.customer))
    } finally {
      await own.close()
    }
  })
}

/** The answer without what the account has part in. */
function without(
  name: string,
  customer: {
    contacts: unknown
    deals: unknown
    tickets: unknown
    invoices: { nodes: { account: { name: string } }[] }
  },
) {
  const { contacts, deals, tickets, invoices } = customer
  return {
    ...(name !== 'hubspot' && { contacts, deals }),
    ...(name !== 'zendesk' && { tickets }),
    invoices: invoices.nodes.filter(invoice => invoice.account.name !== name),
  }
}

test('a query that does not ask about gaps is told of them by an error', async () => {
  unigraph.simulators
    .get('stripe')
    .faults.set([{ fault: { kind: 'reply', status: 403, text: '{}', contentType: 'application/json' } }])
  const { data, errors } = await unigraph.query(`{ customer(email: "${ada}") { billingCustomers { name } } }`)
  expect(data.customer.billingCustomers).toHaveLength(1)
  expect(errors).toMatchObject([
    {
      path: ['customer', 'billingCustomers'],
      extensions: { code: 'PARTIAL_RESULT', sources: [{ account: 'stripe', code: 'PROVIDER_FORBIDDEN' }] },
    },
  ])
})

test('fifty nulls for one reason are one error that lists every path', async () => {
  const document = '{ tickets(accounts: ["zendesk"], first: 20) { nodes { organization { name } } } }'
  unigraph.simulators.get('zendesk').faults.set([
    {
      match: { path: 'organizations' },
      fault: { kind: 'reply', status: 403, text: '{"error":"Forbidden"}', contentType: 'application/json' },
    },
  ])
  const { data, errors } = await unigraph.query(document)
  expect(data.tickets.nodes).toHaveLength(20)
  expect(errors).toHaveLength(1)
  const [error] = errors ?? []
  expect(error?.extensions).toMatchObject({
    code: 'PROVIDER_FORBIDDEN',
    provider: 'zendesk',
    account: 'zendesk',
    retryable: false,
  })
  expect(Number((error?.extensions.affectedPaths as unknown[] | undefined)?.length)).toBeGreaterThan(5)
})

test('a list goes on with the next account when one fails, and says which', async () => {
  unigraph.simulators
    .get('netsuite')
    .faults.set([{ fault: { kind: 'reply', status: 401, text: '{}', contentType: 'application/json' } }])
  const { data, errors } = await unigraph.query(
    '{ invoices(first: 5) { nodes { number account { name } } isComplete sources { account { name } state code } } }',
  )
  expect(errors).toBeUndefined()
  expect(data.invoices.nodes).toHaveLength(5)
  expect(data.invoices.isComplete).toBe(false)
  expect(data.invoices.sources).toContainEqual({
    account: { name: 'netsuite' },
    state: 'FAILED',
    code: 'PROVIDER_AUTH',
  })
})

test('a customer whom nobody knows is null, and one who could not be looked for is not', async () => {
  const stranger = '{ customer(email: "nobody@nowhere.example") { isComplete contacts { name } } }'
  expect((await unigraph.query(stranger)).data.customer).toBeNull()
  unigraph.simulators
    .get('hubspot')
    .faults.set([{ fault: { kind: 'reply', status: 403, text: '{}', contentType: 'application/json' } }])
  expect((await unigraph.query(stranger)).data.customer).toMatchObject({ isComplete: false, contacts: [] })
})

test('a client that goes away ends the calls that were made for it', async () => {
  unigraph.simulators.get('hubspot').faults.set([{ fault: { kind: 'hang' } }])
  const { ledger } = unigraph.simulators.get('hubspot')
  ledger.clear()
  const leaving = new AbortController()
  const body = JSON.stringify({ query: '{ contacts(first: 3) { nodes { name company { name } } } }' })
  const asked = fetch(unigraph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal: leaving.signal,
  })
  while (ledger.count() === 0) await new Promise(resolve => setImmediate(resolve))
  leaving.abort()
  await expect(asked).rejects.toThrow()
  while (!ledger.all()[0]?.aborted) await new Promise(resolve => setImmediate(resolve))
  expect(ledger.count()).toBe(1)
})
