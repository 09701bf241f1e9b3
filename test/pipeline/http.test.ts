import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { createHttp, type HttpOptions, type HttpRequest } from '../../src/pipeline/http.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A real server on the loopback interface, and a client with small limits. */
async function serve(listener: RequestListener, limits: Partial<HttpOptions> = {}) {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { http, close } = createHttp({ bodyBytes: 200_000, inflatedBytes: 1_000_000, silence: 300, ...limits })
  closing.push(
    close,
    () => server.closeAllConnections(),
    () => server.close(),
  )
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    ask: (change: Pick<Partial<HttpRequest>, 'method' | 'stream'> & { path?: string; milliseconds?: number } = {}) =>
      http({
        ...(change.stream && { stream: change.stream }),
        method: change.method ?? 'GET',
        url: `${origin}${change.path ?? '/'}`,
        headers: {},
        signal: AbortSignal.timeout(change.milliseconds ?? 5_000),
      }),
  }
}

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
])('a body packed by %s is unpacked', async (encoding, pack) => {
  const { ask } = await serve((_request, response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(pack('ä text')),
  )
  expect((await ask()).text).toBe('ä text')
})

test('a body that unpacks to more than is allowed is cut off, with little memory used', async () => {
  const bomb = gzipSync(Buffer.alloc(100 * 2 ** 20))
  const { ask } = await serve((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
  const before = process.memoryUsage().rss
  await expect(ask()).rejects.toMatchObject({
    code: 'PROVIDER_BAD_RESPONSE',
    message: expect.stringContaining('more than 1000000 bytes'),
  })
  expect(process.memoryUsage().rss - before).toBeLessThan(64 * 2 ** 20)
})

test('a body packed too often is refused', async () => {
  const { ask } = await serve((_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip' }).end('x'),
  )
  await expect(ask()).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
})

test('a body without end is cut off at the limit', async () => {
  const { ask } = await serve((_request, response) => {
    response.writeHead(200)
    const more = () => response.write(Buffer.alloc(16_384)) && setImmediate(more)
    response.on('drain', more)
    more()
  })
  await expect(ask()).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
})

test('a body that trickles is ended by the deadline', async () => {
  const { ask } = await serve((_request, response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(timer))
  })
  await expect(ask({ milliseconds: 150 })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' })
})

test('silence is a timeout', async () => {
  const { ask } = await serve(() => {})
  await expect(ask()).rejects.toMatchObject({ code: 'PROVIDER_TIMEOUT' })
})

test('a connection that breaks in the middle of a body is no answer', async () => {
  const { ask } = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('half')
    setTimeout(() => response.destroy(), 10)
  })
  await expect(ask()).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE' })
})

test('a connection that is refused sent nothing, and says so', async () => {
  const { http, close } = createHttp()
  closing.push(close)
  const refused = http({ method: 'POST', url: 'http://127.0.0.1:1/', headers: {}, signal: AbortSignal.timeout(5_000) })
  await expect(refused).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE', details: { notSent: true } })
})

test('a byte that is no text is an error, and a declared charset is honoured', async () => {
  const { ask } = await serve((request, response) => {
    const type = request.url === '/latin' ? 'application/json; charset=iso-8859-1' : 'application/json'
    response.writeHead(200, { 'content-type': type }).end(Buffer.from([0x22, 0xe9, 0x22]))
  })
  await expect(ask()).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  expect((await ask({ path: '/latin' })).text).toBe('"é"')
})

test('a GET follows a redirect to the same origin', async () => {
  const { ask } = await serve((request, response) =>
    request.url === '/' ? response.writeHead(302, { location: '/there' }).end() : response.end('there'),
  )
  expect((await ask()).text).toBe('there')
})

test('a redirect elsewhere is not followed, nor that of a write, nor one after another without end', async () => {
  let stranger = 0
  const other = await serve((_request, response) => {
    stranger += 1
    response.end()
  })
  const { ask } = await serve((request, response) =>
    response.writeHead(307, { location: request.url === '/loop' ? '/loop' : other.origin }).end(),
  )
  await expect(ask()).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  await expect(ask({ path: '/loop', method: 'POST' })).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  await expect(ask({ path: '/loop' })).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  expect(stranger).toBe(0)
})

test('files that nobody reads, as many as there are connections, leave questions their way', async () => {
  const answer: RequestListener = (request, response) => response.end(request.url === '/file' ? bytes : 'an answer')
  // So many connections at once take their time on a busy machine.
  const { ask } = await serve(answer, { silence: 30_000 })
  const stream = { mostBytes: bytes.length, mayFollow: () => false }
  const files = await Promise.all(Array.from({ length: 64 }, () => ask({ path: '/file', stream })))
  expect((await ask({ milliseconds: 15_000 })).text).toBe('an answer')
  for (const file of files) file.stream?.destroy()
})

test('a stream that breaks off while nobody reads it ends itself, and not the process', async () => {
  const { ask } = await serve((_request, response) => {
    response.write('x')
    setTimeout(() => response.destroy(), 20)
  })
  const { stream } = await ask({ stream: { mostBytes: 100, mayFollow: () => false } })
  await expect.poll(() => stream?.destroyed).toBe(true)
})

/** More than the sockets of both sides take in by themselves. */
const bytes = Buffer.alloc(16 * 2 ** 20)
