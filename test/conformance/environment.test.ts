// Needs: chargebee, hubspot, netsuite, salesforce, servicenow, stripe, zendesk.
import { expect, test } from 'vitest'
import { openAccount } from '../../src/accounts/account.ts'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import { createStores } from '../../src/cache/stores.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { settingsFrom } from '../../src/contract/settings.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { createHttp } from '../../src/pipeline/http.ts'

const connectors = await discoverConnectors()
const { http } = createHttp()

function account(name: string, settings: Record<string, string>, environment?: 'PRODUCTION' | 'SANDBOX') {
  const connector = connectors.get(name) as Connector
  const shared = { clock: systemClock, random: Math.random, http, ...createStores(), onCall: () => {} }
  const parts = { tenant: 'default', name, connector, settings: settingsFrom(connector.settings, settings) }
  return openAccount({ ...parts, ...(environment && { environment }) }, shared)
}

test.each([
  ['stripe', { secretKey: 'rk_live_0000_example' }, 'PRODUCTION'],
  ['stripe', { secretKey: 'sk_test_0000_example' }, 'SANDBOX'],
  ['stripe', { signIn: 'oauth', clientSecret: 'sk_live_0000_example' }, 'PRODUCTION'],
  ['stripe', { signIn: 'oauth', clientSecret: 'sk_test_0000_example' }, 'SANDBOX'],
  ['chargebee', { site: 'acme', apiKey: 'live_0000example' }, 'PRODUCTION'],
  ['chargebee', { site: 'acme-test', apiKey: 'test_0000example' }, 'SANDBOX'],
  ['netsuite', { account: '1234567' }, 'PRODUCTION'],
  ['netsuite', { account: '1234567_SB1' }, 'SANDBOX'],
  ['netsuite', { account: '1234567_rp' }, 'SANDBOX'],
  ['netsuite', { account: 'TSTDRV1234567' }, 'SANDBOX'],
  ['salesforce', { domain: 'acme' }, 'PRODUCTION'],
  ['salesforce', { domain: 'acme--dev.sandbox' }, 'SANDBOX'],
  ['servicenow', { instance: 'dev12345' }, 'SANDBOX'],
  ['servicenow', { instance: 'acme' }, undefined],
  ['hubspot', { token: 'pat-na1-0000-example' }, undefined],
  ['zendesk', { subdomain: 'acme', token: 'example-token' }, undefined],
])('%s with %j is there for %s', (name, settings, environment) => {
  expect(account(name, settings).environment).toBe(environment)
})

test('what the operator says of an account wins over what its settings tell', () => {
  expect(account('stripe', { secretKey: 'sk_test_0000_example' }, 'PRODUCTION').environment).toBe('PRODUCTION')
  expect(account('hubspot', { token: 'pat-na1-0000-example' }, 'SANDBOX').environment).toBe('SANDBOX')
})
