import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '../../../src/contract/call.ts'
import type { EmbeddedChildren, FilterChildren, LinkChildren, LinkParent } from '../../../src/contract/children.ts'
import type { EntityName } from '../../../src/contract/entities.ts'
import type { RecordSpec } from '../../../src/contract/record.ts'
import { Secret } from '../../../src/contract/secret.ts'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import chargebee from '../index.ts'
import simulator from '../simulator.ts'
import { ask, page, parametersOf, perform, settings } from './perform.ts'

let world: World
let served: ServedSimulator
beforeAll(async () => {
  world = openWorld({ seed: 7 })
  served = await serveSimulator({ ...simulator, quotas: [] }, world)
})
afterAll(async () => {
  await served.close()
  world.close()
})

// biome-ignore lint/suspicious/noExplicitAny: rows of every record pass through.
const recordOf = (name: string) => chargebee.records[name] as RecordSpec<any>
const edgeOf = <Edge>(entity: EntityName, edge: string) =>
  (chargebee.entities[entity]?.edges as Record<string, unknown> | undefined)?.[edge] as Edge

const reply = (body: unknown): Reply => ({ status: 200, headers: {}, body, bytes: 1 })

describe('a request', () => {
  test('has the key as the name of a login without a password, and asks for items', () => {
    const headers = chargebee.auth.kind === 'headers' ? chargebee.auth.headers(settings) : {}
    const shown = Object.entries(headers).map(([name, value]) => [
      name,
      value instanceof Secret ? value.reveal() : value,
    ])
    expect(Object.fromEntries(shown)).toEqual({
      authorization: `Basic ${btoa('test_simulator0key0of0unigraph:')}`,
      'chargebee-response-schema-type': 'items',
    })
    expect(JSON.stringify(headers)).not.toContain(btoa('test_simulator'))
  })

  test('goes to the site that is named, and to no other', () => {
    const { pattern } = chargebee.settings.site
    expect(chargebee.origin(settings)).toBe('https://unigraph-test.chargebee.com')
    for (const site of ['evil.example/', 'a.b', 'a#', '-a', 'a-', 'A', '']) expect(site).not.toMatch(`^(?:${pattern})$`)
  })

  test('for many ids is one list of them, deleted ones too', () => {
    const call = recordOf('customer').get?.call(['a', 'b"c'], ask)
    expect(call && parametersOf(call)).toMatchObject({ 'id[in]': '["a","b\\"c"]', include_deleted: true, limit: 100 })
    expect(recordOf('item').get?.atMost).toBe(50)
    expect(parametersOf(recordOf('item').get?.call(['a'], ask) as never)).not.toHaveProperty('include_deleted')
  })
})

describe('a reply', () => {
  const get = () => recordOf('subscription').get as NonNullable<RecordSpec<unknown>['get']>

  test('without a list, or with an entry of another name, makes no sense', () => {
    expect(() => get().rows(reply({}))).toThrow('expected a "list"')
    expect(() => get().rows(reply({ list: [{ customer: { id: 'a' } }] }))).toThrow('expected a "subscription"')
    expect(() => get().rows(reply({ list: [null] }))).toThrow('expected a "subscription"')
    expect(() => recordOf('customer').list?.page(reply({ list: [], next_offset: 7 }), page(10))).toThrow('next_offset')
  })

  test('brings customers along with their subscriptions', () => {
    const body = { list: [{ subscription: { id: 's' }, customer: { id: 'c', cf_a: 1 }, card: { last4: '4242' } }] }
    expect(get().also?.(reply(body))).toEqual([
      { record: 'customer', row: { id: 'c', cf_a: 1, custom_fields: { cf_a: 1 } } },
    ])
  })
})

describe('children', () => {
  test('say themselves whose they are, since a condition may have been dropped', () => {
    const invoices = edgeOf<FilterChildren<object>>('BillingCustomer', 'invoices')
    expect(invoices.parentsOf({ id: '1', customer_id: 'c' })).toEqual(['c'])
    expect(invoices.beyond?.parentsOf?.({ id: '1', customer_id: 'other' })).toEqual(['other'])
    expect(invoices.parentsOf({ id: '1' })).toEqual([])
  })

  test('that are lines know the currency, the taxes and the discounts of their document', () => {
    const lines = edgeOf<EmbeddedChildren<object, object>>('Invoice', 'lines')
    const tax = (line_item_id: string) => ({ line_item_id, tax_name: 'VAT' })
    const row = {
      ...{ id: '1', currency_code: 'EUR', line_items: [{ id: 'a' }, { id: 'b' }] },
      line_item_taxes: [tax('a'), tax('b'), tax('b')],
    }
    expect(lines.rows(row)).toMatchObject([
      { id: 'a', currency_code: 'EUR', line_item_taxes: [tax('a')], line_item_discounts: [] },
      { id: 'b', line_item_taxes: [tax('b'), tax('b')] },
    ])
    expect([lines.complete(row), lines.complete({ ...row, line_items_next_offset: 'x' })]).toEqual([true, false])
    expect(lines.rows({ id: '2' })).toEqual([])
  })
})

describe('the refunds of payments', () => {
  const refunds = () => edgeOf<LinkChildren>('Payment', 'refunds')

  /** Reads the links of payments as the runtime does: what is to be read more is asked for together. */
  async function linksOf(ids: readonly string[]) {
    const links = new Set<string>()
    const calls: string[] = []
    for (let open: readonly LinkParent[] = ids.map(id => ({ id })); open.length > 0; ) {
      const call = refunds().call(open, ask)
      const answer = await perform(call, served.origin)
      calls.push(Object.keys(parametersOf(call)).find(name => name === 'id[in]' || name === 'customer_id[in]') ?? '')
      for (const { parent, child } of refunds().links(answer)) if (ids.includes(parent)) links.add(`${parent} ${child}`)
      open = refunds().more?.(answer, open) ?? []
    }
    return { links, calls }
  }

  test('are looked for among what went back to the customers of the payments', async () => {
    const rows = world.all<{ payment: number; refund: number }>(
      'SELECT payment_n AS payment, n AS refund FROM refund ORDER BY n LIMIT 20',
    )
    const nine = (n: number) => String(n).padStart(9, '0')
    const ids = [...new Set(rows.map(({ payment }) => `txn_UniP${nine(payment)}`))]
    const { links, calls } = await linksOf(ids)
    const known = world.all<{ payment: number; refund: number }>('SELECT payment_n AS payment, n AS refund FROM refund')
    const wanted = known.map(({ payment, refund }) => `txn_UniP${nine(payment)} txn_UniR${nine(refund)}`)
    expect([...links].sort()).toEqual(wanted.filter(each => ids.includes(each.split(' ')[0] ?? '')).sort())
    expect(calls).toEqual(['id[in]', 'customer_id[in]'])
  })

  test('are read to the end, page by page, for all that were asked together', () => {
    const place = '["c",null]'
    const parents = [
      { id: 'p', after: place },
      { id: 'q', after: '["d",null]' },
    ]
    const body = { list: [{ transaction: { id: 'r', type: 'refund', refunded_txn_id: 'p' } }], next_offset: 'next' }
    expect(refunds().links(reply(body))).toEqual([{ parent: 'p', child: 'r' }])
    const more = refunds().more?.(reply(body), parents) ?? []
    expect(more).toEqual([
      { id: 'p', after: '["c","next"]' },
      { id: 'q', after: '["d","next"]' },
    ])
    expect(parametersOf(refunds().call(more, ask))).toMatchObject({ 'customer_id[in]': '["c","d"]', offset: 'next' })
    expect(refunds().more?.(reply({ list: [] }), parents)).toEqual([])
  })

  test('are not looked for where nothing came in', () => {
    const of = (row: object) =>
      refunds().more?.(reply({ list: [{ transaction: { id: 'p', customer_id: 'c', ...row } }] }), [{ id: 'p' }])
    expect(of({ type: 'payment', status: 'failure' })).toEqual([])
    expect(of({ type: 'payment', status: 'voided' })).toEqual([])
    expect(of({ type: 'authorization', status: 'success' })).toEqual([])
    expect(of({ type: 'payment', status: 'late_failure' })).toHaveLength(1)
  })
})
