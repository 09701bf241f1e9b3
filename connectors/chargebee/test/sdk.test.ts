import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, remoteNumber, type World } from '../../../src/simulator/world/open.ts'
import simulator from '../simulator.ts'
import { clientOf } from './sdk.ts'

let world: World
let served: ServedSimulator
let sdk: ReturnType<typeof clientOf>

const connect = (apiKey: string) => {
  const { hostname: site, port } = new URL(served.origin)
  return clientOf({ site, port: Number(port), apiKey })
}

beforeAll(async () => {
  world = openWorld({ seed: 3 })
  served = await serveSimulator({ ...simulator, quotas: [] }, world)
  sdk = connect(simulator.credentials.apiKey ?? '')
})

afterAll(async () => {
  await served.close()
  world.close()
})

const numbers = (sql: string) => world.all<{ n: number }>(sql).map(({ n }) => n)

interface Page {
  readonly list: readonly Readonly<Record<string, { readonly id: string }>>[]
  readonly next_offset?: string
}

/** All resources of a list, page by page. */
async function walk(
  resource: { list(input: never): Promise<unknown> },
  name: string,
  input: object = {},
): Promise<number[]> {
  const found: number[] = []
  for (let offset: string | undefined; ; ) {
    const reply = (await resource.list({ limit: 100, ...input, ...(offset && { offset }) } as never)) as Page
    found.push(...reply.list.map(entry => remoteNumber(entry[name]?.id ?? '')))
    if (reply.next_offset === undefined) return found
    offset = reply.next_offset
  }
}

test("Chargebee's own client pages through every list", async () => {
  const live = 'WHERE is_active = 1'
  expect(await walk(sdk.customer, 'customer')).toEqual(
    numbers(`SELECT n FROM billing_customer ${live} ORDER BY created_at DESC, n DESC`),
  )
  expect(
    await walk(sdk.customer, 'customer', {
      include_deleted: true,
      'sort_by[asc]': 'updated_at',
    }),
  ).toEqual(numbers('SELECT n FROM billing_customer ORDER BY updated_at, n'))
  expect(await walk(sdk.item, 'item', { limit: 3 })).toEqual(numbers('SELECT n FROM product ORDER BY n DESC'))
  expect(await walk(sdk.itemPrice, 'item_price')).toEqual(numbers('SELECT n FROM price ORDER BY n DESC'))
  expect(await walk(sdk.subscription, 'subscription')).toEqual(
    numbers('SELECT n FROM subscription ORDER BY created_at DESC, n DESC'),
  )
  expect((await walk(sdk.invoice, 'invoice')).length).toBe(numbers('SELECT n FROM invoice').length)
  expect(await walk(sdk.creditNote, 'credit_note')).toEqual(
    numbers('SELECT n FROM credit_note ORDER BY issued_at DESC, n DESC'),
  )
  expect((await walk(sdk.transaction, 'transaction')).length).toBe(
    numbers('SELECT n FROM payment').length + numbers('SELECT n FROM refund').length,
  )
})

test('it finds by what it lets its users ask', async () => {
  const { list } = await sdk.customer.list({ email: { is: 'ADA@analytical-engines.example' } })
  expect(list.map(({ customer }) => customer.first_name)).toEqual(['Ada'])
  const some = await sdk.invoice.list({ id: { in: ['INV-000000001', 'INV-000000002', 'no"body'] } })
  expect(some.list.map(({ invoice }) => invoice.id).sort()).toEqual(['INV-000000001', 'INV-000000002'])
  const paid = await sdk.invoice.list({ status: { in: ['paid'] }, total: { gte: 100 }, limit: 50 })
  expect(paid.list.length).toBeGreaterThan(3)
  expect(paid.list.every(({ invoice }) => invoice.status === 'paid' && (invoice.total ?? 0) >= 100)).toBe(true)
  const payments = await sdk.transaction.paymentsForInvoice('INV-000000001')
  const own = numbers('SELECT n FROM payment WHERE invoice_n = 1')
  expect(payments.list.map(({ transaction }) => remoteNumber(transaction.id)).sort()).toEqual(own)
})

test('a document whose lines are cut short goes on from where it says', async () => {
  const [longest] = world.all<{ n: number; lines: number }>(
    'SELECT invoice_n AS n, count(*) AS lines FROM invoice_line GROUP BY invoice_n ORDER BY lines DESC LIMIT 1',
  )
  const id = `INV-${String(longest?.n).padStart(9, '0')}`
  const found: string[] = []
  for (let offset: string | undefined; ; ) {
    const { invoice } = await sdk.invoice.retrieve(id, {
      line_items_limit: 7,
      ...(offset && { line_items_offset: offset }),
    })
    found.push(...(invoice.line_items ?? []).map(line => line.id ?? ''))
    offset = invoice.line_items_next_offset
    if (offset === undefined) break
  }
  expect(found.length).toBe(longest?.lines)
  expect(new Set(found).size).toBe(found.length)
})

test('what is refused is an error of its own', async () => {
  await expect(sdk.customer.retrieve('nobody')).rejects.toMatchObject({ api_error_code: 'resource_not_found' })
  await expect(connect('test_wrong').customer.list()).rejects.toMatchObject({
    api_error_code: 'api_authentication_failed',
  })
  await expect(sdk.customer.list({ limit: 101 })).rejects.toMatchObject({
    api_error_code: 'param_wrong_value',
    param: 'limit',
  })
})
