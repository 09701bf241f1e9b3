import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { type Account, openAccount } from '../accounts/account.ts'
import { discoverConnectors } from '../accounts/discover.ts'
import { createStores, type Stores } from '../cache/stores.ts'
import type { Config } from '../config.ts'
import type { AccountConfig } from '../config-account.ts'
import type { Connects } from '../connect/desk.ts'
import { ownerOf } from '../connect/roster.ts'
import { type Connector, connectorFor } from '../contract/connector.ts'
import { settingsFrom } from '../contract/settings.ts'
import { systemClock } from '../pipeline/clock.ts'
import { createHttp } from '../pipeline/http.ts'
import { SharedQuotas } from '../pipeline/quotas/shared-quotas.ts'
import type { Tampering } from '../secrets/envelopes.ts'
import { type Simulators, startSimulators } from '../simulators.ts'
import type { Store } from '../store/store.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import { type ConfigReader, configReader } from './config-reader.ts'
import { connectsOf } from './connecting.ts'
import { keepShapes } from './keep-shapes.ts'
import { openStoreOf, storeIn } from './store.ts'
import { openTelemetry } from './telemetry.ts'

/** What the configuration names, opened; nothing has been sent yet. */
export interface OpenAccounts {
  readonly config: Config
  /** Those of the configuration, and those that were connected by then. */
  readonly accounts: readonly Account[]
  /** What connects others while the server runs; absent without a store. */
  readonly connect: Connects | undefined
  readonly stores: Stores
  readonly telemetry: Telemetry
  /** What outlasts the process, where it was opened. */
  readonly store: Store | undefined
  readonly reader: ConfigReader
  /** Opens an account of the configuration in the place of that of its name; gives all accounts. */
  reopen(account: AccountConfig): readonly Account[]
  close(): Promise<void>
}

/** What is there already; the rest is found, or started. */
interface Given {
  readonly simulators?: Promise<Simulators | undefined> | undefined
  readonly connectors?: ReadonlyMap<string, Connector> | undefined
  /**
   * When the store is opened that the configuration names; where an account keeps tokens in it, if absent. Whoever writes
   * credentials anew must have one, and does not need the keys of those that are there.
   */
  readonly store?: 'always' | 'never' | 'to-write'
}

/** Reads the configuration and opens its accounts, with the simulators that they ask for, or with those that run already. Throws a ConfigError. */
export async function openAccounts(log: Logger, given: Given = {}): Promise<OpenAccounts> {
  const connectors = given.connectors ?? (await discoverConnectors())
  const reader = await configReader(connectors)
  const config = reader.read()
  const simulators = await (given.simulators ?? simulatorsFor(config, log))
  const { http, close: closeHttp } = createHttp({ privateHosts: config.server.privateHosts })
  const leases = config.redis && (await leasesOf(config.redis, log))
  const stores = await storesOf(config, log)
  const watching = openTelemetry(config, log)
  const { telemetry } = watching
  warnOfMemory(config, log)
  let all = (): readonly Account[] => []
  let store: Store | undefined
  let stopKeeping = async () => {}
  try {
    store = await storeFor(config, { wanted: given.store, log, onTampering })
    return await opened(store)
  } catch (error) {
    // What was begun for a start that fails must not outlive it.
    await close()
    throw error
  }

  async function opened(store: Store | undefined): Promise<OpenAccounts> {
    const isServing = given.store === 'always'
    const shared = {
      ...(leases && { sharedQuotas: leases.sharedQuotas }),
      clock: systemClock,
      random: Math.random,
      http,
      ...stores,
      ...watching.listeners,
    }
    const openOne = (account: AccountConfig) => {
      // A simulator gives out tokens anew with each start: those of before are nobody's.
      const credentials = account.isSimulator ? undefined : store?.credentials
      return openAccount(partsOf(account, simulators), { ...shared, ...(credentials && { credentials }) })
    }
    let declared: readonly Account[] = config.accounts.map(openOne)
    const of = { config, connectors, declared: () => declared, simulators, shared, telemetry, log, isServing }
    const connect = store && connectsOf({ ...of, store })
    all = () => connect?.connecting.roster.all ?? declared
    await connect?.connecting.roster.read()
    telemetry.watch(all)
    if (store !== undefined && isServing) {
      watching.keepBy({ outbox: store.outbox, callLog: store.callLog('default') })
      stopKeeping = await keepShapes({ facts: store.facts, accounts: all, log, clock: systemClock })
    }
    return {
      ...{ config, accounts: all(), connect, stores, telemetry, store, reader, close },
      reopen(account) {
        declared = declared.map(each => (each.name === account.name ? openOne(account) : each))
        telemetry.joined(account.name)
        return all()
      },
    }
  }

  function onTampering({ account: key, field }: Tampering): void {
    const account = ownerOf(key)
    const provider = all().find(({ name }) => name === account)?.connector.name ?? 'none'
    telemetry.tampered({ account, provider, field })
  }

  async function close(): Promise<void> {
    await watching.close()
    await stopKeeping()
    await closeHttp()
    leases?.close()
    stores.close?.()
    simulators?.stop()
    await store?.close()
  }
}

interface StoreWanted {
  readonly wanted: Given['store']
  readonly log: Logger
  onTampering(tampering: Tampering): void
}

async function storeFor(config: Config, { wanted, log, onTampering }: StoreWanted): Promise<Store | undefined> {
  if (wanted === 'to-write') return (await openStoreOf(config, log, onTampering)).store
  const isWanted =
    wanted === 'always' ||
    (wanted !== 'never' && config.accounts.some(account => keepsTokens(account, ['oauth', 'oauth1'])))
  return isWanted ? storeIn(config, log, onTampering) : undefined
}

/** Tokens that are replaced at each use must outlast the process, or a person has to connect the account again. */
function warnOfMemory({ accounts, store }: Config, log: Logger): void {
  const names = accounts.filter(account => keepsTokens(account, ['oauth'])).map(({ name }) => name)
  if (store !== undefined || names.length === 0) return
  log.warn(
    { accounts: names },
    'The tokens of these accounts are kept in memory and end with this process. Add "store": { "url": "sqlite:unigraph.db" } to unigraph.json to keep them',
  )
}

/** True for an account with tokens of one of these kinds, of which those of `oauth` change while it is used. */
function keepsTokens(
  { connector, settings, isSimulator }: AccountConfig,
  kinds: readonly Connector['auth']['kind'][],
): boolean {
  return !isSimulator && kinds.includes(connectorFor(connector, settings).auth.kind)
}

/** Meets the other processes at the server that the configuration names; what keeps it from there is logged once for each reason. */
async function leasesOf({ url, processes }: NonNullable<Config['redis']>, log: Logger) {
  const tell = (reason: string | undefined) =>
    reason === undefined
      ? log.info('The quotas are shared with the other processes again')
      : log.warn({ reason }, 'The quotas cannot be shared now: this process keeps to its share of them')
  // A client of four hundred files: who has no such server need not load it.
  const { connectLeases } = await import('../redis/lease-store.ts')
  const store = connectLeases(url.reveal(), tell)
  const sharedQuotas = new SharedQuotas({ store, process: randomUUID(), processes, clock: systemClock })
  return { sharedQuotas, close: () => store.close() }
}

/** Where what was read is kept. */
async function storesOf({ cache, redis }: Config, log: Logger): Promise<Stores & { close?(): void }> {
  const secret = process.env.UNIGRAPH_SECRET
  if (cache.store === 'memory' || redis === undefined || secret === undefined) return createStores()
  const tell = (reason: string | undefined) =>
    reason === undefined
      ? log.info('The cache can be reached again')
      : log.warn({ reason }, 'The cache cannot be reached now: everything is read from the providers')
  const { connectStores } = await import('../redis/stores.ts')
  return connectStores({ url: redis.url.reveal(), secret, tell })
}

/** Starts the simulators that a configuration asks for. */
export async function simulatorsFor({ accounts }: Config, log: Logger): Promise<Simulators | undefined> {
  const names = [...new Set(accounts.flatMap(({ isSimulator, connector }) => (isSimulator ? [connector.name] : [])))]
  if (names.length === 0) return undefined
  return startSimulators(names, code => {
    log.fatal(`The simulators ended (exit code ${code}); the server cannot go on without them.`)
    process.exit(1)
  })
}

function partsOf(account: AccountConfig, simulators: Simulators | undefined) {
  const { name, connector, isSimulator, settings: given, ...others } = account
  const simulator = isSimulator ? simulators?.running.get(connector.name) : undefined
  if (simulator === undefined) return { tenant: 'default', name, connector, ...others, settings: given }
  const settings = settingsFrom(connector.settings, { ...simulator.credentials, ...given })
  return { tenant: 'default', name, connector, ...others, settings, simulatorOrigin: simulator.origin }
}
