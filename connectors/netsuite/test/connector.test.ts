import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SoapCall } from '../../../src/contract/call.ts'
import { capabilitiesOf } from '../../../src/contract/capabilities.ts'
import type { FilterChildren } from '../../../src/contract/children.ts'
import type { RecordSpec } from '../../../src/contract/record.ts'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import type { Route } from '../../../src/simulator/simulator.ts'
import { openWorld, remoteNumber, type World } from '../../../src/simulator/world/open.ts'
import type { BillingCustomerRow, InvoiceLineRow } from '../../../src/simulator/world/schema.ts'
import netsuite from '../index.ts'
import { linesOf } from '../mapping/invoice-line.ts'
import simulator from '../simulator.ts'
import { expected, plain, tables } from './expected.ts'
import { ask, pages, perform, readAll, replyOf, requestOf, rowsOf, settings } from './perform.ts'

type Row = { readonly '@internalId': string }
type Name = keyof typeof tables

const leading = { BillingCustomer: 1, Product: 2, Invoice: 3, Payment: 4, CreditNote: 5 } as const
const remoteId = (name: Name, n: number) => `${leading[name]}${String(n).padStart(9, '0')}`
const byNumber = (rows: readonly Row[]) => rows.map(row => remoteNumber(row['@internalId'])).sort((a, b) => a - b)

let world: World
let served: ServedSimulator
let facts: Record<string, unknown>

beforeAll(async () => {
  world = openWorld({ seed: 3, scale: 0.2 })
  served = await serveSimulator(simulator, world)
  const { currencies, terms } = netsuite.facts ?? {}
  facts = {
    currencies: currencies?.read(await perform(currencies.call(settings), served.origin)),
    terms: terms?.read(await perform(terms.call(settings), served.origin)),
  }
})

afterAll(async () => {
  await served.close()
  world.close()
})

function recordOf(name: Name): RecordSpec<Row> {
  const record = netsuite.records[netsuite.entities[name]?.of ?? '']
  if (record === undefined) throw new Error(`no record of ${name}`)
  return record
}

function numbersOf(name: Name): number[] {
  return world.all<{ n: number }>(`SELECT n FROM ${tables[name]} ORDER BY n`).map(({ n }) => n)
}

describe.each(Object.keys(tables) as Name[])('%s', name => {
  it('is got by ids in any order, and an id of nothing is a hole', async () => {
    const { get } = recordOf(name)
    if (get === undefined) throw new Error('no get')
    const numbers = numbersOf(name).slice(0, 40)
    const ids = [...numbers.map(n => remoteId(name, n)), remoteId(name, 999_999_999), 'nonsense', '12']
    const rows = await rowsOf(get, ids, served.origin)
    expect(byNumber(rows)).toEqual(numbers)
    expect(await rowsOf(get, ['nonsense'], served.origin)).toEqual([])
  })

  it('is listed in pages, each row once', async () => {
    const { list } = recordOf(name)
    if (list === undefined) throw new Error('no list')
    const size = Math.max(list.atLeast ?? 1, Math.ceil(numbersOf(name).length / 3))
    const { rows, calls } = await pages(
      served.origin,
      cursor => list.call({ size, cursor }, ask),
      reply => list.page(reply, { size, cursor: undefined }),
    )
    expect(byNumber(rows)).toEqual(numbersOf(name))
    expect(calls).toBe(Math.ceil(numbersOf(name).length / size))
  })

  it('is read by the mapping as the world has it', async () => {
    const { get } = recordOf(name)
    const mapping = netsuite.entities[name]?.mapping
    if (get === undefined || mapping === undefined) throw new Error('no mapping')
    const truths = world.all<never>(`SELECT * FROM ${tables[name]} ORDER BY n LIMIT 900`) as { n: number }[]
    const rows = await rowsOf(
      get,
      truths.map(({ n }) => remoteId(name, n)),
      served.origin,
    )
    const found = new Map(rows.map(row => [remoteNumber(row['@internalId']), row]))
    for (const truth of truths) {
      const row = JSON.parse(JSON.stringify(found.get(truth.n)))
      expect(plain(readAll(mapping, row, facts))).toMatchObject(expected[name](truth as never, world))
    }
  })
})

describe('invoices', () => {
  it('come with all their lines, from a list and by id', async () => {
    const { get, list } = recordOf('Invoice')
    const lines = netsuite.entities.Invoice?.edges?.lines
    const mapping = netsuite.entities.InvoiceLine?.mapping
    if (!get || !list || lines?.by !== 'embedded' || !mapping) throw new Error('no lines')
    const numbers = numbersOf('Invoice').slice(0, 30)
    const got = await rowsOf(
      get,
      numbers.map(n => remoteId('Invoice', n)),
      served.origin,
    )
    const listed = list.page(await perform(list.call({ size: 1000, cursor: undefined }, ask), served.origin), {
      size: 1000,
      cursor: undefined,
    })
    for (const rows of [got, listed.rows.filter(row => numbers.includes(remoteNumber(row['@internalId'])))]) {
      expect(rows).toHaveLength(numbers.length)
      for (const row of rows) {
        const truths = world.all<InvoiceLineRow & { currency: string }>(
          'SELECT l.*, i.currency FROM invoice_line l JOIN invoice i ON i.n = l.invoice_n WHERE i.n = ? ORDER BY l.position',
          remoteNumber(row['@internalId']),
        )
        expect(lines.complete(row)).toBe(true)
        const read = lines.rows(row)
        const ids = read.map(line => netsuite.records.invoiceLine?.id(line) ?? '')
        expect(ids).toEqual(truths.map(({ n }) => `${row['@internalId']}-${n}`))
        expect(read.map(line => plain(readAll(mapping, line, facts)))).toMatchObject(truths.map(expected.InvoiceLine))
      }
    }
  })

  it('number the lines that have no number, and read a percentage as no amount', () => {
    const lines = linesOf({ '@internalId': '7', itemList: { item: [{ rate: '-10.0%' }, { line: '9', rate: '2.50' }] } })
    expect(lines.map(({ id }) => id)).toEqual(['7-1', '7-9'])
    const currencies = { symbols: {}, base: 'USD' }
    const mapping = netsuite.entities.InvoiceLine?.mapping
    if (!mapping) throw new Error('no mapping')
    const amounts = lines.map(line => readAll(mapping, line, { currencies }).unitAmount)
    expect(amounts).toEqual([null, { amount: '2.50', currency: 'USD' }])
  })

  it('have a status in every language', () => {
    const status = (row: object) => {
      const column = netsuite.entities.Invoice?.mapping.status
      return column && 'read' in column ? column.read({ '@internalId': '1', ...row }, {}) : undefined
    }
    expect(status({ status: 'Open', amountPaid: '0.0', amountRemaining: '5.0' })).toBe('OPEN')
    expect(status({ status: 'Open', amountPaid: '1.0', amountRemaining: '4.0' })).toBe('PARTIALLY_PAID')
    expect(status({ status: 'Paid In Full' })).toBe('PAID')
    expect(status({ status: 'Rejected' })).toBe('VOID')
    expect(status({ status: 'Offen', total: '5.0', amountPaid: '0.0', amountRemaining: '5.0' })).toBe('OPEN')
    expect(status({ status: 'Offen', total: '5.0', amountPaid: '2.0', amountRemaining: '3.0' })).toBe('PARTIALLY_PAID')
    expect(status({ status: 'Bezahlt', total: '5.0', amountPaid: '5.0', amountRemaining: '0.0' })).toBe('PAID')
    expect(status({ status: 'Storniert', total: '0.0', amountPaid: '0.0', amountRemaining: '0.0' })).toBe('UNKNOWN')
    expect(
      status({ status: 'Genehmigung ausstehend', approvalStatus: { '@internalId': '1' }, amountRemaining: '5.0' }),
    ).toBe('PENDING_APPROVAL')
    expect(status({ status: 'constructor' })).toBe('UNKNOWN')
    expect(status({})).toBe(null)
  })
})

describe('customers', () => {
  it('are found by e-mail, whatever its case, one address to a call', async () => {
    const find = netsuite.records.customer?.findBy?.email
    if (!find) throw new Error('no search by e-mail')
    const [truth] = world.all<BillingCustomerRow>(
      'SELECT * FROM billing_customer WHERE email IS NOT NULL ORDER BY n LIMIT 1',
    )
    const email = truth?.email ?? ''
    const { rows } = await pages(served.origin, cursor => find.call([email.toUpperCase()], ask, cursor), find.page)
    const same = world.all<{ n: number }>(
      'SELECT n FROM billing_customer WHERE email = ? COLLATE NOCASE ORDER BY n',
      email,
    )
    expect(byNumber(rows)).toEqual(same.map(({ n }) => n))
    for (const row of rows) expect(find.keys(row).map(key => key.toLowerCase())).toContain(email.toLowerCase())
    expect(find.atMost).toBe(1)
  })

  it('are found by many external ids in one call', async () => {
    const find = netsuite.records.customer?.findBy?.externalId
    if (!find) throw new Error('no search by external id')
    const truths = world.all<BillingCustomerRow>(
      'SELECT * FROM billing_customer WHERE external_id IS NOT NULL ORDER BY n LIMIT 20',
    )
    const keys = truths.map(({ external_id }) => external_id ?? '')
    const { rows } = find.page(await perform(find.call([...keys, 'nobody'], ask, undefined), served.origin))
    expect(byNumber(rows)).toEqual(truths.map(({ n }) => n))
    expect(rows.flatMap(row => find.keys(row)).sort()).toEqual([...keys].sort())
  })

  it('are not leads or prospects', () => {
    const when = netsuite.entities.BillingCustomer?.when
    expect(['_lead', '_prospect', '_customer', undefined].map(stage => when?.({ stage }))).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
})

describe.each([
  ['BillingCustomer', 'invoices', 'Invoice', 'SELECT n, customer_n AS parent FROM invoice'],
  ['BillingCustomer', 'payments', 'Payment', 'SELECT n, customer_n AS parent FROM payment'],
  ['BillingCustomer', 'creditNotes', 'CreditNote', 'SELECT n, customer_n AS parent FROM credit_note'],
  ['Invoice', 'payments', 'Payment', 'SELECT n, invoice_n AS parent FROM payment WHERE invoice_n IS NOT NULL'],
  [
    'Invoice',
    'creditNotes',
    'CreditNote',
    'SELECT credit_note_n AS n, invoice_n AS parent FROM credit_note_allocation',
  ],
] as const)('%s.%s', (parent, edge, entity, sql) => {
  const children = () => {
    const edges = netsuite.entities[parent]?.edges as Record<string, FilterChildren<Row>> | undefined
    const found = edges?.[edge]
    if (found === undefined) throw new Error('no edge')
    expect(found.by).toBe('filter')
    return found
  }
  const linksOf = (rows: readonly Row[]) =>
    rows.flatMap(row =>
      children()
        .parentsOf(row)
        .map(id => `${remoteNumber(id)}>${remoteNumber(row['@internalId'])}`),
    )

  it('serves a hundred parents in one search', async () => {
    const { atMost, pageSize, call, page, record } = children()
    expect(record).toBe(netsuite.entities[entity]?.of)
    const parents = [...new Set(world.all<{ parent: number }>(sql).map(each => each.parent))].slice(0, atMost - 1)
    const ids = [...parents.map(n => remoteId(parent, n)), remoteId(parent, 999_999_999)]
    const { rows } = await pages(
      served.origin,
      cursor => call(ids, { size: pageSize, cursor }, ask),
      reply => page(reply, { size: pageSize, cursor: undefined }),
    )
    const truths = world.all<{ n: number; parent: number }>(sql).filter(each => parents.includes(each.parent))
    const links = linksOf(rows).filter(link => parents.includes(Number(link.split('>')[0])))
    expect(links.sort()).toEqual(truths.map(each => `${each.parent}>${each.n}`).sort())
  })

  it('serves one parent in small pages', async () => {
    const { beyond } = children()
    const [most] = world.all<{ parent: number }>(
      `SELECT parent FROM (${sql}) GROUP BY parent ORDER BY count(*) DESC, parent LIMIT 1`,
    )
    const number = most?.parent ?? 0
    const size = beyond.atLeast ?? 1
    const { rows, calls } = await pages(
      served.origin,
      cursor => beyond.call(remoteId(parent, number), { size, cursor }, ask),
      reply => beyond.page(reply, { size, cursor: undefined }),
    )
    const truths = world.all<{ n: number }>(`SELECT n FROM (${sql}) WHERE parent = ? ORDER BY n`, number)
    expect(byNumber(rows)).toEqual(truths.map(({ n }) => n))
    expect(calls).toBe(Math.max(1, Math.ceil(truths.length / size)))
  })
})

describe('limits', () => {
  it('are told as a fault when too many requests are under way', async () => {
    const [{ handler }] = simulator.routes({ world, now: () => new Date(world.now), origin: served.origin }) as [Route]
    const answers = await Promise.all(Array.from({ length: 20 }, () => handler(requestOf(netsuite.check(settings)))))
    const codes = answers.map(({ status, text = '' }) => netsuite.fault?.(replyOf(text, { status }))?.code)
    expect(codes.filter(code => code === undefined)).toHaveLength(15)
    expect(codes.filter(code => code === 'PROVIDER_RATE_LIMITED')).toHaveLength(5)
  })

  it('are those of the simulator: a key more is refused', async () => {
    const { get } = recordOf('Invoice')
    if (!get) throw new Error('no get')
    const ids = Array.from({ length: get.atMost + 1 }, (_, index) => remoteId('Invoice', index + 1))
    const refused = netsuite.fault?.(await perform(get.call(ids, ask), served.origin))
    expect(refused?.code).toBe('PROVIDER_REJECTED')
    expect(await rowsOf(get, ids.slice(1), served.origin)).not.toHaveLength(0)
  })

  it('of a page are kept, whatever size is wished', async () => {
    const { list } = recordOf('BillingCustomer')
    const headerOf = (size: number) => {
      const call = list?.call({ size, cursor: undefined }, ask) as SoapCall
      return JSON.stringify(call.header)
    }
    const sizes = [headerOf(1), headerOf(5000)]
    expect(sizes[0]).toContain('"5"')
    expect(sizes[1]).toContain('"1000"')
  })
})

describe('cursors', () => {
  it('name the search, the page and its size', async () => {
    const { list } = recordOf('Invoice')
    if (!list) throw new Error('no list')
    const first = list.page(await perform(list.call({ size: 7, cursor: undefined }, ask), served.origin), {
      size: 7,
      cursor: undefined,
    })
    expect(first.next).toMatch(/^WEBSERVICES_.+:2:7$/)
    expect(first.rows).toHaveLength(7)
  })

  it('of a search that is gone are expired', async () => {
    const { list } = recordOf('Invoice')
    if (!list) throw new Error('no list')
    const reply = await perform(list.call({ size: 7, cursor: 'WEBSERVICES_gone:2:7' }, ask), served.origin)
    expect(reply.status).toBe(200)
    expect(netsuite.fault?.(reply)).toMatchObject({ code: 'CURSOR_EXPIRED' })
    expect(() => list.call({ size: 7, cursor: 'nonsense' }, ask)).toThrow(TypeError)
  })
})

it('says what it can do', () => {
  const capabilities = capabilitiesOf(netsuite)
  expect(capabilities.map(({ entity }) => entity)).toEqual([
    'BillingCustomer',
    'CreditNote',
    'CreditNoteLine',
    'Invoice',
    'InvoiceLine',
    'Payment',
    'Product',
  ])
  expect(capabilities[0]).toMatchObject({ getAtMost: 1000, list: true, findBy: ['email', 'externalId'] })
})
