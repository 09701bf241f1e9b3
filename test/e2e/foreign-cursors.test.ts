// Needs: hubspot, zendesk, stripe, netsuite.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeGlobalId } from '../../src/accounts/global-id.ts'
import { Signer } from '../../src/graph/cursors.ts'
import { type Answer, four, startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
let other: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: four, world: { scale: 0.1 }, isUnhurried: true })
  other = await startUnigraph({ only: ['hubspot'], simulators: unigraph.simulators, isUnhurried: true })
})
afterAll(async () => {
  await other.close()
  await unigraph.close()
})

const calls = () => four.map(name => unigraph.simulators.get(name).ledger.count())
const clear = () => {
  for (const name of four) unigraph.simulators.get(name).ledger.clear()
}

const contacts = 'query ($after: String) { contacts(first: 2, after: $after) { pageInfo { endCursor } } }'
const cursorOf = async (document: string) => {
  const { data } = await unigraph.query(document)
  return (Object.values(data)[0] as { pageInfo: { endCursor: string } }).pageInfo.endCursor
}

/** What is said about a cursor, without the id of the request, which no two answers share. */
function said({ data, errors = [] }: Answer): unknown {
  return {
    data,
    errors: errors.map(({ extensions: { requestId: _, ...extensions }, ...error }) => ({ ...error, extensions })),
  }
}

test('every cursor that is not of this list is refused in the same words, and nobody is asked', async () => {
  const own = await cursorOf(contacts)
  const place = { part: 'hubspot', position: { cursor: '2', skip: 0 } }
  const cursors = {
    'of another list': await cursorOf('{ companies(first: 2) { pageInfo { endCursor } } }'),
    'of another filter': await cursorOf(
      '{ contacts(first: 2, filter: { createdAt: { gte: "2020-01-01T00:00:00Z" } }) { pageInfo { endCursor } } }',
    ),
    'of another order': await cursorOf(
      '{ contacts(first: 2, orderBy: { field: CREATED_AT, direction: ASC }) { pageInfo { endCursor } } }',
    ),
    'of a list of children': await cursorOf('{ customers(anchor: "zendesk", first: 2) { pageInfo { endCursor } } }'),
    'of another secret': new Signer('other', 'default').write(
      JSON.stringify(['contacts', ['hubspot'], [], null]),
      place,
    ),
    'of another tenant': new Signer('test', 'other').write(JSON.stringify(['contacts', ['hubspot'], [], null]), place),
    'with one letter changed': `${own.slice(0, -2)}${own.at(-2) === 'A' ? 'B' : 'A'}${own.at(-1)}`,
    'cut off': own.slice(0, -4),
    'made longer': `${own}AAAA`,
    'without a signature': Buffer.from(JSON.stringify([1, 'hubspot', '2', 0])).toString('base64url'),
    'of no form at all': 'x',
    empty: '',
  }
  clear()
  const answers = new Map<string, unknown>()
  for (const [what, after] of Object.entries(cursors))
    answers.set(what, said(await unigraph.query(contacts, { after })))
  const first = answers.get('of another list')
  expect(first).toMatchObject({ data: { contacts: null }, errors: [{ extensions: { code: 'CURSOR_INVALID' } }] })
  for (const [what, answer] of answers) expect([what, answer]).toEqual([what, first])
  expect(calls()).toEqual([0, 0, 0, 0])
  expect((await unigraph.query(contacts, { after: own })).errors).toBeUndefined()
})

test('an id of another tenant or account is answered like that of nothing, in a node, in nodes and in a filter', async () => {
  const { data } = await unigraph.query('{ deals(first: 1) { nodes { id remoteId } } }')
  const { remoteId } = data.deals.nodes[0]
  const deal = { tenant: 'default', account: 'hubspot', entity: 'Deal', remoteId } as const
  const foreign = {
    'of another tenant': writeGlobalId({ ...deal, tenant: 'other' }),
    'of an account that is not connected': writeGlobalId({ ...deal, account: 'hubspot-2' }),
    'of an account with another provider': writeGlobalId({ ...deal, account: 'stripe' }),
    'of a type that the account has not': writeGlobalId({ ...deal, entity: 'Ticket', account: 'stripe' }),
    'of an account named like a prototype': writeGlobalId({ ...deal, account: '__proto__' }),
    'of a connected account of another tenant': writeGlobalId({ ...deal, tenant: 'other', entity: 'ConnectedAccount' }),
  }
  clear()
  for (const [what, id] of Object.entries(foreign)) {
    const document =
      'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } contacts(filter: { company: { eq: $id } }) { nodes { id } isComplete } }'
    const answer = await unigraph.query(document, { id })
    const none = { node: null, nodes: [null], contacts: { nodes: [], isComplete: true } }
    expect([what, answer]).toEqual([what, { data: none }])
  }
  expect(calls()).toEqual([0, 0, 0, 0])
  expect(
    (await unigraph.query('query ($id: ID!) { node(id: $id) { id } }', { id: writeGlobalId(deal) })).data.node,
  ).not.toBeNull()
})

test('an account that only another server has connected is as unknown as one that nobody has', async () => {
  clear()
  const ask = (name: string) =>
    other.query('query ($a: [String!]) { invoices(accounts: $a) { nodes { id } } }', { a: [name] })
  const [connectedElsewhere, unheardOf] = [await ask('stripe'), await ask('strape')]
  expect(JSON.stringify(said(connectedElsewhere))).toBe(JSON.stringify(said(unheardOf)).replace('strape', 'stripe'))
  expect(calls()).toEqual([0, 0, 0, 0])
})
