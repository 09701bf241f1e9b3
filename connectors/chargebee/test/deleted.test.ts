import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Unigraph } from '../../../test/support/unigraph.ts'
import { answered, startTruth } from '../../../test/truth/reading.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startTruth(0.2, { only: ['chargebee'] })
})
afterAll(() => unigraph.close())

test('a customer who is deleted stands in no list, and is known to the bills that point there', async () => {
  const deleted = unigraph.simulators.world.all<{ n: number; name: string }>(
    'SELECT n, name FROM billing_customer WHERE is_active = 0',
  )
  const ids = new Set(deleted.map(({ n }) => `cusUni${String(n).padStart(9, '0')}`))
  const { list } = await answered(unigraph.query('{ list: billingCustomers(first: 100) { nodes { remoteId } } }'))
  expect((list.nodes as { remoteId: string }[]).filter(({ remoteId }) => ids.has(remoteId))).toEqual([])
  const document = '{ invoices(first: 100) { nodes { customer { remoteId name isDeleted status statusRaw } } } }'
  const { invoices } = await answered(unigraph.query(document))
  const seen = (invoices.nodes as { customer: { remoteId: string } }[]).filter(each => ids.has(each.customer.remoteId))
  expect(seen.length).toBeGreaterThan(0)
  for (const { customer } of seen)
    expect(customer).toMatchObject({
      name: expect.any(String),
      isDeleted: true,
      status: 'ARCHIVED',
      statusRaw: 'deleted',
    })
})
