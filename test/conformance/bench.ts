import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { Access } from '../../src/accounts/access.ts'
import { openAccount } from '../../src/accounts/account.ts'
import { connectorsFolder } from '../../src/accounts/discover.ts'
import { Records } from '../../src/accounts/records.ts'
import { keepsNothing } from '../../src/cache/policy.ts'
import { createStores } from '../../src/cache/stores.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { type Settings, type SettingsSpec, settingsFrom } from '../../src/contract/settings.ts'
import { readSdl } from '../../src/graph/schema.ts'
import { breaker } from '../../src/pipeline/breaker.ts'
import type { CallEvent } from '../../src/pipeline/call-event.ts'
import { departure } from '../../src/pipeline/departure.ts'
import { createHttp, type Http } from '../../src/pipeline/http.ts'
import { createPipeline, stages } from '../../src/pipeline/pipeline.ts'
import { singleFlight } from '../../src/pipeline/single-flight.ts'
import { type ServedSimulator, serveSimulator } from '../../src/simulator/serve.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { openWorld, type World } from '../../src/simulator/world/open.ts'
import { skippingClock } from './clock.ts'
import { samplesOf } from './samples.ts'
import type { Opened, Source, Subject } from './subject.ts'

/** Where subjects are put together: one world, one pool of connections, and a server for each simulator. */
export interface Bench {
  readonly world: World
  serve(simulator: Simulator): Promise<ServedSimulator>
  subject(parts: Parts): Subject
  close(): Promise<void>
}

interface Parts {
  readonly connector: Connector
  readonly folder?: string
  readonly sources?: readonly Source[]
  readonly simulator: ServedSimulator | undefined
  /** Settings in the place of those that the simulator names. */
  readonly chosen?: Readonly<Record<string, string>>
  /** Stands between the account and the simulator; nothing, if absent. */
  readonly through?: (http: Http) => Http
}

/** What an account is opened on. */
interface Line {
  readonly simulator: ServedSimulator | undefined
  readonly connector: Connector
  readonly settings: Settings
  readonly http: Http
}

const schema = buildSchema(readSdl())

/** Opens a bench on a small world that is skewed like life. */
export function openBench({ scale = 0.2 }: { readonly scale?: number } = {}): Bench {
  const world = openWorld({ seed: 5, scale })
  const { http, close } = createHttp()
  const served: ServedSimulator[] = []

  return {
    world,
    async serve(simulator) {
      const one = await serveSimulator(unhurried(simulator), world)
      served.push(one)
      return one
    },
    subject({ connector, folder = connector.name, sources = [], simulator, chosen = {}, through = same => same }) {
      const settings = settingsOf(connector, { ...simulator?.credentials, ...chosen })
      const open = (other = settings) => openOn({ simulator, connector, settings: other, http: through(http) })
      let own: Opened | undefined
      const once = () => {
        own ??= open()
        return own
      }
      return {
        ...{ folder, connector, sources, schema, simulator, settings, open },
        get opened() {
          return once()
        },
        ...samplesOf(connector, once),
      }
    },
    async close() {
      await Promise.all(served.map(one => one.close()))
      await close()
      world.close()
    },
  }

  function openOn({ simulator, connector, settings, http }: Line): Opened {
    if (simulator === undefined) throw new TypeError(`${connector.name} has no simulator to be asked.`)
    const events: CallEvent[] = []
    const clock = skippingClock()
    const identity = { tenant: 'default', name: connector.name }
    const shared = {
      clock,
      random: () => 0.5,
      http,
      ...createStores(),
      onCall: (event: CallEvent) => void events.push(event),
    }
    const { origin } = simulator
    // A flight has a deadline of its own, which would be over at once on a clock that skips every pause. And by the signal
    // that a call waits with it is known whose call goes by; these would give it another.
    const order = stages.filter(stage => stage !== singleFlight && stage !== breaker && stage !== departure)
    const account = { ...identity, credentialVersion: '1' }
    const perform = createPipeline({ ...shared, connector, settings, account, origin }, order)
    const records = new Records({ ...shared, account, policies: keepsNothing, join: (_record, _one, other) => other })
    const { client } = openAccount(
      { ...identity, connector, settings, simulatorOrigin: origin },
      { ...shared, stages: order },
    )
    return {
      client,
      access: new Access({ connector, settings, perform, records, clock, account: connector.name }),
      events,
    }
  }
}

/** The TypeScript files of a connector. */
export function sourcesOf(folder: string): readonly Source[] {
  const root = join(connectorsFolder, folder)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.startsWith('test'))
    .sort()
    .map(path => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') }))
}

/** The same simulator without the haste of its quotas: the test's clock skips the pauses that they ask for. */
function unhurried(simulator: Simulator): Simulator {
  const quotas = (simulator.quotas ?? []).map(quota => ({ ...quota, requests: 1_000_000 }))
  return { ...simulator, quotas }
}

function settingsOf(connector: Connector, credentials: Readonly<Record<string, string>>): Settings {
  const spec = connector.settings as SettingsSpec
  const examples = Object.entries(spec).map(([name, setting]) => [name, setting.default ?? setting.example])
  return settingsFrom(spec, { ...Object.fromEntries(examples), ...credentials })
}
