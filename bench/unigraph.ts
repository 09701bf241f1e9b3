import { join } from 'node:path'
import { openAccount } from '../src/accounts/account.ts'
import { discoverConnectors } from '../src/accounts/discover.ts'
import { createStores } from '../src/accounts/stores.ts'
import { openLog } from '../src/commands/log.ts'
import { configForm } from '../src/config-form.ts'
import type { Connector } from '../src/contract/connector.ts'
import { settingsFrom } from '../src/contract/settings.ts'
import { systemClock } from '../src/pipeline/clock.ts'
import { createHttp } from '../src/pipeline/http.ts'
import { createServer } from '../src/server.ts'
import type { System } from './systems.ts'
import { accountName } from './workload.ts'

/**
 * Unigraph as `npm start` starts it, with all stages of the pipeline, its log and its limits. Two things differ: the connector of the
 * bench's upstream is found in the bench's own folder, and no quota is so small that a call would have to wait for it.
 */
const { PORT = '0', UPSTREAM = '', ACCOUNTS = '1', RECORD_SECONDS = '0', SYSTEMS } = process.env
const log = openLog()
const { redis: _none, ...config } = configForm.parse({ cache: { recordSeconds: Number(RECORD_SECONDS) } })
const { http } = createHttp()
const shared = {
  clock: systemClock,
  random: Math.random,
  http,
  ...createStores(),
  onCall: (event: object) => log.debug(event, 'call'),
  onBreaker: (event: object) => log.warn(event, 'The breaker of an account'),
}

const posts = Array.from({ length: Number(ACCOUNTS) }, (_, index): System & { readonly provider: string } => ({
  name: accountName(index),
  provider: 'posts',
  origin: UPSTREAM,
  credentials: { key: 'key_00000000_example' },
}))
const systems = SYSTEMS === undefined ? undefined : (JSON.parse(SYSTEMS) as readonly System[])
const connectors = await discoverConnectors(...(systems === undefined ? [join(import.meta.dirname, 'connectors')] : []))
const wanted = systems?.map(each => ({ ...each, provider: each.name })) ?? posts
const accounts = wanted.map(({ name, provider, origin, credentials }) => {
  const connector = connectors.get(provider)
  if (connector === undefined) throw new TypeError(`There is no connector called "${provider}".`)
  const settings = settingsFrom(connector.settings, credentials)
  const { recordSeconds } = config.cache
  const quotas = wide(connector)
  return openAccount(
    { tenant: 'default', name, connector, settings, simulatorOrigin: origin, recordSeconds, quotas },
    shared,
  )
})
const { app } = await createServer({ config: { server: config.server }, accounts, clock: systemClock, log })
await app.listen({ host: config.server.host, port: Number(PORT) })

/** The connector's quotas, with windows that every call is counted in and none has to wait for. */
function wide({ quotas }: Connector) {
  const windows = [{ requests: 100_000, perSeconds: 1 }]
  return Object.fromEntries(Object.keys(quotas).map(name => [name, { windows }]))
}
