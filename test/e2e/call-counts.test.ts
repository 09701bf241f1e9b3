// Needs: hubspot, zendesk, stripe, netsuite.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import type { FilterChildren } from '../../src/contract/children.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { EntityName } from '../../src/contract/entities.ts'
import type { LedgerEntry } from '../../src/simulator/ledger.ts'
import { four, startUnigraph, type Unigraph } from '../support/unigraph.ts'

const customers = 50
const ticketsEach = 10
const invoicesEach = 5
const agents = 40

let unigraph: Unigraph
let connectors: ReadonlyMap<string, Connector>
beforeAll(async () => {
  connectors = await discoverConnectors()
  unigraph = await startUnigraph({ only: four, world: { shape: 'even', customers, ticketsEach, invoicesEach, agents } })
})
afterAll(() => unigraph.close())
beforeEach(() => {
  for (const name of four) {
    unigraph.simulators.get(name).ledger.clear()
    unigraph.simulators.get(name).faults.set([{ fault: { kind: 'delay', minMs: 20, maxMs: 200 } }])
  }
})

const connector = (name: string) => connectors.get(name) as Connector
const ledger = (name: string): LedgerEntry[] => unigraph.simulators.get(name).ledger.all()
const calls = (keys: number, atMost: number) => Math.ceil(keys / atMost)

function findAtMost(name: string, entity: EntityName): number {
  const record = connector(name).records[connector(name).entities[entity]?.of ?? '']
  return record?.findBy?.email?.atMost ?? Number.NaN
}

function edgeOf(name: string, entity: EntityName, field: string): FilterChildren<unknown> {
  const edges = connector(name).entities[entity]?.edges as Record<string, FilterChildren<unknown>> | undefined
  return edges?.[field] as FilterChildren<unknown>
}

/** Calls for the children of all customers: the shared pages that hold them. */
function sharedCalls(name: string, entity: EntityName, field: string, each: number): number {
  const { atMost, pageSize } = edgeOf(name, entity, field)
  const parents = Array.from({ length: calls(customers, atMost) }, (_, chunk) =>
    Math.min(atMost, customers - chunk * atMost),
  )
  return parents.reduce((sum, count) => sum + calls(count * each, pageSize), 0)
}

const document = `query Page($first: Int!) {
  customers(anchor: "hubspot", first: $first) {
    nodes {
      email
      tickets(first: ${ticketsEach}) { nodes { subject assignee { name } } }
      invoices(first: ${invoicesEach}) { nodes { number } }
    }
  }
}`

test('50 customers with 10 tickets and their assignees and 5 invoices cost the fewest calls that the providers allow, however the replies jitter', async () => {
  const { data, errors } = await unigraph.query(document, { first: customers })
  expect(errors).toBeUndefined()
  const rows = data.customers.nodes as {
    tickets: { nodes: { assignee: { name: string } }[] }
    invoices: { nodes: unknown[] }
  }[]
  expect(rows).toHaveLength(customers)
  for (const row of rows) {
    expect(row.tickets.nodes).toHaveLength(ticketsEach)
    expect(row.invoices.nodes).toHaveLength(invoicesEach)
    for (const ticket of row.tickets.nodes) expect(ticket.assignee.name).toMatch(/./)
  }

  const floor = {
    hubspot: calls(customers, connector('hubspot').records.contact?.list?.atMost ?? 0),
    zendesk:
      calls(customers, findAtMost('zendesk', 'EndUser')) +
      sharedCalls('zendesk', 'EndUser', 'tickets', ticketsEach) +
      calls(agents, connector('zendesk').records.user?.get?.atMost ?? 0),
    stripe:
      calls(customers, findAtMost('stripe', 'BillingCustomer')) +
      sharedCalls('stripe', 'BillingCustomer', 'invoices', invoicesEach),
    netsuite:
      calls(customers, findAtMost('netsuite', 'BillingCustomer')) +
      sharedCalls('netsuite', 'BillingCustomer', 'invoices', invoicesEach),
  }
  expect(Object.fromEntries(Object.keys(floor).map(name => [name, ledger(name).length]))).toEqual(floor)
})

test('each request carries as many keys as its provider takes', async () => {
  await unigraph.query(document, { first: customers })
  const searches = ledger('stripe').filter(entry => entry.path.endsWith('/customers/search'))
  expect(searches.map(entry => decodeURIComponent(entry.query).match(/email:/g)?.length)).toEqual([10, 10, 10, 10, 10])
  const ofInvoices = ledger('stripe').filter(entry => entry.path.endsWith('/invoices/search'))
  expect(ofInvoices.map(entry => decodeURIComponent(entry.query).match(/customer:/g)?.length)).toEqual([
    10, 10, 10, 10, 10,
  ])
  const users = ledger('zendesk').filter(entry => entry.path.endsWith('/users/show_many'))
  expect(users.map(entry => new URLSearchParams(entry.query).get('ids')?.split(',').length)).toEqual([agents])
  const transactions = ledger('netsuite').filter(entry => entry.body.includes('TransactionSearchBasic'))
  expect(transactions.map(entry => entry.body.match(/internalId="\d+"/g)?.length)).toEqual([customers])
})

test('an edge that costs a call for each row is named in the capabilities, and costs just that', async () => {
  const { data } = await unigraph.query(`{
    connectedAccounts { nodes { name capabilities { entity edges { field by parentsPerRequest } } } }
    tickets(first: 7) { nodes { comments(first: 2) { nodes { body } } } }
  }`)
  const zendesk = data.connectedAccounts.nodes.find((account: { name: string }) => account.name === 'zendesk')
  const ticket = zendesk.capabilities.find((capability: { entity: string }) => capability.entity === 'Ticket')
  expect(ticket.edges).toContainEqual({ field: 'comments', by: 'PARENT', parentsPerRequest: 1 })
  expect(ledger('zendesk').filter(entry => entry.path.endsWith('/comments'))).toHaveLength(7)
  expect(ledger('zendesk')).toHaveLength(8)
})

test('measures of tickets come along where they are selected; of those that a search found they cost one call more', async () => {
  const paths = () => ledger('zendesk').map(({ path }) => path.replace('/api/v2', ''))
  const included = () => ledger('zendesk').map(({ query }) => new URLSearchParams(query).get('include'))
  await unigraph.query('{ tickets(first: 50) { nodes { subject } } }')
  expect([paths(), included()]).toEqual([['/tickets'], [null]])
  unigraph.simulators.get('zendesk').ledger.clear()
  const fields = 'metrics { replies } slas { metric } resolvedAt'
  await unigraph.query(`{ tickets(first: 50) { nodes { ${fields} } } }`)
  expect([paths(), included()]).toEqual([['/tickets'], ['metric_sets,slas']])
  unigraph.simulators.get('zendesk').ledger.clear()
  await unigraph.query(`{ tickets(first: 50, filter: { status: { eq: OPEN } }) { nodes { ${fields} } } }`)
  expect(paths()).toEqual(['/search/export', '/tickets/show_many'])
})

test('the same record wanted in many places is fetched once', async () => {
  const { data } = await unigraph.query(
    '{ a: tickets(first: 20) { nodes { team { name } organization { name } } } b: tickets(first: 20) { nodes { organization { name } } } }',
  )
  expect(data.a.nodes).toHaveLength(20)
  const paths = ledger('zendesk').map(entry => entry.path)
  expect(paths.filter(path => path.endsWith('/tickets'))).toHaveLength(1)
  expect(paths.filter(path => path.endsWith('/organizations/show_many'))).toHaveLength(1)
})

test('the numbers of docs/batching.md are those that are counted', async () => {
  const own = await startUnigraph({
    only: ['zendesk'],
    world: { shape: 'even', customers, ticketsEach, invoicesEach, agents },
  })
  const { ledger: counted } = own.simulators.get('zendesk')
  const fields = 'subject requester { name } organization { name } assignee { name } team { name }'
  await own.query(`{ tickets(first: 50) { nodes { ${fields} } } }`)
  expect(counted.all()).toHaveLength(3)
  counted.clear()
  await own.query(
    `{ tickets(first: 50) { nodes { ${fields} comments(first: 3) { nodes { author { ... on User { name } ... on EndUser { name } } } } } } }`,
  )
  // The teams are remembered from the query before.
  expect(counted.all()).toHaveLength(52)
  await own.close()
})
