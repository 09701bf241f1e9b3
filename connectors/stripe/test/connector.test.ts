import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EmbeddedChildren, FilterChildren, OneParent, ParentChildren } from '../../../src/contract/children.ts'
import type { EntityName } from '../../../src/contract/entities.ts'
import { type Column, isAbsent } from '../../../src/contract/mapping.ts'
import type { RecordSpec } from '../../../src/contract/record.ts'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, remoteNumber, type World } from '../../../src/simulator/world/open.ts'
import stripe from '../index.ts'
import simulator from '../simulator.ts'
import { expected } from './expected.ts'
import { ask, page, perform, settings } from './perform.ts'

let world: World
let served: ServedSimulator

beforeAll(async () => {
  world = openWorld({ seed: 7 })
  // Quotas have a test of their own.
  served = await serveSimulator({ ...simulator, quotas: [] }, world)
})

afterAll(async () => {
  await served.close()
  world.close()
})

// biome-ignore lint/suspicious/noExplicitAny: rows of every record pass through.
type AnyRow = any

const specOf = (record: string) => stripe.records[record] as RecordSpec<AnyRow>

/** Reads every column that the provider has. */
function entityOf(name: EntityName, row: AnyRow): Record<string, unknown> {
  const mapping = stripe.entities[name]?.mapping as Record<string, Column<unknown, AnyRow>>
  const columns = Object.entries(mapping).filter(([, column]) => !isAbsent(column))
  return Object.fromEntries(columns.map(([field, column]) => [field, column.read(row, {})]))
}

const edgeOf = (entity: EntityName, edge: string): unknown =>
  (stripe.entities[entity]?.edges as Record<string, unknown> | undefined)?.[edge]

const tables = {
  BillingCustomer: { record: 'customer', table: 'billing_customer', prefix: 'cus_Uni', listed: 'is_active = 1' },
  Product: { record: 'product', table: 'product', prefix: 'prod_Uni', listed: '1' },
  Price: { record: 'price', table: 'price', prefix: 'price_1Uni', listed: '1' },
  Subscription: { record: 'subscription', table: 'subscription', prefix: 'sub_1Uni', listed: '1' },
  Invoice: { record: 'invoice', table: 'invoice', prefix: 'in_1Uni', listed: '1' },
  Payment: { record: 'payment', table: 'payment', prefix: 'pi_3Uni', listed: '1' },
  Refund: { record: 'refund', table: 'refund', prefix: 're_3Uni', listed: '1' },
  CreditNote: { record: 'creditNote', table: 'credit_note', prefix: 'cn_1Uni', listed: 'invoice_n IS NOT NULL' },
} as const

const names = Object.keys(tables) as (keyof typeof tables)[]
const idOf = (name: keyof typeof tables, n: number) => `${tables[name].prefix}${String(n).padStart(9, '0')}`

function worldRow(name: keyof typeof tables, id: string): AnyRow {
  return world.get(`SELECT * FROM ${tables[name].table} WHERE n = ?`, remoteNumber(id))
}

function checkRow(name: keyof typeof tables, row: AnyRow) {
  const id = specOf(tables[name].record).id(row)
  expect(entityOf(name, row), id).toMatchObject(expected[name](worldRow(name, id), world))
}

async function readAll(one: {
  call(cursor?: string): Promise<{ rows: readonly AnyRow[]; next?: string | undefined; also?: readonly AnyRow[] }>
}) {
  const rows: AnyRow[] = []
  const also: AnyRow[] = []
  let cursor: string | undefined
  do {
    const read = await one.call(cursor)
    rows.push(...read.rows)
    also.push(...(read.also ?? []))
    cursor = read.next
  } while (cursor !== undefined)
  return { rows, also }
}

describe.each(names)('%s', name => {
  const { record, table, listed } = tables[name]

  test('is listed whole, newest first, and every column agrees with the world', async () => {
    const spec = specOf(record)
    const { rows, also } = await readAll({
      call: async cursor => {
        const request = page(100, cursor)
        return spec.list?.page(await perform(spec.list.call(request, ask), served.origin), request) ?? { rows: [] }
      },
    })
    const wanted = world.all<{ n: number }>(`SELECT n FROM ${table} WHERE ${listed} ORDER BY created_at DESC, n DESC`)
    expect(rows.map(row => remoteNumber(spec.id(row)))).toEqual(wanted.map(({ n }) => n))
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) checkRow(name, row)
    for (const { record: other, row } of also) {
      const entity = names.find(each => tables[each].record === other)
      if (entity) checkRow(entity, row)
    }
    if (['subscription', 'invoice', 'payment', 'creditNote'].includes(record))
      expect(new Set(also.map(seen => seen.record))).toContain('customer')
  })

  test('is read by id, and an id that does not exist is an absence', async () => {
    const { get } = specOf(record)
    if (get === undefined) throw new Error('no get')
    const some = world.all<{ n: number }>(
      `SELECT n FROM ${table} WHERE ${listed} ORDER BY n LIMIT ?`,
      Math.min(3, get.atMost),
    )
    for (const { n } of get.atMost === 1 ? some : some.slice(0, 1)) {
      const reply = await perform(get.call([idOf(name, n)], ask), served.origin)
      expect(stripe.fault?.(reply)).toBeUndefined()
      const rows = get.rows(reply)
      expect(rows.map(row => specOf(record).id(row))).toEqual([idOf(name, n)])
      checkRow(name, rows[0])
    }
    const reply = await perform(get.call([idOf(name, 999_999_999)], ask), served.origin)
    if (get.atMost === 1) expect(stripe.fault?.(reply)).toMatchObject({ code: 'NOT_FOUND', isAbsence: true })
    else expect(get.rows(reply)).toEqual([])
  })

  test('is not read from a body without it', () => {
    const { get, list } = specOf(record)
    const reply = { status: 200, headers: {}, body: { object: 'something' }, bytes: 10 }
    expect(() => get?.rows(reply)).toThrow(TypeError)
    expect(() => list?.page(reply, page(10))).toThrow(TypeError)
  })
})

test('products come in batches of a hundred, archived ones too, in another order and with holes', async () => {
  const { get } = specOf('product')
  const ids = [1, 7, 999_999_998, 3].map(n => idOf('Product', n))
  const rows = get?.rows(await perform(get.call(ids, ask), served.origin)) ?? []
  expect(rows.map(({ id }) => id).sort()).toEqual([1, 3, 7].map(n => idOf('Product', n)))
  expect(get?.atMost).toBe(100)
})

test('a deleted customer is archived, and keeps nothing but its id', async () => {
  const { get } = specOf('customer')
  const { n } = world.get<{ n: number }>('SELECT n FROM billing_customer WHERE is_active = 0') ?? { n: 0 }
  const rows = get?.rows(await perform(get.call([idOf('BillingCustomer', n)], ask), served.origin)) ?? []
  expect(rows).toEqual([{ id: idOf('BillingCustomer', n), object: 'customer', deleted: true }])
  checkRow('BillingCustomer', rows[0])
})

test('the prices of subscription items come along with a subscription', async () => {
  const { get } = specOf('subscription')
  const reply = await perform(get?.call([idOf('Subscription', 1)], ask) as never, served.origin)
  expect(new Set(get?.also?.(reply).map(({ record }) => record))).toEqual(
    new Set(['customer', 'price', 'invoice', 'paymentMethod']),
  )
})

test('customers are found by e-mail in any case, ten at a time', async () => {
  const find = specOf('customer').findBy?.email
  if (find === undefined) throw new Error('no find')
  const emails = world
    .all<{ email: string }>(
      'SELECT DISTINCT lower(email) AS email FROM billing_customer WHERE email IS NOT NULL AND is_active = 1 LIMIT 10',
    )
    .map(({ email }) => email.toUpperCase())
  expect(emails).toHaveLength(find.atMost)
  const { rows } = await readAll({
    call: async cursor => find.page(await perform(find.call(emails, ask, cursor), served.origin)),
  })
  const wanted = world.all<{ n: number }>(
    `SELECT n FROM billing_customer WHERE is_active = 1 AND upper(email) IN (${emails.map(() => '?').join()})`,
    ...emails,
  )
  const found = rows.filter(row => find.keys(row).some(key => emails.includes(key.toUpperCase())))
  expect(found.map(({ id }) => remoteNumber(id)).sort()).toEqual(wanted.map(({ n }) => n).sort())
})

describe('children', () => {
  const filtered = [
    ['BillingCustomer', 'invoices', 'Invoice', 'customer_n'],
    ['BillingCustomer', 'payments', 'Payment', 'customer_n'],
    ['Product', 'prices', 'Price', 'product_n'],
  ] as const

  test.each(filtered)(
    '%s.%s: ten parents share pages, in the order of the exact lists',
    async (parent, edge, child, column) => {
      const children = edgeOf(parent, edge) as FilterChildren<AnyRow>
      const table = tables[child].table
      const numbers = world
        .all<{ n: number }>(`SELECT DISTINCT ${column} AS n FROM ${table} ORDER BY n LIMIT 10`)
        .map(({ n }) => n)
      const ids = numbers.map(n => idOf(parent, n))
      const { rows } = await readAll({
        call: async cursor => {
          const request = page(children.pageSize, cursor)
          return children.page(await perform(children.call(ids, request, ask), served.origin), request)
        },
      })
      for (const row of rows) checkRow(child, row)
      for (const n of numbers) {
        const shared = rows.filter(row => children.parentsOf(row).includes(idOf(parent, n)))
        const exact = await readOne(children.beyond, idOf(parent, n))
        expect(shared.map(({ id }) => id)).toEqual(exact.map(({ id }) => id))
        const wanted = world.all<{ n: number }>(
          `SELECT n FROM ${table} WHERE ${column} = ? ORDER BY created_at DESC, n DESC`,
          n,
        )
        expect(exact.map(({ id }) => remoteNumber(id))).toEqual(wanted.map(row => row.n))
      }
    },
  )

  test.each([
    ['BillingCustomer', 'subscriptions', 'Subscription', 'customer_n', '1'],
    ['BillingCustomer', 'creditNotes', 'CreditNote', 'customer_n', 'invoice_n IS NOT NULL'],
    ['Invoice', 'creditNotes', 'CreditNote', 'invoice_n', '1'],
    ['Invoice', 'payments', 'Payment', 'invoice_n', '1'],
  ] as const)('%s.%s: one list for each parent', async (parent, edge, child, column, listed) => {
    const children = edgeOf(parent, edge) as ParentChildren<AnyRow>
    const { table } = tables[child]
    const numbers = world
      .all<{ n: number }>(
        `SELECT ${column} AS n FROM ${table} WHERE ${column} IS NOT NULL AND ${listed} GROUP BY ${column} ORDER BY count(*) DESC LIMIT 4`,
      )
      .map(({ n }) => n)
    expect(numbers).toHaveLength(4)
    for (const n of numbers) {
      const rows = await readOne(children, idOf(parent, n), 2)
      const wanted = world.all<{ n: number }>(
        `SELECT n FROM ${table} WHERE ${column} = ? AND ${listed} ORDER BY created_at DESC, n DESC`,
        n,
      )
      expect(rows.map(({ id }) => remoteNumber(id))).toEqual(wanted.map(row => row.n))
      for (const row of rows) checkRow(child, row)
    }
  })

  test('the lines of an invoice: ten come with it, the others on request', async () => {
    const edge = stripe.entities.Invoice?.edges?.lines as EmbeddedChildren<AnyRow, AnyRow>
    const cut = world.get<{ n: number }>(
      'SELECT invoice_n AS n FROM invoice_line GROUP BY invoice_n ORDER BY count(*) DESC LIMIT 1',
    )
    for (const n of [1, cut?.n ?? 0]) {
      const { get } = specOf('invoice')
      const [invoice] = get?.rows(await perform(get.call([idOf('Invoice', n)], ask), served.origin)) ?? []
      const wanted = world.all<AnyRow>('SELECT * FROM invoice_line WHERE invoice_n = ? ORDER BY position', n)
      expect(edge.complete(invoice)).toBe(wanted.length <= 10)
      const rows = edge.complete(invoice)
        ? edge.rows(invoice)
        : await readOne(edge.beyond as OneParent<AnyRow>, idOf('Invoice', n), 7)
      expect(edge.rows(invoice)).toEqual(rows.slice(0, 10))
      expect(rows.map(row => entityOf('InvoiceLine', row))).toMatchObject(
        wanted.map(row => expected.InvoiceLine(row, world)),
      )
    }
  })

  test('the refunds of a payment come with it, and on request where they did not', async () => {
    const edge = stripe.entities.Payment?.edges?.refunds as EmbeddedChildren<AnyRow, AnyRow>
    const { get } = specOf('payment')
    const refunded = world.all<{ n: number }>('SELECT DISTINCT payment_n AS n FROM refund').map(({ n }) => n)
    const uncharged = world.get<{ n: number }>("SELECT n FROM payment WHERE status = 'CANCELED'")?.n ?? 0
    for (const n of [...refunded.slice(0, 5), uncharged]) {
      const [payment] = get?.rows(await perform(get.call([idOf('Payment', n)], ask), served.origin)) ?? []
      const wanted = world.all<AnyRow>('SELECT * FROM refund WHERE payment_n = ? ORDER BY created_at DESC, n DESC', n)
      expect(edge.complete(payment)).toBe(true)
      expect(edge.rows(payment).map(row => entityOf('Refund', row))).toMatchObject(
        wanted.map(row => expected.Refund(row)),
      )
      const exact = await readOne(edge.beyond as OneParent<AnyRow>, idOf('Payment', n))
      expect(exact.map(({ id }) => remoteNumber(id))).toEqual(wanted.map(row => row.n))
    }
    expect(edge.complete({ object: 'payment_intent', latest_charge: { object: 'charge' } })).toBe(false)
  })

  async function readOne(one: OneParent<AnyRow>, parent: string, size = one.atMost): Promise<AnyRow[]> {
    const { rows } = await readAll({
      call: async cursor => {
        const request = page(size, cursor)
        return one.page(await perform(one.call(parent, request, ask), served.origin), request)
      },
    })
    return rows
  }
})

test('a charge that has no payment intent is a payment by its own id', async () => {
  const { get } = specOf('payment')
  const { n } = world.get<{ n: number }>("SELECT n FROM payment WHERE status = 'SUCCEEDED'") ?? { n: 0 }
  const id = `ch_3Uni${String(n).padStart(9, '0')}`
  const [row] = get?.rows(await perform(get.call([id], ask), served.origin)) ?? []
  const payment = worldRow('Payment', id)
  const { url: _, createdAt: __, ...fields } = expected.Payment(payment)
  expect(entityOf('Payment', row)).toMatchObject(fields)
})

test('the check proves the key', async () => {
  const reply = await perform(stripe.check(settings), served.origin)
  expect(reply.status).toBe(200)
})

test('every quota that an operation names is declared', () => {
  const named = Object.values(stripe.records).flatMap(({ get, list, findBy }) => [
    get?.quota,
    list?.quota,
    findBy?.email?.quota,
  ])
  const edges = Object.values(stripe.entities).flatMap(entity => Object.values(entity.edges ?? {}) as AnyRow[])
  const all = [...named, ...edges.flatMap(edge => [edge.quota, edge.beyond?.quota])].filter(each => each !== undefined)
  expect(Object.keys(stripe.quotas)).toEqual(expect.arrayContaining([...new Set(all)]))
})
