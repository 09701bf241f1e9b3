import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/contract/call.ts'
import netsuite from '../index.ts'
import { linesOf } from '../mapping/invoice-line.ts'
import { searchedPage } from '../replies.ts'
import type { InvoiceRow } from '../rows.ts'
import { readAll, replyOf } from './perform.ts'

const folder = join(process.env.UNIGRAPH_SPECS ?? 'no-specs', 'netsuite/samples/netsweet-responses')
const facts = { currencies: { symbols: { 1: 'USD' }, base: 'USD' } }

const recorded = (name: string): Reply => replyOf(readFileSync(join(folder, name), 'utf8'))

/** A recorded `get` as the `getList` of one, which is the same answer within one more element. */
function asGetList(name: string): Reply {
  const text = readFileSync(join(folder, name), 'utf8')
  return replyOf(
    text
      .replace('<readResponse>', '<readResponseList><readResponse>')
      .replace('</readResponse>', '</readResponse></readResponseList>'),
  )
}

if (!existsSync(folder)) {
  it(`has no recorded payloads to read: ${folder} is not here`, () => {})
} else {
  describe('recorded answers', () => {
    it('give an invoice of 2011.2, whose namespaces have another year, without loss', () => {
      const [row] = netsuite.records.invoice?.get?.rows(asGetList('get__get_invoice.xml')) ?? []
      const mapping = netsuite.entities.Invoice?.mapping
      if (row === undefined || mapping === undefined) throw new Error('no invoice')
      expect(netsuite.records.invoice?.id(row)).toBe('439')
      expect(readAll(mapping, row, facts)).toEqual({
        createdAt: '2011-12-16T00:54:12Z',
        updatedAt: '2011-12-16T21:37:57Z',
        number: '2187',
        status: 'OPEN',
        statusRaw: 'Open',
        customer: { record: 'customer', id: '854' },
        currency: 'USD',
        exchangeRate: null,
        subtotal: { amount: '15993.6', currency: 'USD' },
        discountTotal: { amount: '0.0', currency: 'USD' },
        taxTotal: { amount: '0.0', currency: 'USD' },
        total: { amount: '15993.6', currency: 'USD' },
        amountPaid: { amount: '0.0', currency: 'USD' },
        amountDue: { amount: '15993.6', currency: 'USD' },
        issuedAt: '2011-01-01T08:00:00Z',
        dueAt: '2011-01-01T08:00:00Z',
        poNumber: null,
        memo: null,
        customFields: [
          { key: 'custbody_3rd_party', label: null, type: 'FLAG', value: { __typename: 'FlagValue', flag: false } },
        ],
        discounts: [],
        taxes: [],
        periodStart: null,
        periodEnd: null,
        // The addresses of 2011 have another form.
        billingAddress: null,
        shippingAddress: null,
        customerEmail: null,
        customerTaxIds: [],
      })
    })

    it('give the lines of that invoice', () => {
      const [row] = (netsuite.records.invoice?.get?.rows(asGetList('get__get_invoice.xml')) ?? []) as InvoiceRow[]
      const mapping = netsuite.entities.InvoiceLine?.mapping
      if (row === undefined || mapping === undefined) throw new Error('no invoice')
      const lines = linesOf(row)
      expect(lines.map(line => line.id)).toEqual(['439-1'])
      expect(readAll(mapping, lines[0], facts)).toEqual({
        description: null,
        product: { record: 'item', id: '217' },
        quantity: '1.0',
        unitAmount: null,
        amount: { amount: '15993.6', currency: 'USD' },
        taxAmount: null,
        periodStart: null,
        periodEnd: null,
        taxes: [],
      })
    })

    it('throw for an invoice that was only drawn up, which has no id', () => {
      expect(() =>
        netsuite.records.invoice?.get?.rows(asGetList('initialize__initialize_invoice_from_customer.xml')),
      ).toThrow('internalId')
    })

    it.each([
      [
        'search__basic_search_contact.xml',
        '7272',
        'Contact',
        { entityId: 'Mary', company: { '@internalId': '7270', name: '1357 What a Company' } },
      ],
      [
        'search__single_search_result.xml',
        '355',
        'Account',
        { acctNumber: '4508', parent: { '@internalId': '246', name: '4500 Cost of Sales' } },
      ],
    ])('give the one record of %s', (name, id, type, fields) => {
      const { rows, next } = searchedPage(recorded(name))
      expect(next).toBeUndefined()
      expect(rows).toHaveLength(1)
      expect(rows[0]).toMatchObject({ '@internalId': id, '@type': type, ...fields })
      expect(netsuite.fault?.(recorded(name))).toBeUndefined()
    })

    // A saved search answers with columns, which this connector never asks for; they must not look like no rows.
    it.each(['search__saved_search_customer.xml', 'search__saved_search_joined_custom_customer.xml'])(
      'throw for the columns of %s',
      name => {
        expect(netsuite.fault?.(recorded(name))).toBeUndefined()
        expect(() => searchedPage(recorded(name))).toThrow(TypeError)
      },
    )

    it('say what a fault means', () => {
      expect(netsuite.fault?.(recorded('login__failure_concurrent_requests.xml'))).toEqual({
        code: 'PROVIDER_RATE_LIMITED',
        message: 'WS_CONCUR_SESSION_DISALLWD: Only one request may be made against a session at a time',
      })
      expect(netsuite.fault?.(recorded('login__failure_invalid_credentials.xml'))).toMatchObject({
        code: 'PROVIDER_AUTH',
      })
    })

    it('say what a status that is no success means', () => {
      expect(netsuite.fault?.(recorded('add__add_invoice_error.xml'))).toEqual({
        code: 'PROVIDER_REJECTED',
        message: 'INVALID_INITIALIZE_REF: You can not initialize invoice: invalid reference 7281.',
      })
    })
  })
}
