import { openAccount } from '../../src/accounts/account.ts'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import { createStores } from '../../src/cache/stores.ts'
import { connectAccount } from '../../src/commands/connect/connect-account.ts'
import type { Outcome } from '../../src/connect/let-in.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Secret } from '../../src/contract/secret.ts'
import { type SettingsSpec, settingsFrom } from '../../src/contract/settings.ts'
import type { CallEvent } from '../../src/pipeline/call-event.ts'
import { type Clock, systemClock } from '../../src/pipeline/clock.ts'
import type { Connection } from '../../src/pipeline/connection.ts'
import { createHttp } from '../../src/pipeline/http.ts'
import type { ServedSimulator } from '../../src/simulator/serve.ts'
import type { AuditEntry } from '../../src/store/audit.ts'
import { MemoryCredentials } from '../../src/store/memory-credentials.ts'

const connectors = await discoverConnectors()
const { http } = createHttp()

/** An account of a simulator that nobody has connected yet, as processes see it that share a store. */
export function unconnected(simulator: ServedSimulator, { clock = systemClock }: { clock?: Clock } = {}) {
  const store = new MemoryCredentials()
  const events: CallEvent[] = []
  const audited: string[] = []
  const audit = {
    append: async ({ account, what }: Pick<AuditEntry, 'account' | 'what'>) => void audited.push(`${what} ${account}`),
  }
  const connector = connectors.get(simulator.name) as Connector

  /** The account in one more process. */
  function open(refreshToken?: string) {
    const spec = connector.settings as SettingsSpec
    const comesFromConnecting = Object.keys(spec).filter(each => spec[each]?.comesFromConnecting)
    const settings = {
      ...settingsFrom(spec, { ...simulator.credentials, signIn: 'oauth' }),
      ...Object.fromEntries(comesFromConnecting.map(each => [each, undefined])),
      ...(refreshToken !== undefined && { refreshToken: new Secret(refreshToken) }),
    }
    const { name, origin: simulatorOrigin } = simulator
    const shared = {
      clock: systemClock,
      random: () => 0.5,
      http,
      ...createStores(),
      credentials: store,
      keepsPayloads: 'all' as const,
    }
    return openAccount(
      { tenant: 'default', name, connector, settings, simulatorOrigin },
      { ...shared, onCall: event => events.push(event) },
    )
  }

  /** Runs the command, as far as a person is needed. */
  async function begin(account = open()) {
    const told: string[] = []
    const invited = Promise.withResolvers<string>()
    const tell = (text: string) => {
      told.push(text)
      const [address] = /(?<=\n {2})http\S+$/m.exec(text) ?? []
      if (address !== undefined) invited.resolve(address)
    }
    const connection = account.connection as Connection
    const outcome: Promise<Outcome> = connectAccount({ account, connection, port: 0, clock, audit, tell })
    const address = await invited.promise
    const [redirectUri = ''] = /(?<=registered at [^:]+: )http\S+/.exec(told[0] ?? '') ?? []
    return { address, outcome, told, redirectUri }
  }

  const kept = () => store.read({ tenant: 'default', account: simulator.name })
  return { open, begin, store, kept, events, audited }
}
