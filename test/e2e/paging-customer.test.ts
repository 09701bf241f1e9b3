// Needs: hubspot, zendesk, stripe, netsuite.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { writeGlobalId } from '../../src/accounts/global-id.ts'
import { Signer } from '../../src/graph/cursors.ts'
import type { Fault } from '../../src/simulator/faults.ts'
import { four, startUnigraph, type Unigraph } from '../support/unigraph.ts'

const forbidden: Fault = { kind: 'reply', status: 403, text: '{}', contentType: 'application/json' }
const email = 'ada@analytical-engines.example'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: four, world: { scale: 0.1 } })
})
afterAll(() => unigraph.close())
afterEach(() => {
  for (const name of ['hubspot', 'netsuite', 'stripe', 'zendesk']) unigraph.simulators.get(name).faults.clear()
})

const document = `query ($email: String!, $first: Int!, $after: String) {
  customer(email: $email) {
    invoices(first: $first, after: $after) {
      nodes { id account { name } }
      pageInfo { hasNextPage endCursor }
      sources { account { name } state code }
      isComplete
    }
  }
}`

const ask = (first: number, after: string | null = null) => unigraph.query(document, { email, first, after })

async function page(first: number, after: string | null = null) {
  const { data, errors } = await ask(first, after)
  expect(errors).toBeUndefined()
  return data.customer.invoices
}

/** The cursor after the last invoice of NetSuite but one, and how many it has. */
async function insideNetsuite() {
  const { nodes } = await page(100)
  const own = nodes.filter(({ account }: { account: { name: string } }) => account.name === 'netsuite').length
  expect(own).toBeGreaterThan(1)
  expect(nodes.length).toBeGreaterThan(own + 1)
  const { pageInfo } = await page(own - 1)
  return { all: nodes, own, cursor: pageInfo.endCursor }
}

test('the children of a customer are walked to their end, each once, whatever the size of a page', async () => {
  const { nodes } = await page(100)
  for (const first of [1, 2, 5]) {
    const walked: unknown[] = []
    for (let after: string | null = null, pages = 0; pages < 60; pages += 1) {
      const { nodes: rows, pageInfo } = await page(first, after)
      walked.push(...rows)
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(walked).toEqual(nodes)
  }
})

test('a page whose account cannot be looked up repeats nothing, and the same cursor tries again', async () => {
  const { all, own, cursor } = await insideNetsuite()
  unigraph.simulators.get('netsuite').faults.set([{ fault: forbidden }])
  const gap = await page(3, cursor)
  expect(gap).toMatchObject({ nodes: [], isComplete: false, pageInfo: { hasNextPage: true, endCursor: cursor } })
  expect(gap.sources).toContainEqual({ account: { name: 'netsuite' }, state: 'FAILED', code: 'PROVIDER_FORBIDDEN' })
  unigraph.simulators.get('netsuite').faults.clear()
  expect((await page(3, cursor)).nodes).toEqual(all.slice(own - 1, own + 2))
})

test('a page whose record gives no children for now repeats nothing either', async () => {
  const { cursor } = await insideNetsuite()
  const bodies = ['TransactionSearchBasic', 'searchMoreWithId']
  unigraph.simulators.get('netsuite').faults.set(bodies.map(body => ({ match: { body }, fault: forbidden })))
  const gap = await page(3, cursor)
  expect(gap).toMatchObject({ nodes: [], isComplete: false, pageInfo: { hasNextPage: true, endCursor: cursor } })
})

test('a cursor whose record is gone has expired', async () => {
  const part = writeGlobalId({ tenant: 'default', account: 'netsuite', entity: 'BillingCustomer', remoteId: '987654' })
  const cursor = new Signer('test', 'default').write(JSON.stringify([{ email }, 'invoices']), {
    part,
    position: { skip: 1 },
  })
  const { errors } = await ask(2, cursor)
  expect(errors).toMatchObject([
    { message: expect.stringContaining('without "after"'), extensions: { code: 'CURSOR_EXPIRED' } },
  ])
})

test('a cursor that its provider has let expire is an error, not a page to try again', async () => {
  const { own } = await insideNetsuite()
  const { pageInfo } = await page(own + 1)
  const fault: Fault = {
    kind: 'reply',
    status: 400,
    text: JSON.stringify({ error: { code: 'resource_missing', param: 'starting_after', message: 'No such invoice' } }),
    contentType: 'application/json',
  }
  unigraph.simulators.get('stripe').faults.set([{ match: { path: 'invoices' }, fault }])
  expect((await ask(1, pageInfo.endCursor)).errors).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED' } }])
})

test('a later page asks no account that stands before its cursor for children', async () => {
  const { own } = await insideNetsuite()
  const { pageInfo } = await page(own + 1)
  const { ledger } = unigraph.simulators.get('netsuite')
  ledger.clear()
  const next = await page(1, pageInfo.endCursor)
  expect(next.nodes[0].account.name).toBe('stripe')
  expect(next.isComplete).toBe(true)
  expect(ledger.all().every(entry => entry.body.includes('CustomerSearchBasic'))).toBe(true)
})

test('an account whose children were missing on one page is told of on the later ones', async () => {
  unigraph.simulators.get('netsuite').faults.set([{ fault: forbidden }])
  const one = await page(1)
  expect(one.nodes[0].account.name).toBe('stripe')
  unigraph.simulators.get('netsuite').faults.clear()
  const two = await page(1, one.pageInfo.endCursor)
  expect(two.isComplete).toBe(false)
  expect(two.sources).toContainEqual({ account: { name: 'netsuite' }, state: 'FAILED', code: 'PARTIAL_RESULT' })
})

test('whether a customer exists does not hang on the fields that are asked for', async () => {
  const of = async (fields: string) =>
    (await unigraph.query(`{ customer(domain: "analytical-engines.example") { ${fields} } }`)).data.customer
  expect(await of('companies { name }')).toEqual({ companies: [{ name: 'Analytical Engines' }] })
  expect(await of('contacts { name }')).toEqual({ contacts: [] })
  expect(await of('organizations { name }')).toEqual({ organizations: [] })
  const stranger = await unigraph.query('{ customer(domain: "nowhere.example") { contacts { name } } }')
  expect(stranger.data.customer).toBeNull()
})

test('a query that asks a customer for its sources is told of gaps there alone', async () => {
  unigraph.simulators.get('stripe').faults.set([{ fault: forbidden }])
  const errorsOf = async (told: string) =>
    (
      await unigraph.query(
        `{ customer(email: "${email}") { billingCustomers { name } matches { matchedBy } ${told} } }`,
      )
    ).errors
  expect(await errorsOf('isComplete')).toBeUndefined()
  expect(await errorsOf('sources { state }')).toBeUndefined()
  expect(await errorsOf('isComplete @include(if: false)')).toMatchObject([{ extensions: { code: 'PARTIAL_RESULT' } }])
  const list = (page: string, customer: string) =>
    unigraph.query(
      `{ customers(anchor: "hubspot", first: 1) { ${page} edges { node { billingCustomers { name } ${customer} } } } }`,
    )
  expect((await list('', 'isComplete')).errors).toBeUndefined()
  expect((await list('isComplete', '')).errors).toMatchObject([{ extensions: { code: 'PARTIAL_RESULT' } }])
})
