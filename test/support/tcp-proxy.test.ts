import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { startTcpProxy, type Toxics } from './tcp-proxy.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A server that sends back what it gets, and a line to it. */
async function echo(toxics: Toxics, seed = 7) {
  const taken = new Set<Socket>()
  const got: Buffer[] = []
  const server = createServer(socket => {
    taken.add(socket)
    socket.on('data', chunk => got.push(chunk))
    socket.on('error', () => {})
    socket.pipe(socket)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    for (const socket of taken) socket.destroy()
    server.close()
  })
  const proxy = await startTcpProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { seed })
  closing.unshift(() => proxy.close())
  await proxy.set(toxics)
  return { proxy, got: () => Buffer.concat(got).toString() }
}

/** What comes back through a line for a text: the pieces, how it ended, and how long it took. */
async function through(origin: string, text: string) {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  const began = performance.now()
  const pieces: string[] = []
  let length = 0
  const end = await new Promise<string>(resolve => {
    socket.on('data', chunk => {
      pieces.push(chunk.toString())
      length += chunk.length
      if (length >= text.length) resolve('whole')
    })
    socket.on('end', () => resolve('ended'))
    socket.on('error', error => resolve('code' in error ? String(error.code) : error.message))
    socket.write(text)
  })
  const after = performance.now() - began
  socket.destroy()
  return { all: pieces.join(''), pieces, end, after }
}

test('without a toxic every byte goes through', async () => {
  const { proxy } = await echo([])
  const text = 'a line of some length '.repeat(50_000)
  expect((await through(proxy.origin, text)).all === text).toBe(true)
  expect(proxy.connections).toBe(1)
})

test('latency delays what comes', async () => {
  const { proxy } = await echo([{ kind: 'latency', milliseconds: 40, jitter: 20 }])
  const { after } = await through(proxy.origin, 'hello')
  expect(after).toBeGreaterThan(39)
})

test('a reset after so many bytes lets so many through and breaks the connection', async () => {
  const { proxy } = await echo([{ kind: 'reset', afterBytes: 3 }])
  expect(await through(proxy.origin, 'hello')).toMatchObject({ all: 'hel', end: 'ECONNRESET' })
})

test('a reset on the way up keeps the rest from the server', async () => {
  const { proxy, got } = await echo([{ kind: 'reset', afterBytes: 2, direction: 'up' }])
  expect((await through(proxy.origin, 'hello')).end).toBe('ECONNRESET')
  expect(got().length).toBeLessThanOrEqual(2)
})

test('a slicer lets small pieces through, and all of them', async () => {
  const { proxy } = await echo([{ kind: 'slice', bytes: 2, pauseMs: 5 }])
  const { all, pieces } = await through(proxy.origin, 'hello')
  expect(all).toBe('hello')
  expect(pieces.length).toBeGreaterThan(1)
})

test('a narrow line takes its time', async () => {
  const { proxy } = await echo([{ kind: 'bandwidth', bytesPerSecond: 10_000 }])
  const { all, after } = await through(proxy.origin, 'x'.repeat(1000))
  expect(all).toHaveLength(1000)
  expect(after).toBeGreaterThan(95)
})

test('a limit ends the connection in good order', async () => {
  const { proxy } = await echo([{ kind: 'limit', bytes: 3 }])
  expect(await through(proxy.origin, 'hello')).toMatchObject({ all: 'hel', end: 'ended' })
})

test('a slow close comes late', async () => {
  const { proxy } = await echo([
    { kind: 'slowClose', milliseconds: 40 },
    { kind: 'slowClose', milliseconds: 0, direction: 'up' },
  ])
  const socket = connect({ port: Number(new URL(proxy.origin).port), host: '127.0.0.1', allowHalfOpen: true })
  const began = performance.now()
  const ended = new Promise(resolve => socket.on('end', resolve))
  socket.on('data', () => {}).end('bye')
  await ended
  expect(performance.now() - began).toBeGreaterThan(39)
})

test('a line that swallows lets nothing through, and lets go when it is mended', async () => {
  const { proxy } = await echo([{ kind: 'timeout' }])
  const socket = connect(Number(new URL(proxy.origin).port), '127.0.0.1')
  closing.unshift(() => socket.destroy())
  const first = new Promise<string>(resolve => socket.once('data', chunk => resolve(chunk.toString())))
  socket.write('lost')
  expect(await Promise.race([first, new Promise(resolve => setTimeout(resolve, 30, 'nothing'))])).toBe('nothing')
  await proxy.set([])
  socket.write('kept')
  expect(await first).toBe('kept')
})

test('a line that is down breaks what there is and refuses what comes, until it is up again', async () => {
  const { proxy } = await echo([])
  const socket = connect(Number(new URL(proxy.origin).port), '127.0.0.1')
  const broken = new Promise(resolve => socket.on('error', resolve))
  await new Promise(resolve => socket.once('data', resolve) && socket.write('x'))
  await proxy.set('down')
  expect(await broken).toMatchObject({ code: 'ECONNRESET' })
  expect((await through(proxy.origin, 'hello')).end).toBe('ECONNREFUSED')
  await proxy.set([])
  expect((await through(proxy.origin, 'hello')).all).toBe('hello')
})
