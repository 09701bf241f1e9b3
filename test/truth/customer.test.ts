// Needs: hubspot, zendesk, stripe, netsuite.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { remoteNumber, type World } from '../../src/simulator/world/open.ts'
import type { ContactRow, HelpdeskUserRow } from '../../src/simulator/world/schema.ts'
import type { Unigraph } from '../support/unigraph.ts'
import { addressesOf, type CustomerRecords, childrenOf, joinedBy, named } from './expected/customer.ts'
import { expectedRows } from './expected/index.ts'
import { answered, startTruth } from './reading.ts'

let unigraph: Unigraph
let world: World
beforeAll(async () => {
  unigraph = await startTruth(0.2, { only: ['hubspot', 'zendesk', 'stripe', 'netsuite'] })
  world = unigraph.simulators.world
})
afterAll(() => unigraph.close())

interface Named {
  readonly account: { readonly name: string }
  readonly remoteId: string
}

const record = 'account { name } remoteId'
const kinds = ['contacts', 'companies', 'endUsers', 'organizations', 'billingCustomers'] as const
const records = kinds.map(kind => `${kind} { ${record} }`).join(' ')
const children = {
  deals: ['contacts', 'Contact.deals'],
  tickets: ['endUsers', 'EndUser.tickets'],
  subscriptions: ['billingCustomers', 'BillingCustomer.subscriptions'],
  invoices: ['billingCustomers', 'BillingCustomer.invoices'],
  payments: ['billingCustomers', 'BillingCustomer.payments'],
} as const

const names = (rows: readonly Named[]) =>
  rows.map(({ account, remoteId }) => named(account.name, remoteNumber(remoteId)))
const recordsOf = (customer: Record<string, readonly Named[]>) =>
  Object.fromEntries(kinds.map(kind => [kind, names(customer[kind] ?? []).sort()]))

/** All rows of a customer's list, page by page. */
async function walkList(email: string, list: string): Promise<string[]> {
  const document = `query List($email: String!, $after: String) { customer(email: $email) {
    contacts { remoteId }
    list: ${list}(first: 100, after: $after) { nodes { ${record} } pageInfo { hasNextPage endCursor } isComplete }
  } }`
  const found: string[] = []
  for (let after: string | null = null; ; ) {
    const { customer } = await answered(unigraph.query(document, { email, after }))
    expect(customer.list.isComplete).toBe(true)
    found.push(...names(customer.list.nodes))
    if (!customer.list.pageInfo.hasNextPage) return found
    after = customer.list.pageInfo.endCursor
  }
}

/** Asks for everything of the customer with an address, and compares it with the world. */
async function compare(email: string): Promise<CustomerRecords> {
  const { customer } = await answered(
    unigraph.query(
      `query One($email: String!) { customer(email: $email) { email isComplete ${records}
        matches { matchedBy record { __typename } } } }`,
      { email },
    ),
  )
  const truth = joinedBy(world, [email.toLowerCase()])
  expect(customer).toMatchObject({ email: email.toLowerCase(), isComplete: true })
  expect(recordsOf(customer)).toEqual(truth)
  expect(customer.matches).toHaveLength(kinds.flatMap(kind => truth[kind]).length)
  expect(new Set(customer.matches.map((match: { matchedBy: string }) => match.matchedBy))).toEqual(new Set(['EMAIL']))
  for (const [list, [parents, edge]] of Object.entries(children)) {
    const lacking = list === 'subscriptions' ? ['netsuite'] : []
    const found = await walkList(email, list)
    expect({ [list]: found.sort() }).toEqual({ [list]: childrenOf(world, truth[parents], edge, lacking) })
  }
  return truth
}

const contact = (n: number) => world.get<ContactRow>('SELECT * FROM contact WHERE n = ?', n) as ContactRow

test.concurrent('Ada has in every account what the world says', async () => {
  const truth = await compare('ada@analytical-engines.example')
  expect(truth.billingCustomers).toEqual(['netsuite 1', 'stripe 1'])
  expect(truth.companies).toEqual(['hubspot 1'])
})

test.concurrent('an address that is spelled with other capitals everywhere joins the same records', async () => {
  const spelled = world.get<HelpdeskUserRow>('SELECT * FROM helpdesk_user WHERE email <> lower(email) AND n > 3')
  const truth = await compare(spelled?.email?.toUpperCase() ?? '')
  expect(truth.contacts).not.toEqual([])
  expect(truth.endUsers).not.toEqual([])
})

test.concurrent('an address that two people share joins both', async () => {
  const truth = await compare(contact(6).email ?? '')
  expect(truth.contacts).toEqual(['hubspot 5', 'hubspot 6'])
})

test.concurrent('a further address of a person joins as the main one does', async () => {
  const truth = await compare(addressesOf(contact(14))[1] ?? '')
  expect(truth.contacts).toEqual(['hubspot 14'])
})

test.concurrent('an agent who asks for help is found with the tickets that the agent asked for', async () => {
  const agent = world.get<HelpdeskUserRow>("SELECT * FROM helpdesk_user WHERE role = 'AGENT' ORDER BY n LIMIT 1")
  const truth = await compare(agent?.email ?? '')
  expect(truth.endUsers).toEqual([named('zendesk', agent?.n ?? 0)])
})

test.concurrent('a customer with very many tickets has each of them once', async () => {
  const email = contact(2).email ?? ''
  const tickets = await walkList(email, 'tickets')
  expect(tickets.length).toBeGreaterThan(500)
  expect(new Set(tickets).size).toBe(tickets.length)
  await compare(email)
})

test.concurrent('a customer without tickets has none', async () => {
  await compare(contact(3).email ?? '')
  expect(await walkList(contact(3).email ?? '', 'tickets')).toEqual([])
})

test.concurrent('an address that nobody has is nobody', async () => {
  const document = `{ customer(email: "nobody@nowhere.example") { ${records} } }`
  expect(await answered(unigraph.query(document))).toEqual({ customer: null })
})

test.concurrent('the customers of the CRM are its people, each with what its addresses join', async () => {
  const found: Record<string, readonly Named[]>[] = []
  for (let after: string | null = null; ; ) {
    const { customers } = await answered(
      unigraph.query(
        `query All($after: String) { customers(anchor: "hubspot", first: 50, after: $after) {
          nodes { email isComplete ${records} matches { matchedBy record { ... on Contact { remoteId } } } }
          pageInfo { hasNextPage endCursor } isComplete
        } }`,
        { after },
      ),
    )
    found.push(...customers.nodes)
    if (!customers.pageInfo.hasNextPage) break
    after = customers.pageInfo.endCursor
  }
  const anchorOf = (customer: Record<string, unknown>) => {
    const matches = customer.matches as { matchedBy: string; record: { remoteId: string } }[]
    return remoteNumber(matches.find(({ matchedBy }) => matchedBy === 'ANCHOR')?.record.remoteId ?? '')
  }
  const people = [...expectedRows(world, 'hubspot', 'Contact').keys()]
  expect(found.map(anchorOf).sort((one, other) => one - other)).toEqual(people)
  for (const customer of found) {
    const anchor = contact(anchorOf(customer))
    const addresses = addressesOf(anchor)
    expect({ of: anchor.n, email: customer.email, ...recordsOf(customer) }).toEqual({
      of: anchor.n,
      email: addresses[0] ?? null,
      ...joinedBy(world, addresses, anchor),
    })
  }
})
