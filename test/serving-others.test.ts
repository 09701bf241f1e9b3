// Needs: hubspot, stripe.
import pino from 'pino'
import { expect, test } from 'vitest'
import { openAccount } from '../src/accounts/account.ts'
import { discoverConnectors } from '../src/accounts/discover.ts'
import { createStores } from '../src/cache/stores.ts'
import type { Connector } from '../src/contract/connector.ts'
import { settingsFrom } from '../src/contract/settings.ts'
import { systemClock } from '../src/pipeline/clock.ts'
import { createHttp } from '../src/pipeline/http.ts'
import { createServer } from '../src/server.ts'

test('other fields and other accounts that come at once are both served', async () => {
  const connectors = await discoverConnectors()
  const { http } = createHttp()
  const account = (name: string) => {
    const connector = connectors.get(name) as Connector
    const shared = { clock: systemClock, random: Math.random, http, ...createStores(), onCall: () => {} }
    return openAccount({ tenant: 'default', name, connector, settings: settingsFrom(connector.settings, {}) }, shared)
  }
  const [hubspot, stripe] = [account('hubspot'), account('stripe')]
  const server = {
    host: '127.0.0.1',
    port: 0,
    requestSeconds: 20,
    providerSeconds: 8,
    introspection: true,
    exposeRaw: false,
    attachmentBytes: 1,
    allowedOrigins: [],
    browserCacheSeconds: 0,
    privateHosts: [],
  }
  const { app, serve } = await createServer({
    config: { server },
    accounts: [hubspot],
    clock: systemClock,
    log: pino({ level: 'silent' }),
  })
  const tier = { entity: 'Contact', name: 'tier', type: 'String', from: { hubspot: 'loyalty_tier' } } as const
  await Promise.all([serve({ fields: [tier] }), serve({ accounts: [hubspot, stripe] })])
  const query = '{ connectedAccounts { nodes { name } } __type(name: "Contact") { fields { name } } }'
  const headers = { 'content-type': 'application/json' }
  const { data } = (
    await app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query }) })
  ).json()
  expect(data.connectedAccounts.nodes.map(({ name }: { name: string }) => name)).toEqual(['hubspot', 'stripe'])
  expect(data.__type.fields).toContainEqual({ name: 'tier' })
  await app.close()
})
