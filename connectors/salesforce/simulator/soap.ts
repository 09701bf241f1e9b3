import { shuffle } from '../../../src/simulator/shuffle.ts'
import type { SimulatorReply, SimulatorRequest } from '../../../src/simulator/simulator.ts'
import {
  element,
  envelope,
  listOf,
  parseEnvelope,
  type XmlChildren,
  type XmlNode,
} from '../../../src/simulator/soap.ts'
import { type Batch, sizeIn } from './batches.ts'
import { describeChildren, describeField, describeKind, pageOf, visibleFields } from './describe.ts'
import { invalidField, SalesforceError } from './errors.ts'
import { shortId } from './ids.ts'
import { fieldOf, type SimRecord, type Value } from './model.ts'
import type { RestMeans } from './rest.ts'
import { search } from './search.ts'
import { credentials, type Sessions, same } from './sessions.ts'
import { parseQuery } from './soql-parser.ts'
import { type Row, run, unknownType } from './soql-run.ts'

/** What the operations answer from. */
export interface SoapMeans extends RestMeans {
  sessions: Sessions
  sessionSeconds: number
  origin: string
  now(): Date
}

const partner = 'urn:partner.soap.sforce.com'
const records = 'urn:sobject.partner.soap.sforce.com'
const faults = 'urn:fault.partner.soap.sforce.com'

/** The Partner API: one address, and an operation in each Body. https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_partner.htm */
export function soapReply(means: SoapMeans, request: SimulatorRequest): SimulatorReply {
  try {
    if (request.headers.soapaction === undefined)
      throw new SalesforceError('UNKNOWN_EXCEPTION', 'SOAPAction HTTP header missing')
    const { header, operation, body } = parsed(request)
    if (operation === 'login') return answer('login', login(means, body))
    if (!means.sessions.isOpen(textIn(header?.SessionHeader, 'sessionId')))
      throw new SalesforceError(
        'INVALID_SESSION_ID',
        'INVALID_SESSION_ID: Invalid Session ID found in SessionHeader: Illegal Session',
      )
    return answer(operation, answerTo(means, operation, body, header))
  } catch (error) {
    if (error instanceof SalesforceError) return fault(error.code, error.message)
    throw error
  }
}

function parsed(request: SimulatorRequest) {
  try {
    if (!/^text\/xml\b/.test(request.headers['content-type'] ?? '')) throw new Error('the content type is text/xml')
    return parseEnvelope(request.text)
  } catch (error) {
    throw new SalesforceError('XML_PARSER_ERROR', error instanceof Error ? error.message : String(error))
  }
}

// biome-ignore lint/suspicious/noExplicitAny: foreign bytes
type Body = any

function answerTo(means: SoapMeans, operation: string, body: Body, header: Body): XmlChildren {
  const { org, cursors, now } = means
  switch (operation) {
    case 'getServerTimestamp':
      return element('result', {}, element('timestamp', {}, now().toISOString()))
    case 'query': {
      const asked = header?.QueryOptions === undefined ? '500' : textIn(header.QueryOptions, 'batchSize')
      return queryResult(means, cursors.first(run(org, parseQuery(textIn(body, 'queryString'))), sizeIn(asked)))
    }
    case 'queryMore':
      return queryResult(means, cursors.more(textIn(body, 'queryLocator')))
    case 'retrieve':
      return retrieve(means, body)
    case 'describeSObject':
      return element('result', {}, describe(means, textIn(body, 'sObjectType')))
    case 'describeSObjects':
      return listOf<string>(body.sObjectType).map(name => element('result', {}, describe(means, String(name))))
    case 'describeGlobal':
      return element('result', {}, [
        element('encoding', {}, 'UTF-8'),
        element('maxBatchSize', {}, 200),
        ...org.kinds.map(kind => element('sobjects', {}, parts({ ...describeKind(kind), idEnabled: true }))),
      ])
    case 'search':
      return element('result', {}, [
        element('queryId', {}, 'simulated'),
        ...search(org, textIn(body, 'searchString')).map(row =>
          element('searchRecords', {}, recordXml(means, 'record', row)),
        ),
      ])
    default:
      throw new SalesforceError('UNKNOWN_EXCEPTION', `No operation available for request {${partner}}${operation}`)
  }
}

function textIn(body: Body, name: string): string {
  const value = body?.[name]
  return typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null
      ? String(value['#text'] ?? '')
      : ''
}

function login({ sessions, sessionSeconds, origin }: SoapMeans, body: Body): XmlNode {
  const isKnown =
    same(textIn(body, 'username'), credentials.username) &&
    same(textIn(body, 'password'), `${credentials.password}${credentials.securityToken}`)
  if (!isKnown)
    throw new SalesforceError(
      'INVALID_LOGIN',
      'INVALID_LOGIN: Invalid username, password, security token; or user locked out.',
    )
  const user = '005Sim000000001IAA'
  const info = {
    accessibilityMode: false,
    chatterExternal: false,
    currencySymbol: '$',
    orgAttachmentFileSizeLimit: 5_242_880,
    orgDefaultCurrencyIsoCode: 'USD',
    orgDefaultCurrencyLocale: 'en_US',
    orgDisallowHtmlAttachments: false,
    orgHasPersonAccounts: false,
    organizationId: '00DSim000000001IAA',
    organizationMultiCurrency: true,
    organizationName: 'Invented Incorporated',
    profileId: '00eSim000000001IAA',
    roleId: null,
    sessionSecondsValid: sessionSeconds,
    userDefaultCurrencyIsoCode: null,
    userEmail: credentials.username,
    userFullName: 'Invented Integration',
    userId: user,
    userLanguage: 'en_US',
    userLocale: 'en_US',
    userName: credentials.username,
    userTimeZone: 'Europe/London',
    userType: 'Standard',
    userUiSkin: 'Theme3',
  }
  return element('result', {}, [
    element('metadataServerUrl', {}, `${origin}/services/Soap/m/62.0/00DSim000000001`),
    element('passwordExpired', {}, false),
    element('sandbox', {}, true),
    element('serverUrl', {}, `${origin}/services/Soap/u/62.0/00DSim000000001`),
    element('sessionId', {}, sessions.open()),
    element('userId', {}, user),
    element('userInfo', {}, parts(info)),
  ])
}

/** Elements for the parts of an object, in the order of the alphabet, as the schema wants them; nothing is nil. */
function parts(object: Readonly<Record<string, Value>>): readonly XmlNode[] {
  return Object.entries(object)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => valueXml(name, value))
}

function valueXml(name: string, value: Value): XmlNode {
  return value === null ? element(name, { 'xsi:nil': true }) : element(name, {}, value)
}

function queryResult(means: SoapMeans, batch: Batch): XmlNode {
  return element('result', { 'xsi:type': 'QueryResult' }, resultParts(means, batch))
}

function resultParts(means: SoapMeans, { rows, total, locator }: Batch): XmlChildren {
  return [
    element('done', {}, locator === undefined),
    valueXml('queryLocator', locator ?? null),
    ...rows.map(row => recordXml(means, 'records', row)),
    element('size', {}, total),
  ]
}

/** A record: its kind, its id, and what was selected, in which the id stands again. */
function recordXml(means: SoapMeans, name: string, row: Row): XmlNode {
  return element(name, { 'xsi:type': 'sf:sObject' }, recordParts(means, row, ''))
}

function recordParts(means: SoapMeans, row: Row, within: string): XmlChildren {
  const { record, values, parents, children } = row
  const depth = within === '' ? 0 : within.split('.').length
  const own = values.flatMap(([path, value]) => {
    const names = path.split('.')
    const isHere = names.length === depth + 1 && (depth === 0 || names.slice(0, depth).join('.') === within)
    return isHere ? [valueXml(`sf:${names.at(-1)}`, written(value))] : []
  })
  const inner = [...parents].flatMap(([path, parent]) => {
    const names = path.split('.')
    const isHere = names.length === depth + 1 && (depth === 0 || names.slice(0, depth).join('.') === within)
    if (!isHere) return []
    const name = `sf:${names.at(-1)}`
    if (parent === null) return [element(name, { 'xsi:nil': true })]
    return [element(name, { 'xsi:type': 'sf:sObject' }, recordParts(means, { ...row, record: parent }, path))]
  })
  const lists = depth > 0 ? [] : children.map(([list, rows]) => childXml(means, list, rows))
  const id = selectsId(values, within) ? record.id : null
  return [element('sf:type', {}, record.kind.name), valueXml('sf:Id', id), ...own, ...inner, ...lists]
}

const selectsId = (values: Row['values'], within: string) =>
  values.some(([path]) => path.toLowerCase() === (within === '' ? 'id' : `${within}.id`).toLowerCase())

function childXml(means: SoapMeans, name: string, rows: readonly Row[]): XmlNode {
  if (rows.length === 0) return element(`sf:${name}`, { 'xsi:nil': true })
  const { childRows, cursors } = means
  const batch =
    rows.length <= childRows
      ? { rows, total: rows.length }
      : { ...cursors.first(rows, childRows), rows: rows.slice(0, childRows), total: rows.length }
  return element(`sf:${name}`, { 'xsi:type': 'QueryResult' }, resultParts(means, batch))
}

/** Instants are told as XML Schema writes them, with a Z. */
function written(value: Value): Value {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*\+0000$/.test(value) ? value.replace('+0000', 'Z') : value
}

function retrieve({ org }: SoapMeans, body: Body): XmlChildren {
  const kind = org.kind(textIn(body, 'sObjectType'))
  if (kind === undefined) throw unknownType(textIn(body, 'sObjectType'))
  const ids = listOf<string>(body.ids).map(String)
  if (ids.length > 2_000) throw new SalesforceError('EXCEEDED_ID_LIMIT', 'retrieve id limit reached')
  const names = textIn(body, 'fieldList')
    .split(',')
    .map(name => name.trim())
  const fields = names.map(name => {
    const field = fieldOf(kind, name)
    if (field === undefined) throw invalidField(`No such column '${name}' on entity '${kind.name}'.`)
    return field
  })
  return shuffle(
    ids.map(id => {
      if (shortId(id) === undefined) throw new SalesforceError('MALFORMED_ID', `malformed id ${id}`)
      const record = org.byId(id)
      if (record === undefined || record.kind !== kind) return element('result', { 'xsi:nil': true })
      const values = fields.map(field => valueXml(`sf:${field.name}`, written(field.value(record.source))))
      const head = [element('sf:type', {}, kind.name), element('sf:Id', {}, (record as SimRecord).id)]
      return element('result', { 'xsi:type': 'sf:sObject' }, [...head, ...values])
    }),
    ids.length,
  )
}

function describe({ org }: SoapMeans, name: string): XmlChildren {
  const kind = org.kind(name)
  if (kind === undefined) throw unknownType(name)
  const { searchable, ...common } = describeKind(kind)
  const said: Readonly<Record<string, Value>> = {
    ...common,
    searchable,
    compactLayoutable: true,
    defaultImplementation: null,
    idEnabled: true,
    implementedBy: null,
    implementsInterfaces: null,
    networkScopeFieldName: null,
    searchLayoutable: true,
    urlDetail: pageOf(org),
    urlEdit: `${pageOf(org)}/e`,
    urlNew: `${org.pages}/${kind.prefix}/e`,
  }
  const lists: Readonly<Record<string, readonly XmlNode[]>> = {
    childRelationships: describeChildren(kind).map(child => element('childRelationships', {}, described(child))),
    fields: visibleFields(kind).map(field => element('fields', {}, described(describeField(field)))),
  }
  return inAlphabet({
    ...Object.fromEntries(Object.entries(said).map(([key, value]) => [key, [valueXml(key, value)]])),
    ...lists,
  })
}

/** Of what REST says is null, SOAP says nothing; lists are repeated. */
function described(object: Readonly<Record<string, unknown>>): XmlChildren {
  return inAlphabet(
    Object.fromEntries(
      Object.entries(object).flatMap(([name, value]) => {
        if (value === null) return []
        if (!Array.isArray(value)) return [[name, [element(name, {}, value as Value)]]]
        const all = value.map(each =>
          typeof each === 'object'
            ? element(name, {}, described(each as Readonly<Record<string, unknown>>))
            : element(name, {}, each),
        )
        return [[name, all]]
      }),
    ),
  )
}

/** The schema has all of them in the order of the alphabet. */
function inAlphabet(elements: Readonly<Record<string, readonly XmlNode[]>>): XmlChildren {
  return Object.entries(elements)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, nodes]) => nodes)
}

function answer(operation: string, content: XmlChildren): SimulatorReply {
  const header = element('LimitInfoHeader', { xmlns: partner }, [
    element('limitInfo', {}, [
      element('current', {}, 1),
      element('limit', {}, 100_000),
      element('type', {}, 'API REQUESTS'),
    ]),
  ])
  const body = element(`${operation}Response`, { xmlns: partner, 'xmlns:sf': records }, content)
  return { status: 200, text: envelope(header, body), contentType: 'text/xml; charset=utf-8' }
}

const queryFaults: Readonly<Record<string, string>> = {
  INVALID_FIELD: 'InvalidFieldFault',
  INVALID_TYPE: 'InvalidSObjectFault',
  MALFORMED_QUERY: 'MalformedQueryFault',
  MALFORMED_SEARCH: 'MalformedSearchFault',
}
const otherFaults: Readonly<Record<string, string>> = {
  INVALID_LOGIN: 'LoginFault',
  INVALID_QUERY_LOCATOR: 'InvalidQueryLocatorFault',
  MALFORMED_ID: 'InvalidIdFault',
}

/** A Fault with what Salesforce says in its detail. */
export function fault(code: string, message: string): SimulatorReply {
  const name = queryFaults[code] ?? otherFaults[code] ?? 'UnexpectedErrorFault'
  const place = queryFaults[code] === undefined ? [] : [element('sf:row', {}, -1), element('sf:column', {}, -1)]
  const said = [element('sf:exceptionCode', {}, code), element('sf:exceptionMessage', {}, message), ...place]
  const detail = element(`sf:${name}`, { 'xmlns:sf': faults, 'xsi:type': `sf:${name}` }, said)
  const body = element('soapenv:Fault', {}, [
    element('faultcode', { 'xmlns:sf': faults }, `sf:${code}`),
    element('faultstring', {}, `${code}: ${message}`),
    element('detail', {}, detail),
  ])
  return { status: 500, text: envelope(null, body), contentType: 'text/xml; charset=utf-8' }
}
