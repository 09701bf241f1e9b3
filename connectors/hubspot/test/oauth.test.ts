import { expect, test } from 'vitest'
import { startUnigraph } from '../../../test/support/unigraph.ts'

test('an account that an app is installed in is asked with tokens that the app gets, one for all calls', async () => {
  const unigraph = await startUnigraph({
    accounts: [{ name: 'hubspot', provider: 'hubspot', chosen: { signIn: 'oauth' } }],
    world: { scale: 0.05 },
    isUnhurried: true,
  })
  try {
    const { data, errors } = await unigraph.query(
      '{ contacts(first: 2) { nodes { name } } companies(first: 2) { nodes { name } } }',
    )
    expect(errors).toBeUndefined()
    expect([data.contacts.nodes.length, data.companies.nodes.length]).toEqual([2, 2])
    const asked = unigraph.simulators.get('hubspot').ledger.all()
    expect(asked.filter(({ path }) => path === '/oauth/2026-03/token')).toHaveLength(1)
  } finally {
    await unigraph.close()
  }
})
