// Needs: hubspot, zendesk, stripe, netsuite.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import { type Answer, four, startUnigraph, type Unigraph } from '../support/unigraph.ts'

const forbidden: Fault = { kind: 'reply', status: 403, text: '{}', contentType: 'application/json' }

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: four })
})
afterAll(() => unigraph.close())
afterEach(() => {
  for (const name of ['hubspot', 'netsuite', 'stripe']) unigraph.simulators.get(name).faults.clear()
})

const fail = (name: string) => unigraph.simulators.get(name).faults.set([{ fault: forbidden }])

const invoices = `query ($first: Int!, $after: String) {
  invoices(first: $first, after: $after) {
    nodes { id account { name } }
    pageInfo { hasNextPage endCursor }
    sources { account { name } state code message retryable }
    isComplete
  }
}`

/** A page of invoices, which NetSuite has before Stripe. */
async function page(first: number, after: string | null = null) {
  const { data, errors } = await unigraph.query(invoices, { first, after })
  expect(errors).toBeUndefined()
  return data.invoices
}

test('a list whose rows lie far apart among others is walked to its end, row by row', async () => {
  const document = `query ($first: Int!, $after: String) {
    users(accounts: ["zendesk"], first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
  }`
  const { data } = await unigraph.query(document, { first: 100 })
  const ids: string[] = data.users.nodes.map(({ id }: { id: string }) => id)
  const walked: string[] = []
  const { ledger } = unigraph.simulators.get('zendesk')
  ledger.clear()
  for (let after: string | null = null, pages = 0; pages < 40; pages += 1) {
    const answer: Answer = await unigraph.query(document, { first: 1, after })
    const { users } = answer.data
    walked.push(...users.nodes.map(({ id }: { id: string }) => id))
    if (!users.pageInfo.hasNextPage) break
    expect(users.pageInfo.endCursor).not.toBeNull()
    after = users.pageInfo.endCursor
  }
  expect(ids.length).toBeGreaterThan(1)
  expect(walked).toEqual(ids)
  // The provider's pages hold a hundred; a call for each row that is passed over would be thousands.
  expect(ledger.count()).toBeLessThan(100)
})

test('a page that its account cannot continue is empty, and the same cursor tries again', async () => {
  const before = await page(2)
  const one = await page(1)
  fail('netsuite')
  const gap = await page(1, one.pageInfo.endCursor)
  expect(gap).toMatchObject({
    nodes: [],
    isComplete: false,
    pageInfo: { hasNextPage: true, endCursor: one.pageInfo.endCursor },
  })
  expect(gap.sources).toMatchObject([
    { account: { name: 'netsuite' }, state: 'FAILED', code: 'PROVIDER_FORBIDDEN' },
    { account: { name: 'stripe' }, state: 'SKIPPED' },
  ])
  unigraph.simulators.get('netsuite').faults.clear()
  const two = await page(1, gap.pageInfo.endCursor)
  expect([...one.nodes, ...two.nodes]).toEqual(before.nodes)
})

test('an account that failed on one page is told of on every later one', async () => {
  fail('netsuite')
  const one = await page(1)
  expect(one.nodes[0].account.name).toBe('stripe')
  unigraph.simulators.get('netsuite').faults.clear()
  const two = await page(1, one.pageInfo.endCursor)
  const three = await page(1, two.pageInfo.endCursor)
  for (const later of [two, three]) {
    expect(later.nodes).toHaveLength(1)
    expect(later.isComplete).toBe(false)
    expect(later.sources[0]).toEqual({
      account: { name: 'netsuite' },
      state: 'FAILED',
      code: 'PARTIAL_RESULT',
      message: 'netsuite failed on an earlier page; begin again without "after" to get its rows.',
      retryable: true,
    })
  }
})

test('a cursor that its provider has let expire is an error, not a page to try again', async () => {
  const document =
    'query ($after: String) { invoices(accounts: ["stripe"], first: 1, after: $after) { pageInfo { endCursor } } }'
  const { data } = await unigraph.query(document)
  const fault: Fault = {
    kind: 'reply',
    status: 400,
    text: JSON.stringify({ error: { code: 'resource_missing', param: 'starting_after', message: 'No such invoice' } }),
    contentType: 'application/json',
  }
  unigraph.simulators.get('stripe').faults.set([{ fault }])
  const { errors } = await unigraph.query(document, { after: data.invoices.pageInfo.endCursor })
  expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED' } }])
})

test('a page without rows says that rows may follow, and goes nowhere', async () => {
  expect((await page(0)).pageInfo).toEqual({ hasNextPage: true, endCursor: null })
  const { endCursor } = (await page(1)).pageInfo
  expect((await page(0, endCursor)).pageInfo).toEqual({ hasNextPage: true, endCursor })
  const { data } = await unigraph.query(
    '{ contacts(first: 1) { nodes { deals(first: 0) { pageInfo { hasNextPage endCursor } } } } }',
  )
  expect(data.contacts.nodes[0].deals.pageInfo.endCursor).toBeNull()
})

test.each([
  'sources @include(if: false) { state }',
  'sources @skip(if: true) { state }',
  '...Told @include(if: $told)',
  '... @skip(if: true) { isComplete }',
])('a gap is told by an error when the query leaves out %s', async left => {
  fail('hubspot')
  const fragment = left.includes('Told') ? 'fragment Told on ContactConnection { sources { state } }' : ''
  const variable = left.includes('Told') ? 'query ($told: Boolean = false) ' : ''
  const { errors } = await unigraph.query(`${variable}{ contacts(first: 1) { nodes { id } ${left} } } ${fragment}`)
  expect(errors).toMatchObject([{ path: ['contacts'], extensions: { code: 'PARTIAL_RESULT' } }])
})

test('a gap is told by no error when the query includes the sources', async () => {
  fail('hubspot')
  const document =
    'query ($told: Boolean!) { contacts(first: 1) { nodes { id } sources @include(if: $told) { state } } }'
  expect((await unigraph.query(document, { told: true })).errors).toBeUndefined()
  expect((await unigraph.query(document, { told: false })).errors).toHaveLength(1)
})
