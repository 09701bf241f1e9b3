import type { Reply } from '../../src/contract/call.ts'
import { readFlag, readInteger, readText } from '../../src/contract/read.ts'
import type { Page } from '../../src/contract/record.ts'
import { childOf, childrenOf, plainOf, textOf, type XmlNode } from '../../src/contract/xml.ts'
import type { Currencies, Terms } from './mapping/parts.ts'
import { packCursor } from './requests.ts'
import type { CurrencyRow, NetSuiteRow, TermRow } from './rows.ts'

/** The elements that may stand many times; `item` and `apply` name both a list's entry and a field inside it. */
const lists = new Set([
  'item',
  'itemCost',
  'expCost',
  'time',
  'apply',
  'addressbook',
  'customField',
  'value',
  'customerTaxRegistration',
  'taxDetails',
])

/** The records of a `getList`; one that does not exist has an answer without a record. */
export function listedRows<Row extends NetSuiteRow>(reply: Reply): readonly Row[] {
  const list = childOf(reply.xml, 'readResponseList')
  if (list === undefined) throw new TypeError('the answer to getList has no readResponseList')
  return childrenOf(list, 'readResponse')
    .filter(isSuccess)
    .map(response => rowOf<Row>(childOf(response, 'record')))
}

/** A page of a search. */
export function searchedPage<Row extends NetSuiteRow>(reply: Reply): Page<Row> {
  const result = childOf(reply.xml, 'searchResult')
  const total = readInteger(textOf(result, 'totalRecords'))
  if (result === undefined || total === null) throw new TypeError('the answer to a search has no searchResult')
  const list = childOf(result, 'recordList')
  if (list === undefined && total > 0) throw new TypeError('the answer to a search has no recordList')
  const next = nextOf(result, total)
  const rows = withoutRepeats(childrenOf(list, 'record').map(rowOf<Row>)).sort(byInternalId)
  if (rows.length === 0 && total > 0) throw new TypeError('the answer to a search tells of records and has none')
  return { rows, ...(next !== undefined && { next }) }
}

/** The records of a search that fits on one page. */
export function searchedRows<Row extends NetSuiteRow>(reply: Reply): readonly Row[] {
  const { rows, next } = searchedPage<Row>(reply)
  if (next !== undefined) throw new TypeError('a search by ids found more records than it asked for')
  return rows
}

/** The currencies of the account, by their internal ids. */
export function readCurrencies(reply: Reply): Currencies {
  const list = childOf(childOf(reply.xml, 'getAllResult'), 'recordList')
  if (list === undefined) throw new TypeError('the answer to getAll has no recordList')
  const rows = childrenOf(list, 'record').map(rowOf<CurrencyRow>)
  const symbols = rows.flatMap(row => {
    const symbol = readText(row.symbol)
    return symbol === null ? [] : [[row['@internalId'], symbol] as const]
  })
  return {
    symbols: Object.fromEntries(symbols),
    base: readText(rows.find(row => readFlag(row.isBaseCurrency) === true)?.symbol),
  }
}

/** How many days after its date a bill is due, by the internal ids of the terms; those that name a day of the month are left out. */
export function readTerms(reply: Reply): Terms {
  const terms = searchedPage<TermRow>(reply).rows.filter(({ dateDriven }) => readFlag(dateDriven) !== true)
  return Object.fromEntries(
    terms.flatMap(term => {
      const days = readInteger(term.daysUntilNetDue)
      return days === null ? [] : [[term['@internalId'], days] as const]
    }),
  )
}

/** True for an answer whose status says so, or says nothing else. */
export function isSuccess(response: XmlNode): boolean {
  return childOf(response, 'status')?.attributes.isSuccess !== 'false'
}

function nextOf(result: XmlNode, total: number): string | undefined {
  const page = readInteger(textOf(result, 'pageIndex')) ?? 1
  const pages = readInteger(textOf(result, 'totalPages')) ?? 1
  const searchId = textOf(result, 'searchId')
  const pageSize = textOf(result, 'pageSize')
  const size = readInteger(pageSize)
  if (size !== null && size > 0 && pages !== Math.ceil(total / size) && total > 0)
    throw new TypeError('the pages of a search are not as many as its records fill')
  if (page >= pages) return undefined
  if (searchId === undefined || pageSize === undefined) throw new TypeError('a search with more pages has no searchId')
  return packCursor(searchId, page + 1, pageSize)
}

function rowOf<Row extends NetSuiteRow>(record: XmlNode | undefined): Row {
  const plain = record === undefined ? null : plainOf(record, lists)
  if (plain === null || typeof plain === 'string' || '#text' in plain || typeof plain['@internalId'] !== 'string')
    throw new TypeError('a record without an internalId')
  // The prefix of the type is of the sender's choosing, and its namespace has a year in it: only the name counts.
  const type = typeof plain['@type'] === 'string' ? { '@type': plain['@type'].replace(/^.*:/, '') } : {}
  return { ...plain, ...type } as unknown as Row
}

/** A search cannot be told how to sort a page: without an order of our own, going on in the middle of one loses rows. */
function byInternalId(one: NetSuiteRow, other: NetSuiteRow): number {
  return Number(one['@internalId']) - Number(other['@internalId'])
}

/** A search by links may name a record once for each link. */
function withoutRepeats<Row extends NetSuiteRow>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map(row => [row['@internalId'], row])).values()]
}
