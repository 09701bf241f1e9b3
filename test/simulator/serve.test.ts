import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FaultRule } from '../../src/simulator/faults.ts'
import { defineSimulator, json, route } from '../../src/simulator/simulator.ts'
import { type StartedSimulators, startSimulators } from '../../src/simulator/start.ts'

const toy = defineSimulator({
  name: 'toy',
  credentials: { token: 'let-me-in' },
  quotas: [{ name: 'burst', requests: 2, perSeconds: 0.4, match: ({ path }) => path === '/scarce' }],
  rateLimited: (quota, seconds) => json({ quota: quota.name }, 429, { 'Retry-After': String(Math.ceil(seconds)) }),
  headers: states => Object.fromEntries(states.map(({ remaining }) => ['x-remaining', String(remaining)])),
  guard: ({ headers }) => (headers.authorization === 'Bearer let-me-in' ? undefined : json({ error: 'who?' }, 401)),
  routes: ({ world }) => [
    route('GET', '/things/:id.json', ({ params }) => json({ id: params.id })),
    route('POST', '/echo', request => json(request.json())),
    route('GET', '/scarce', () => json({})),
    route('GET', '/companies', () => json(world.all('SELECT * FROM company'))),
  ],
})

let started: StartedSimulators
beforeEach(async () => {
  started = await startSimulators({ only: [toy], world: { scale: 0.1 } })
})
afterEach(() => started.close())

const call = (path: string, init: RequestInit = {}) =>
  fetch(started.get('toy').origin + path, { ...init, headers: { authorization: 'Bearer let-me-in' } })

test('a route answers with its decoded parameters, and a wrong credential is turned away', async () => {
  expect(await (await call('/things/a%2Fb.json')).json()).toEqual({ id: 'a/b' })
  expect((await fetch(`${started.origins.toy}/things/1.json`)).status).toBe(401)
  expect((await call('/nowhere')).status).toBe(404)
})

test('a long reply is compressed for a client that reads that', async () => {
  const reply = await call('/companies')
  expect(reply.headers.get('content-encoding')).toBe('gzip')
  expect(await reply.json()).toHaveLength(20)
})

test('a quota turns away one request too many, and lets in again later', async () => {
  expect((await call('/scarce')).headers.get('x-remaining')).toBe('1')
  await call('/scarce')
  const refused = await call('/scarce')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
  await new Promise(resolve => setTimeout(resolve, 450))
  expect((await call('/scarce')).status).toBe(200)
})

test('the ledger writes every request down, without its secrets', async () => {
  await call('/echo?x=1', { method: 'POST', body: '{"a":1}' })
  const { ledger } = started.get('toy')
  expect(ledger.all()[0]).toMatchObject({
    number: 1,
    method: 'POST',
    path: '/echo',
    query: '?x=1',
    body: '{"a":1}',
    status: 200,
  })
  expect(ledger.all()[0]?.headers.authorization).toBe('[present]')
  expect(ledger.count({ path: 'echo', body: '"a"' })).toBe(1)
  const remote = await (await fetch(`${started.origins.toy}/__simulator/ledger`)).json()
  expect(remote).toHaveLength(1)
  await fetch(`${started.origins.toy}/__simulator/ledger`, { method: 'DELETE' })
  expect(ledger.all()).toEqual([])
})

const setFaults = (rules: FaultRule[]) =>
  fetch(`${started.origins.toy}/__simulator/faults`, { method: 'PUT', body: JSON.stringify(rules) })

test('a fault befalls the requests that it is meant for, after those that go well, so often', async () => {
  await setFaults([
    {
      match: { method: 'GET', path: '/things' },
      skip: 1,
      times: 1,
      fault: { kind: 'reply', status: 503, text: 'busy' },
    },
  ])
  const statuses = []
  for (let index = 0; index < 3; index += 1) statuses.push((await call('/things/1.json')).status)
  expect(statuses).toEqual([200, 503, 200])
})

test('delays add up, and another fault comes after them', async () => {
  const delay = { kind: 'delay', minMs: 40, maxMs: 60 } as const
  await setFaults([{ fault: delay }, { fault: { kind: 'reply', status: 500 } }, { fault: delay }])
  const before = performance.now()
  expect((await call('/things/1.json')).status).toBe(500)
  expect(performance.now() - before).toBeGreaterThan(75)
})

test.each(['reset', 'resetMidBody'] as const)('a %s breaks the connection', async kind => {
  await setFaults([{ fault: { kind } }])
  await expect(call('/companies').then(reply => reply.text())).rejects.toThrow()
  await expect.poll(() => started.get('toy').ledger.all()[0]?.aborted).toBe(true)
})

test('a hanging request ends when the client gives up, and the ledger says so', async () => {
  await setFaults([{ fault: { kind: 'hang' } }])
  await expect(call('/things/1.json', { signal: AbortSignal.timeout(100) })).rejects.toThrow()
  await expect.poll(() => started.get('toy').ledger.all()[0]?.aborted).toBe(true)
})

test('a body comes cut, slowly, or too large', async () => {
  await setFaults([{ times: 1, fault: { kind: 'truncate', bytes: 5 } }])
  expect(await (await call('/things/1.json')).text()).toBe('{"id"')
  await setFaults([{ fault: { kind: 'trickle', bytesPerSecond: 50 } }])
  const before = performance.now()
  expect(await (await call('/things/1.json')).json()).toEqual({ id: '1' })
  expect(performance.now() - before).toBeGreaterThan(100)
  for (const kind of ['oversize', 'gzipBomb'] as const) {
    await setFaults([{ fault: { kind, megabytes: 3 } }])
    expect((await (await call('/things/1.json')).text()).length).toBe(3 * 1024 * 1024 + 1)
  }
})

test('a length that is wrong ends the connection', async () => {
  await setFaults([{ fault: { kind: 'length', by: 10 } }])
  await expect(call('/companies').then(reply => reply.text())).rejects.toThrow()
})

test('a reply comes once more, or is the one to another question', async () => {
  await setFaults([{ skip: 1, times: 1, fault: { kind: 'another' } }])
  await call('/things/1.json')
  expect(await (await call('/things/2.json')).json()).toEqual({ id: '1' })
  await setFaults([{ skip: 1, times: 1, fault: { kind: 'again' } }])
  const echo = (body: string) => call('/echo', { method: 'POST', body }).then(reply => reply.json())
  await echo('1')
  expect([await echo('2'), await echo('3')]).toEqual([1, 3])
})

test('the refusal of a stranger comes with another status', async () => {
  await setFaults([{ fault: { kind: 'refusal', status: 200 } }])
  const reply = await call('/things/1.json')
  expect([reply.status, await reply.json()]).toEqual([200, { error: 'who?' }])
})

test('headers come in great numbers, and a connection ends with its next request', async () => {
  await setFaults([{ fault: { kind: 'headers', count: 20, bytes: 10 } }])
  expect((await call('/things/1.json')).headers.get('x-more-19')).toBe('mmmmmmmmmm')
  const { Client } = await import('undici')
  await setFaults([{ times: 1, fault: { kind: 'closeOnReuse' } }])
  const client = new Client(started.get('toy').origin)
  const get = () => client.request({ method: 'GET', path: '/things/1.json' }).then(({ body }) => body.text())
  await get()
  await expect(get()).rejects.toThrow()
  await client.close()
})
