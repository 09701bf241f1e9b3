import { describe, expect, test } from 'vitest'
import type { Reply } from '../../../src/contract/call.ts'
import { connectorFor } from '../../../src/contract/connector.ts'
import { parseXml } from '../../../src/pipeline/xml.ts'
import { soapFault, tableFault } from '../fault.ts'
import servicenow from '../index.ts'

const replied = (status: number, body: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  body,
  bytes: 0,
})
const failed = (message: string, detail: string | null = null) => ({ error: { message, detail }, status: 'failure' })
const cancelled = 'Transaction cancelled: maximum execution time exceeded'

describe('errors of the Table API', () => {
  test.each([
    [200, { result: [] }, undefined],
    [200, { result: [{ sys_id: 'a' }], ...failed(cancelled) }, { code: 'PROVIDER_TIMEOUT', message: cancelled }],
    [200, { result: [], error: 'odd' }, { code: 'PROVIDER_BAD_RESPONSE', message: 'odd' }],
    [400, failed('Invalid table incidents'), { code: 'PROVIDER_REJECTED', message: 'Invalid table incidents' }],
    [401, failed('User Not Authenticated', 'Required to provide Auth information'), { code: 'PROVIDER_AUTH' }],
    [
      403,
      failed('Operation Failed', 'ACL Exception Query Failed due to security constraints'),
      { code: 'PROVIDER_FORBIDDEN' },
    ],
    [404, failed('No Record found', "Record doesn't exist"), { code: 'NOT_FOUND', isAbsence: true }],
    [404, '<html>', { code: 'NOT_FOUND' }],
    [414, '<html>', { code: 'PROVIDER_REJECTED' }],
    [
      429,
      failed('Rate limit exceeded', 'Rate limit of 5 requests per hour exceeded'),
      { code: 'PROVIDER_RATE_LIMITED' },
    ],
    [429, null, { code: 'PROVIDER_RATE_LIMITED' }],
    [500, failed(cancelled), { code: 'PROVIDER_TIMEOUT' }],
    [503, '<html>', { code: 'PROVIDER_UNAVAILABLE' }],
  ])('a %i with %j becomes what it means', (status, body, news) => {
    const found = tableFault(replied(status, body))
    if (news === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject(news)
    if (news && !('isAbsence' in news)) expect(found).not.toHaveProperty('isAbsence')
  })

  test('the end of the hour is told by the reply', () => {
    const headers = {
      date: 'Sun, 01 Nov 2026 00:00:00 GMT',
      'x-ratelimit-reset': String(Date.UTC(2026, 10, 1, 0, 2) / 1000),
    }
    expect(tableFault(replied(429, null, headers))?.retryAfterMs).toBe(120_000)
    expect(tableFault(replied(429, null, { date: headers.date }))?.retryAfterMs).toBeUndefined()
  })

  test('messages lose addresses and are short', () => {
    const { message = '' } = tableFault(replied(400, failed('Bad', `for ada@x.example ${'x'.repeat(300)}`))) ?? {}
    expect(message).toContain('[e-mail]')
    expect(message).toHaveLength(200)
  })
})

describe('faults of web services', () => {
  const fault = (words: string) =>
    parseXml(`<Fault><faultcode>SOAP-ENV:Server</faultcode><faultstring>${words}</faultstring></Fault>`)

  test.each([
    ['Failed to authenticate WS-security.', 'PROVIDER_AUTH'],
    ['Insufficient rights to query records', 'PROVIDER_FORBIDDEN'],
    ['Invalid table incidents', 'PROVIDER_REJECTED'],
    ['Unable to parse SOAP document', 'PROVIDER_REJECTED'],
    [cancelled, 'PROVIDER_TIMEOUT'],
  ])('%s says more than a 500', (words, code) => {
    expect(soapFault({ ...replied(500, null), xml: fault(words) })).toEqual({ code, message: words })
  })

  test('one that says nothing we know is left to what every Fault means, and an answer is none', () => {
    expect(soapFault({ ...replied(500, null), xml: fault('Something else') })).toBeUndefined()
    expect(soapFault({ ...replied(200, null), xml: parseXml('<getRecordsResponse/>') })).toBeUndefined()
    expect(soapFault(replied(401, '<html>'))).toBeUndefined()
  })
})

describe('answers that are nonsense', () => {
  const page = { size: 20, cursor: undefined }
  const total = { 'x-total-count': '1' }

  test('a reply without its list, or one that does not say how many there are, is no page', () => {
    const { list, get } = servicenow.records.incident ?? {}
    for (const body of [{}, null, '<html>', { result: {} }, { result: 'none' }]) {
      expect(() => list?.page(replied(200, body, total), page)).toThrow(TypeError)
      expect(() => get?.rows(replied(200, body))).toThrow(TypeError)
    }
    for (const count of ['', 'many', '-1'])
      expect(() => list?.page(replied(200, { result: [] }, { 'x-total-count': count }), page)).toThrow(TypeError)
  })

  test('by SOAP, another element than the operation has is no page', () => {
    const { list } = connectorFor(servicenow, { api: 'soap' }).records.incident ?? {}
    for (const xml of [
      '<getKeysResponse/>',
      '<getRecordsResponse><getRecordsResult>1</getRecordsResult></getRecordsResponse>',
      '<getRecordsResponse><sys_id/></getRecordsResponse>',
    ])
      expect(() => list?.page({ ...replied(200, null), xml: parseXml(xml) }, page)).toThrow(TypeError)
    expect(() => list?.page(replied(200, '<html>'), page)).toThrow(TypeError)
  })

  test('a membership that does not say whose it is, is no membership, and one of nobody is left out', () => {
    const members = servicenow.entities.Team?.edges?.members
    if (members?.by !== 'links') throw new TypeError('expected links')
    const links = (...result: object[]) => members.links(replied(200, { result }, total))
    expect(links({ sys_id: 'a', group: 'b', user: 'c' }, { sys_id: 'd', group: 'b', user: '' })).toEqual([
      { parent: 'b', child: 'c' },
    ])
    expect(() => links({ sys_id: 'a', group: 'b' })).toThrow(TypeError)
  })

  test('promises that fill a page could be more, and a part of them is not shown as the whole', () => {
    const { detail } = servicenow.records.incident ?? {}
    const reply = (count: number) =>
      replied(200, { result: [{ sys_id: 'a', task: 'b' }] }, { 'x-total-count': String(count) })
    expect(detail?.rows(reply(1))).toEqual([{ sys_id: 'b', task_sla: [{ sys_id: 'a', task: 'b' }] }])
    expect(() => detail?.rows(reply(1001))).toThrow(TypeError)
  })
})
