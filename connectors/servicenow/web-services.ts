import { path, type Reply, type SoapCall } from '../../src/contract/call.ts'
import { childrenOf, element, plainOf, type XmlNode } from '../../src/contract/xml.ts'
import type { Dialect } from './dialect.ts'
import { ownColumns } from './own-columns.ts'

/** How many rows one answer holds: "a hard-limit". https://www.servicenow.com/docs/r/api-reference/web-services/c_RtvLrgNmbrRcrdSOAP.html */
const mostRows = 250

/**
 * Direct web services by SOAP, document/literal. A row comes whole, but for the columns that are named to be left out.
 * https://www.servicenow.com/docs/r/api-reference/web-services/c_DirectWebServices.html
 */
export const webServices: Dialect = {
  // Whole pages alone: a small one of rows that the user may not see would look like the end.
  limits: { page: mostRows, pageAtLeast: mostRows, ids: mostRows, texts: mostRows },
  throughSpace: 0,
  tellsTotal: false,

  ask({ table, query, fields }, { size, offset }): SoapCall {
    const unwanted = fields === 'ALL' ? [] : (ownColumns[table] ?? []).filter(column => !fields.includes(column))
    // Elements inside the operation's are unqualified, as the WSDL says.
    const body = element(
      'table:getRecords',
      {},
      element('__encoded_query', {}, query),
      element('__limit', {}, String(size)),
      element('__first_row', {}, String(offset)),
      element('__last_row', {}, String(offset + size)),
      ...(unwanted.length === 0 ? [] : [element('__exclude_columns', {}, unwanted.join(','))]),
    )
    const namespace = `http://www.service-now.com/${table}`
    return {
      protocol: 'soap',
      path: path`/${table}.do?SOAP`,
      action: `${namespace}/getRecords`,
      body,
      expects: 'getRecordsResponse',
      namespaces: { table: namespace },
      reads: true,
    }
  },

  rows: reply => resultsIn(reply).map(rowOf) as never,

  // Nothing says how many there are, the instance cuts lists short of its own, and rows that the user may not see are
  // taken out of a page after it has been cut: only a page without any row is believed to be past the end.
  hasMore: reply => resultsIn(reply).length > 0,
}

function resultsIn({ xml }: Reply): readonly XmlNode[] {
  if (xml?.name !== 'getRecordsResponse' || xml.children.some(({ name }) => name !== 'getRecordsResult'))
    throw new TypeError('expected a "getRecordsResponse" of "getRecordsResult"')
  return childrenOf(xml, 'getRecordsResult')
}

function rowOf(result: XmlNode): object {
  const row = plainOf(result, new Set())
  if (typeof row !== 'object' || row === null) throw new TypeError('expected fields in a "getRecordsResult"')
  return row
}
