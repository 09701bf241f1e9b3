import { expect, test } from 'vitest'
import { serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type WorldOptions } from '../../../src/simulator/world/open.ts'
import { startUnigraph } from '../../../test/support/unigraph.ts'
import { createSalesforce } from '../simulator.ts'

test.each([
  ['a refresh token of a user', { signIn: 'oauth' }, 'refresh_token'],
  ['a claim that the app signs', { signIn: 'jwt' }, 'urn:ietf:params:oauth:grant-type:jwt-bearer'],
])('Salesforce is asked with %s, once for all calls', async (_, chosen, grant) => {
  const world = openWorld({ scale: 0.05 } as WorldOptions)
  const served = await serveSimulator(createSalesforce(), world)
  const unigraph = await startUnigraph({
    accounts: [{ name: 'salesforce', provider: 'salesforce', chosen }],
    world: { scale: 0.05 },
    origins: { salesforce: served.origin },
    isUnhurried: true,
  })
  try {
    const { data, errors } = await unigraph.query('{ contacts(first: 2) { nodes { name } } }')
    expect(errors).toBeUndefined()
    expect(data.contacts.nodes).toHaveLength(2)
    const tokens = served.ledger.all().filter(({ path }) => path === '/services/oauth2/token')
    expect(tokens.map(({ body }) => new URLSearchParams(body).get('grant_type'))).toEqual([grant])
  } finally {
    await unigraph.close()
    await served.close()
    world.close()
  }
})
