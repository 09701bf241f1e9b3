import type { Logger } from 'pino'
import { type Account, openAccount, type Shared } from '../accounts/account.ts'
import type { Forgotten, Stores } from '../cache/stores.ts'
import type { Config } from '../config.ts'
import { policiesOf } from '../config-account.ts'
import { Connecting } from '../connect/connecting.ts'
import type { Connects } from '../connect/desk.ts'
import { type Connected, Roster } from '../connect/roster.ts'
import { SigningIn } from '../connect/signing-in.ts'
import type { Connector } from '../contract/connector.ts'
import type { SettingsSpec } from '../contract/settings.ts'
import { systemClock } from '../pipeline/clock.ts'
import type { Simulators } from '../simulators.ts'
import type { Store } from '../store/store.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'

const tenant = 'default'

interface ConnectsOptions {
  readonly config: Pick<Config, 'cache'>
  readonly connectors: ReadonlyMap<string, Connector>
  /** The accounts of the configuration by now. */
  readonly declared: () => readonly Account[]
  readonly store: Store
  readonly simulators: Pick<Simulators, 'running'> | undefined
  readonly shared: Shared & Pick<Stores, 'forget'>
  readonly telemetry: Telemetry
  readonly log: Logger
  /** True where this process answers, and has copies of what it read. */
  readonly isServing: boolean
}

/** Puts together what connects accounts: over the store, by what the accounts of the configuration are opened with. */
export function connectsOf(options: ConnectsOptions): Connects {
  const { connectors, declared, store, simulators, shared, telemetry, log, isServing } = options
  const roster = new Roster({
    ...{ tenant, declared, connectors, store },
    open: (connected, how) => opened(connected, options, how?.isTrial ?? false),
    onJoin: ({ name }) => telemetry.joined(name),
    onLeave: account =>
      void forget(account).catch((error: Error) =>
        log.warn(
          { account: account.name, reason: error.message },
          'An account was taken out, and what was read of it or asked for it is not all erased',
        ),
      ),
    warn: (account, reason) => log.warn({ account }, `An account in the store is not served: ${reason}`),
  })
  const connecting = new Connecting({
    ...{ tenant, roster, store, forget },
    clock: systemClock,
    simulatorOf: name => {
      const connector = connectors.get(name)
      const simulator = simulators?.running.get(name)
      return connector && simulator && withoutTokens(connector.settings, simulator.credentials)
    },
  })
  return { connecting, signingIn: new SigningIn({ tenant, roster, store, clock: systemClock }) }

  /** Erases what is remembered of an account, and says what. */
  async function forget(account: Account): Promise<readonly string[]> {
    // What fails of one keeps nothing of the other from being erased.
    const [calls, copies] = await Promise.all([callsOf(account), copiesOf(account)])
    const remembered = calls === 0 ? [] : [`${calls} of its calls, from the request log`]
    return options.config.cache.store === 'redis' || isServing ? [copies, ...remembered] : remembered
  }

  /** Erases what was read of an account, and says where. */
  async function copiesOf(account: Account): Promise<string> {
    await account.changed()
    return shared.forget().then(textOf, () => unerased)
  }

  /** Erases the calls of an account, of which a process that answers nobody knows only by the store. */
  async function callsOf({ name }: Account): Promise<number> {
    const left = await telemetry.left(name)
    return isServing ? left : left + (await store.callLog(tenant).forget(name, { process: '', from: 0 }))
  }
}

const textOf = ({ shared }: Forgotten) =>
  shared === undefined
    ? 'what was read of it, from the caches'
    : `what was read of it, with all else in the shared cache: ${shared} ${shared === 1 ? 'entry' : 'entries'}`

/** What is said where the server that all share is away. */
const unerased = 'the way to what was read of it in the shared cache, where it rests sealed until its time is over'

function opened(
  { name, connector, settings, isSimulator }: Connected,
  { config, store, simulators, shared, telemetry }: ConnectsOptions,
  isTrial: boolean,
): Account {
  const simulator = isSimulator ? simulators?.running.get(connector.name) : undefined
  if (isSimulator && simulator === undefined)
    throw new Error(`the simulator of ${connector.title} does not run: no account of unigraph.json asks for it.`)
  const parts = { tenant, name, connector, settings, cache: policiesOf(config.cache) }
  return openAccount(
    { ...parts, ...(simulator && { simulatorOrigin: simulator.origin }) },
    isTrial ? onTrial(shared, telemetry) : { ...shared, credentials: store.credentials },
  )
}

/** What an account on trial shares: its calls are logged, but nobody is alarmed, its tokens are not kept, and no metric is called by a name that somebody made up. */
function onTrial(
  { clock, random, http, replies, records, changes, keepsPayloads, sharedQuotas }: Shared,
  { requestLog }: Telemetry,
): Shared {
  return {
    ...{ clock, random, http, replies, records, changes },
    ...(keepsPayloads && { keepsPayloads }),
    ...(sharedQuotas && { sharedQuotas }),
    onCall: event => requestLog.called(event),
  }
}

/** What signing in gives, a simulator names too; whoever connects it is to sign in. */
function withoutTokens(spec: SettingsSpec, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !spec[name]?.comesFromConnecting))
}
