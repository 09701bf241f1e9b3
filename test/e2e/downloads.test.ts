import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openAccount } from '../../src/accounts/account.ts'
import { writeGlobalId } from '../../src/accounts/global-id.ts'
import { createStores } from '../../src/cache/stores.ts'
import { get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Secret } from '../../src/contract/secret.ts'
import { Signer } from '../../src/graph/cursors.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { createHttp } from '../../src/pipeline/http.ts'
import { createServer, type Server } from '../../src/server.ts'
import { toy } from '../support/toy.ts'

type Bytes = (request: IncomingMessage, response: ServerResponse) => void

/** A provider with one attachment, of which each test says the name and how its bytes come. */
let name: unknown = 'a.txt'
let bytes: Bytes = (_request, response) => response.end('hello')
const asked: string[] = []
const provider = createHttpServer((incoming, response) => {
  asked.push(`${incoming.url} ${incoming.headers.authorization ?? 'nobody'}`)
  if (incoming.url !== '/attachments/1') return bytes(incoming, response)
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ id: '1', name, url: '/bytes' }))
})

const mostBytes = 1_000_000
const { http, close: closeHttp } = createHttp()
const signer = new Signer('test', 'default')
let app: Server['app']
let origin = ''
let url = ''

beforeAll(async () => {
  origin = await new Promise<string>(resolve => {
    provider.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(provider.address() as AddressInfo).port}`))
  })
  const connector = {
    ...toy,
    origin: () => origin,
    records: {
      attachment: {
        id: (row: { id: string }) => row.id,
        get: {
          atMost: 1,
          call: ([id = '']: readonly string[]) => get(path`/attachments/${id}`),
          rows: ({ body }: { body: unknown }) => [body],
        },
        file: (row: { url: string }) => row.url,
      },
    },
    entities: { Attachment: { of: 'attachment', mapping: { fileName: { fields: ['name'], read: nameOf } } } },
  } as unknown as Connector
  const settings = { token: new Secret('toy_secret_1') }
  const shared = { clock: systemClock, random: () => 0, http, ...createStores(), onCall: () => {} }
  const account = openAccount({ tenant: 'default', name: 'toy', connector, settings }, shared)
  const server = {
    host: '127.0.0.1',
    port: 0,
    requestSeconds: 3,
    providerSeconds: 3,
    exposeRaw: false,
    attachmentBytes: mostBytes,
    introspection: false,
    allowedOrigins: [],
    browserCacheSeconds: 0,
    privateHosts: [],
  }
  const log = pino({ level: 'silent' })
  const created = await createServer({
    config: { server },
    accounts: [account],
    secret: 'test',
    clock: systemClock,
    log,
  })
  app = created.app
  await app.listen({ host: '127.0.0.1', port: 0 })
  const id = writeGlobalId({ tenant: 'default', account: 'toy', entity: 'Attachment', remoteId: '1' })
  const token = signer.writeState('attachment', [id, Date.now() + 60_000])
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/attachments/${token}`
})
afterAll(async () => {
  // A client that left before it asked holds a connection that is not idle.
  app.server.closeAllConnections()
  await app.close()
  await closeHttp()
  provider.closeAllConnections()
  provider.close()
})
beforeEach(() => {
  name = 'a.txt'
  bytes = (_request, response) => response.end('hello')
  asked.length = 0
})

function nameOf(row: { name: unknown }): string {
  if (typeof row.name !== 'string') throw new TypeError('expected a text')
  return row.name
}

/** Bytes that come until nobody takes them any more; the promise says when that is. */
function endless(): { bytes: Bytes; ended: Promise<void> } {
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  const drip: Bytes = (_request, response) => {
    const timer = setInterval(() => response.write('x'.repeat(1000)), 5)
    response.once('close', () => {
      clearInterval(timer)
      resolve()
    })
  }
  return { bytes: drip, ended }
}

test('a file comes as it is, at an address as long as those that the server gives', async () => {
  const answer = await fetch(url)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('hello')
  expect(answer.headers.get('content-disposition')).toContain('filename="a.txt"')
  expect(asked).toEqual(['/attachments/1 Bearer toy_secret_1', '/bytes Bearer toy_secret_1'])
})

test('addresses that were altered, cut, made up or are too old give nothing, and the provider is not asked', async () => {
  const base = url.slice(0, url.lastIndexOf('/') + 1)
  const token = url.slice(base.length)
  const cursor = signer.writeState('["contacts"]', ['x', Date.now() + 60_000])
  const old = signer.writeState('attachment', ['x', Date.now() - 1])
  const made = [`${token}A`, token.slice(0, -4), `${token.slice(0, -1)}.`, 'x', cursor, 'x'.repeat(3_000)]
  const statuses = await Promise.all([...made, old].map(async each => (await fetch(base + each)).status))
  expect(statuses).toEqual([...made.map(() => 404), 410])
  expect(asked).toEqual([])
})

test('a name with an emoji where names are cut is shown without half of it', async () => {
  name = `${'x'.repeat(149)}😀.txt`
  const answer = await fetch(url)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('hello')
})

test('a name cannot bring in a header', async () => {
  name = 'a\r\nset-cookie: b="c"\\/😀.txt'
  const answer = await fetch(url)
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="[^"\\]*"; filename\*=UTF-8''[\w%.-]*$/,
  )
})

test('a name that makes no sense is told as an error, and the bytes that nobody reads are let go', async () => {
  name = 7
  const { bytes: drip, ended } = endless()
  bytes = drip
  const answer = await fetch(url)
  expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({
    status: 502,
    type: 'application/json; charset=utf-8',
  })
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'PROVIDER_BAD_RESPONSE' } }] })
  await ended
})

test('a client that goes away stops the provider, whenever that is', async () => {
  for (const milliseconds of [0, 1, 2, 3, 5, 8, 12, 20, 40, 80]) {
    const { bytes: drip } = endless()
    bytes = drip
    const leaving = new AbortController()
    const answer = fetch(url, { signal: leaving.signal }).then(each => each.text())
    await sleep(milliseconds)
    leaving.abort()
    await expect(answer).rejects.toThrow()
  }
  await expect.poll(() => openTo(provider), { timeout: 5_000 }).toBeLessThanOrEqual(1)
})

test('asking for the headers alone does not fetch the file to its end', async () => {
  const { bytes: drip, ended } = endless()
  bytes = drip
  expect((await fetch(url, { method: 'HEAD' })).status).toBe(200)
  await ended
})

test('a file that is too large, broken off or elsewhere is an error', async () => {
  bytes = (_request, response) => {
    response.setHeader('content-length', mostBytes + 1)
    response.write('x')
  }
  expect((await fetch(url)).status).toBe(413)
  bytes = (_request, response) => {
    response.write('x')
    setTimeout(() => response.destroy(), 20)
  }
  await expect(fetch(url).then(answer => answer.text())).rejects.toThrow()
  for (const location of [
    'http://169.254.169.254/',
    'http://localhost:1/',
    'https://evil.example/',
    '//evil.example/',
  ]) {
    bytes = (_request, response) => response.writeHead(302, { location }).end()
    expect((await fetch(url)).status).toBe(502)
  }
})

const openTo = (server: typeof provider) =>
  new Promise<number>(resolve => server.getConnections((_error, count) => resolve(count)))
