import { describe, expect, test } from 'vitest'
import connector from '../index.ts'
import { enveloped, replied, soapReplied } from './replies.ts'

const error = (errorCode: string, message = 'It is so.') => [{ message, errorCode }]
const within = (status: number, body: unknown) => ({
  compositeResponse: [{ body, httpHeaders: {}, httpStatusCode: status, referenceId: 'rows' }],
})
const fault = (code: string, message = 'It is so.', kind = 'UnexpectedErrorFault') =>
  soapReplied(
    enveloped(
      `<soapenv:Fault><faultcode>sf:${code}</faultcode><faultstring>${code}: ${message}</faultstring><detail><sf:${kind} xsi:type="sf:${kind}"><sf:exceptionCode>${code}</sf:exceptionCode><sf:exceptionMessage>${message}</sf:exceptionMessage></sf:${kind}></detail></soapenv:Fault>`,
    ),
    500,
  )

const meanings = [
  ['CLIENT_NOT_ACCESSIBLE_FOR_USER', 'PROVIDER_FORBIDDEN'],
  ['INVALID_FIELD', 'PROVIDER_REJECTED'],
  ['INVALID_QUERY_LOCATOR', 'CURSOR_EXPIRED'],
  ['INVALID_SESSION_ID', 'PROVIDER_AUTH'],
  ['MALFORMED_QUERY', 'PROVIDER_REJECTED'],
  ['QUERY_TIMEOUT', 'PROVIDER_TIMEOUT'],
  ['REQUEST_LIMIT_EXCEEDED', 'PROVIDER_RATE_LIMITED'],
  ['SERVER_UNAVAILABLE', 'PROVIDER_UNAVAILABLE'],
  ['UNABLE_TO_LOCK_ROW', 'PROVIDER_UNAVAILABLE'],
  ['constructor', 'PROVIDER_REJECTED'],
] as const

describe.each(meanings)('%s is %s', (code, meaning) => {
  test('by REST', () => {
    expect(connector.fault?.(replied(400, error(code)))).toMatchObject({ code: meaning, message: `${code}: It is so.` })
  })

  test('within a composite request, whose own status is good', () => {
    expect(connector.fault?.(replied(200, within(400, error(code))))).toMatchObject({ code: meaning })
  })

  test('by SOAP', () => {
    expect(connector.fault?.(fault(code))).toMatchObject({ code: meaning, message: `${code}: It is so.` })
  })
})

describe('faults', () => {
  test.each([
    [403, error('REQUEST_LIMIT_EXCEEDED'), { code: 'PROVIDER_RATE_LIMITED', retryAfterMs: 60_000 }],
    [401, error('INVALID_SESSION_ID'), { code: 'PROVIDER_AUTH' }],
    [403, error('INSUFFICIENT_ACCESS'), { code: 'PROVIDER_FORBIDDEN' }],
    [404, error('NOT_FOUND'), { code: 'NOT_FOUND' }],
    [400, { error: 'invalid_client', error_description: 'invalid client credentials' }, { code: 'PROVIDER_AUTH' }],
    [400, { error: 'unsupported_grant_type' }, { code: 'PROVIDER_AUTH' }],
    [414, 'URI Too Long', { code: 'PROVIDER_REJECTED' }],
    [500, '<html>', { code: 'PROVIDER_UNAVAILABLE' }],
    [503, null, { code: 'PROVIDER_UNAVAILABLE' }],
  ])('a %i becomes what it means', (status, body, news) => {
    expect(connector.fault?.(replied(status, body))).toMatchObject(news)
  })

  test('what is no error is none', () => {
    expect(connector.fault?.(replied(200, { totalSize: 0, done: true, records: [] }))).toBeUndefined()
    expect(connector.fault?.(replied(200, within(200, { totalSize: 0, done: true, records: [] })))).toBeUndefined()
    expect(connector.fault?.(soapReplied(enveloped('<queryResponse/>')))).toBeUndefined()
  })

  test('a Fault without a detail is read by its code', () => {
    const text = '<soapenv:Fault><faultcode>sf:INVALID_LOGIN</faultcode><faultstring>No.</faultstring></soapenv:Fault>'
    expect(connector.fault?.(soapReplied(enveloped(text), 500))).toEqual({
      code: 'PROVIDER_AUTH',
      message: 'INVALID_LOGIN: No.',
    })
  })

  test('messages lose the query that they repeat, texts and addresses', () => {
    const said =
      "\nSELECT Id FROM Contact WHERE Email = 'ada@x.example'\n       ^\nERROR at Row:1:Column:9\nNo such column 'ada@x.example', says ada@x.example"
    for (const reply of [replied(400, error('INVALID_FIELD', said)), fault('INVALID_FIELD', said)]) {
      expect(connector.fault?.(reply)?.message).toBe("INVALID_FIELD: No such column '…', says [e-mail]")
    }
    expect(connector.fault?.(replied(400, error('X', 'x'.repeat(900))))?.message?.length).toBe(203)
  })
})

describe('how much of the day is used up', () => {
  const used = (value: string) => connector.quotaUse?.({ ...replied(200, {}), headers: { 'sforce-limit-info': value } })

  test.each([
    ['api-usage=891/15000', 891, 15_000],
    ['api-usage=25/5000; per-app-api-usage=17/250(appName=sample-connected-app)', 25, 5000],
    ['per-app-api-usage=17/250(appName=x), api-usage=3/9', 3, 9],
  ])('%s', (value, count, requests) => {
    expect(used(value)).toEqual([{ quota: 'default', perSeconds: 86_400, used: count, requests }])
  })

  test('nothing is known where nothing is said', () => {
    expect(used('per-app-api-usage=17/250(appName=x)')).toEqual([])
    expect(connector.quotaUse?.(replied(200, {}))).toEqual([])
  })
})
