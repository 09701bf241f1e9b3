// Needs: hubspot, zendesk, stripe, netsuite.
import { afterEach, expect, test } from 'vitest'
import { four, startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph | undefined
afterEach(() => unigraph?.close())

const contact =
  '{ contacts(first: 1) { nodes { id fetchedAt freshness owner { name fetchedAt freshness } company { name freshness fetchedAt } } } }'

test('data says whether it was read for this request, from the cache, or from an index', async () => {
  unigraph = await startUnigraph({ only: four, world: { scale: 0.1 }, recordSeconds: 60 })
  const first = (await unigraph.query(contact)).data.contacts.nodes[0]
  expect([first.freshness, first.owner.freshness, first.company.freshness]).toEqual(['LIVE', 'LIVE', 'LIVE'])
  const second = (await unigraph.query(contact)).data.contacts.nodes[0]
  expect([second.freshness, second.owner.freshness, second.company.freshness]).toEqual(['LIVE', 'CACHE', 'CACHE'])
  for (const [then, now] of [
    [first.owner, second.owner],
    [first.company, second.company],
  ])
    expect(Math.abs(Date.parse(then.fetchedAt) - Date.parse(now.fetchedAt))).toBeLessThan(5)
  const { data } = await unigraph.query(
    '{ customer(email: "ada@analytical-engines.example") { endUsers { freshness } } }',
  )
  expect(data.customer.endUsers).toEqual([{ freshness: 'INDEXED' }])
})

test('an id is stable, and what was read by it is remembered', async () => {
  unigraph = await startUnigraph({ only: ['hubspot'], world: { scale: 0.1 }, recordSeconds: 60 })
  const { id } = (await unigraph.query(contact)).data.contacts.nodes[0]
  const { ledger } = unigraph.simulators.get('hubspot')
  ledger.clear()
  const node = 'query ($id: ID!) { node(id: $id) { id ... on Contact { freshness fetchedAt company { name } } } }'
  const { data } = await unigraph.query(node, { id })
  expect(data.node).toMatchObject({ id, freshness: 'CACHE' })
  expect(ledger.count()).toBe(0)
})

test('a fact that cannot be had costs the fields that need it, and no others', async () => {
  unigraph = await startUnigraph({ only: ['hubspot'], world: { scale: 0.1 } })
  unigraph.simulators.get('hubspot').faults.set([
    {
      match: { path: '/account-info' },
      fault: { kind: 'reply', status: 403, text: '{}', contentType: 'application/json' },
    },
  ])
  const { data, errors } = await unigraph.query(
    '{ deals(first: 3) { nodes { name amountInHomeCurrency { amount } } } }',
  )
  for (const deal of data.deals.nodes) expect(deal).toEqual({ name: expect.any(String), amountInHomeCurrency: null })
  expect(errors).toMatchObject([{ extensions: { code: 'PROVIDER_FORBIDDEN', account: 'hubspot' } }])
})
