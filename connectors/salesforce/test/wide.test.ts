import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSalesforce, type SalesforceAccount } from './account.ts'

describe.each(['rest', 'soap'] as const)('an account of 754 columns, by %s', api => {
  let account: SalesforceAccount
  beforeAll(async () => {
    account = await openSalesforce({ api, salesforce: { columns: 754 } })
  })
  afterAll(() => account.close())

  test('all of them that the user may see are readable, in a list and by id', async () => {
    const document = '{ companies(first: 30) { nodes { id name customFields { key type value { __typename } } } } }'
    const { companies } = await account.ask(document)
    expect(companies.nodes.length).toBeGreaterThan(20)
    const [first] = companies.nodes
    expect(first.customFields.length).toBeGreaterThan(690)
    const filled = first.customFields.filter(({ value }: { value: unknown }) => value !== null)
    expect(filled.length).toBeGreaterThan(400)
    expect(new Set(first.customFields.map(({ type }: { type: string }) => type)).size).toBeGreaterThan(6)
    const again = await account.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Company { id name customFields { key type value { __typename } } } } }',
      { ids: companies.nodes.map(({ id }: { id: string }) => id) },
    )
    expect(again.nodes).toEqual(companies.nodes)
  })

  test('three of them cost one call, as small as of an account of thirty', async () => {
    await account.ask('{ companies(first: 2) { nodes { name } } }')
    account.queries()
    await account.ask('{ companies(first: 2) { nodes { name industry employeeCount } } }')
    expect(account.queries()).toEqual([
      'SELECT Id,Industry,Name,NumberOfEmployees,Website FROM Account ORDER BY Id LIMIT 2',
    ])
  })

  test('a column that the user may not see is asked for by nobody, and reads as nothing', async () => {
    const { contacts } = await account.ask('{ contacts(first: 5) { nodes { department customFields { key } } } }')
    const keys = contacts.nodes[0].customFields.map(({ key }: { key: string }) => key)
    expect(contacts.nodes[0].department).toBeNull()
    expect(keys).toContain('Loyalty_Tier__c')
    expect(keys).not.toContain('Secret_Score__c')
    expect(account.queries().join()).not.toMatch(/Department|Secret_Score__c/)
  })
})
