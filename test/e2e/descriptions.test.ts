// Needs: hubspot, zendesk, stripe, netsuite.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { four, startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: four, world: { scale: 0.05 } })
})
afterAll(() => unigraph.close())

interface Described {
  readonly name: string
  readonly description: string
}

/** What the served schema says of the members of a type. */
async function saidOf(type: string): Promise<ReadonlyMap<string, string>> {
  const members = 'fields { name description } inputFields { name description } enumValues { name description }'
  const { data } = await unigraph.query(`{ __type(name: "${type}") { ${members} } }`)
  const { fields, inputFields, enumValues } = data.__type as Record<string, readonly Described[] | null>
  return new Map(
    [...(fields ?? []), ...(inputFields ?? []), ...(enumValues ?? [])].map(each => [each.name, each.description]),
  )
}

test('the served schema says of a field, a list, a word, a filter and an order which providers have it', async () => {
  expect((await saidOf('Ticket')).get('satisfaction')).toContain('Held by: Zendesk Support.')
  expect((await saidOf('Ticket')).get('comments')).toContain('Zendesk Support (a request for each record)')
  expect((await saidOf('TicketStatus')).get('ON_HOLD')).toContain('Zendesk Support `hold`')
  expect((await saidOf('DealFilter')).get('status')).toMatch(/Checked by: HubSpot; by this server/)
  expect((await saidOf('InvoiceOrderField')).get('CREATED_AT')).toContain('Ordered by: Stripe (DESC)')
  expect((await saidOf('InvoiceOrderField')).get('TOTAL')).toContain('Ordered by this server')
})

test('the fields that an account has added are given by name where names are asked for', async () => {
  const query = (inner: string) => `{ contacts(accounts: ["hubspot"], first: 20) { nodes { ${inner} } } }`
  const { data } = await unigraph.query(query('customFields { key }'))
  const keys = data.contacts.nodes[0].customFields.map(({ key }: { key: string }) => key)
  expect(keys.length).toBeGreaterThan(1)
  const [wanted] = keys
  const inner = `customFields(keys: ["${wanted}"]) { key } customField(key: "${wanted}") { key } none: customField(key: "no_such") { key }`
  const answer = await unigraph.query(query(inner))
  for (const node of answer.data.contacts.nodes)
    expect(node).toEqual({ customFields: [{ key: wanted }], customField: { key: wanted }, none: null })
})
