import { join } from 'node:path'
import { openAccount } from '../src/accounts/account.ts'
import { discoverConnectors } from '../src/accounts/discover.ts'
import { createStores } from '../src/accounts/stores.ts'
import { openLog } from '../src/commands/log.ts'
import { configForm } from '../src/config-form.ts'
import { settingsFrom } from '../src/contract/settings.ts'
import { systemClock } from '../src/pipeline/clock.ts'
import { createHttp } from '../src/pipeline/http.ts'
import { createServer } from '../src/server.ts'
import { accountName } from './workload.ts'

/**
 * Unigraph as `npm start` starts it, with all stages of the pipeline, its log and its limits. One thing differs: connectors are
 * found in the bench's own folder.
 */
const { PORT = '0', UPSTREAM = '', ACCOUNTS = '1', RECORD_SECONDS = '0' } = process.env
const log = openLog()
const { redis: _alone, ...config } = configForm.parse({ cache: { recordSeconds: Number(RECORD_SECONDS) } })
const { http } = createHttp()
const shared = {
  clock: systemClock,
  random: Math.random,
  http,
  ...createStores(),
  onCall: (event: object) => log.debug(event, 'call'),
  onBreaker: (event: object) => log.warn(event, 'The breaker'),
}
const connector = (await discoverConnectors(join(import.meta.dirname, 'connectors'))).get('posts')
if (connector === undefined) throw new TypeError('The connector of the bench is not in bench/connectors/posts.')
const settings = settingsFrom(connector.settings, { key: 'key_00000000_example' })
const accounts = Array.from({ length: Number(ACCOUNTS) }, (_, index) =>
  openAccount(
    {
      tenant: 'default',
      name: accountName(index),
      connector,
      settings,
      simulatorOrigin: UPSTREAM,
      recordSeconds: config.cache.recordSeconds,
    },
    shared,
  ),
)
const { app } = await createServer({ config: { server: config.server }, accounts, clock: systemClock, log })
await app.listen({ host: config.server.host, port: Number(PORT) })
