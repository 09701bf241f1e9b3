import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { type Account, openAccount } from '../accounts/account.ts'
import { discoverConnectors } from '../accounts/discover.ts'
import { createStores } from '../accounts/stores.ts'
import { type AccountConfig, type Config, readConfig } from '../config.ts'
import { settingsFrom } from '../contract/settings.ts'
import { systemClock } from '../pipeline/clock.ts'
import { createHttp } from '../pipeline/http.ts'
import { SharedQuotas } from '../pipeline/quotas/shared-quotas.ts'
import { connectLeases } from '../redis/lease-store.ts'
import { type Simulators, startSimulators } from '../simulators.ts'
import { logEvents } from './log-events.ts'

/** What the configuration names, opened; nothing has been sent yet. */
export interface OpenAccounts {
  readonly config: Config
  readonly accounts: readonly Account[]
  /** Reads the configuration again. */
  readAgain(): Config
  close(): Promise<void>
}

/** Reads the configuration and opens its accounts, with the simulators that they ask for. Throws a ConfigError. */
export async function openAccounts(log: Logger): Promise<OpenAccounts> {
  const connectors = await discoverConnectors()
  const read = () => readConfig({ variables: process.env, folder: process.cwd(), connectors })
  const config = read()
  const simulators = await simulatorsFor(config, log)
  const { http, close: closeHttp } = createHttp({ privateHosts: config.server.privateHosts })
  const leases = config.redis && leasesOf(config.redis, log)
  const shared = {
    ...(leases && { sharedQuotas: leases.sharedQuotas }),
    clock: systemClock,
    random: Math.random,
    http,
    ...createStores(),
    ...logEvents(log),
  }
  const accounts = config.accounts.map(account =>
    openAccount({ ...partsOf(account, simulators), recordSeconds: config.cache.recordSeconds }, shared),
  )
  return {
    config,
    accounts,
    readAgain: read,
    async close() {
      await closeHttp()
      leases?.close()
      simulators?.stop()
    },
  }
}

/** Meets the other processes at the server that the configuration names; what keeps it from there is logged once for each reason. */
function leasesOf({ url, processes }: NonNullable<Config['redis']>, log: Logger) {
  const tell = (reason: string | undefined) =>
    reason === undefined
      ? log.info('The quotas are shared with the other processes again')
      : log.warn({ reason }, 'The quotas cannot be shared now: this process keeps to its share of them')
  const store = connectLeases(url.reveal(), tell)
  const sharedQuotas = new SharedQuotas({ store, process: randomUUID(), processes, clock: systemClock })
  return { sharedQuotas, close: () => store.close() }
}

async function simulatorsFor({ accounts }: Config, log: Logger): Promise<Simulators | undefined> {
  const names = [...new Set(accounts.flatMap(({ isSimulator, connector }) => (isSimulator ? [connector.name] : [])))]
  if (names.length === 0) return undefined
  return startSimulators(names, code => {
    log.fatal(`The simulators ended (exit code ${code}); the server cannot go on without them.`)
    process.exit(1)
  })
}

function partsOf(account: AccountConfig, simulators: Simulators | undefined) {
  const { name, connector, isSimulator, settings: given, quotas } = account
  const simulator = isSimulator ? simulators?.running.get(connector.name) : undefined
  if (simulator === undefined) return { tenant: 'default', name, connector, quotas, settings: given }
  const settings = settingsFrom(connector.settings, { ...simulator.credentials, ...given })
  return { tenant: 'default', name, connector, quotas, settings, simulatorOrigin: simulator.origin }
}
