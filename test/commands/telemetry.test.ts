import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTelemetry } from '../../src/commands/telemetry.ts'
import type { Config } from '../../src/config.ts'
import { Secret } from '../../src/contract/secret.ts'
import type { Outbox } from '../../src/telemetry/alerts/deliveries.ts'
import { open } from '../store/places.ts'
import { callEvent } from '../support/call-event.ts'

/** What arrives at the webhook, and how it answers. */
const webhook = { status: 200, bodies: [] as string[] }
let server: Server
beforeEach(async () => {
  Object.assign(webhook, { status: 200, bodies: [] })
  server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    webhook.bodies.push(body)
    response.writeHead(webhook.status).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

function opened(gatherSeconds: number, channels = 1, keeps = 'failures') {
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'debug' }, { write: line => void lines.push(JSON.parse(line)) })
  const url = new Secret(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const config = {
    ...{
      alerts: { gatherSeconds, calmSeconds: 0, channels: [] },
      requestLog: { calls: 10, payloads: 'none', keeps, keepsDays: 1 },
    },
    channels: Array.from({ length: channels }, () => ({ kind: 'webhook', url })),
  } as unknown as Config
  return { lines, ...openTelemetry(config, log) }
}

const refused = callEvent({ code: 'PROVIDER_AUTH', status: 401 })

test('a call is a line of the log, stands in the request log, is measured, and alerts people where it has to', async () => {
  const { lines, telemetry, listeners, close } = opened(0)
  listeners.onCall(refused)
  await expect.poll(() => webhook.bodies.length).toBe(1)
  expect(JSON.parse(webhook.bodies[0] ?? '').notices).toMatchObject([{ kind: 'CREDENTIAL', account: 'desk' }])
  expect(lines.map(({ msg }) => msg)).toEqual(['call', 'Alert'])
  expect(await telemetry.requestLog.calls({}, 10)).toHaveLength(1)
  expect((await telemetry.metrics.read()).text).toContain('unigraph_calls_total{account="desk"')
  await close()
})

test('what is still gathered at the end is told, and what has not arrived is logged with its content', async () => {
  webhook.status = 503
  const { lines, listeners, close } = opened(3_600)
  listeners.onCall(refused)
  expect(webhook.bodies).toEqual([])
  await close()
  expect(lines.at(-1)).toMatchObject({
    msg: 'The server ends before these alerts have arrived',
    channel: 'webhook',
    notices: [{ kind: 'CREDENTIAL', account: 'desk', state: 'BEGUN' }],
  })
})

test('of several channels of one kind each has a name of its own, by which what was left for it is brought to it', async () => {
  const { keepBy, close } = opened(0, 2)
  const content = JSON.stringify([{ kind: 'DRIFT', account: 'desk', state: 'BEGUN', since: 0 }])
  const left = ['webhook', 'webhook 2', 'webhook 2'].map((channel, at) => ({ id: String(at), channel, content }))
  const removed: string[] = []
  const outbox: Outbox = {
    add: async () => {},
    remove: async id => void removed.push(id),
    takeOver: async () => left.splice(0),
    leave: async () => {},
  }
  const store = await open('sqlite::memory:')
  keepBy({ outbox, callLog: store.callLog('default') })
  await expect.poll(() => webhook.bodies.length).toBe(3)
  await expect.poll(() => removed.sort()).toEqual(['0', '1', '2'])
  await close()
  await store.close()
})

test('a call that failed outlasts the process where there is a store, though it ends at once', async () => {
  const store = await open('sqlite::memory:')
  const outbox: Outbox = {
    add: async () => {},
    remove: async () => {},
    takeOver: async () => [],
    leave: async () => {},
  }
  const first = opened(3_600, 0)
  first.keepBy({ outbox, callLog: store.callLog('default') })
  first.listeners.onCall(refused)
  first.listeners.onCall(callEvent())
  await first.close()
  const second = opened(3_600, 0)
  expect(await second.telemetry.requestLog.calls({}, 10)).toEqual([])
  second.keepBy({ outbox, callLog: store.callLog('default') })
  expect(await second.telemetry.requestLog.calls({}, 10)).toMatchObject([{ account: 'desk', code: 'PROVIDER_AUTH' }])
  await second.close()
  const third = opened(3_600, 0, 'none')
  third.keepBy({ outbox, callLog: store.callLog('default') })
  third.listeners.onCall(refused)
  // What was kept before is found, and goes with its account, though nothing is kept any more.
  expect(await third.telemetry.requestLog.calls({}, 10)).toHaveLength(2)
  expect(await third.telemetry.left('desk')).toBe(2)
  await third.close()
  expect(await store.callLog('default').calls({}, { first: 10, besides: { process: '', from: 0 } })).toEqual([])
  await store.close()
})
