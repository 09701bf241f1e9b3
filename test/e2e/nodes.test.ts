// Needs: hubspot, zendesk, stripe, netsuite.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { four, startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: four, world: { scale: 0.1 } })
})
afterAll(() => unigraph.close())

const idOf = (account: string, entity: string, remoteId: string, tenant = 'default') =>
  Buffer.from(JSON.stringify(['1', tenant, account, entity, remoteId])).toString('base64url')

async function firstIds(): Promise<{ contact: string; ticket: string; invoice: string }> {
  const { data } = await unigraph.query(
    '{ contacts(first: 1) { nodes { id } } tickets(accounts: ["zendesk"], first: 1) { nodes { id } } invoices(first: 1, accounts: ["netsuite"]) { nodes { id } } }',
  )
  return { contact: data.contacts.nodes[0].id, ticket: data.tickets.nodes[0].id, invoice: data.invoices.nodes[0].id }
}

const nodes = 'query ($ids: [ID!]!) { connectedAccounts { nodes { name } } nodes(ids: $ids) { id __typename } }'

test('things of several accounts are had by their ids, in the order of the ids', async () => {
  const { contact, ticket, invoice } = await firstIds()
  const { data, errors } = await unigraph.query(nodes, { ids: [invoice, contact, ticket, contact] })
  expect(errors).toBeUndefined()
  expect(data.nodes.map((node: { __typename: string }) => node.__typename)).toEqual([
    'Invoice',
    'Contact',
    'Ticket',
    'Contact',
  ])
})

test('an id that is none, or whose provider fails, costs its own place alone', async () => {
  const { contact, ticket } = await firstIds()
  unigraph.simulators
    .get('zendesk')
    .faults.set([{ fault: { kind: 'reply', status: 403, text: '{}', contentType: 'application/json' } }])
  const { data, errors } = await unigraph.query(nodes, { ids: [contact, ticket, 'nonsense'] })
  unigraph.simulators.get('zendesk').faults.clear()
  expect(data.connectedAccounts.nodes.length).toBeGreaterThanOrEqual(4)
  expect(data.nodes).toEqual([expect.objectContaining({ id: contact }), null, null])
  expect(errors?.map(error => error.extensions.code).sort()).toEqual(['BAD_USER_INPUT', 'PROVIDER_FORBIDDEN'])
})

test('an id of the right account that no record can have is null, and costs the others nothing', async () => {
  const { contact, ticket, invoice } = await firstIds()
  const strange = [
    idOf('zendesk', 'Ticket', 'abc'),
    idOf('netsuite', 'Invoice', '1 or 1'),
    idOf('hubspot', 'Contact', '../../owners'),
  ]
  const { data, errors } = await unigraph.query(nodes, { ids: [contact, ...strange, ticket, invoice] })
  expect(errors).toBeUndefined()
  expect(data.nodes.map((node: object | null) => node !== null)).toEqual([true, false, false, false, true, true])
})

test('an id with characters that cannot be written is no id', async () => {
  for (let again = 0; again < 12; again += 1) {
    const { errors } = await unigraph.query(nodes, {
      ids: [idOf('netsuite', 'Invoice', '\u0000'), idOf('stripe', 'Invoice', '\ud800')],
    })
    expect(errors?.map(error => error.extensions.code)).toContain('BAD_USER_INPUT')
  }
  expect(
    (await unigraph.query('{ invoices(first: 1, accounts: ["netsuite"]) { nodes { id } isComplete } }')).data.invoices
      .isComplete,
  ).toBe(true)
})

test("another tenant's id looks like one that does not exist", async () => {
  const { contact } = await firstIds()
  const [, , account, entity, remoteId] = JSON.parse(Buffer.from(contact, 'base64url').toString()) as string[]
  const foreign = idOf(account ?? '', entity ?? '', remoteId ?? '', 'other')
  const missing = idOf('hubspot', 'Contact', '999999999999')
  const { data, errors } = await unigraph.query(nodes, {
    ids: [foreign, missing, idOf('nobody', 'Contact', '1'), idOf('hubspot', '__proto__', '1')],
  })
  expect(errors).toBeUndefined()
  expect(data.nodes).toEqual([null, null, null, null])
})
