import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'

const customers = 50
const invoicesEach = 5

let unigraph: Unigraph
let emails: readonly string[]
beforeAll(async () => {
  const world = { shape: 'even', customers, ticketsEach: 0, invoicesEach, agents: 1 } as const
  unigraph = await startUnigraph({ only: ['chargebee'], world })
  const rows = unigraph.simulators.world.all<{ email: string }>('SELECT email FROM billing_customer ORDER BY n')
  emails = rows.map(({ email }) => email)
})
afterAll(() => unigraph.close())
beforeEach(() => unigraph.simulators.get('chargebee').ledger.clear())

const ledger = () => unigraph.simulators.get('chargebee').ledger.all()
const parameters = (query: string) => new URLSearchParams(query)
const idsIn = (text: string | null) => JSON.parse(text ?? '[]') as string[]

test('customers by e-mail and 5 invoices each are the fewest calls that Chargebee allows: an address takes one', async () => {
  // A document takes no more.
  const some = 25
  const asked = emails.slice(0, some).map((email, n) => `c${n}: customer(email: "${email}") { ...Bills }`)
  const { data, errors } = await unigraph.query(
    `{ ${asked.join(' ')} } fragment Bills on Customer { invoices(first: ${invoicesEach}) { nodes { number } } }`,
  )
  expect(errors).toBeUndefined()
  for (const customer of Object.values(data) as { invoices: { nodes: unknown[] } }[])
    expect(customer.invoices.nodes).toHaveLength(invoicesEach)
  const found = ledger().filter(({ query }) => parameters(query).has('email[is]'))
  const bills = ledger().filter(({ path }) => path.endsWith('/invoices'))
  expect(found).toHaveLength(some)
  // All of them are asked for together, and a page has a hundred.
  expect(bills).toHaveLength(Math.ceil((some * invoicesEach) / 100))
  for (const { query } of bills) expect(idsIn(parameters(query).get('customer_id[in]'))).toHaveLength(some)
  expect(ledger()).toHaveLength(27)
})

test('what many rows point to is one call, and customers come along with their subscriptions', async () => {
  const { errors } = await unigraph.query(
    `{ invoices(first: 100) { nodes { number customer { name } subscription { status } lines(first: 5) { nodes { amount { amount } } } } } }`,
  )
  expect(errors).toBeUndefined()
  const calls = ledger().map(({ path, query }) => [path, idsIn(parameters(query).get('id[in]')).length > 0])
  expect(calls.filter(([path]) => path === '/api/v2/invoices')).toEqual([['/api/v2/invoices', false]])
  expect(ledger().length).toBeLessThanOrEqual(3)
  unigraph.simulators.get('chargebee').ledger.clear()
  await unigraph.query('{ subscriptions(first: 20) { nodes { status customer { name } } } }')
  expect(ledger()).toHaveLength(1)
})

test('the refunds of payments are two calls, however many payments there are', async () => {
  await unigraph.query('{ payments(first: 40) { nodes { id } } }')
  unigraph.simulators.get('chargebee').ledger.clear()
  const { data, errors } = await unigraph.query(
    '{ payments(first: 40) { nodes { amount { amount } refunds(first: 3) { nodes { amount { amount } } } } } }',
  )
  expect(errors).toBeUndefined()
  expect(data.payments.nodes.length).toBeGreaterThan(5)
  expect(ledger().map(({ path }) => path)).toEqual(Array.from({ length: 3 }, () => '/api/v2/transactions'))
})
