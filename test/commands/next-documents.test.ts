import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import { specification } from '../../src/commands/check/specification.ts'
import { describeWithSpecs, specsFolder } from '../judges/with-specs.ts'

// Needs: hubspot, netsuite, stripe, zendesk.

// biome-ignore lint/suspicious/noExplicitAny: parts of the vendors' documents.
type Properties = Record<string, any>

/** The vendors' own documents, and what a next version could do to them that a connector would not survive. */
const documents = [
  {
    name: 'zendesk',
    path: 'zendesk/zendesk-support-oas.json',
    of: 'TicketObject',
    change(ticket: Properties) {
      delete ticket.subject
      ticket.created_at = { type: 'object' }
      ticket.status.enum.push('parked')
    },
    expected: [
      /ticket\.get: .*"tickets\.\*\.subject"/,
      /Ticket\.createdAt: expected an instant/,
      /"parked" for Ticket\.status/,
    ],
  },
  {
    name: 'stripe',
    path: 'stripe/stripe-2023-08-16-trimmed.openapi.json',
    of: 'invoice',
    change(invoice: Properties) {
      delete invoice.due_date
      invoice.total = { type: 'string', format: 'date' }
      invoice.status.enum.push('frozen')
    },
    expected: [
      /invoice\.get: .*"invoice\.due_date"/,
      /Invoice\.total: expected a decimal/,
      /"frozen" for Invoice\.status/,
    ],
  },
  {
    name: 'hubspot',
    path: 'hubspot/v3/contacts.json',
    of: 'SimplePublicObject',
    change(contact: Properties) {
      delete contact.createdAt
    },
    expected: [/contact\.get: .*"results\.\*\.createdAt"/],
  },
] as const

describeWithSpecs('the vendors’ documents', () => {
  test.for(documents)('what the next document of $name breaks is found, and nothing else', async one => {
    const connector = (await discoverConnectors()).get(one.name)
    if (connector === undefined) throw new Error(`There is no connector ${one.name}.`)
    const before = join(specsFolder, one.path)
    expect(specification(connector, before, before).findings).toEqual([])
    const document = JSON.parse(readFileSync(before, 'utf8'))
    one.change(document.components.schemas[one.of].properties)
    const next = join(mkdtempSync(join(tmpdir(), 'unigraph-')), 'next.json')
    writeFileSync(next, JSON.stringify(document))
    const lines = specification(connector, next, before).findings.map(({ where, found }) => `${where}: ${found}`)
    for (const expected of one.expected) expect(lines.some(line => expected.test(line))).toBe(true)
    // What was left as it is stands in none of them.
    expect(
      lines.filter(line => !/subject|created|createdAt|Responded|parked|due_date|total|frozen/i.test(line)),
    ).toEqual([])
  })

  test('what the next WSDL of NetSuite breaks is found, and nothing else', async () => {
    const connector = (await discoverConnectors()).get('netsuite')
    if (connector === undefined) throw new Error('There is no connector netsuite.')
    const before = join(specsFolder, 'netsuite', 'wsdl', 'netsuite.wsdl')
    expect(specification(connector, before, before).findings).toEqual([])
    const folder = mkdtempSync(join(tmpdir(), 'unigraph-'))
    cpSync(join(specsFolder, 'netsuite', 'wsdl'), folder, { recursive: true })
    const change = (name: string, was: RegExp, is: string) => {
      const text = readFileSync(join(folder, 'xsd', name), 'utf8')
      expect(text).toMatch(was)
      writeFileSync(join(folder, 'xsd', name), text.replaceAll(was, is))
    }
    change('transactions.sales.xsd', /(<complexType name="Invoice">[\s\S]*?)<element name="dueDate"[^>]*>/g, '$1')
    change('platform.messages.xsd', /name="baseRef"/g, 'name="reference"')
    const lines = specification(connector, join(folder, 'netsuite.wsdl'), before).findings
    const gone = lines.filter(({ found }) => found.startsWith('"baseRef" in "getList" stands in its messages'))
    expect(gone.map(({ where }) => where)).toContain('netsuite, invoice.get')
    expect(lines.filter(line => !gone.includes(line)).map(({ where, found }) => `${where}: ${found}`)).toEqual([
      'netsuite, Invoice.dueAt: reads "dueDate" of Invoice, which the document does not have any more',
    ])
  })
})
