import { expect, test } from 'vitest'
import { startUnigraph } from '../../../test/support/unigraph.ts'

test('an account that has let a client in is asked with tokens that the client gets, one for all calls', async () => {
  const unigraph = await startUnigraph({
    accounts: [{ name: 'zendesk', provider: 'zendesk', chosen: { signIn: 'oauth' } }],
    world: { scale: 0.05 },
    isUnhurried: true,
  })
  try {
    const { data, errors } = await unigraph.query(
      '{ tickets(first: 2) { nodes { subject } } organizations(first: 2) { nodes { name } } }',
    )
    expect(errors).toBeUndefined()
    expect([data.tickets.nodes.length, data.organizations.nodes.length]).toEqual([2, 2])
    const asked = unigraph.simulators.get('zendesk').ledger.all()
    expect(asked.filter(({ path }) => path === '/oauth/tokens')).toHaveLength(1)
  } finally {
    await unigraph.close()
  }
})
