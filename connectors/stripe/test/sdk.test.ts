import Stripe from 'stripe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, remoteNumber, type World } from '../../../src/simulator/world/open.ts'
import simulator from '../simulator.ts'

let world: World
let served: ServedSimulator
let sdk: Stripe

const connect = (key: string) => {
  const { hostname, port } = new URL(served.origin)
  return new Stripe(key, {
    host: hostname,
    port: Number(port),
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
  })
}

beforeAll(async () => {
  world = openWorld({ seed: 3 })
  served = await serveSimulator({ ...simulator, quotas: [] }, world)
  sdk = connect(simulator.credentials.secretKey ?? '')
})

afterAll(async () => {
  await served.close()
  world.close()
})

const numbers = (sql: string, ...params: (string | number)[]) =>
  world.all<{ n: number }>(sql, ...params).map(({ n }) => n)
const numbersIn = (objects: readonly { id: string }[]) => objects.map(({ id }) => remoteNumber(id))
const newestFirst = 'ORDER BY created_at DESC, n DESC'

test("Stripe's own client pages through every list", async () => {
  const lists = [
    [sdk.customers.list({ limit: 100 }), `SELECT n FROM billing_customer WHERE is_active = 1 ${newestFirst}`],
    [sdk.products.list({ limit: 3 }), `SELECT n FROM product ${newestFirst}`],
    [sdk.prices.list({ limit: 50 }), `SELECT n FROM price ${newestFirst}`],
    [sdk.subscriptions.list({ limit: 100, status: 'all' }), `SELECT n FROM subscription ${newestFirst}`],
    [sdk.subscriptions.list({ limit: 100 }), `SELECT n FROM subscription WHERE status <> 'CANCELED' ${newestFirst}`],
    [sdk.invoices.list({ limit: 100, expand: ['data.customer'] }), `SELECT n FROM invoice ${newestFirst}`],
    [
      sdk.paymentIntents.list({ limit: 100, expand: ['data.latest_charge.refunds'] }),
      `SELECT n FROM payment ${newestFirst}`,
    ],
    [sdk.refunds.list({ limit: 5 }), `SELECT n FROM refund ${newestFirst}`],
    [sdk.creditNotes.list({ limit: 5 }), `SELECT n FROM credit_note WHERE invoice_n IS NOT NULL ${newestFirst}`],
    [sdk.invoicePayments.list({ limit: 100 }), `SELECT n FROM payment WHERE invoice_n IS NOT NULL ${newestFirst}`],
  ] as const
  for (const [list, sql] of lists) {
    const objects: { id: string }[] = []
    for await (const object of list as AsyncIterable<{ id: string }>) objects.push(object)
    expect(numbersIn(objects), sql).toEqual(numbers(sql))
  }
})

test("Stripe's own client reads objects by their ids", async () => {
  const customer = await sdk.customers.retrieve('cus_Uni000000001')
  if (customer.deleted) throw new Error('customer 1 is deleted')
  const row = world.get<{ name: string; email: string; balance_minor: number }>(
    'SELECT * FROM billing_customer WHERE n = 1',
  )
  expect([customer.name, customer.email, customer.balance]).toEqual([row?.name, row?.email, row?.balance_minor])
  const [gone = 0] = numbers('SELECT n FROM billing_customer WHERE is_active = 0')
  expect((await sdk.customers.retrieve(`cus_Uni${String(gone).padStart(9, '0')}`)).deleted).toBe(true)
  const price = await sdk.prices.retrieve('price_1Uni000000001')
  expect(price.unit_amount_decimal?.toString()).toBe(String(price.unit_amount))
  const subscription = await sdk.subscriptions.retrieve('sub_1Uni000000001', {
    expand: ['customer', 'items.data.price.product'],
  })
  expect(typeof subscription.customer === 'object' && subscription.customer.object).toBe('customer')
  expect(typeof subscription.items.data[0]?.price.product).toBe('object')
  const intent = await sdk.paymentIntents.retrieve('pi_3Uni000000001', { expand: ['latest_charge'] })
  expect(typeof intent.latest_charge === 'object' && intent.latest_charge?.payment_intent).toBe('pi_3Uni000000001')
  const invoice = await sdk.invoices.retrieve('in_1Uni000000001', { expand: ['payments.data.payment.payment_intent'] })
  expect(invoice.payments?.data[0]?.payment.type).toBe('payment_intent')
  expect((await sdk.charges.retrieve('ch_3Uni000000001')).id).toBe('ch_3Uni000000001')
  expect((await sdk.refunds.retrieve('re_3Uni000000001')).object).toBe('refund')
  expect((await sdk.products.retrieve('prod_Uni000000001')).object).toBe('product')
  expect((await sdk.creditNotes.retrieve('cn_1Uni000000001')).object).toBe('credit_note')
  expect((await sdk.balance.retrieve()).object).toBe('balance')
})

test("Stripe's own client filters, searches and asks for many products at once", async () => {
  const products = await sdk.products.list({
    ids: ['prod_Uni000000007', 'prod_Uni000000002', 'prod_Uni999999999'],
    limit: 100,
  })
  // The newest comes first, in whatever order they were asked for.
  expect(numbersIn(products.data)).toEqual([7, 2])
  const invoices = await sdk.invoices
    .list({ customer: 'cus_Uni000000002', limit: 100 })
    .autoPagingToArray({ limit: 1000 })
  expect(numbersIn(invoices)).toEqual(numbers(`SELECT n FROM invoice WHERE customer_n = 2 ${newestFirst}`))
  const found = await sdk.invoices
    .search({ query: 'customer:"cus_Uni000000001" OR customer:"cus_Uni000000002"', limit: 30 })
    .autoPagingToArray({ limit: 1000 })
  expect(numbersIn(found)).toEqual(numbers(`SELECT n FROM invoice WHERE customer_n IN (1, 2) ${newestFirst}`))
  const refunded = world.get<{ payment_n: number; n: number }>('SELECT payment_n, n FROM refund')
  const refunds = await sdk.refunds.list({ payment_intent: `pi_3Uni${String(refunded?.payment_n).padStart(9, '0')}` })
  expect(numbersIn(refunds.data)).toContain(refunded?.n)
  const [long = 0] = numbers(
    'SELECT invoice_n AS n FROM invoice_line GROUP BY invoice_n ORDER BY count(*) DESC LIMIT 1',
  )
  const lines = await sdk.invoices
    .listLineItems(`in_1Uni${String(long).padStart(9, '0')}`, { limit: 20 })
    .autoPagingToArray({ limit: 1000 })
  expect(numbersIn(lines)).toEqual(numbers('SELECT n FROM invoice_line WHERE invoice_n = ? ORDER BY position', long))
  const payments = await sdk.invoicePayments.list({
    invoice: 'in_1Uni000000001',
    expand: ['data.payment.payment_intent.latest_charge', 'data.payment.charge'],
  })
  const [first] = payments.data
  expect(typeof first?.payment.payment_intent === 'object' && typeof first.payment.payment_intent.latest_charge).toBe(
    'object',
  )
})

test("Stripe's own client knows the errors for what they are", async () => {
  await expect(sdk.customers.retrieve('cus_Uni999999999')).rejects.toMatchObject({
    statusCode: 404,
    code: 'resource_missing',
  })
  await expect(sdk.customers.list({ limit: 101 })).rejects.toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
  await expect(connect('sk_live_wrong').customers.list()).rejects.toBeInstanceOf(
    Stripe.errors.StripeAuthenticationError,
  )
  await expect(sdk.subscriptions.search({ query: 'customer:"cus_Uni000000001"' })).rejects.toThrow(
    /unsupported search field/,
  )
})
