import { shuffle } from '../../../src/simulator/shuffle.ts'
import type { SimulatorReply, SimulatorRequest } from '../../../src/simulator/simulator.ts'
import { element, listOf, parseEnvelope, type XmlChildren, type XmlNode } from '../../../src/simulator/soap.ts'
import { sizeIn } from './batches.ts'
import { describeKind } from './describe.ts'
import { invalidField, SalesforceError } from './errors.ts'
import { shortId } from './ids.ts'
import { fieldOf, type SimRecord } from './model.ts'
import type { RestMeans } from './rest.ts'
import { search } from './search.ts'
import { credentials, type Sessions, same } from './sessions.ts'
import { answer, fault, partner } from './soap-answer.ts'
import { describeXml } from './soap-describe.ts'
import { parts, queryResult, recordXml, valueXml, written } from './soap-rows.ts'
import { parseQuery } from './soql-parser.ts'
import { run, unknownType } from './soql-run.ts'

/** What the operations answer from. */
export interface SoapMeans extends RestMeans {
  sessions: Sessions
  sessionSeconds: number
  origin: string
  now(): Date
}

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
    case 'getUserInfo':
      return element('result', {}, parts(userInfo(means)))
    case 'query': {
      const asked = header?.QueryOptions === undefined ? '500' : textIn(header.QueryOptions, 'batchSize')
      return queryResult(means, cursors.first(run(org, parseQuery(textIn(body, 'queryString'))), sizeIn(asked)))
    }
    case 'queryMore':
      return queryResult(means, cursors.more(textIn(body, 'queryLocator')))
    case 'retrieve':
      return retrieve(means, body)
    case 'describeSObject':
      return element('result', {}, describeXml(means, textIn(body, 'sObjectType')))
    case 'describeSObjects':
      return listOf<string>(body.sObjectType).map(name => element('result', {}, describeXml(means, String(name))))
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

function login(means: SoapMeans, body: Body): XmlNode {
  const { sessions, origin } = means
  const isKnown =
    same(textIn(body, 'username'), credentials.username) &&
    same(textIn(body, 'password'), `${credentials.password}${credentials.securityToken}`)
  if (!isKnown)
    throw new SalesforceError(
      'INVALID_LOGIN',
      'INVALID_LOGIN: Invalid username, password, security token; or user locked out.',
    )
  return element('result', {}, [
    element('metadataServerUrl', {}, `${origin}/services/Soap/m/62.0/00DSim000000001`),
    element('passwordExpired', {}, false),
    element('sandbox', {}, true),
    element('serverUrl', {}, `${origin}/services/Soap/u/62.0/00DSim000000001`),
    element('sessionId', {}, sessions.open()),
    element('userId', {}, userId),
    element('userInfo', {}, parts(userInfo(means))),
  ])
}

const userId = '005Sim000000001IAA'

/** https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_getuserinfo_getuserinforesult.htm */
const userInfo = ({ org, sessionSeconds }: SoapMeans) => ({
  accessibilityMode: false,
  chatterExternal: false,
  currencySymbol: '$',
  orgAttachmentFileSizeLimit: 5_242_880,
  orgDefaultCurrencyIsoCode: 'USD',
  orgDefaultCurrencyLocale: 'en_US',
  orgDisallowHtmlAttachments: false,
  orgHasPersonAccounts: false,
  organizationId: '00DSim000000001IAA',
  organizationMultiCurrency: org.isMultiCurrency,
  organizationName: 'Invented Incorporated',
  profileId: '00eSim000000001IAA',
  roleId: null,
  sessionSecondsValid: sessionSeconds,
  userDefaultCurrencyIsoCode: null,
  userEmail: credentials.username,
  userFullName: 'Invented Integration',
  userId,
  userLanguage: 'en_US',
  userLocale: 'en_US',
  userName: credentials.username,
  userTimeZone: 'Europe/London',
  userType: 'Standard',
  userUiSkin: 'Theme3',
})

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
