import type { Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { get, path, type RestCall } from '../../src/contract/call.ts'
import { Fault } from '../../src/contract/faults.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { createHttp } from '../../src/pipeline/http.ts'
import { stages } from '../../src/pipeline/pipeline.ts'
import { transport } from '../../src/pipeline/transport.ts'
import { closingAfterEach } from '../support/closing.ts'
import { rawAnswer, startRawServer } from '../support/raw-server.ts'
import { toyPipeline, toyRequest } from '../support/toy.ts'

const closeLater = closingAfterEach()
const read = get(path`/things`)
const write: RestCall = { protocol: 'rest', method: 'POST', path: path`/things`, body: {}, reads: false }
const good = rawAnswer('{"fine":true}')

/** A whole pipeline before a server of raw bytes; `answer` is told how many requests have come. */
async function provider(answer: (socket: Socket, request: number) => void, order = stages) {
  let requests = 0
  const server = await startRawServer(socket => {
    requests += 1
    answer(socket, requests)
  })
  closeLater(server.close)
  const { http, close } = createHttp({ silence: 2_000 })
  closeLater(close)
  const perform = toyPipeline({ clock: systemClock, http, order, means: { origin: server.origin, random: () => 0 } })
  return {
    sockets: server.sockets,
    requests: () => requests,
    ask: (call: RestCall = read) => perform(toyRequest(systemClock, { call })),
  }
}

/** A provider that always answers so, and what becomes of one read. */
async function outcome(text: string | Buffer, { thenEnds = true } = {}) {
  const { ask, requests } = await provider(socket => (thenEnds ? socket.end(text) : socket.write(text)))
  const fault = await ask().then(
    reply => reply.body,
    error => error,
  )
  return { fault, requests: requests() }
}

const head = (...headers: readonly string[]) => ['HTTP/1.1 200 OK', ...headers, '', ''].join('\r\n')

test('a connection that is reset before any header is tried again for a read', async () => {
  const { ask } = await provider((socket, request) => (request === 1 ? socket.resetAndDestroy() : socket.end(good)))
  expect((await ask()).body).toEqual({ fine: true })
})

test('a connection that is reset before any header leaves the outcome of a write open: it is not sent again', async () => {
  const { ask, requests } = await provider(socket => socket.resetAndDestroy())
  const fault = await ask(write).catch(error => error)
  expect(fault).toBeInstanceOf(Fault)
  expect(fault.details).not.toHaveProperty('notSent')
  expect(requests()).toBe(1)
})

test('a kept connection that the provider closes as it is used again is not seen by those who read', async () => {
  const closes = (socket: Socket, request: number) => (request === 2 ? socket.destroy() : socket.write(good))
  const { ask, sockets } = await provider(closes)
  expect((await ask()).body).toEqual({ fine: true })
  expect((await ask(get(path`/others`))).body).toEqual({ fine: true })
  expect(sockets).toHaveLength(2)
})

test.each([
  [
    'resets in the middle of its body',
    'content-length: 50',
    '{"fine":tr',
    (socket: Socket) => socket.resetAndDestroy(),
  ],
  ['ends before the length that it promised', 'content-length: 50', '{"fine":true}', (socket: Socket) => socket.end()],
  ['ends within a chunk', 'transfer-encoding: chunked', '20\r\n{"fine":true}', (socket: Socket) => socket.end()],
  [
    'ends without the last chunk',
    'transfer-encoding: chunked',
    'd\r\n{"fine":true}\r\n',
    (socket: Socket) => socket.end(),
  ],
])('an answer that %s is never used, and is read again', async (_what, header, body, cut) => {
  const { ask, requests } = await provider((socket, request) => {
    if (request > 1) return socket.end(rawAnswer('{"fine":2}'))
    socket.write(head('content-type: application/json', header) + body, () => setTimeout(cut, 10, socket))
  })
  expect((await ask()).body).toEqual({ fine: 2 })
  expect(requests()).toBe(2)
})

test('JSON that ends at any byte is never taken for an answer, even where the connection cannot tell', async () => {
  const body = '{"things":[{"id":"1","name":"é"}],"more":false}'
  const bytes = Buffer.from(body)
  const cut = (socket: Socket, request: number) =>
    socket.end(Buffer.concat([Buffer.from(head('content-type: application/json')), bytes.subarray(0, request - 1)]))
  const { ask } = await provider(cut, [transport])
  for (let length = 0; length < bytes.length; length += 1)
    await expect(ask(get(path`/things`, { length }))).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
})

const utf16 = (text: string) => Buffer.from(text, 'utf16le')
test.each([
  ['UTF-8 with a byte order mark', 'application/json', Buffer.from('\ufeff["é"]')],
  ['UTF-16 with a byte order mark', 'application/json', utf16('\ufeff["é"]')],
  ['UTF-16 of the other order', 'application/json', utf16('\ufeff["é"]').swap16()],
  ['Latin-1 that says so', 'application/json; charset="iso-8859-1"', Buffer.from('["é"]', 'latin1')],
])('a body in %s is read right', async (_what, type, bytes) => {
  const text = Buffer.concat([Buffer.from(head(`content-type: ${type}`)), bytes])
  expect((await outcome(text)).fault).toEqual(['é'])
})

test.each([
  ['Latin-1 that says nothing', 'application/json', Buffer.from('["é"]', 'latin1')],
  ['UTF-8 that is cut within a character', 'application/json', Buffer.from('["é').subarray(0, 3)],
  ['half a pair of UTF-16', 'application/json', Buffer.from([0xff, 0xfe, 0x22, 0, 0x3d, 0xd8, 0x22, 0])],
  ['an unknown charset', 'application/json; charset=klingon', Buffer.from('["e"]')],
])('a body in %s is refused, and no character is replaced', async (_what, type, bytes) => {
  const text = Buffer.concat([Buffer.from(head(`content-type: ${type}`)), bytes])
  const { fault } = await outcome(text)
  expect(fault).toMatchObject({ code: 'PROVIDER_BAD_RESPONSE', details: { provider: 'toy', account: 'toy' } })
})

test.each([
  ['an empty body', 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n', 'PROVIDER_BAD_RESPONSE'],
  ['no content', 'HTTP/1.1 204 No Content\r\n\r\n', 'PROVIDER_BAD_RESPONSE'],
  ['an accepted that has no body', 'HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n\r\n', 'PROVIDER_BAD_RESPONSE'],
  ['blanks', `${head('content-type: application/json')}   `, 'PROVIDER_BAD_RESPONSE'],
  ['a web page', `${head('content-type: text/html')}<html>Maintenance</html>`, 'PROVIDER_UNAVAILABLE'],
  [
    'a web page that is called JSON',
    `${head('content-type: application/json')}<!doctype html>`,
    'PROVIDER_UNAVAILABLE',
  ],
  ['plain text', `${head('content-type: text/plain')}Service is fine`, 'PROVIDER_BAD_RESPONSE'],
])('a read that is answered with %s is no empty list', async (_what, text, code) => {
  expect((await outcome(text)).fault).toMatchObject({ code })
})

test('a change may be answered with no content', async () => {
  const { ask } = await provider(socket => socket.end('HTTP/1.1 204 No Content\r\n\r\n'))
  expect(await ask(write)).toMatchObject({ status: 204, body: null })
})

test.each([
  ['a header of 64 kB', head('content-type: application/json', `x-long: ${'x'.repeat(65_536)}`)],
  ['ten thousand headers', head(...Array.from({ length: 10_000 }, (_, index) => `x-${index}: 1`))],
  ['a NUL in a header', head('x-nul: a\0b')],
  ['a control character in a header', head('x-control: a\u0001b')],
  ['a lone carriage return in a header', head('x-cr: a\rb: c')],
  ['a length that is no number', head('content-length: ten')],
  ['no HTTP at all', 'SSH-2.0-OpenSSH_9.6\r\n'],
])('%s is no answer, and is told as such', async (_what, text) => {
  const { fault } = await outcome(`${text}{}`)
  expect(fault).toMatchObject({ code: 'PROVIDER_BAD_RESPONSE', message: expect.stringContaining('no HTTP answer') })
})

test.each([
  ['two lengths', head('content-length: 2', 'content-length: 3')],
  ['a length and chunks', head('content-length: 2', 'transfer-encoding: chunked')],
])('%s at once are no answer, as nobody knows where the next one begins', async (_what, text) => {
  expect((await outcome(`${text}{}`)).fault).toMatchObject({ code: 'PROVIDER_UNAVAILABLE' })
})

test.each([
  ['gzip that is cut', 'gzip', gzipSync('{"fine":true}').subarray(0, -4)],
  ['gzip that is none', 'gzip', Buffer.from('{"fine":true}')],
  ['brotli that is cut', 'br', brotliCompressSync('{"fine":true}').subarray(0, -2)],
  ['a packing that nobody asked for', 'zstd', Buffer.from('{"fine":true}')],
  ['packings over each other', 'gzip, gzip, br', Buffer.from('{}')],
])('%s is refused', async (_what, encoding, bytes) => {
  const text = Buffer.concat([
    Buffer.from(head('content-type: application/json', `content-encoding: ${encoding}`)),
    bytes,
  ])
  expect((await outcome(text)).fault).toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
})

test('two packings over each other are both undone', async () => {
  const bytes = brotliCompressSync(gzipSync('["é"]'))
  const text = Buffer.concat([Buffer.from(head('content-type: application/json', 'content-encoding: gzip, br')), bytes])
  expect((await outcome(text)).fault).toEqual(['é'])
})

test('a body whose length is said to be beyond the limit is not read at all', async () => {
  const { fault } = await outcome(head('content-length: 99999999999'), { thenEnds: false })
  expect(fault).toMatchObject({ code: 'PROVIDER_BAD_RESPONSE', message: expect.stringContaining('more than') })
})

test('an answer that comes before its question is given to nobody', async () => {
  const answers = ['{"answer":1}', '{"answer":2}', '{"answer":3}'].map(body => rawAnswer(body))
  const { ask, sockets } = await provider((socket, request) =>
    // After the first, the provider is one ahead: it already sends what belongs to the next request.
    socket.write(
      request === 1 ? `${answers[0]}${rawAnswer('{"answer":"of somebody else"}')}` : (answers[request - 1] ?? ''),
    ),
  )
  expect((await ask(get(path`/1`))).body).toEqual({ answer: 1 })
  await turn()
  expect((await ask(get(path`/2`))).body).toEqual({ answer: 2 })
  expect(sockets.length).toBe(2)
})

test("what a provider's broken JSON holds is not repeated in the error", async () => {
  const { fault } = await outcome(`${head('content-type: application/json')}{"email": ada@analytical-engines.example}`)
  expect(fault.message).toContain('it is no JSON')
  expect(fault.message).not.toContain('ada@')
})
