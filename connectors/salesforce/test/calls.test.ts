import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSalesforce, type SalesforceAccount } from './account.ts'

const customers = 50
const cases = 10
const comments = 5

describe.each(['rest', 'soap'] as const)('by %s', api => {
  let account: SalesforceAccount
  beforeAll(async () => {
    const even = { customers, ticketsEach: 0, invoicesEach: 0, agents: 1, crmTicketsEach: cases }
    account = await openSalesforce({ api, world: { shape: 'even', ...even } })
    // The organization's currency is asked once.
    await account.ask('{ contacts(first: 1) { nodes { company { name } } } }')
    account.calls()
  })
  afterAll(() => account.close())

  const emails = Array.from({ length: customers }, (_, index) => `customer${index + 1}@even.example`)

  test(`${customers} people with ${cases} cases each, and ${comments} comments on each of those, take four calls`, async () => {
    const document = `{ endUsers(first: ${customers}) { nodes { name
      tickets(first: ${cases}) { nodes { subject comments(first: ${comments}) { nodes { body } } } } } } }`
    const { endUsers } = await account.ask(document)
    expect(endUsers.nodes).toHaveLength(customers)
    for (const person of endUsers.nodes) {
      expect(person.tickets.nodes).toHaveLength(cases)
      for (const ticket of person.tickets.nodes)
        expect(ticket.comments.nodes.map(({ body }: { body: string }) => body)).toEqual(
          Array.from({ length: comments }, (_, said) => `Even word ${said}.`),
        )
    }
    // People, their cases, and the comments: parents and children are 3,000 together, and come in two batches.
    expect(account.calls()).toBe(4)
  })

  test('people are found by their addresses in one call, whatever the capitals', async () => {
    account.calls()
    const found = await Promise.all(
      emails
        .slice(0, 3)
        .map(email =>
          account.ask(
            `{ contacts(first: 1, filter: { emails: { eq: "${email.toUpperCase()}" } }) { nodes { name } } }`,
          ),
        ),
    )
    expect(found.map(({ contacts }) => contacts.nodes.length)).toEqual([1, 1, 1])
    expect(account.calls()).toBe(3)
  })

  test('the companies of people come along with them, where they are seen by the user, and take no call', async () => {
    account.queries()
    const { contacts } = await account.ask('{ contacts(first: 40) { nodes { name company { name } } } }')
    expect(contacts.nodes[2]).toEqual({ name: 'Customer Number 3', company: { name: 'Company 3' } })
    const queries = account.queries()
    expect(queries).toEqual([expect.any(String)])
    expect(queries[0]).toMatch(/^SELECT Id,(?=.*Account\.Name).* FROM Contact ORDER BY Id LIMIT 40$/)
  })

  test('of a case both the person and the company come along', async () => {
    account.calls()
    const { tickets } = await account.ask(
      '{ tickets(first: 5) { nodes { requester { name } organization { name } } } }',
    )
    expect(tickets.nodes[0]).toEqual({ requester: { name: 'Customer Number 1' }, organization: { name: 'Company 1' } })
    expect(account.calls()).toBe(1)
  })

  test('only the fields that a query selects are asked for', async () => {
    account.queries()
    await account.ask('{ companies(first: 3) { nodes { industry } } }')
    expect(account.queries()).toEqual(['SELECT Id,Industry,Website FROM Account ORDER BY Id LIMIT 3'])
  })
})
