import { describe, expect, it } from 'vitest'
import type { SoapCall } from '../../../src/contract/call.ts'
import { Secret } from '../../../src/contract/secret.ts'
import { childOf, textOf, type XmlElement } from '../../../src/contract/xml.ts'
import { parseXml, writeXml } from '../../../src/pipeline/xml.ts'
import netsuite from '../index.ts'
import { searchedPage } from '../replies.ts'
import { means, settings as none, replyOf } from './perform.ts'

const envelope = (body: string) =>
  `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns:c="urn:core_2099_1.platform.webservices.netsuite.com"><e:Body>${body}</e:Body></e:Envelope>`
const faultOf = (kind: string, code: string, message = 'Words.') =>
  replyOf(
    envelope(
      `<e:Fault><faultcode>e:Server.userException</faultcode><faultstring>x</faultstring><detail><f:${kind} xmlns:f="urn:faults"><f:code>${code}</f:code><f:message>${message}</f:message></f:${kind}></detail></e:Fault>`,
    ),
    { status: 500 },
  )
const status = (code: string, type = 'ERROR') =>
  `<c:status isSuccess="false"><c:statusDetail type="WARN"><c:code>WARNING</c:code></c:statusDetail><c:statusDetail type="${type}"><c:code>${code}</c:code><c:message>Words.</c:message></c:statusDetail></c:status>`
const searchFailed = (code: string) =>
  replyOf(envelope(`<searchResponse><c:searchResult>${status(code)}</c:searchResult></searchResponse>`))
const listOf = (...responses: string[]) =>
  replyOf(
    envelope(
      `<getListResponse><readResponseList>${responses.map(each => `<readResponse>${each}</readResponse>`).join('')}</readResponseList></getListResponse>`,
    ),
  )
const found = '<c:status isSuccess="true"/><record internalId="7"><status>Open</status></record>'

describe('a SOAP Fault', () => {
  it.each([
    ['exceededConcurrentRequestLimitFault', 'WS_REQUEST_BLOCKED', 'PROVIDER_RATE_LIMITED'],
    ['exceededRequestLimitFault', 'WS_CONCUR_SESSION_DISALLWD', 'PROVIDER_RATE_LIMITED'],
    ['exceededUsageLimitFault', '', 'PROVIDER_RATE_LIMITED'],
    ['exceededRecordCountFault', 'MAX_RCRDS_EXCEEDED', 'PROVIDER_REJECTED'],
    ['exceededRequestSizeFault', '', 'PROVIDER_REJECTED'],
    ['invalidCredentialsFault', 'INVALID_LOGIN_CREDENTIALS', 'PROVIDER_AUTH'],
    ['invalidSessionFault', 'SESSION_TIMED_OUT', 'PROVIDER_AUTH'],
    ['invalidAccountFault', 'INVALID_ACCT', 'PROVIDER_AUTH'],
    ['invalidAccountFault', 'ACCT_TEMP_UNAVAILABLE', 'PROVIDER_UNAVAILABLE'],
    ['insufficientPermissionFault', 'INSUFFICIENT_PERMISSION', 'PROVIDER_FORBIDDEN'],
    ['invalidVersionFault', 'INVALID_WS_VERSION', 'PROVIDER_REJECTED'],
    ['unexpectedErrorFault', 'UNEXPECTED_ERROR', 'PROVIDER_UNAVAILABLE'],
  ])('%s with %s is %s', (kind, code, meaning) => {
    expect(netsuite.fault?.(faultOf(kind, code))).toMatchObject({ code: meaning })
  })

  it('about a login attempt is about the credentials, by whatever name it comes', () => {
    const refused = faultOf('insufficientPermissionFault', 'USER_ERROR', 'Invalid login attempt.')
    expect(netsuite.fault?.(refused)).toEqual({ code: 'PROVIDER_AUTH', message: 'USER_ERROR: Invalid login attempt.' })
  })

  it('that is not of NetSuite is left to the table of all', () => {
    expect(
      netsuite.fault?.(replyOf(envelope('<e:Fault><faultcode>e:Server</faultcode></e:Fault>'), { status: 500 })),
    ).toBeUndefined()
    expect(netsuite.fault?.(faultOf('strangeFault', 'STRANGE'))).toBeUndefined()
  })
})

describe('a status inside a good envelope', () => {
  it.each([
    ['INVALID_JOB_ID', 'CURSOR_EXPIRED'],
    ['INVALID_SEARCH_PAGE_INDEX', 'CURSOR_EXPIRED'],
    ['INSUFFICIENT_PERMISSION', 'PROVIDER_FORBIDDEN'],
    ['FEATURE_DISABLED', 'PROVIDER_FORBIDDEN'],
    ['CONCURRENCY_LIMIT_EXCEEDED', 'PROVIDER_RATE_LIMITED'],
    ['ABORT_SEARCH_EXCEEDED_MAX_TIME', 'PROVIDER_TIMEOUT'],
    ['UNEXPECTED_ERROR', 'PROVIDER_UNAVAILABLE'],
    ['INVALID_SEARCH_FIELD_NAME', 'PROVIDER_REJECTED'],
  ])('%s is %s', (code, meaning) => {
    expect(netsuite.fault?.(searchFailed(code))).toEqual({ code: meaning, message: `${code}: Words.` })
  })

  it('of a key that names nothing is a hole and no fault', () => {
    const reply = listOf(status('RCRD_DSNT_EXIST'), found)
    expect(netsuite.fault?.(reply)).toBeUndefined()
    expect(netsuite.records.invoice?.get?.rows(reply)).toEqual([{ '@internalId': '7', status: 'Open' }])
  })

  it('of a key that failed otherwise is told without the key, which the answer does not say', () => {
    const reply = listOf(found, status('INSUFFICIENT_PERMISSION'))
    expect(netsuite.fault?.(reply)).toBeUndefined()
    expect(netsuite.records.invoice?.get?.failures?.(reply)).toMatchObject([{ fault: { code: 'PROVIDER_FORBIDDEN' } }])
  })
})

describe('nonsense', () => {
  it.each([
    ['no list', '<getListResponse/>', 'invoice'],
    [
      'a record without an id',
      '<getListResponse><readResponseList><readResponse><record/></readResponse></readResponseList></getListResponse>',
      'invoice',
    ],
    [
      'a success without a record',
      '<getListResponse><readResponseList><readResponse/></readResponseList></getListResponse>',
      'invoice',
    ],
    ['no result', '<searchResponse/>', 'item'],
    [
      'a result without records',
      '<searchResponse><searchResult><totalRecords>3</totalRecords></searchResult></searchResponse>',
      'item',
    ],
    [
      'more pages than ids',
      '<searchResponse><searchResult><totalRecords>3</totalRecords><pageSize>1</pageSize><totalPages>3</totalPages><pageIndex>1</pageIndex><searchId>a</searchId><recordList><record internalId="1"/></recordList></searchResult></searchResponse>',
      'item',
    ],
  ])('throws: %s', (_, body, record) => {
    expect(() => netsuite.records[record]?.get?.rows(replyOf(envelope(body)))).toThrow(TypeError)
  })

  it('is not an empty result, which has no records and may have no list', () => {
    const empty = '<searchResponse><searchResult><totalRecords>0</totalRecords></searchResult></searchResponse>'
    expect(searchedPage(replyOf(envelope(empty)))).toEqual({ rows: [] })
    expect(() =>
      netsuite.facts?.currencies?.read(replyOf(envelope('<getAllResponse><getAllResult/></getAllResponse>'))),
    ).toThrow(TypeError)
  })

  it('a record that a search names twice is one row', () => {
    const twice =
      '<searchResponse><searchResult><totalRecords>2</totalRecords><recordList><record internalId="1"/><record internalId="1"/></recordList></searchResult></searchResponse>'
    expect(searchedPage(replyOf(envelope(twice))).rows).toHaveLength(1)
  })
})

describe('the token passport', () => {
  const settings = {
    ...none,
    account: '1234567-sb1',
    consumerKey: new Secret('ck é/+'),
    consumerSecret: new Secret("c&s'!()*"),
    tokenId: new Secret('tk~.-_'),
    tokenSecret: new Secret('ts%='),
  }

  it('is signed over values that were percent-encoded before they were joined', () => {
    if (netsuite.auth.kind !== 'signed') throw new Error('the connector signs')
    const seen: { key: string; text: string }[] = []
    const hmac = (_: string, key: Secret, text: string) => {
      seen.push({ key: key.reveal(), text })
      return means().hmac('sha256', key, text)
    }
    const call = netsuite.auth.sign(
      netsuite.check(settings),
      means({ now: 1508242306, nonce: 'fjaLirsIcCGVZWzBX0pg', hmac }),
      settings,
    ) as SoapCall
    expect(seen).toEqual([
      {
        key: 'c%26s%27%21%28%29%2A&ts%25%3D',
        text: '1234567_SB1&ck%20%C3%A9%2F%2B&tk~.-_&fjaLirsIcCGVZWzBX0pg&1508242306',
      },
    ])
    const [header] = call.header as [XmlElement]
    const declared = writeXml({
      ...header,
      attributes: Object.fromEntries(Object.entries(call.namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri])),
    })
    const passport = parseXml(declared)
    expect(passport).toMatchObject({
      name: 'tokenPassport',
      namespace: 'urn:messages_2023_2.platform.webservices.netsuite.com',
    })
    expect(['account', 'consumerKey', 'token', 'nonce', 'timestamp'].map(name => textOf(passport, name))).toEqual([
      '1234567_SB1',
      'ck é/+',
      'tk~.-_',
      'fjaLirsIcCGVZWzBX0pg',
      '1508242306',
    ])
    expect(childOf(passport, 'signature')?.attributes).toEqual({ algorithm: 'HMAC-SHA256' })
    // Worked out with OpenSSL from the two texts above.
    expect(textOf(passport, 'signature')).toBe('ZngKrgfrNKGMnEIxUKQyXq7zDbQxjnnIiB4Fvgb1MJk=')
  })

  it('shows no secret', () => {
    if (netsuite.auth.kind !== 'signed') throw new Error('the connector signs')
    const text = JSON.stringify(netsuite.auth.sign(netsuite.check(settings), means(), settings))
    expect(text).not.toContain("c&s'")
    expect(text).not.toContain('ts%=')
  })
})
