import type { AddressInfo } from 'node:net'
import pino, { type Logger } from 'pino'
import { type Account, openAccount } from '../../src/accounts/account.ts'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import { type CachePolicies, keepsFor } from '../../src/cache/policy.ts'
import { createStores, type Stores } from '../../src/cache/stores.ts'
import type { KnownCaller } from '../../src/callers.ts'
import { connectsOf } from '../../src/commands/connecting.ts'
import type { FieldPlan } from '../../src/contract/added-fields.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Secret } from '../../src/contract/secret.ts'
import { settingsFrom } from '../../src/contract/settings.ts'
import { type Clock, systemClock } from '../../src/pipeline/clock.ts'
import { createHttp } from '../../src/pipeline/http.ts'
import type { KeepsPayloads } from '../../src/pipeline/stage.ts'
import { Envelopes } from '../../src/secrets/envelopes.ts'
import { localKey, newKeyText } from '../../src/secrets/local-key.ts'
import { createServer, type ServerParts } from '../../src/server.ts'
import { discoverSimulators } from '../../src/simulator/discover.ts'
import { type StartedSimulators, startSimulators } from '../../src/simulator/start.ts'
import type { WorldOptions } from '../../src/simulator/world/open.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import type { Notice } from '../../src/telemetry/alerts/alert.ts'
import { Telemetry } from '../../src/telemetry/telemetry.ts'
import { assertTellsNothing } from './tells-nothing.ts'

/** The providers that most tests of whole servers ask: a CRM, a helpdesk, and two billing systems. */
export const four = ['hubspot', 'netsuite', 'stripe', 'zendesk'] as const

/** A whole server over its own simulators, for tests that ask it as a client would. */
export interface Unigraph {
  readonly url: string
  readonly simulators: StartedSimulators
  query(document: string, variables?: Record<string, unknown>): Promise<Answer>
  /** What people were told of. */
  readonly notices: readonly Notice[]
  /** Where connected accounts rest, if anybody may connect them. */
  readonly store: Store | undefined
  /** A connected account. */
  account(name: string): Account
  /** Serves other fields of the operator's. */
  serve(fields: readonly FieldPlan[]): Promise<readonly string[]>
  close(): Promise<void>
}

/** What a client gets. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: its form follows from each test's own document.
  readonly data: any
  readonly errors?: readonly {
    message: string
    path?: readonly (string | number)[]
    extensions: Record<string, unknown>
  }[]
}

interface Options {
  /** The connectors of which there is an account; all, if absent. */
  readonly only?: readonly string[]
  /** Simulators that are served already, and stay so. */
  readonly simulators?: StartedSimulators
  /** Accounts with names of their own, in the place of one for each connector. */
  readonly accounts?: readonly AccountOfTest[]
  readonly world?: WorldOptions
  readonly requestSeconds?: number
  readonly providerSeconds?: number
  readonly recordSeconds?: number
  /** How what was read is kept besides. */
  readonly cache?: Partial<CachePolicies>
  /** For how long a complete answer is given again. */
  readonly answerSeconds?: number
  /** Where what was read is kept; in memory, if absent. */
  readonly stores?: Stores
  readonly browserCacheSeconds?: number
  /** Web pages that may ask. */
  readonly allowedOrigins?: readonly string[]
  readonly clock?: Clock
  /** What jitter is made of. */
  readonly random?: () => number
  /** Origins that take the place of a simulator's, by account. */
  readonly origins?: Readonly<Record<string, string>>
  /** True where the providers' quotas are not what is looked at: nobody counts, and nobody waits. */
  readonly isUnhurried?: boolean
  /** True to let clients see records as providers send them. */
  readonly exposeRaw?: boolean
  /** Fields that the operator adds. */
  readonly fields?: readonly FieldPlan[]
  /** False to keep the schema from those who do not know it. */
  readonly introspection?: boolean
  readonly log?: Logger
  /** Who may ask; everybody, if absent. */
  readonly callers?: readonly KnownCaller[]
  /** True to let everybody connect accounts, which a store in memory keeps. */
  readonly mayConnect?: boolean
  /** How browsers reach the server from outside. */
  readonly publicUrl?: string
  /** True to let everybody look into the calls. */
  readonly mayInspect?: boolean
  readonly keepsPayloads?: KeepsPayloads
  /** What a connection may take, where that is looked at. */
  readonly limits?: NonNullable<ServerParts['limits']>
}

/** One account of a simulator. */
interface AccountOfTest {
  readonly name: string
  readonly provider: string
  /** Settings in the place of those that the simulator names. */
  readonly chosen?: Readonly<Record<string, string>>
}

export async function startUnigraph({
  only,
  world,
  requestSeconds = 20,
  providerSeconds = 8,
  recordSeconds = 0,
  cache = {},
  answerSeconds = 0,
  stores = createStores(),
  random = Math.random,
  browserCacheSeconds = 0,
  allowedOrigins = [],
  clock = systemClock,
  origins = {},
  isUnhurried = false,
  exposeRaw = false,
  fields = [],
  introspection = true,
  log = pino({ level: 'silent' }),
  limits = {},
  callers = [],
  mayInspect = false,
  mayConnect = false,
  publicUrl,
  keepsPayloads = 'failures',
  ...given
}: Options = {}): Promise<Unigraph> {
  const found = await discoverConnectors()
  const connectors = isUnhurried ? new Map([...found].map(([name, each]) => [name, withoutQuotas(each)])) : found
  const wanted =
    given.accounts ?? (only ?? [...connectors.keys()]).map((name): AccountOfTest => ({ name, provider: name }))
  const names = [...new Set(wanted.map(({ provider }) => provider))]
  const served = isUnhurried ? (await discoverSimulators(names)).map(each => ({ ...each, quotas: [] })) : names
  const simulators = given.simulators ?? (await startSimulators({ only: served, ...(world && { world }) }))
  const { http, close: closeHttp } = createHttp()
  const notices: Notice[] = []
  const tell = (told: readonly Notice[]) => void notices.push(...told)
  const telemetry = new Telemetry({ calls: 1_000, clock, tell, gatherFor: 0, calmFor: 0 })
  const shared = { clock, random, http, ...stores, keepsPayloads, ...telemetry.listeners }
  const accounts = wanted.map(({ name, provider, chosen }) => {
    const connector = connectors.get(provider) as Connector
    const settings = settingsFrom(connector.settings, { ...simulators.get(provider).credentials, ...chosen })
    const simulatorOrigin = origins[name] ?? simulators.get(provider).origin
    return openAccount(
      {
        tenant: 'default',
        name,
        connector,
        settings,
        simulatorOrigin,
        cache: { ...keepsFor(recordSeconds), ...cache },
      },
      shared,
    )
  })
  const store = mayConnect ? await storeInMemory() : undefined
  const connect =
    store &&
    connectsOf({
      config: { cache: { store: 'memory', answerSeconds, ...keepsFor(recordSeconds), ...cache } },
      ...{ connectors, declared: () => accounts, store, shared, telemetry, log, isServing: true },
      simulators: { running: new Map(names.map(name => [name, simulators.get(name)])) },
    })
  telemetry.watch(() => connect?.connecting.roster.all ?? accounts)
  const server = {
    host: '127.0.0.1',
    port: 0,
    requestSeconds,
    providerSeconds,
    exposeRaw,
    attachmentBytes: 1_000_000,
    introspection,
    allowedOrigins: [...allowedOrigins],
    browserCacheSeconds,
    privateHosts: [],
    ...(publicUrl !== undefined && { publicUrl }),
  }
  const anonymous = { name: 'anonymous', mayInspect, mayConnect, whenOver: 'refuse' } as const
  const { app, serve } = await createServer({
    config: { server, fields, callers, ...(callers.length === 0 && { anonymous }) },
    accounts,
    connect,
    stores,
    telemetry,
    answerSeconds,
    secret: 'test',
    clock,
    log,
    limits,
  })
  connect?.connecting.serveBy(async others => void (await serve({ accounts: others })))
  await app.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`
  return {
    url,
    simulators,
    query: (document, variables) => ask(url, document, variables),
    notices,
    store,
    account: name => (connect?.connecting.roster.all ?? accounts).find(each => each.name === name) as Account,
    serve: plans => serve({ fields: plans }),
    close: async () => {
      // Whoever asked has had the answer; a connection that is kept for the next question must not keep the server.
      app.server.closeAllConnections()
      telemetry.stop()
      await app.close()
      await closeHttp()
      await store?.close()
      if (given.simulators === undefined) await simulators.close()
    },
  }
}

async function storeInMemory(): Promise<Store> {
  const masterKeys = [localKey(new Secret(newKeyText()), 'the key of this test')] as const
  const envelopes = new Envelopes({ masterKeys, onTampering: () => {} })
  return openStore({ url: new Secret('sqlite::memory:'), envelopes, clock: systemClock })
}

function withoutQuotas(connector: Connector): Connector {
  const quotas = Object.entries(connector.quotas).map(([name, quota]) => [name, { ...quota, windows: [] }])
  return { ...connector, quotas: Object.fromEntries(quotas) }
}

/** Asks a GraphQL endpoint as a client would. */
export async function ask(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  const answer = (await response.json()) as Answer
  assertTellsNothing(answer)
  return answer
}
