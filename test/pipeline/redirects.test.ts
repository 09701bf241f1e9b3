import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { createHttp } from '../../src/pipeline/http.ts'
import { makeCertificate } from '../support/certificate.ts'
import { closingAfterEach } from '../support/closing.ts'

const closeLater = closingAfterEach()
const host = 'provider.example'
const authority = makeCertificate({ name: 'An invented authority' })
const certificate = makeCertificate({ name: host, issuer: authority })

const trusted = getCACertificates()
beforeAll(() => setDefaultCACertificates([...trusted, authority.cert]))
afterAll(() => setDefaultCACertificates(trusted))

const secrets = {
  authorization: new Secret('Bearer tok_00000000_example'),
  cookie: new Secret('session=tok_00000000_example'),
  'x-api-key': new Secret('tok_00000000_example'),
  'x-userid': new Secret('tok_00000000_example'),
}
const body = 'client_secret=tok_00000000_example'

/** A server, with all that was said to it. */
async function serve(listener: RequestListener, { isSecure = false } = {}) {
  const heard: string[] = []
  const hear: RequestListener = async (request, response) => {
    heard.push(`${whole(request)}${await text(request)}`)
    listener(request, response)
  }
  const server = isSecure ? createSecureServer(certificate, hear) : createServer(hear)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closeLater(() => server.close())
  closeLater(() => server.closeAllConnections())
  const { port } = server.address() as AddressInfo
  return { origin: isSecure ? `https://${host}:${port}` : `http://127.0.0.1:${port}`, port, heard }
}

const whole = ({ method, url, rawHeaders }: IncomingMessage) => `${method} ${url} ${rawHeaders.join(' ')} `

/** Asks with every kind of secret; a file may be followed to the origins that are allowed. */
function ask(url: string, { method = 'GET', allowed }: { method?: string; allowed?: readonly string[] } = {}) {
  const { http, close } = createHttp({
    privateHosts: [host, 'trap.example'],
    lookup: (_host, { all }, done) =>
      all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4),
  })
  closeLater(close)
  const stream = { mostBytes: 1000, mayFollow: (origin: string) => allowed?.includes(origin) ?? false }
  return http({
    method,
    url,
    headers: secrets,
    signal: AbortSignal.timeout(5_000),
    ...(method === 'POST' && { body }),
    ...(allowed && { stream }),
  })
}

const statuses = [301, 302, 303, 307, 308]
const cases = statuses.flatMap(status => ['GET', 'POST'].map(method => [status, method] as const))

test.each(cases)('a redirect (%i) of a %s to another host carries nothing there', async (status, method) => {
  const trap = await serve((_request, response) => response.end('{}'))
  const own = await serve((_request, response) => response.writeHead(status, { location: trap.origin }).end())
  await expect(ask(own.origin, { method })).rejects.toMatchObject({
    code: 'PROVIDER_BAD_RESPONSE',
    details: { status },
  })
  expect(own.heard).toHaveLength(1)
  expect(trap.heard).toEqual([])
})

test.each([
  ['to another port', (trap: { port: number }) => `http://127.0.0.1:${trap.port}/`],
  ['without a scheme', (trap: { port: number }) => `//127.0.0.1:${trap.port}/`],
  ['with a user before the host', (trap: { port: number }) => `http://127.0.0.1@127.0.0.1:${trap.port}/`],
  ['with backslashes', (trap: { port: number }) => `\\\\127.0.0.1:${trap.port}\\`],
  ['to a scheme of another kind', () => 'file:///etc/passwd'],
  ['to no address at all', () => 'http://'],
])('a redirect %s is not followed', async (_how, location) => {
  const trap = await serve((_request, response) => response.end('{}'))
  const own = await serve((_request, response) => response.writeHead(302, { location: location(trap) }).end())
  await expect(ask(own.origin)).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  expect(trap.heard).toEqual([])
})

test.each(cases)('a redirect (%i) of a %s away from https is not followed', async (status, method) => {
  const trap = await serve((_request, response) => response.end('{}'))
  const location = `http://127.0.0.1:${trap.port}/`
  const own = await serve((_request, response) => response.writeHead(status, { location }).end(), { isSecure: true })
  await expect(ask(own.origin, { method })).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  const down = await serve((_request, response) => response.writeHead(status, { location: `http://${host}/` }).end(), {
    isSecure: true,
  })
  await expect(ask(down.origin, { method })).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  expect(trap.heard).toEqual([])
})

test.each(statuses)('a redirect (%i) of a GET within the provider is followed, three times at most', async status => {
  const own = await serve((request, response) => {
    const step = Number(request.url?.slice(1))
    if (step === 3) response.end('{"there":true}')
    else response.writeHead(status, { location: `/${step + 1}` }).end()
  })
  expect((await ask(`${own.origin}/0`)).text).toBe('{"there":true}')
  await expect(ask(`${own.origin}/-1`)).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
})

test.each(statuses)('a redirect (%i) of a POST is not followed even within the provider', async status => {
  const own = await serve((_request, response) => response.writeHead(status, { location: '/there' }).end())
  await expect(ask(own.origin, { method: 'POST' })).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  expect(own.heard).toHaveLength(1)
})

test('redirects in a circle come to an end', async () => {
  const own = await serve((request, response) =>
    response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end(),
  )
  await expect(ask(`${own.origin}/a`)).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  expect(own.heard).toHaveLength(4)
})

test('a file is followed to where files may be, with no secret of any kind', async () => {
  const store = await serve((_request, response) => response.end('the file'))
  const own = await serve((_request, response) => response.writeHead(302, { location: `${store.origin}/f` }).end())
  const { stream } = await ask(own.origin, { allowed: [store.origin] })
  stream?.destroy()
  expect(own.heard[0]).toContain('tok_00000000_example')
  expect(store.heard[0]).toContain('GET /f')
  expect(store.heard[0]).not.toContain('tok_')
})

test('a file host is looked at like any other: one that leads inside is not asked', async () => {
  const { http, close } = createHttp({
    privateHosts: [host],
    lookup: (_host, { all }, done) =>
      all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4),
  })
  closeLater(close)
  const trap = await serve((_request, response) => response.end('stolen'), { isSecure: true })
  const location = `https://files.example:${trap.port}/f`
  const own = await serve((_request, response) => response.writeHead(302, { location }).end(), { isSecure: true })
  const stream = { mostBytes: 1000, mayFollow: () => true }
  const asked = http({ method: 'GET', url: own.origin, headers: secrets, signal: AbortSignal.timeout(5_000), stream })
  await expect(asked).rejects.toMatchObject({ details: { permanent: true, notSent: true } })
  expect(trap.heard).toEqual([])
})
