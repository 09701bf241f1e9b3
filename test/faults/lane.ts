import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { type Account, openAccount } from '../../src/accounts/account.ts'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import { createStores } from '../../src/cache/stores.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { settingsFrom } from '../../src/contract/settings.ts'
import { createHttp, type Http } from '../../src/pipeline/http.ts'
import { stages } from '../../src/pipeline/pipeline.ts'
import type { Stage } from '../../src/pipeline/stage.ts'
import { createServer } from '../../src/server.ts'
import { discoverSimulators } from '../../src/simulator/discover.ts'
import type { ServedSimulator } from '../../src/simulator/serve.ts'
import { startSimulators } from '../../src/simulator/start.ts'
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts'
import { type Answer, ask } from '../support/unigraph.ts'
import type { TruthAccount } from '../truth/accounts.ts'
import { fastClock } from './fast-clock.ts'

/** The header by which a simulator is told what a request is for, so that a fault finds it among those that go out at once. */
export const operationHeader = 'x-operation'

/** How much faster time goes: the eight seconds for a provider are less than one. */
const times = 12

/** One account on a simulator of its own, behind a whole server. */
export interface Lane {
  readonly account: TruthAccount
  readonly simulator: ServedSimulator
  /** The line to the simulator. */
  readonly line: TcpProxy
  /** What the provider was asked for since the account was opened anew. */
  readonly operations: ReadonlySet<string>
  query(document: string, variables?: Record<string, unknown>): Promise<Answer>
  /** Opens the account as though nothing had been asked before: no session, no facts, no failures. */
  renew(): void
  close(): Promise<void>
}

/** Starts a lane. */
export async function startLane(account: TruthAccount): Promise<Lane> {
  const found = (await discoverConnectors()).get(account.provider) as Connector
  const quotas = Object.fromEntries(
    Object.entries(found.quotas).map(([name, quota]) => [name, { ...quota, windows: [] }]),
  )
  const connector = { ...found, quotas } as unknown as Connector
  const served = (await discoverSimulators([account.provider])).map(each => ({ ...each, quotas: [] }))
  const simulators = await startSimulators({ only: served, world: { scale: 0.05 } })
  const simulator = simulators.get(account.provider)
  const line = await startTcpProxy(simulator.origin)
  const settings = settingsFrom(connector.settings, { ...simulator.credentials, ...account.chosen })
  const clock = fastClock(times)
  const { http: direct, close: closeHttp } = createHttp()
  // Wherever the provider sends us, it is by the line.
  const http: Http = request => direct({ ...request, url: request.url.replace(simulator.origin, line.origin) })
  const operations = new Set<string>()

  const named: Stage = next => request => {
    operations.add(request.operation)
    const headers = { ...request.call.headers, [operationHeader]: request.operation }
    return next({ ...request, call: { ...request.call, headers } })
  }
  const open = (): Account => {
    operations.clear()
    const shared = {
      ...{ clock, random: Math.random, http, ...createStores(), onCall: () => {} },
      stages: [...stages.slice(0, -1), () => named, ...stages.slice(-1)],
    }
    const options = { tenant: 'default', name: account.name, connector, settings }
    return openAccount({ ...options, simulatorOrigin: simulator.origin }, shared)
  }
  let current = open()
  // The server keeps the account that it was given: its client is the newest one's.
  const client = new Proxy(current.client, {
    get: (_, name) => {
      const value = Reflect.get(current.client, name, current.client)
      return typeof value === 'function' ? value.bind(current.client) : value
    },
  })
  const server = {
    ...{ host: '127.0.0.1', port: 0, requestSeconds: 12, providerSeconds: 8, exposeRaw: false },
    ...{ attachmentBytes: 1_000_000, introspection: true, allowedOrigins: [] },
    ...{ browserCacheSeconds: 0, privateHosts: [] },
  }
  const { app } = await createServer({
    config: { server, fields: [] },
    accounts: [{ ...current, client }],
    secret: 'test',
    clock,
    log: pino({ level: 'silent' }),
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`
  return {
    account,
    simulator,
    line,
    operations,
    query: (document, variables) => ask(url, document, variables),
    renew: () => {
      current = open()
    },
    close: async () => {
      app.server.closeAllConnections()
      await app.close()
      await closeHttp()
      await line.close()
      await simulators.close()
    },
  }
}
