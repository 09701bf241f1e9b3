import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { discoverConnectors } from '../src/accounts/discover.ts'
import { start } from '../src/commands/start.ts'
import type { Connector } from '../src/contract/connector.ts'
import { Secret } from '../src/contract/secret.ts'
import { settingsFrom } from '../src/contract/settings.ts'
import type { System } from './systems.ts'
import { accountName } from './workload.ts'

/**
 * Unigraph, started by the very command that `npm start` runs, from a configuration file. Two things are the bench's own: where the
 * connectors come from, and quotas so large that every call is counted and none has to wait.
 */
const { PORT, UPSTREAM = '', ACCOUNTS = '1', CACHES, SYSTEMS } = process.env
const key = 'key_00000000_example'

/** Where nothing may be given again, all is looked up and kept as usual, and is too old a millisecond later. */
const seconds = CACHES === '1' ? 60 : 0.001
const { connectors, accounts } = SYSTEMS === undefined ? await posts() : await simulators(JSON.parse(SYSTEMS))
const cache = { recordSeconds: seconds, answerSeconds: seconds }
const file = join(tmpdir(), `unigraph-bench-${PORT}.json`)
writeFileSync(file, JSON.stringify({ cache, accounts }))
Object.assign(process.env, { UNIGRAPH_CONFIG: file, UNIGRAPH_SECRET: key, BENCH_KEY: key })
await start([], connectors)

/** So many accounts of the bench's upstream. The usual connectors are there too, as they are in every server. */
async function posts() {
  const { port } = new URL(UPSTREAM)
  const own = await discoverConnectors(join(import.meta.dirname, 'connectors'))
  return {
    connectors: new Map([...(await discoverConnectors()), ...own]),
    accounts: Array.from({ length: Number(ACCOUNTS) }, (_, index) => ({
      name: accountName(index),
      connector: 'posts',
      settings: { key: 'env:BENCH_KEY', port },
    })),
  }
}

/** An account of each simulator that is served, in the place of the provider. */
async function simulators(systems: readonly System[]) {
  const found = await discoverConnectors()
  const served = systems.map(({ name, origin, credentials }) => {
    const connector = found.get(name) as Connector
    return {
      connector: { ...connector, origin: () => origin },
      account: { connector: name, ...given(connector, credentials) },
    }
  })
  return {
    connectors: new Map(served.map(({ connector }) => [connector.name, connector])),
    accounts: served.map(({ account }) => account),
  }
}

/** The credentials of a simulator as settings, of which secrets stand in variables, and the quotas of its connector made wide. */
function given({ name: provider, settings: spec, quotas }: Connector, credentials: System['credentials']) {
  const settings = Object.entries(settingsFrom(spec, credentials)).flatMap(([name, value]) => {
    if (!(value instanceof Secret)) return value === undefined ? [] : [[name, value]]
    const variable = `BENCH_${provider}_${name}`
    process.env[variable] = value.reveal()
    return [[name, `env:${variable}`]]
  })
  const windows = [{ requests: 100_000, perSeconds: 1 }]
  return {
    settings: Object.fromEntries(settings),
    quotas: Object.fromEntries(Object.keys(quotas).map(name => [name, { windows }])),
  }
}
