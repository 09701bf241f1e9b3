import type { Change } from '../../src/simulator/change-reply.ts'
import type { Fault } from '../../src/simulator/faults.ts'
import type { Toxics } from '../support/tcp-proxy.ts'

/** What is wrong, and what the answer may then be. */
export interface Kind {
  readonly name: string
  /** What the provider does wrong. */
  readonly fault?: Fault
  /** What is wrong with the line to the provider, for all that is asked. */
  readonly toxics?: Toxics
  /**
   * `seen`: the answer is the right one, or says what is missing. `believed`: the provider says something else that may
   * be true; the other rows are right, and nothing crashes.
   */
  readonly is: 'seen' | 'believed'
  /** True where the account is rightly left alone for longer than a test waits. */
  readonly lasts?: true
  /** True where nothing but the deadline ends it. */
  readonly isSlow?: true
  /** True where it must strike every time to be what it is. */
  readonly always?: true
}

const seen: readonly Change[] = [
  'anotherField',
  'fieldsTurned',
  'cut',
  'brokenUtf8',
  'utf16',
  'byteOrderMark',
  'twoRoots',
  'garbageAfter',
  'otherFormat',
  'doctype',
  'emptyBody',
  'emptyEnvelope',
  'justNull',
  'keysTwice',
  'html',
  'deep',
  'anObject',
  'anObjectIsAText',
  'aListIsAnObject',
  'rowIsNull',
  'wrongTotal',
  'prototypeKeys',
]

const believed: readonly Change[] = [
  'nulled',
  'absent',
  'emptied',
  'aList',
  'aNumber',
  'aText',
  'aFlag',
  'aListIsNull',
  'anotherWord',
  'anOddDate',
  'anOddNumber',
  'anOddId',
  'rowMissing',
  'rowTwice',
  'rowsShuffled',
  'rowsGone',
  'pageShort',
  'rowsOfOthers',
  'oneRowOfOthers',
]

const reply = (status: number, headers: Record<string, string> = {}, text = '', contentType = 'text/plain'): Fault => ({
  kind: 'reply',
  status,
  headers,
  text,
  contentType,
})

const statuses = [204, 400, 401, 403, 404, 405, 408, 409, 410, 418, 422, 425, 500, 501, 502, 503, 504, 599]

const waits: readonly (readonly [string, string])[] = [
  ['of a second', '1'],
  ['of a second and a half', '1.5'],
  ['of less than nothing', '-1'],
  ['of nothing', ''],
  ['in words', 'soon'],
  ['as a date', 'Sun, 01 Nov 2026 00:00:02 GMT'],
  ['as a date of another form', '2026-11-01T00:00:02Z'],
  ['twice', '2, 5'],
]

const soapFault = (code: string) =>
  `<?xml version="1.0"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultcode>${code}</faultcode><faultstring>It did not work.</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>`

const soapFault12 = (code: string) =>
  `<?xml version="1.0"?><env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope"><env:Body><env:Fault><env:Code><env:Value>${code}</env:Value></env:Code><env:Reason><env:Text xml:lang="en">It did not work.</env:Text></env:Reason></env:Fault></env:Body></env:Envelope>`

const sees = (name: string, fault: Fault, more: Partial<Kind> = {}): Kind => ({ name, fault, is: 'seen', ...more })

/** What is wrong with the line, whatever the provider says. */
const lines: readonly Kind[] = (
  [
    ['a slow line', [{ kind: 'latency', milliseconds: 5, jitter: 20 }]],
    ['a narrow line', [{ kind: 'bandwidth', bytesPerSecond: 200_000 }]],
    ['a line that brings the answer in pieces', [{ kind: 'slice', bytes: 400, pauseMs: 1 }]],
    ['a line that breaks as the question comes', [{ kind: 'reset', afterBytes: 0, direction: 'up' }]],
    ['a line that breaks within the question', [{ kind: 'reset', afterBytes: 60, direction: 'up' }]],
    ['a line that breaks as the answer comes', [{ kind: 'reset', afterBytes: 0 }]],
    ['a line that breaks within the headers of the answer', [{ kind: 'reset', afterBytes: 60 }]],
    ['a line that breaks within the answer', [{ kind: 'reset', afterBytes: 600 }]],
    ['a line that ends within the answer', [{ kind: 'limit', bytes: 600 }]],
    ['a line that is closed late', [{ kind: 'slowClose', milliseconds: 20 }]],
    ['a line that is not there', 'down'],
  ] satisfies readonly (readonly [string, Toxics])[]
).map(([name, toxics]) => ({ name, toxics, is: 'seen' }))

/** Every kind of fault of the schedule. */
export const kinds: readonly Kind[] = [
  sees('a delay', { kind: 'delay', minMs: 5, maxMs: 30 }),
  sees('no answer', { kind: 'hang' }, { isSlow: true }),
  sees('an answer that trickles', { kind: 'trickle', bytesPerSecond: 100 }, { isSlow: true }),
  sees('a reset before the answer', { kind: 'reset' }),
  sees('a reset within the answer', { kind: 'resetMidBody' }),
  sees('an answer of one byte', { kind: 'truncate', bytes: 1 }),
  sees('a length that is too long', { kind: 'length', by: 5 }),
  sees('a length that is too short', { kind: 'length', by: -3 }),
  sees('a connection that ends as it is used again', { kind: 'closeOnReuse' }),
  sees('a hundred headers', { kind: 'headers', count: 100, bytes: 20 }),
  sees('headers of a megabyte', { kind: 'headers', count: 50, bytes: 20_000 }),
  sees('a body past every bound', { kind: 'oversize', megabytes: 33 }),
  sees('a body that grows', { kind: 'gzipBomb', megabytes: 70 }),
  ...statuses.map(status => sees(`status ${status}`, reply(status))),
  ...waits.map(([how, value]) => sees(`429 with a wait ${how}`, reply(429, { 'retry-after': value }))),
  sees('429 without a wait', reply(429)),
  sees('429 with a wait of centuries', reply(429, { 'retry-after': '99999999999' }), { lasts: true }),
  sees('503 with a wait', reply(503, { 'retry-after': '1' })),
  sees('redirects without an end', reply(302, { location: '/elsewhere' }), { always: true }),
  sees('a redirect to another origin', reply(307, { location: 'http://127.0.0.1:9/elsewhere' })),
  sees('a redirect to a scheme that is none of the web', reply(308, { location: 'file:///etc/passwd' })),
  sees('a redirect without an address', reply(302)),
  sees('the refusal of a stranger, as a success', { kind: 'refusal', status: 200 }),
  sees('the refusal of a stranger, as a failure', { kind: 'refusal', status: 500 }),
  ...['soapenv:Server', 'soapenv:Client', 'soapenv:VersionMismatch', 'soapenv:MustUnderstand'].flatMap(code => [
    sees(`${code} as a failure`, reply(500, {}, soapFault(code), 'text/xml; charset=utf-8')),
    sees(`${code} as a success`, reply(200, {}, soapFault(code), 'text/xml; charset=utf-8')),
  ]),
  ...['env:Receiver', 'env:Sender'].map(code =>
    sees(`${code} of SOAP 1.2`, reply(500, {}, soapFault12(code), 'application/soap+xml; charset=utf-8')),
  ),
  ...lines,
  { name: 'a line that swallows everything', toxics: [{ kind: 'timeout' }], is: 'seen', isSlow: true },
  ...seen.map(change => sees(change, { kind: 'change', change })),
  ...believed.map((change): Kind => ({ name: change, fault: { kind: 'change', change }, is: 'believed' })),
  { name: 'the same page again', fault: { kind: 'again' }, is: 'believed' },
  { name: 'the answer to another question', fault: { kind: 'another' }, is: 'believed' },
]
