import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { specification } from '../../src/commands/check/specification.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { element } from '../../src/contract/xml.ts'

const call = () => ({
  ...{ protocol: 'soap', action: 'getList', expects: 'getListResponse', reads: true },
  body: element('m:getList', {}, element('m:baseRef', { 'xsi:type': 'c:RecordRef' }, 'text')),
})
const connector = {
  name: 'toy',
  check: () => ({ protocol: 'rest', method: 'GET', path: '/me', reads: true }),
  records: { bill: { get: { call } } },
  entities: {
    Invoice: {
      of: 'bill',
      mapping: {
        dueAt: { fields: ['due'], read: () => null },
        status: { fields: ['state'], read: () => null, words: { open: 'OPEN', paid: 'PAID' } },
        paidAt: { absent: true, fields: [] },
      },
    },
  },
} as unknown as Connector

const bill =
  '<complexType name="Bill"><complexContent><extension base="c:Record"><sequence><element name="due" type="xsd:dateTime"/><element name="state" type="c:State"/></sequence></extension></complexContent></complexType>'
const other = '<complexType name="Other"><sequence><element name="due" type="xsd:dateTime"/></sequence></complexType>'
const state =
  '<simpleType name="State"><restriction base="xsd:string"><enumeration value="open"/><enumeration value="paid"/></restriction></simpleType>'
const messages =
  '<element name="getList"><complexType><sequence><element name="baseRef" type="c:BaseRef"/></sequence></complexType></element><element name="getListResponse" type="c:Lists"/><complexType name="RecordRef"/>'
const whole = `${bill}${other}${state}${messages}`

/** A WSDL whose schema includes another that has the types. */
function fileOf(types: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'unigraph-'))
  const schema = (inner: string) =>
    `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns="http://www.w3.org/2001/XMLSchema" xmlns:c="urn:c">${inner}</xsd:schema>`
  writeFileSync(join(folder, 'types.xsd'), schema(`<include schemaLocation="toy.wsdl"/>${types}`))
  const wsdl = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"><types>${schema('<xsd:include schemaLocation="types.xsd"/><xsd:import schemaLocation="nowhere.xsd"/>')}</types></definitions>`
  writeFileSync(join(folder, 'toy.wsdl'), wsdl)
  return join(folder, 'toy.wsdl')
}

const compared = (next: string, before = whole) => specification(connector, fileOf(next), fileOf(before))
const lines = (next: string) => compared(next).findings.map(({ where, found }) => `${where}: ${found}`)

test('a document that has all that the one of before had gives no finding, and what is not called by SOAP is named', () => {
  expect(compared(whole)).toEqual({ connector: 'toy', operations: 1, leftOut: ['check'], findings: [] })
  expect(lines(whole.replace('</sequence></extension>', '<element name="more"/></sequence></extension>'))).toEqual([])
})

test.for([
  [
    'a message that is gone',
    'name="getList"',
    'name="readList"',
    'toy, bill.get: "getList" stands in its messages, and the document does not have it any more',
  ],
  [
    'an answer that is gone',
    'name="getListResponse"',
    'name="answer"',
    'toy, bill.get: "getListResponse" stands in its messages, and the document does not have it any more',
  ],
  [
    'a part that is gone',
    'name="baseRef"',
    'name="reference"',
    'toy, bill.get: "baseRef" stands in its messages, and the document does not have it any more',
  ],
  [
    'a type that is named and gone',
    'name="RecordRef"',
    'name="Reference"',
    'toy, bill.get: "RecordRef" stands in its messages, and the document does not have it any more',
  ],
  [
    'a field that is gone',
    '<element name="due" type="xsd:dateTime"/><',
    '<',
    'toy, Invoice.dueAt: reads "due" of Bill, which the document does not have any more',
  ],
  [
    'a field of another type',
    'name="due" type="xsd:dateTime"/><element',
    'name="due" type="c:When"/><element',
    'toy, Invoice.dueAt: reads "due" of Bill, which was of the type dateTime and is of the type When',
  ],
  [
    'a word that was added',
    '<enumeration value="paid"/>',
    '<enumeration value="paid"/><enumeration value="frozen"/>',
    'toy, Invoice.status: the document has the word "frozen", which stands in no table of the connector',
  ],
] as const)('%s is found', ([, was, is, expected]) => {
  expect(whole).toContain(was)
  expect(lines(whole.replace(was, is))).toEqual([expected])
})

test('a field that has moved to the type that its own extends is still there', () => {
  const due = '<element name="due" type="xsd:dateTime"/>'
  const record = `<complexType name="Record"><sequence>${due}</sequence></complexType>`
  expect(lines(whole.replace(`${due}<element name="state"`, '<element name="state"') + record)).toEqual([])
})

test('a type that is gone as a whole is told for each field of it', () => {
  expect(lines(whole.replace(bill, ''))).toEqual([
    'toy, Invoice.dueAt: reads "due" of Bill, a type that the document does not have any more',
    'toy, Invoice.status: reads "state" of Bill, a type that the document does not have any more',
  ])
})

test('without a document of before, and with what is no WSDL, it says what is expected', () => {
  expect(() => specification(connector, fileOf(whole))).toThrow('expected the one of before as well, behind a comma')
  expect(() => compared('')).toThrow('found no elements and types in it, expected a WSDL or an XML schema')
  expect(() => compared('<element')).toThrow('this cannot be read as XML')
})
