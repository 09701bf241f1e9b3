import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Unigraph } from '../../../test/support/unigraph.ts'
import { answered, startTruth } from '../../../test/truth/reading.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startTruth(0.2, { only: ['stripe'] })
})
afterAll(() => unigraph.close())

test('of a customer whom Stripe has deleted, the id is left and the mark', async () => {
  const document =
    '{ invoices(accounts: ["stripe"], first: 100) { nodes { customer { remoteId name isDeleted status } } } }'
  const { invoices } = await answered(unigraph.query(document))
  const deleted = unigraph.simulators.world.all<{ n: number }>('SELECT n FROM billing_customer WHERE is_active = 0')
  const ids = new Set(deleted.map(({ n }) => `cus_Uni${String(n).padStart(9, '0')}`))
  const seen = (invoices.nodes as { customer: { remoteId: string } }[]).filter(each => ids.has(each.customer.remoteId))
  expect(seen.length).toBeGreaterThan(0)
  for (const { customer } of seen) expect(customer).toMatchObject({ name: null, isDeleted: true, status: 'ARCHIVED' })
})
