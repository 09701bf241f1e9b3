import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { openAccount } from '../../src/accounts/account.ts'
import { createStores } from '../../src/cache/stores.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { type SettingsSpec, settingsFrom } from '../../src/contract/settings.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { createHttp } from '../../src/pipeline/http.ts'
import { createServer } from '../../src/server.ts'
import { connectorOf, recordingsOf } from './recordings-of.ts'
import type { Reel, Replay } from './replay.ts'

/** A whole server whose accounts are the groups of recordings, each with the replay in its provider's place. */
export async function startRecorded(
  reels: readonly Reel[],
  replay: Replay,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { http, close: closeHttp } = createHttp()
  const shared = { clock: systemClock, random: Math.random, http, ...createStores(), onCall: () => {} }
  const accounts = reels.map(reel => {
    const connector = connectorOf(reel.provider)
    const settings = settingsFrom(connector.settings, {
      ...examplesOf(connector),
      ...recordingsOf(reel.provider).chosen,
    })
    const simulatorOrigin = replay.originOf(reel)
    return openAccount({ tenant: 'default', name: reel.name, connector, settings, simulatorOrigin }, shared)
  })
  const { app } = await createServer({
    config: {
      server: {
        host: '127.0.0.1',
        port: 0,
        requestSeconds: 20,
        providerSeconds: 8,
        introspection: false,
        exposeRaw: false,
        attachmentBytes: 1_000_000,
        allowedOrigins: [],
        browserCacheSeconds: 0,
        privateHosts: [],
      },
    },
    accounts,
    clock: systemClock,
    log: pino({ level: 'silent' }),
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`,
    close: async () => {
      await app.close()
      await closeHttp()
    },
  }
}

/** Recordings do not care about credentials, but each connector wants some. */
function examplesOf({ settings }: Connector): Record<string, string> {
  const entries = Object.entries(settings as SettingsSpec)
  return Object.fromEntries(entries.map(([name, setting]) => [name, setting.default ?? setting.example]))
}
