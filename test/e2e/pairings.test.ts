// Needs: chargebee, hubspot, netsuite, salesforce, servicenow, stripe, zendesk.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { discoverSimulators } from '../../src/simulator/discover.ts'
import type { StartedSimulators } from '../../src/simulator/start.ts'
import { startSimulators } from '../../src/simulator/start.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

const customers = 50
const ticketsEach = 10
const invoicesEach = 5
const agents = 40

/** What an account of Salesforce is asked for as a helpdesk, which it is besides. */
const cases = {
  'one query for 50 e-mail addresses': 1,
  'one query with the cases of 50 contacts inside, and the names of their owners': 1,
}

/** An account, and the fewest requests with which its provider can be asked for its part: what each is, and why no fewer. */
interface Part {
  readonly name: string
  readonly provider: string
  readonly chosen?: Readonly<Record<string, string>>
  readonly floor: Readonly<Record<string, number>>
}

const soap = { api: 'soap' }

const crms: readonly Part[] = [
  { name: 'hubspot', provider: 'hubspot', floor: { 'a page of 50 of the list, which holds 100': 1 } },
  { name: 'salesforce', provider: 'salesforce', floor: { 'one query for a page of 50': 1, ...cases } },
  {
    name: 'salesforce-soap',
    provider: 'salesforce',
    chosen: soap,
    floor: { 'one query for a page of 50': 1, ...cases },
  },
]

const helpdesks: readonly Part[] = [
  {
    name: 'zendesk',
    provider: 'zendesk',
    floor: {
      'one search for 50 e-mail addresses': 1,
      'one page of 1,000 of the export, for the 500 tickets of 50 requesters': 1,
      'one show_many for 40 agents, which takes 100': 1,
    },
  },
  {
    name: 'servicenow',
    provider: 'servicenow',
    floor: {
      'one query for 50 e-mail addresses': 1,
      'one query for the 500 incidents of 50 callers, which tells the names of those to whom they are assigned': 1,
    },
  },
  // Rows that the user may not see are taken out of a page after it has been cut: only an empty one is surely the last.
  {
    name: 'servicenow-soap',
    provider: 'servicenow',
    chosen: soap,
    floor: {
      'one query for 50 e-mail addresses, and one without an answer': 2,
      'three of 250 rows, for 500 incidents and those that the user may not see, and one without an answer': 4,
      'one query for 40 users, since an answer by SOAP has no fields of other tables': 1,
    },
  },
  {
    name: 'salesforce',
    provider: 'salesforce',
    floor: cases,
  },
  {
    name: 'salesforce-soap',
    provider: 'salesforce',
    chosen: soap,
    floor: cases,
  },
]

const billings: readonly Part[] = [
  {
    name: 'stripe',
    provider: 'stripe',
    floor: {
      'a search takes 10 clauses, for 50 e-mail addresses': 5,
      'a search takes 10 clauses, for the invoices of 50 customers': 5,
    },
  },
  {
    name: 'netsuite',
    provider: 'netsuite',
    floor: { 'a criterion over a text takes one value, for 50 e-mail addresses': 50, 'one search for 250 invoices': 1 },
  },
  {
    name: 'chargebee',
    provider: 'chargebee',
    floor: {
      'a filter by e-mail takes one value, for 50 addresses': 50,
      'three pages of 100, for the 250 invoices of 50 customers': 3,
    },
  },
]

const all = crms.flatMap(crm => helpdesks.flatMap(helpdesk => billings.map(billing => ({ crm, helpdesk, billing }))))

let simulators: StartedSimulators
beforeAll(async () => {
  const unhurried = (await discoverSimulators()).map(each => ({ ...each, quotas: [] }))
  simulators = await startSimulators({
    only: unhurried,
    world: { shape: 'even', customers, ticketsEach, invoicesEach, agents, crmTicketsEach: ticketsEach },
  })
})
afterAll(() => simulators.close())

const document = (crm: string, first: number, tickets: number) => `{
  customers(anchor: "${crm}", first: ${first}) {
    nodes {
      email
      tickets(first: ${tickets}) { nodes { subject assignee { name } } }
      invoices(first: ${invoicesEach}) { nodes { number } }
    }
  }
}`

test.each(all)(
  '50 customers of $crm.name with 10 tickets of $helpdesk.name and 5 invoices of $billing.name cost the fewest requests',
  async ({ crm, helpdesk, billing }) => {
    const parts = [...new Map([billing, helpdesk, crm].map(part => [part.name, part])).values()]
    const tickets = ticketsEach * parts.filter(({ name }) => helpdesks.some(each => each.name === name)).length
    const unigraph = await startUnigraph({ accounts: parts, simulators, isUnhurried: true })
    try {
      // Sessions are opened and facts read once in a while, and not for each question.
      await unigraph.query(document(crm.name, 1, 1))
      for (const { provider } of parts) simulators.get(provider).ledger.clear()
      const { data, errors } = await unigraph.query(document(crm.name, customers, tickets))
      expect(errors).toBeUndefined()
      expectWhole(data, tickets)
      expect(counted(unigraph, parts)).toEqual(floors(parts))
    } finally {
      await unigraph.close()
    }
  },
)

interface Customer {
  readonly tickets: { readonly nodes: readonly { readonly assignee: { readonly name: string } }[] }
  readonly invoices: { readonly nodes: readonly unknown[] }
}

function expectWhole(
  { customers: page }: { readonly customers: { readonly nodes: readonly Customer[] } },
  ticketsEach: number,
): void {
  expect(page.nodes).toHaveLength(customers)
  for (const { tickets, invoices } of page.nodes) {
    expect(tickets.nodes).toHaveLength(ticketsEach)
    expect(invoices.nodes).toHaveLength(invoicesEach)
    for (const ticket of tickets.nodes) expect(ticket.assignee.name).toMatch(/./)
  }
}

/** The requests to each provider; two accounts of one share its simulator. */
function counted({ simulators: served }: Unigraph, parts: readonly Part[]): Record<string, number> {
  return Object.fromEntries(parts.map(({ provider }) => [provider, served.get(provider).ledger.all().length]))
}

function floors(parts: readonly Part[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { provider, floor } of parts)
    sums[provider] = (sums[provider] ?? 0) + Object.values(floor).reduce((sum, each) => sum + each, 0)
  return sums
}
