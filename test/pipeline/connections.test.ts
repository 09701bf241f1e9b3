import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer, type LookupFunction, type Socket } from 'node:net'
import { getCACertificates, setDefaultCACertificates, type TlsOptions } from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHttp, type HttpOptions } from '../../src/pipeline/http.ts'
import { makeCertificate } from '../support/certificate.ts'
import { closingAfterEach } from '../support/closing.ts'

const closeLater = closingAfterEach()
const authority = makeCertificate({ name: 'An invented authority' })
const host = 'provider.example'

const trusted = getCACertificates()
beforeAll(() => setDefaultCACertificates([...trusted, authority.cert]))
afterAll(() => setDefaultCACertificates(trusted))

/** A resolver that knows one answer, and counts how often it is asked. */
function resolver(...answers: readonly (string | NodeJS.ErrnoException)[]) {
  const asked: string[] = []
  const lookup: LookupFunction = (name, { all }, callback) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? ''
    asked.push(name)
    const family = String(answer).includes(':') ? 6 : 4
    if (typeof answer !== 'string') callback(answer, '')
    else if (all) callback(null, [{ address: answer, family }])
    else callback(null, answer, family)
  }
  return { lookup, asked }
}

/** A server that speaks TLS, and what it was asked. */
async function secureServer(options: TlsOptions) {
  const asked: string[] = []
  const server = createSecureServer(options, (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.end('{}')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closeLater(() => server.close())
  closeLater(() => server.closeAllConnections())
  return { port: (server.address() as AddressInfo).port, asked }
}

/** A server below HTTP: what it does with a connection is said here. */
async function rawServer(onConnection: (socket: Socket) => void) {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    onConnection(socket)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closeLater(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, sockets }
}

function client(options: Partial<HttpOptions> = {}) {
  const { lookup } = resolver('127.0.0.1')
  const { http, close } = createHttp({ privateHosts: [host], lookup, silence: 2_000, ...options })
  closeLater(close)
  return (url: string, method = 'GET') => http({ method, url, headers: {}, signal: AbortSignal.timeout(10_000) })
}

test('a certificate of a trusted issuer, in its time and for the host, is good', async () => {
  const { port } = await secureServer(makeCertificate({ name: host, issuer: authority }))
  expect(await client()(`https://${host}:${port}/`)).toMatchObject({ status: 200, text: '{}' })
})

const past = [-9, -2] as const
const future = [2, 9] as const
test.each([
  ['has expired', { name: host, issuer: authority, validDays: past }, 'TLS_EXPIRED'],
  ['is not valid yet', { name: host, issuer: authority, validDays: future }, 'TLS_NOT_YET_VALID'],
  ['is for another host', { name: 'other.example', issuer: authority }, 'TLS_WRONG_NAME'],
  ['signs itself', { name: host }, 'TLS_SELF_SIGNED'],
  ['is of an unknown issuer', { name: host, issuer: makeCertificate({ name: 'Nobody' }) }, 'TLS_UNKNOWN_ISSUER'],
])('a certificate that %s is told by its name, and nothing is sent', async (_what, options, name) => {
  const { port, asked } = await secureServer(makeCertificate(options))
  await expect(client()(`https://${host}:${port}/`)).rejects.toMatchObject({
    code: 'PROVIDER_UNAVAILABLE',
    message: expect.stringContaining(`(${name})`),
    details: { permanent: true, notSent: true },
  })
  expect(asked).toEqual([])
})

test('an old version of TLS is refused', async () => {
  const certificate = makeCertificate({ name: host, issuer: authority })
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const
  const { port } = await secureServer({ ...certificate, ...old })
  await expect(client()(`https://${host}:${port}/`)).rejects.toMatchObject({
    message: expect.stringContaining('(TLS_OLD_PROTOCOL)'),
    details: { permanent: true, notSent: true },
  })
})

test('a server that speaks no TLS is told so', async () => {
  const { port } = await rawServer(socket => socket.end('HTTP/1.1 200 OK\r\n\r\n'))
  await expect(client()(`https://${host}:${port}/`)).rejects.toMatchObject({
    message: expect.stringContaining('(TLS_NOT_SPOKEN)'),
    details: { permanent: true, notSent: true },
  })
})

test('a handshake that stalls is told from a machine that is not reached', async () => {
  const { port } = await rawServer(() => {})
  const ask = client({ connectTimeout: 200 })
  await expect(ask(`https://${host}:${port}/`)).rejects.toMatchObject({
    code: 'PROVIDER_UNAVAILABLE',
    message: expect.stringContaining('(TLS_STALLED)'),
    details: { permanent: true, notSent: true },
  })
})

test('a connection that is reset during the handshake sent nothing, and may be tried again', async () => {
  const { port } = await rawServer(socket => socket.once('data', () => socket.resetAndDestroy()))
  const fault = await client()(`https://${host}:${port}/`, 'POST').catch(error => error)
  expect(fault).toMatchObject({ code: 'PROVIDER_UNAVAILABLE', details: { notSent: true } })
  expect(fault.details.permanent).toBeUndefined()
})

test.each(['ENOTFOUND', 'ESERVFAIL', 'EAI_FAIL', 'EAI_AGAIN', 'ETIMEOUT'])(
  'a name that cannot be resolved (%s) is a provider that cannot answer now; the next request resolves again',
  async code => {
    const { port, asked } = await secureServer(makeCertificate({ name: host, issuer: authority }))
    const names = resolver(Object.assign(new Error('no name'), { code }), '127.0.0.1')
    const ask = client({ lookup: names.lookup })
    await expect(ask(`https://${host}:${port}/`, 'POST')).rejects.toMatchObject({
      code: 'PROVIDER_UNAVAILABLE',
      message: `The name of the provider's host leads nowhere (${code}).`,
      details: { notSent: true },
    })
    expect((await ask(`https://${host}:${port}/again`)).status).toBe(200)
    expect([names.asked, asked]).toEqual([[host, host], ['GET /again']])
  },
)

test('a resolver that never answers is ended by the time for connecting', async () => {
  const ask = client({ lookup: () => {}, connectTimeout: 100 })
  await expect(ask(`https://${host}/`)).rejects.toMatchObject({ code: 'PROVIDER_TIMEOUT', details: { notSent: true } })
})

test('a host that moves to another address is found there by the next connection', async () => {
  const certificate = makeCertificate({ name: host, issuer: authority })
  const { port } = await secureServer(certificate)
  // Nobody listens at the first address.
  const names = resolver('127.0.0.2', '127.0.0.1')
  const ask = client({ lookup: names.lookup })
  await expect(ask(`https://${host}:${port}/`)).rejects.toMatchObject({ details: { notSent: true } })
  expect((await ask(`https://${host}:${port}/`)).status).toBe(200)
})

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.31.255.1', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
  ...['224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', 'ff02::1', '2002:7f00:1::'],
  ...['::ffff:127.0.0.1', '::ffff:a9fe:a9fe', '64:ff9b::7f00:1', '64:ff9b:1::a00:1', '2001:db8::1'],
])('a name that leads to %s is not asked', async address => {
  const names = resolver(address)
  const ask = client({ privateHosts: [], lookup: names.lookup })
  await expect(ask(`https://${host}/`)).rejects.toMatchObject({
    code: 'PROVIDER_UNAVAILABLE',
    message: expect.stringContaining('server.privateHosts'),
    details: { notSent: true, permanent: true },
  })
  expect(names.asked).toEqual([host])
})

test.each(['127.0.0.1', '[::1]', '169.254.169.254', '2130706433', '0x7f.1', '[::ffff:10.0.0.1]'])(
  'the address %s in the place of a name is not asked either',
  async address => {
    await expect(client({ privateHosts: [] })(`https://${address}/`)).rejects.toMatchObject({
      code: 'PROVIDER_UNAVAILABLE',
      message: expect.stringContaining('server.privateHosts'),
    })
  },
)

test('the address that was looked at is the one that is connected to: nobody looks a second time', async () => {
  const { port } = await secureServer(makeCertificate({ name: host, issuer: authority }))
  const names = resolver('127.0.0.1', '127.0.0.9')
  await client({ lookup: names.lookup })(`https://${host}:${port}/`)
  expect(names.asked).toEqual([host])
})

test('without TLS no other machine is asked', async () => {
  await expect(client()(`http://${host}/`)).rejects.toMatchObject({
    message: expect.stringContaining('by https alone'),
    details: { notSent: true, permanent: true },
  })
})

test('a name with a header that cannot be written is a mistake of the asker, and its value is not told', async () => {
  const { http, close } = createHttp()
  closeLater(close)
  const headers = { authorization: 'Bearer secret\r\nx-evil: 1' }
  const signal = AbortSignal.timeout(5_000)
  const fault = await http({ method: 'GET', url: 'http://127.0.0.1:1/', headers, signal }).catch(error => error)
  expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', details: { notSent: true } })
  expect(fault.message).not.toContain('secret')
})
