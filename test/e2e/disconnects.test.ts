// Needs: zendesk, netsuite, stripe.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Ledger } from '../../src/simulator/ledger.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

const names = ['zendesk', 'netsuite', 'stripe'] as const

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: names, world: { scale: 0.1 }, isUnhurried: true })
})
afterAll(() => unigraph.close())
afterEach(() => {
  for (const name of names) unigraph.simulators.get(name).faults.clear()
})

const steps = `{
  tickets(accounts: ["zendesk"], first: 20) {
    nodes { subject organization { name tickets(first: 2) { nodes { subject } } } }
  }
}`

/** Asks, and leaves without waiting for the answer. */
async function askAndLeave(query: string, until: Promise<unknown>): Promise<void> {
  const leaving = new AbortController()
  const asked = fetch(unigraph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  })
  await until
  leaving.abort()
  await asked.catch(() => {})
}

/** Waits until so many requests have come to a simulator. */
async function haveCome(ledger: Ledger, requests: number): Promise<void> {
  while (ledger.count() < requests) await sleep(1)
}

/** How long a step of the query takes, in milliseconds. */
const step = 150

test.each([
  ['first', ['/api/v2/tickets']],
  ['second', ['/api/v2/tickets', '/api/v2/organizations/show_many']],
])('a client that leaves before the %s answer comes has no further step begun for it', async (_which, begun) => {
  const { faults, ledger } = unigraph.simulators.get('zendesk')
  const paths = () => ledger.all().map(({ path }) => path)
  faults.set([{ fault: { kind: 'delay', minMs: step, maxMs: step } }])
  ledger.clear()
  const { errors } = await unigraph.query(steps)
  expect(errors).toBeUndefined()
  expect(paths()).toEqual(['/api/v2/tickets', '/api/v2/organizations/show_many', '/api/v2/search/export'])
  ledger.clear()
  await askAndLeave(steps, haveCome(ledger, begun.length))
  // Until the answer would have come, and the next step would have begun.
  await sleep(step * 1.5)
  expect(paths()).toEqual(begun)
})

test('the places of clients that have left are free for those who come', async () => {
  const { faults, ledger } = unigraph.simulators.get('netsuite')
  faults.set([{ fault: { kind: 'hang' } }])
  ledger.clear()
  // More than NetSuite lets be under way at once.
  const each = (name: number) => `{ customer(email: "nobody-${name}@nowhere.example") { isComplete } }`
  const areFull = haveCome(ledger, 15)
  await Promise.all(Array.from({ length: 40 }, (_, name) => askAndLeave(each(name), areFull)))
  faults.clear()
  const began = performance.now()
  const { data, errors } = await unigraph.query('{ invoices(accounts: ["netsuite"], first: 5) { nodes { number } } }')
  expect(errors).toBeUndefined()
  expect(data.invoices.nodes).toHaveLength(5)
  // The time of those that have left is over after eight seconds.
  expect(performance.now() - began).toBeLessThan(5_000)
})

test('a provider that hangs is waited for as long as was said, and the others are answered', async () => {
  const hasty = await startUnigraph({ only: names, simulators: unigraph.simulators, providerSeconds: 1 })
  unigraph.simulators.get('zendesk').faults.set([{ fault: { kind: 'hang' } }])
  try {
    const began = performance.now()
    const { data, errors } = await hasty.query(`{
      tickets(accounts: ["zendesk"], first: 3) { nodes { subject } sources { account { name } code message } }
      invoices(accounts: ["stripe"], first: 3) { nodes { number } }
    }`)
    const took = performance.now() - began
    expect(errors).toBeUndefined()
    expect(data.invoices.nodes).toHaveLength(3)
    expect(data.tickets.sources).toMatchObject([{ account: { name: 'zendesk' }, code: 'PROVIDER_TIMEOUT' }])
    expect(took).toBeGreaterThan(950)
    expect(took).toBeLessThan(3_000)
  } finally {
    await hasty.close()
  }
})
