import { path, type Reply, type SoapCall } from '../../src/contract/call.ts'
import { flagIn } from '../../src/contract/form.ts'
import { readFlag, readId, readText } from '../../src/contract/read.ts'
import {
  childOf,
  childrenOf,
  element,
  isNil,
  plainOf,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../src/contract/xml.ts'
import { batchSize, type Dialect, version } from './dialect.ts'
import type { QueryResult, SalesforceRow, Value } from './rows.ts'

const namespaces = { sf: 'urn:partner.soap.sforce.com' } as const

/** An operation of the Partner API, which has one address. */
export function operation(name: string, parts: readonly XmlElement[], header: readonly XmlElement[] = []): SoapCall {
  return {
    protocol: 'soap',
    path: path`/services/Soap/u/${version}`,
    // Any value will do, but there must be one.
    action: name,
    body: element(`sf:${name}`, {}, ...parts),
    expects: `${name}Response`,
    ...(header.length > 0 && { header }),
    namespaces,
    reads: true,
  }
}

/** The SOAP Partner API. https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_partner.htm */
export const soap: Dialect = {
  query(soql, rows = batchSize.atMost) {
    const size = Math.min(batchSize.atMost, Math.max(batchSize.atLeast, rows))
    const options = element('sf:QueryOptions', {}, element('sf:batchSize', {}, String(size)))
    return operation('query', [element('sf:queryString', {}, soql)], [options])
  },
  queryMore: locator => operation('queryMore', [element('sf:queryLocator', {}, locator)]),
  queried: reply => resultOf(resultIn(reply)),

  retrieve: (type, ids, fields) =>
    operation('retrieve', [
      element('sf:fieldList', {}, fields.join(',')),
      element('sf:sObjectType', {}, type),
      ...ids.map(id => element('sf:ids', {}, id)),
    ]),
  retrieved({ xml }) {
    const results = childrenOf(xml, 'result')
    // There is one for each id, if only to say that there is no such record.
    if (results.length === 0) throw new TypeError('expected a list of records')
    return results.filter(record => !isNil(record)).map(flat)
  },

  describe: type => operation('describeSObject', [element('sf:sObjectType', {}, type)]),
  described(reply) {
    const result = resultIn(reply)
    const fields = childrenOf(result, 'fields')
    if (fields.length === 0) throw new TypeError('expected the fields of an object')
    return {
      page: textOf(result, 'urlDetail') ?? null,
      fields: fields.map(field => ({
        name: readId(textOf(field, 'name')),
        label: textOf(field, 'label') ?? '',
        type: textOf(field, 'type') ?? '',
        custom: flagIn(textOf(field, 'custom'), 'custom'),
        filterable: flagIn(textOf(field, 'filterable'), 'filterable'),
      })),
    }
  },

  describeAll: () => operation('describeGlobal', []),
  describedAll(reply) {
    return childrenOf(resultIn(reply), 'sobjects').map(object => ({
      name: readId(textOf(object, 'name')),
      label: textOf(object, 'label') ?? null,
      isAdded: flagIn(textOf(object, 'custom'), 'custom'),
    }))
  },

  organization: () => operation('getUserInfo', []),
  currency: reply => readText(textOf(resultIn(reply), 'orgDefaultCurrencyIsoCode')),

  search: sosl => operation('search', [element('sf:searchString', {}, sosl)]),
  found: reply =>
    childrenOf(resultIn(reply), 'searchRecords').map(found => {
      const record = childOf(found, 'record')
      if (record === undefined) throw new TypeError('expected a record in "searchRecords"')
      return flat(record)
    }),

  check: () => operation('getServerTimestamp', []),
}

function resultIn({ xml }: Reply): XmlNode {
  const result = childOf(xml, 'result')
  if (result === undefined) throw new TypeError('expected a "result"')
  return result
}

function resultOf(result: XmlNode): QueryResult {
  const done = readFlag(textOf(result, 'done'))
  if (done === null) throw new TypeError('expected a result that says whether it is done')
  const rows = childrenOf(result, 'records').map(flat)
  if (done) return { rows }
  const locator = textOf(result, 'queryLocator')
  if (locator === undefined) throw new TypeError('the rows go on, but nowhere')
  return { rows, locator }
}

/** A record with the fields of those that it points to under names with a dot. Its Id comes twice, as it is always there. */
function flat(record: XmlNode): SalesforceRow {
  const row = Object.fromEntries(fieldsOf(record, ''))
  if (typeof row.Id !== 'string') throw new TypeError('a record without an Id')
  return row as SalesforceRow
}

function fieldsOf(record: XmlNode, prefix: string): readonly (readonly [string, Value | QueryResult])[] {
  return record.children.flatMap(field => {
    const name = `${prefix}${field.name}`
    // The kind of object; fields begin with a capital letter.
    if (field.name === 'type') return []
    if (isNil(field)) return [[name, null] as const]
    if (field.children.length === 0) return [[name, field.text] as const]
    if (field.children.some(child => child.name === 'done')) return [[name, resultOf(field)] as const]
    // What is no record stays as it is, for the reader of the field to refuse it.
    const isRecord = field.children.some(child => child.name === 'type')
    return isRecord ? fieldsOf(field, `${name}.`) : [[name, plainOf(field, new Set()) as Value] as const]
  })
}
