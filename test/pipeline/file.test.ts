import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { createHttp } from '../../src/pipeline/http.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A real server on the loopback interface, which remembers what it was asked. */
async function serve(listener: RequestListener) {
  const asked: IncomingHttpHeaders[] = []
  const server = createServer((request, response) => {
    asked.push(request.headers)
    listener(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

/** Asks for a file with credentials; redirects are followed to these origins. */
async function fetchFile(url: string, allowed: readonly string[]) {
  const { http, close } = createHttp()
  closing.push(close)
  const headers = { authorization: new Secret('Basic c2VjcmV0'), accept: '*/*' }
  const stream = { mostBytes: 1000, mayFollow: (origin: string) => allowed.includes(origin) }
  return http({ method: 'GET', url, headers, signal: AbortSignal.timeout(5_000), stream })
}

test('a host that files may be at is asked without credentials', async () => {
  const store = await serve((_request, response) => void response.end('the file'))
  const own = await serve((_request, response) => response.writeHead(302, { location: `${store.origin}/f?t=1` }).end())
  const reply = await fetchFile(`${own.origin}/file`, [store.origin])
  expect(String(await buffer(reply.stream as NonNullable<typeof reply.stream>))).toBe('the file')
  expect(own.asked.map(({ authorization }) => authorization)).toEqual(['Basic c2VjcmV0'])
  expect(store.asked.map(({ authorization }) => authorization)).toEqual([undefined])
})

test('credentials do not come back on the way through another host', async () => {
  const own = await serve((request, response) => {
    if (request.url === '/again') response.end('the file')
    else response.writeHead(302, { location: `${store.origin}/f` }).end()
  })
  const store = await serve((_request, response) => response.writeHead(307, { location: `${own.origin}/again` }).end())
  await fetchFile(`${own.origin}/file`, [store.origin, own.origin])
  expect(own.asked.map(({ authorization }) => authorization)).toEqual(['Basic c2VjcmV0', undefined])
})

test('any other host is not asked', async () => {
  const stranger = await serve((_request, response) => void response.end('stolen'))
  const own = await serve((_request, response) => response.writeHead(302, { location: stranger.origin }).end())
  await expect(fetchFile(`${own.origin}/file`, [])).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  expect(stranger.asked).toEqual([])
})

test('redirects that go on are given up', async () => {
  const own = await serve((_request, response) => response.writeHead(302, { location: '/again' }).end())
  await expect(fetchFile(`${own.origin}/file`, [own.origin])).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  expect(own.asked.length).toBeLessThan(6)
})
