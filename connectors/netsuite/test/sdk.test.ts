import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, createClientAsync } from 'soap'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { XmlNode } from '../../../src/contract/xml.ts'
import { parseXml } from '../../../src/pipeline/xml.ts'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, remoteNumber, type World } from '../../../src/simulator/world/open.ts'
import type {
  BillingCustomerRow,
  InvoiceLineRow,
  InvoiceRow,
  PaymentRow,
  ProductRow,
} from '../../../src/simulator/world/schema.ts'
import simulator from '../simulator.ts'
import { passport } from './token-passport.ts'

const folder = join(process.env.UNIGRAPH_SPECS ?? 'no-specs', 'netsuite/wsdl')
const core = 'urn:core_2023_2.platform.webservices.netsuite.com'
const messages = 'urn:messages_2023_2.platform.webservices.netsuite.com'
const common = 'urn:common_2023_2.platform.webservices.netsuite.com'
const instance = 'http://www.w3.org/2001/XMLSchema-instance'
// biome-ignore lint/suspicious/noExplicitAny: what node-soap makes of an answer.
type Answer = any

if (!existsSync(folder)) {
  it(`has no WSDL to judge by: ${folder} is not here`, () => {})
} else {
  describe("the vendor's WSDL, spoken by node-soap", () => {
    let world: World
    let served: ServedSimulator
    let client: Client

    beforeAll(async () => {
      world = openWorld({ seed: 5, scale: 0.1 })
      served = await serveSimulator(simulator, world)
      client = await createClientAsync(join(folder, 'netsuite.wsdl'), {
        endpoint: `${served.origin}/services/NetSuitePort_2023_2`,
      })
    }, 60_000)

    afterAll(async () => {
      await served?.close()
      world?.close()
    })

    /** Calls an operation with a fresh passport. */
    async function call(
      operation: string,
      body: object,
      { pageSize = 1000, bodyFieldsOnly = false } = {},
    ): Promise<Answer> {
      client.clearSoapHeaders()
      client.addSoapHeader(passport())
      client.addSoapHeader(
        `<searchPreferences xmlns="${messages}"><bodyFieldsOnly>${bodyFieldsOnly}</bodyFieldsOnly><pageSize>${pageSize}</pageSize></searchPreferences>`,
      )
      const [answer] = await (client as Answer)[`${operation}Async`](body)
      return answer
    }

    const getList = (type: string, ids: string[]) =>
      call('getList', {
        _xml: `<getList xmlns="${messages}" xmlns:core="${core}" xmlns:xsi="${instance}">${ids
          .map(id => `<baseRef xsi:type="core:RecordRef" internalId="${id}" type="${type}"/>`)
          .join('')}</getList>`,
      })

    const search = (type: string, criteria: string, options = {}) =>
      call(
        'search',
        {
          _xml: `<search xmlns="${messages}" xmlns:core="${core}" xmlns:common="${common}" xmlns:xsi="${instance}"><searchRecord xsi:type="common:${type}">${criteria}</searchRecord></search>`,
        },
        options,
      )

    it('reads the server time', async () => {
      const { getServerTimeResult } = await call('getServerTime', {})
      expect(getServerTimeResult.status.attributes.isSuccess).toBe('true')
      expect(new Date(getServerTimeResult.serverTime).getTime()).toBeGreaterThan(Date.parse(world.now) - 1000)
    })

    it('reads the currencies', async () => {
      const { getAllResult } = await call('getAll', { record: { attributes: { recordType: 'currency' } } })
      expect(getAllResult.recordList.record.map((each: Answer) => each.symbol).sort()).toEqual([
        'EUR',
        'GBP',
        'JPY',
        'USD',
      ])
    })

    it('reads customers by ids, and what is missing', async () => {
      const rows = world.all<BillingCustomerRow>('SELECT * FROM billing_customer ORDER BY n LIMIT 10')
      const { readResponseList } = await getList('customer', [
        ...rows.map(({ n }) => `1${String(n).padStart(9, '0')}`),
        '1999999999',
      ])
      const responses: Answer[] = readResponseList.readResponse
      expect(responses).toHaveLength(rows.length + 1)
      const missing = responses.filter(each => each.status.attributes.isSuccess === 'false')
      expect(missing.map(each => [].concat(each.status.statusDetail)[0])).toMatchObject([{ code: 'RCRD_DSNT_EXIST' }])
      for (const row of rows) {
        const record = responses
          .map(each => each.record)
          .find(each => each && remoteNumber(each.attributes.internalId) === row.n)
        expect(record.entityId).toBe(row.number)
        expect(record.email ?? null).toBe(row.email)
        expect(Number(record.balance) * (row.currency === 'JPY' ? 1 : 100)).toBeCloseTo(row.balance_minor, 4)
        expect(new Date(record.dateCreated).getTime()).toBe(Date.parse(row.created_at))
      }
    })

    it('reads invoices whole by ids', async () => {
      const rows = world.all<InvoiceRow>('SELECT * FROM invoice ORDER BY n LIMIT 15')
      const { readResponseList } = await getList(
        'invoice',
        rows.map(({ n }) => `3${String(n).padStart(9, '0')}`),
      )
      const records: Answer[] = readResponseList.readResponse.map((each: Answer) => each.record)
      expect(records.map(each => remoteNumber(each.attributes.internalId))).not.toEqual(rows.map(({ n }) => n))
      for (const row of rows) {
        const record = records.find(each => remoteNumber(each.attributes.internalId) === row.n)
        const lines = world.all<InvoiceLineRow>(
          'SELECT * FROM invoice_line WHERE invoice_n = ? ORDER BY position',
          row.n,
        )
        expect([].concat(record.itemList.item).map((each: Answer) => Number(each.line))).toEqual(
          lines.map(({ n }) => n),
        )
        expect(remoteNumber(record.entity.attributes.internalId)).toBe(row.customer_n)
        expect(record.tranId ?? null).toBe(row.number)
      }
    })

    it('pages through a search, lists left out unless asked for', async () => {
      const numbers = world.all<{ n: number }>('SELECT n FROM payment ORDER BY n').map(({ n }) => n)
      const criteria =
        '<common:type operator="anyOf"><core:searchValue>_customerPayment</core:searchValue></common:type>'
      const pageSize = Math.max(5, Math.ceil(numbers.length / 3))
      const { searchResult: first } = await search('TransactionSearchBasic', criteria, {
        pageSize,
        bodyFieldsOnly: true,
      })
      const found: Answer[] = [...first.recordList.record]
      for (let page = 2; page <= Number(first.totalPages); page += 1) {
        const { searchResult } = await call(
          'searchMoreWithId',
          { searchId: first.searchId, pageIndex: page },
          { pageSize },
        )
        found.push(...[].concat(searchResult.recordList.record))
      }
      expect(Number(first.totalRecords)).toBe(numbers.length)
      expect(found.map(each => remoteNumber(each.attributes.internalId)).sort((a, b) => a - b)).toEqual(numbers)
      expect(found.every(each => each.applyList === undefined)).toBe(true)
    })

    it('reads what was paid for an invoice', async () => {
      const [row] = world.all<PaymentRow>('SELECT * FROM payment WHERE invoice_n IS NOT NULL ORDER BY n LIMIT 1')
      const invoice = `3${String(row?.invoice_n).padStart(9, '0')}`
      const { searchResult } = await search(
        'TransactionSearchBasic',
        `<common:appliedToTransaction operator="anyOf"><core:searchValue internalId="${invoice}"/></common:appliedToTransaction><common:type operator="anyOf"><core:searchValue>_customerPayment</core:searchValue></common:type>`,
      )
      const records: Answer[] = [].concat(searchResult.recordList.record)
      const payments = world.all<{ n: number }>(
        'SELECT n FROM payment WHERE invoice_n = ? ORDER BY n',
        row?.invoice_n ?? 0,
      )
      expect(records.map(each => remoteNumber(each.attributes.internalId)).sort()).toEqual(payments.map(({ n }) => n))
      const applied = [].concat(records[0].applyList.apply).filter((each: Answer) => String(each.apply) === 'true')
      expect(applied.map((each: Answer) => String(each.doc))).toEqual([invoice])
    })

    it('reads items and customers found by e-mail', async () => {
      const { searchResult: items } = await search('ItemSearchBasic', '')
      const products = world.all<ProductRow>('SELECT * FROM product ORDER BY n')
      expect(items.recordList.record.map((each: Answer) => each.displayName).sort()).toEqual(
        products.map(({ name }) => name).sort(),
      )
      const [customer] = world.all<BillingCustomerRow>('SELECT * FROM billing_customer WHERE email IS NOT NULL LIMIT 1')
      const { searchResult } = await search(
        'CustomerSearchBasic',
        `<common:email operator="is"><core:searchValue>${customer?.email?.toUpperCase()}</core:searchValue></common:email>`,
      )
      const records: Answer[] = [].concat(searchResult.recordList.record)
      expect(records.map(each => remoteNumber(each.attributes.internalId))).toContain(customer?.n)
    })

    it('gets a Fault for a record without a type, and for a bad signature', async () => {
      const body = `<getList xmlns="${messages}"><baseRef internalId="1" type="customer"/></getList>`
      await expect(call('getList', { _xml: body })).rejects.toThrow(/SAXException/)
      client.clearSoapHeaders()
      client.addSoapHeader(passport('wrong'))
      await expect((client as Answer).getServerTimeAsync({})).rejects.toThrow(/Invalid login attempt/)
    })

    it.each([
      ['lists.relationships.xsd', 'Customer', 'customer', 1],
      ['transactions.sales.xsd', 'Invoice', 'invoice', 3],
      ['transactions.customers.xsd', 'CustomerPayment', 'customerPayment', 4],
      ['transactions.customers.xsd', 'CreditMemo', 'creditMemo', 5],
    ])('has the fields in the order of %s: %s', async (file, type, recordType, leading) => {
      await getList(
        recordType,
        Array.from({ length: 20 }, (_, index) => `${leading}${String(index + 1).padStart(9, '0')}`),
      )
      const schema = readFileSync(join(folder, 'xsd', file), 'utf8')
      const records = elements(parseXml(client.lastResponse ?? ''), 'record')
      expect(records.length).toBeGreaterThan(0)
      for (const record of records) checkOrder(record, type, schema)
    })

    it('has the fields of items in the order of the schema', async () => {
      await search('ItemSearchBasic', '')
      const schema = readFileSync(join(folder, 'xsd/lists.accounting.xsd'), 'utf8')
      const records = elements(parseXml(client.lastResponse ?? ''), 'record')
      expect(new Set(records.map(({ attributes }) => attributes.type)).size).toBe(4)
      for (const record of records) checkOrder(record, (record.attributes.type ?? '').replace(/^.*:/, ''), schema)
    })
  })
}

function elements(node: XmlNode, name: string): XmlNode[] {
  return [
    ...node.children.filter(each => each.name === name),
    ...node.children.flatMap(each => (each.name === name ? [] : elements(each, name))),
  ]
}

/** Checks names and order of an element's children against the sequence of its type; and of the lists inside, likewise. */
function checkOrder(node: XmlNode, type: string, schema: string): void {
  const definition = new RegExp(`<complexType name="${type}">[\\s\\S]*?</complexType>`).exec(schema)?.[0]
  if (definition === undefined) return
  const fields = [...definition.matchAll(/<element name="(\w+)" type="(?:\w+:)?(\w+)"/g)]
  const names = fields.map(([, name]) => name)
  const places = node.children.map(({ name }) => names.indexOf(name))
  expect(node.children.filter((_, index) => places[index] === -1).map(({ name }) => `${type}.${name}`)).toEqual([])
  expect(places).toEqual([...places].sort((one, other) => one - other))
  for (const child of node.children) checkOrder(child, fields[names.indexOf(child.name)]?.[2] ?? '', schema)
}
