import { path, type SoapCall } from '../../src/contract/call.ts'
import { element, type XmlElement } from '../../src/contract/xml.ts'

/** The release of the schema; its year stands in the path and in every namespace. */
export const release = '2023_2'

/**
 * How many records `getList` and a page of a search hold.
 * https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N3418637.html
 */
export const limits = { getList: 1000, pageAtMost: 1000, pageAtLeast: 5 } as const

/** The sizes that pages of a list may have. */
export const sizes = { atMost: limits.pageAtMost, atLeast: limits.pageAtLeast } as const

/** One parent's rows on one page, where they fit: put in order there, they can be gone on with anywhere. */
export const wholePage = { atMost: limits.pageAtMost, atLeast: limits.pageAtMost } as const

const namespaces = {
  platformMsgs: `urn:messages_${release}.platform.webservices.netsuite.com`,
  platformCore: `urn:core_${release}.platform.webservices.netsuite.com`,
  platformCommon: `urn:common_${release}.platform.webservices.netsuite.com`,
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const

/** The records that `getList` can be asked for by their own type. */
export type RecordType = 'customer' | 'invoice' | 'customerPayment' | 'creditMemo'

/** Many records whole, by internal or external ids. */
export function getList(type: RecordType, ids: readonly string[], kind: 'internalId' | 'externalId' = 'internalId') {
  const refs = ids.map(id =>
    element('platformMsgs:baseRef', { 'xsi:type': 'platformCore:RecordRef', type, [kind]: id }),
  )
  return operation('getList', refs)
}

/** A small table whole. */
export function getAll(recordType: 'currency'): SoapCall {
  return operation('getAll', [element('platformMsgs:record', { recordType })])
}

/** The cheapest operation there is. */
export function getServerTime(): SoapCall {
  return operation('getServerTime', [])
}

/** A search of whole records. */
export interface Search {
  readonly type: 'CustomerSearchBasic' | 'ItemSearchBasic' | 'TermSearchBasic' | 'TransactionSearchBasic'
  readonly criteria: readonly XmlElement[]
  /** True to be spared the lists inside the records. */
  readonly bodyFieldsOnly?: boolean
}

/** The page of a search that a cursor names, the first without one. */
export function search({ type, criteria, bodyFieldsOnly = false }: Search, size: number, cursor?: string): SoapCall {
  if (cursor === undefined) {
    const record = element('platformMsgs:searchRecord', { 'xsi:type': `platformCommon:${type}` }, ...inOrder(criteria))
    return operation('search', [record], preferences(bodyFieldsOnly, size))
  }
  const { searchId, pageIndex, pageSize } = unpackCursor(cursor)
  const more = [element('platformMsgs:searchId', {}, searchId), element('platformMsgs:pageIndex', {}, pageIndex)]
  return operation('searchMoreWithId', more, preferences(bodyFieldsOnly, Number(pageSize)))
}

/** The schema has criteria in the order of the alphabet, and takes each once; last come those over the account's own fields. */
function inOrder(criteria: readonly XmlElement[]): readonly XmlElement[] {
  const isOwn = ({ name }: XmlElement) => name === 'platformCommon:customFieldList'
  const ordered = criteria.filter(each => !isOwn(each)).sort((one, other) => (one.name < other.name ? -1 : 1))
  const own = criteria.filter(isOwn).flatMap(({ children }) => children)
  return own.length === 0 ? ordered : [...ordered, element('platformCommon:customFieldList', {}, ...own)]
}

/** A criterion over pointers: any of these records. */
export function anyRecordOf(field: string, ids: readonly string[]): XmlElement {
  const values = ids.map(internalId =>
    element('platformCore:searchValue', { 'xsi:type': 'platformCore:RecordRef', internalId }),
  )
  return criterion(field, 'SearchMultiSelectField', 'anyOf', values)
}

/** A criterion over a fixed list of words, each with a leading underscore. */
export function anyWordOf(field: string, words: readonly string[]): XmlElement {
  return criterion(field, 'SearchEnumMultiSelectField', 'anyOf', words.map(searchValue))
}

/** A criterion over a fixed list of words: none of these. */
export function noWordOf(field: string, words: readonly string[]): XmlElement {
  return criterion(field, 'SearchEnumMultiSelectField', 'noneOf', words.map(searchValue))
}

/** How a text is looked for. */
export type TextOperator = 'is' | 'startsWith' | 'contains' | 'doesNotContain'

/** A criterion over a text, whatever its case; the schema allows one value. */
export function textIs(field: string, value: string, operator: TextOperator = 'is'): XmlElement {
  return criterion(field, 'SearchStringField', operator, [searchValue(value)])
}

/** A criterion over an instant or a day: from the first to the second, where both are given. */
export function dateIs(field: string, from: string | undefined, to: string | undefined): XmlElement {
  if (from !== undefined && to !== undefined)
    return criterion(field, 'SearchDateField', 'within', [
      searchValue(from),
      element('platformCore:searchValue2', {}, to),
    ])
  return from !== undefined
    ? criterion(field, 'SearchDateField', 'onOrAfter', [searchValue(from)])
    : criterion(field, 'SearchDateField', 'onOrBefore', [searchValue(to ?? '')])
}

/** A criterion over an amount. */
export function amountIs(field: string, operator: 'greaterThan' | 'lessThanOrEqualTo', value: string): XmlElement {
  return criterion(field, 'SearchDoubleField', operator, [searchValue(value)])
}

/** A criterion over a flag. */
export function isTrue(field: string, value: 'true' | 'false' = 'true'): XmlElement {
  return element(`platformCommon:${field}`, { 'xsi:type': 'platformCore:SearchBooleanField' }, searchValue(value))
}

/** The cursor of a page: the search, the page, and its size, which holds for the whole of a search. */
export function packCursor(searchId: string, pageIndex: number, pageSize: string): string {
  return `${searchId}:${pageIndex}:${pageSize}`
}

function unpackCursor(cursor: string) {
  const [, searchId, pageIndex, pageSize] = /^(.+):(\d+):(\d+)$/.exec(cursor) ?? []
  if (searchId === undefined || pageIndex === undefined || pageSize === undefined)
    throw new TypeError('a cursor of a NetSuite search is "searchId:pageIndex:pageSize"')
  return { searchId, pageIndex, pageSize }
}

function criterion(field: string, type: string, operator: string, values: readonly XmlElement[]): XmlElement {
  return element(`platformCommon:${field}`, { 'xsi:type': `platformCore:${type}`, operator }, ...values)
}

function searchValue(value: string): XmlElement {
  return element('platformCore:searchValue', {}, value)
}

function preferences(bodyFieldsOnly: boolean, size: number): XmlElement {
  const pageSize = Math.min(limits.pageAtMost, Math.max(limits.pageAtLeast, size))
  return element(
    'platformMsgs:searchPreferences',
    {},
    // The default is true, and would cut the lines and allocations off without a word.
    element('platformMsgs:bodyFieldsOnly', {}, String(bodyFieldsOnly)),
    element('platformMsgs:returnSearchColumns', {}, 'false'),
    element('platformMsgs:pageSize', {}, String(pageSize)),
  )
}

function operation(name: string, children: readonly XmlElement[], ...header: readonly XmlElement[]): SoapCall {
  return {
    protocol: 'soap',
    path: path`/services/NetSuitePort_${release}`,
    action: name,
    body: element(`platformMsgs:${name}`, {}, ...children),
    expects: `${name}Response`,
    ...(header.length > 0 && { header }),
    namespaces,
    reads: true,
  }
}
