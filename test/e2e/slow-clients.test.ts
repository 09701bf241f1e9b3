// Needs: hubspot.
import { connect, type Server, type Socket } from 'node:net'
import pino from 'pino'
import { afterEach, expect, test, vi } from 'vitest'
import { systemClock } from '../../src/pipeline/clock.ts'
import { connectionLimits, createServer, type ServerParts } from '../../src/server.ts'
import { ready, run } from '../support/processes.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph | undefined
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await unigraph?.close()
  unigraph = undefined
})

/** Short enough for a test; what is tested is that they are kept. */
const short = { headersTimeout: 100, requestTimeout: 200, keepAliveTimeout: 100, connectionsCheckingInterval: 20 }

async function start(limits: Parameters<typeof startUnigraph>[0] = {}): Promise<Unigraph> {
  unigraph = await startUnigraph({ only: ['hubspot'], world: { scale: 0.05 }, ...limits })
  return unigraph
}

/** A connection that sends nothing by itself; `ended` is all that came until the other side ended it. */
function open(url: string): { socket: Socket; ended: Promise<string> } {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  sockets.push(socket)
  let text = ''
  socket.on('data', chunk => {
    text += chunk.toString()
  })
  socket.on('error', () => {})
  return { socket, ended: new Promise(done => socket.once('close', () => done(text))) }
}

const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n'

/** A server without accounts, which is not listening yet. */
async function bare(requestSeconds: number, limits: ServerParts['limits'] = {}) {
  const server = {
    ...{ host: '127.0.0.1', port: 0, requestSeconds, providerSeconds: 8, exposeRaw: false, attachmentBytes: 1 },
    ...{ introspection: true, allowedOrigins: [], browserCacheSeconds: 0, privateHosts: [] },
  }
  const log = pino({ level: 'silent' })
  return (await createServer({ config: { server }, accounts: [], clock: systemClock, log, limits })).app
}

test('the limits that are in force are those of the table', async () => {
  const app = await bare(20)
  const { headersTimeout, requestTimeout, keepAliveTimeout, maxConnections, timeout } = app.server
  const { bodyLimit, longestPause, connectionsCheckingInterval, ...others } = connectionLimits
  expect({ headersTimeout, requestTimeout, keepAliveTimeout, maxConnections }).toEqual(others)
  expect([app.initialConfig.bodyLimit, timeout]).toEqual([bodyLimit, 20_000 + longestPause])
  expect(headersTimeout).toBeLessThanOrEqual(10_000)
  expect(requestTimeout).toBeLessThanOrEqual(30_000)
  expect(connectionsCheckingInterval).toBeLessThanOrEqual(5_000)
  await app.close()
})

test('a client that takes nothing of its answer is let go, and what it was to get with it', async () => {
  const app = await bare(0.1, { longestPause: 100 })
  const large = Buffer.alloc(32_000_000)
  app.get('/large', async () => large)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const { socket } = open(url)
  socket.pause()
  socket.write('GET /large HTTP/1.1\r\nhost: x\r\n\r\n')
  await vi.waitFor(async () => expect(await connectionsTo(app.server)).toBe(1), { interval: 5, timeout: 5_000 })
  await vi.waitFor(async () => expect(await connectionsTo(app.server)).toBe(0), { interval: 20, timeout: 5_000 })
  await app.close()
})

const connectionsTo = (server: Server) =>
  new Promise<number>((done, fail) => server.getConnections((error, count) => (error ? fail(error) : done(count))))

test.each([
  ['sends its headers one by one', `${head}x-a: `],
  ['says how long its body is and sends none', `${head}content-length: 100\r\n\r\n`],
  ['stops in the middle of its body', `${head}content-length: 100\r\n\r\n{"query":`],
  ['stops in the middle of a chunk', `${head}transfer-encoding: chunked\r\n\r\n40\r\n{"query":`],
])('a client that %s is cut off in time, with status 408, and others are answered meanwhile', async (_what, sent) => {
  const { url, query } = await start({ limits: short })
  const slow = Array.from({ length: 20 }, () => open(url))
  for (const { socket } of slow) socket.write(sent)
  expect((await query('{ connectedAccounts { nodes { name } } }')).errors).toBeUndefined()
  const answers = await Promise.all(slow.map(({ ended }) => ended))
  for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 408 /)
})

test('a client that sends a byte now and then does not win time by it', async () => {
  const { url } = await start({ limits: short })
  const { socket, ended } = open(url)
  socket.write(`${head}content-length: 100000\r\n\r\n`)
  const trickle = setInterval(() => socket.write('x'), 10)
  try {
    expect(await ended).toMatch(/^HTTP\/1\.1 408 /)
  } finally {
    clearInterval(trickle)
  }
})

test('a connection that is silent after its answer is closed', async () => {
  const { url } = await start({ limits: short })
  const { socket, ended } = open(url)
  socket.write('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n')
  expect(await ended).toMatch(/^HTTP\/1\.1 200 /)
})

test('of more connections than there may be, each further one is closed at once, and room is made by those that end', async () => {
  const { url } = await start({ limits: { maxConnections: 3 } })
  const asked = 'GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n'
  const first = Array.from({ length: 3 }, () => open(url))
  const answered = first.map(({ socket }) => new Promise(done => socket.once('data', done)))
  for (const { socket } of first) socket.write(asked)
  await Promise.all(answered)
  const further = open(url)
  further.socket.write(asked)
  expect(await further.ended).toBe('')
  first[0]?.socket.end()
  await first[0]?.ended
  const next = open(url)
  const reply = new Promise<string>(done => next.socket.once('data', chunk => done(chunk.toString())))
  next.socket.write(asked)
  expect(await Promise.race([reply, next.ended])).toMatch(/^HTTP\/1\.1 200 /)
})

test('a request with headers or an address without end is refused by the server that is started from the command line', async () => {
  const running = run('node', ['src/main.ts'], { PORT: '0' })
  try {
    const url = await ready(running)
    const long = 'x'.repeat(20_000)
    for (const request of [
      `GET /graphql HTTP/1.1\r\nhost: x\r\nx-a: ${long}\r\n\r\n`,
      `GET /graphql?query=${long} HTTP/1.1\r\nhost: x\r\n\r\n`,
      `GET /graphql HTTP/1.1\r\nhost: x\r\nx-a: 1\0\r\n\r\n`,
      'GET /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
    ]) {
      const { socket, ended } = open(url)
      socket.write(request)
      expect(await ended).toMatch(/^HTTP\/1\.1 4\d\d /)
    }
    expect((await fetch(new URL('/health/live', url))).status).toBe(200)
  } finally {
    running.child.kill('SIGTERM')
    await running.exit
  }
})
