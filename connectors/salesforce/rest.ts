import { ask, get, path, type Reply } from '../../src/contract/call.ts'
import { flagIn, formed, objectIn, rowsIn } from '../../src/contract/form.ts'
import { readId, readText } from '../../src/contract/read.ts'
import { batchSize, type DescribedField, type Dialect, version } from './dialect.ts'
import type { QueryResult, SalesforceRow, Value } from './rows.ts'

/**
 * The most bytes of a query's address. Address and headers may have 16,384 together, of which a quarter is left to the
 * headers; a longer query is a part of a composite request, as Salesforce's help says.
 * https://help.salesforce.com/s/articleView?id=000386264&type=1
 */
const longestQuery = 12_288

/** The reference of a query within a composite request. */
const referenceId = 'rows'

/** The REST API. https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest.htm */
export const rest: Dialect = {
  query(soql, rows = batchSize.atMost) {
    const size = Math.min(batchSize.atMost, Math.max(batchSize.atLeast, rows))
    const headers = { 'sforce-query-options': `batchSize=${size}` }
    const query = new URLSearchParams({ q: soql }).toString()
    if (query.length <= longestQuery) return { ...get(path`/services/data/v${version}/query`, { q: soql }), headers }
    const url = `/services/data/v${version}/query?${query}`
    const compositeRequest = [{ method: 'GET', url, referenceId, httpHeaders: headers }]
    return ask(path`/services/data/v${version}/composite`, { allOrNone: true, compositeRequest })
  },
  queryMore: locator => get(path`/services/data/v${version}/query/${locator}`),
  queried: reply => resultOf(bodyOf(reply)),

  retrieve: (type, ids, fields) => ask(path`/services/data/v${version}/composite/sobjects/${type}`, { ids, fields }),
  retrieved({ body }) {
    // There is one for each id, if only to say that there is no such record.
    if (!Array.isArray(body) || body.length === 0) throw new TypeError('expected a list of records')
    return body.filter(record => record !== null).map(record => flat(record))
  },

  // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/sobject_describe_with_ifmodified_header.htm
  describe: type => ({
    ...get(path`/services/data/v${version}/sobjects/${type}/describe`),
    condition: 'if-modified-since',
  }),
  described({ body }) {
    if (!Array.isArray(body?.fields)) throw new TypeError('expected a list in "fields"')
    const fields = rowsIn<DescribedField>(body.fields, 'fields').map(({ name, label, type, custom, filterable }) => ({
      name: readId(name),
      label: readText(label) ?? '',
      type: readText(type) ?? '',
      custom: flagIn(custom, 'custom'),
      filterable: flagIn(filterable, 'filterable'),
    }))
    return { page: readText(formed(body.urls, {}, 'urls')?.uiDetailTemplate), fields }
  },

  describeAll: () => get(path`/services/data/v${version}/sobjects`),
  describedAll({ body }) {
    if (!Array.isArray(body?.sobjects)) throw new TypeError('expected a list in "sobjects"')
    return (body.sobjects as readonly { name: string; label?: string; custom?: boolean }[]).map(
      ({ name, label, custom }) => ({ name: readId(name), label: readText(label), isAdded: flagIn(custom, 'custom') }),
    )
  },

  // No field of `Organization`: it has its currency only where there are several.
  organization: () => get(path`/services/data/v${version}/connect/organization`),
  currency({ body }) {
    return readText(objectIn(body?.features, 'features').defaultCurrencyIsoCode)
  },

  search: sosl => get(path`/services/data/v${version}/search`, { q: sosl }),
  found({ body }) {
    if (!Array.isArray(body?.searchRecords)) throw new TypeError('expected a list in "searchRecords"')
    return (body.searchRecords as readonly Json[]).map(record => flat(record))
  },

  check: () => get(path`/services/data/v${version}`),
}

/** A record or a result as it comes. */
type Json = Readonly<Record<string, unknown>>

/** The answer to a query, whether it was asked for by itself or within a composite request. */
function bodyOf({ body }: Reply): Json {
  const inner = body?.compositeResponse?.[0]
  return inner === undefined ? body : inner.body
}

function resultOf(result: Json): QueryResult {
  if (!Array.isArray(result?.records)) throw new TypeError('expected a list in "records"')
  const rows = (result.records as readonly Json[]).map(record => flat(record))
  if (flagIn(result.done, 'done')) return { rows }
  return { rows, locator: locatorIn(result.nextRecordsUrl) }
}

/** The locator alone is kept of the address, so that it can lead nowhere else. */
function locatorIn(address: unknown): string {
  const locator =
    typeof address === 'string' ? /^\/services\/data\/v[\d.]+\/query\/([\w-]+)$/.exec(address)?.[1] : undefined
  if (locator === undefined) throw new TypeError('the rows go on at an address that is none of queries')
  return locator
}

/** A record without its `attributes`, and with the fields of those that it points to under names with a dot. */
function flat(record: Json): SalesforceRow {
  if (typeof record?.Id !== 'string') throw new TypeError('a record without an Id')
  return Object.fromEntries(fieldsOf(record, '')) as SalesforceRow
}

function fieldsOf(record: Json, prefix: string): readonly (readonly [string, Value | QueryResult])[] {
  return Object.entries(record).flatMap(([name, value]) => {
    if (name === 'attributes') return []
    if (value === null || typeof value !== 'object') return [[`${prefix}${name}`, value as Value] as const]
    const inner = value as Json
    if ('records' in inner) return [[`${prefix}${name}`, resultOf(inner)] as const]
    // What is no record stays as it is, for the reader of the field to refuse it.
    const isRecord = !Array.isArray(inner) && 'attributes' in inner
    return isRecord ? fieldsOf(inner, `${prefix}${name}.`) : [[`${prefix}${name}`, inner as unknown as Value] as const]
  })
}
