// Needs: hubspot, zendesk, stripe, netsuite.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { four, startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: four, recordSeconds: 20, isUnhurried: true })
})
afterAll(() => unigraph.close())

const ada = 'ada@analytical-engines.example'

interface Event {
  readonly at: string | null
  readonly node: { readonly __typename: string; readonly id: string }
}

const document = `query ($email: String!, $first: Int!, $after: String, $types: [TimelineType!]) {
  customer(email: $email) {
    timeline(first: $first, after: $after, types: $types) {
      edges { at node { __typename ... on Node { id } } }
      pageInfo { hasNextPage endCursor }
      sources { account { name } state message }
      isComplete
    }
  }
}`

async function walk(types: readonly string[] | null, first: number): Promise<Event[]> {
  const events: Event[] = []
  for (let after: string | null = null; ; ) {
    const { data, errors } = await unigraph.query(document, { email: ada, first, after, types })
    expect(errors).toBeUndefined()
    const { timeline } = data.customer
    expect(timeline.isComplete).toBe(true)
    events.push(...timeline.edges)
    if (!timeline.pageInfo.hasNextPage) return events
    after = timeline.pageInfo.endCursor
  }
}

test('a timeline has everything that hangs on the customer once, the latest first, whatever the size of a page', async () => {
  const few = await walk(null, 7)
  const many = await walk(null, 100)
  expect(few).toEqual(many)
  const times = many.flatMap(({ at }) => (at === null ? [] : [Date.parse(at)]))
  expect(times).toEqual([...times].sort((one, other) => other - one))
  expect(many.slice(times.length).every(({ at }) => at === null)).toBe(true)
  const lists = `query ($email: String!) {
    customer(email: $email) {
      tickets(first: 100) { nodes { id } } deals(first: 100) { nodes { id } }
      invoices(first: 100) { nodes { id } } payments(first: 100) { nodes { id } }
      creditNotes(first: 100) { nodes { id } } subscriptions(first: 100) { nodes { id } }
    }
  }`
  const { data } = await unigraph.query(lists, { email: ada })
  const listed = Object.values(data.customer as Record<string, { nodes: { id: string }[] }>).flatMap(({ nodes }) =>
    nodes.map(({ id }) => id),
  )
  const kinds = new Set(['Ticket', 'Deal', 'Invoice', 'Payment', 'CreditNote', 'Subscription'])
  const shown = many.filter(({ node }) => kinds.has(node.__typename)).map(({ node }) => node.id)
  expect(listed.length).toBeGreaterThan(10)
  expect(new Set(shown).size).toBe(shown.length)
  expect(shown).toEqual(expect.arrayContaining(listed))
})

test('types narrow a timeline, and comments are shown where they are asked for', async () => {
  const invoices = await walk(['INVOICE'], 50)
  expect(new Set(invoices.map(({ node }) => node.__typename))).toEqual(new Set(['Invoice']))
  const ledger = unigraph.simulators.get('zendesk').ledger
  ledger.clear()
  await walk(['INVOICE', 'DEAL'], 50)
  // Whether somebody knows the customer is all that is asked of the helpdesk.
  expect(ledger.count()).toBeLessThanOrEqual(1)
  const talk = await walk(['TICKET', 'COMMENT'], 100)
  expect(new Set(talk.map(({ node }) => node.__typename))).toEqual(new Set(['Ticket', 'TicketComment']))
})

test('the next page of a timeline asks for none of the lists again', async () => {
  const { ledger } = unigraph.simulators.get('zendesk')
  const ask = (after: string | null) =>
    unigraph.query(document, { email: ada, first: 2, after, types: ['TICKET', 'COMMENT'] })
  const { data } = await ask(null)
  ledger.clear()
  await ask(data.customer.timeline.pageInfo.endCursor)
  // Who the customer is, is looked up for each request.
  expect(ledger.count()).toBeLessThanOrEqual(1)
})

test('an account that is away leaves a gap that the timeline tells of', async () => {
  const other = await startUnigraph({ only: four, world: { scale: 0.1 } })
  try {
    other.simulators
      .get('stripe')
      .faults.set([{ fault: { kind: 'reply', status: 403, text: '{}', contentType: 'application/json' } }])
    const { data } = await other.query(document, { email: ada, first: 5, types: null })
    const { timeline } = data.customer
    expect(timeline.isComplete).toBe(false)
    expect(timeline.sources).toContainEqual(expect.objectContaining({ account: { name: 'stripe' }, state: 'FAILED' }))
    expect(timeline.edges.length).toBeGreaterThan(0)
    // When it comes back, what would have stood on the first page is not shown any more, and the next pages say so.
    other.simulators.get('stripe').faults.clear()
    const after = timeline.pageInfo.endCursor
    const next = (await other.query(document, { email: ada, first: 5, types: null, after })).data.customer.timeline
    expect(next.isComplete).toBe(false)
    expect(next.sources).toContainEqual(expect.objectContaining({ account: { name: 'stripe' }, state: 'FAILED' }))
    const last = next.pageInfo.endCursor
    const third = (await other.query(document, { email: ada, first: 5, types: null, after: last })).data.customer
      .timeline
    expect(third.isComplete).toBe(false)
  } finally {
    await other.close()
  }
})
