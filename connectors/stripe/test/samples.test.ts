import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EntityName } from '../../../src/contract/entities.ts'
import { type Column, isAbsent } from '../../../src/contract/mapping.ts'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import stripe from '../index.ts'
import simulator from '../simulator.ts'

const folder = join(process.env.UNIGRAPH_SPECS ?? 'no-specs', 'stripe/samples')
const isThere = existsSync(folder)

// biome-ignore lint/suspicious/noExplicitAny: foreign bytes
type Any = any

const entities: Readonly<Record<string, EntityName>> = {
  customer: 'BillingCustomer',
  product: 'Product',
  price: 'Price',
  subscription: 'Subscription',
  invoice: 'Invoice',
  line_item: 'InvoiceLine',
  payment_intent: 'Payment',
  charge: 'Payment',
  payment_record: 'Payment',
  refund: 'Refund',
  credit_note: 'CreditNote',
  payment_method: 'PaymentMethod',
  dispute: 'Dispute',
}

function read(row: Any): Record<string, unknown> {
  const name = entities[row.object] as EntityName
  const mapping = stripe.entities[name]?.mapping as Record<string, Column<unknown, Any>>
  const columns = Object.entries(mapping).filter(([, column]) => !isAbsent(column))
  return Object.fromEntries(columns.map(([field, column]) => [field, column.read(row, {})]))
}

/** Every object of ours that lies anywhere in a payload; what a deletion answers is none. */
function objectsIn(node: Any, found: Any[] = []): Any[] {
  if (typeof node !== 'object' || node === null) return found
  if (entities[node.object] && typeof node.id === 'string' && !(node.deleted && node.object !== 'customer'))
    found.push(node)
  for (const child of Object.values(node)) objectsIn(child, found)
  return found
}

const load = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'))

test('CI has the documents that judge this, in the folder that UNIGRAPH_SPECS names', () => {
  expect(isThere || process.env.CI === undefined).toBe(true)
})

describe.skipIf(!isThere)('recorded payloads', () => {
  const files = isThere ? readdirSync(join(folder, 'nango')) : []

  test.each(files)('%s', file => {
    for (const row of objectsIn(load(`nango/${file}`))) {
      const entity = read(row)
      for (const [field, value] of Object.entries(entity)) expect(value, `${row.id} ${field}`).not.toBe('UNKNOWN')
    }
  })

  test('hold what they should', () => {
    const by = new Map(files.flatMap(file => objectsIn(load(`nango/${file}`))).map(row => [row.id, row]))
    const usd = (amount: string) => ({ amount, currency: 'USD' })
    const paid = read(load('nango/pay-invoice.json').api.post['/v1/invoices/in_1TbTGFEZpD6kXraeoXPG2mCk/pay'].response)
    expect(paid).toMatchObject({
      number: 'KNM3Y4VZ-0009',
      status: 'PAID',
      amountPaid: usd('10.00'),
      amountDue: usd('0.00'),
      taxTotal: usd('0.00'),
      issuedAt: '2026-05-26T22:15:53Z',
      paidAt: '2026-05-26T22:22:07Z',
      customer: { record: 'customer', id: 'cus_Uae6TTxHlP2hxk' },
      subscription: null,
      url: 'https://dashboard.stripe.com/test/invoices/in_1TbTGFEZpD6kXraeoXPG2mCk',
    })
    expect(read(by.get('il_1TbTGFEZpD6kXraetTtt1R8I'))).toEqual({
      description: null,
      product: { record: 'product', id: 'prod_UaeZeNgOj3tUMg' },
      price: { record: 'price', id: 'price_1TbTGFEZpD6kXraeOA0qDAUf' },
      quantity: '1',
      unitAmount: usd('10.00'),
      amount: usd('10.00'),
      taxAmount: usd('0.00'),
      periodStart: null,
      periodEnd: null,
      isProration: false,
      discountAmount: usd('0.00'),
      discounts: [],
      taxes: [],
      subscription: null,
    })
    expect(read(by.get('in_1TbSq5EZpD6kXraeAJU5dQAG'))).toMatchObject({ status: 'OPEN', amountDue: usd('8.00') })
    expect(read(by.get('cn_1TbTTTEZpD6kXraeiN9Us90Z'))).toMatchObject({
      status: 'REFUNDED',
      type: 'POST_PAYMENT',
      total: usd('1.00'),
      allocations: [],
    })
    expect(read(by.get('price_1TbSoBEZpD6kXraeE9F1XSiB'))).toMatchObject({
      interval: 'ONE_TIME',
      status: 'ARCHIVED',
      pricingModel: 'PER_UNIT',
    })
    expect(read(by.get('re_3TbSqaEZpD6kXrae0EGbSIG6'))).toMatchObject({
      status: 'SUCCEEDED',
      amount: usd('10.00'),
      payment: { record: 'payment', id: 'pi_3TbSqaEZpD6kXrae0PlMCGAz' },
    })
    expect(
      read(load('nango/get-subscription.json').api.get['/v1/subscriptions/sub_1TbSpTEZpD6kXraenpiDSgpD'].response),
    ).toMatchObject({
      status: 'ACTIVE',
      currentPeriodEnd: '2026-06-26T21:48:03Z',
      items: [
        {
          remoteId: 'si_Uae77jWyk3Gpgn',
          price: { record: 'price', id: 'price_1TbSoCEZpD6kXraexkCThz8o' },
          product: { record: 'product', id: 'prod_Uae6ZKq4YfmcYb' },
          quantity: '1',
          unitAmount: usd('20.00'),
        },
      ],
    })
  })

  test("Stripe's current fixtures are read", () => {
    const { resources } = load('fixtures3.json')
    for (const kind of Object.keys(entities)) read(resources[kind])
    expect(read(resources.customer)).toMatchObject({
      balance: { amount: '0.00', currency: 'USD' },
      status: 'ACTIVE',
      shippingAddress: null,
    })
    expect(read(resources.deleted_customer)).toMatchObject({
      isDeleted: true,
      status: 'ARCHIVED',
      balance: null,
      emails: [],
    })
    expect(read(resources.price)).toMatchObject({
      unitAmount: { amount: '20.00', currency: 'USD' },
      interval: 'MONTH',
      intervalCount: 1,
    })
    expect(read(resources.payment_intent)).toMatchObject({
      status: 'FAILED',
      methodType: 'CARD',
      amount: { amount: '10.99', currency: 'USD' },
    })
    expect(read({ ...resources.payment_record, id: 'pr_123' })).toMatchObject({
      status: 'SUCCEEDED',
      amount: { amount: '1119727.21', currency: 'USD' },
      amountRefunded: { amount: '1119727.21', currency: 'USD' },
      customer: null,
    })
    expect(read(resources.charge)).toMatchObject({
      status: 'AUTHORIZED',
      amount: { amount: '1.00', currency: 'USD' },
      paidAt: null,
      methodType: 'CARD',
      amountRefunded: { amount: '0.00', currency: 'USD' },
    })
  })
})

/** Keys that the pinned version's own types no longer have, and one that lines without an invoice's line lack. */
const gone = new Set(['invoice.subscription', 'credit_note.lines.data[].invoice_line_item'])

/** Parts of which Stripe writes only what applies; the fixtures write all there is. */
const partial =
  /\.(payment_method_details|destination_details|outcome|lines\.url|pause_collection|billing_mode)\b|\.parent\.|\.metadata\.|customer_shipping|shipping|proration_details|discount/

describe.skipIf(!isThere)("the simulator's objects have the shape of Stripe's current fixtures", () => {
  let world: World
  let served: ServedSimulator

  beforeAll(async () => {
    world = openWorld({ seed: 5 })
    served = await serveSimulator({ ...simulator, quotas: [] }, world)
  })

  afterAll(async () => {
    await served.close()
    world.close()
  })

  test.each([
    ['customer', '/v1/customers'],
    ['product', '/v1/products'],
    ['price', '/v1/prices'],
    ['subscription', '/v1/subscriptions?status=all'],
    ['invoice', '/v1/invoices'],
    ['payment_intent', '/v1/payment_intents'],
    ['charge', '/v1/charges?expand[]=data.refunds'],
    ['refund', '/v1/refunds'],
    ['credit_note', '/v1/credit_notes'],
    ['invoice_payment', '/v1/invoice_payments'],
    ['payment_method', '/v1/payment_methods?type=card'],
    ['dispute', '/v1/disputes'],
  ])('%s', async (kind, path) => {
    const headers = { authorization: `Bearer ${simulator.credentials.secretKey}` }
    const reply = await fetch(`${served.origin}${path}${path.includes('?') ? '&' : '?'}limit=100`, { headers })
    const { data } = (await reply.json()) as { data: Any[] }
    const differences = new Set(data.flatMap(object => differing(load('fixtures3.json').resources[kind], object, kind)))
    expect([...differences]).toEqual([])
    expect(data.length).toBeGreaterThan(0)
  })

  test('balance', async () => {
    const headers = { authorization: `Bearer ${simulator.credentials.secretKey}` }
    const balance = await (await fetch(`${served.origin}/v1/balance`, { headers })).json()
    expect(differing(load('fixtures3.json').resources.balance, balance, 'balance')).toEqual([])
  })

  function differing(fixture: Any, ours: Any, path: string): string[] {
    if (fixture === null || ours === null || partial.test(path)) return []
    if (typeof fixture !== typeof ours || Array.isArray(fixture) !== Array.isArray(ours))
      return [`${path}: another type`]
    if (Array.isArray(fixture))
      return fixture.length === 0 ? [] : ours.flatMap((each: Any) => differing(fixture[0], each, `${path}[]`))
    if (typeof fixture !== 'object') return []
    return Object.keys(fixture).flatMap(key => {
      if (gone.has(`${path}.${key}`) || partial.test(`${path}.${key}`)) return []
      return key in ours ? differing(fixture[key], ours[key], `${path}.${key}`) : [`${path}.${key}: missing`]
    })
  }
})
