import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSalesforce, type SalesforceAccount } from './account.ts'

describe.each(['rest', 'soap'] as const)('an organization of one currency, by %s', api => {
  let account: SalesforceAccount
  beforeAll(async () => {
    account = await openSalesforce({ api, salesforce: { isMultiCurrency: false } })
  })
  afterAll(() => account.close())

  test('its records name none, and amounts are in that of the organization', async () => {
    const { deals, companies } = await account.ask(
      '{ deals(first: 5) { nodes { amount { amount currency } } } companies(first: 5) { nodes { annualRevenue { amount currency } } } }',
    )
    const amounts = [
      ...deals.nodes.map(({ amount }: { amount: unknown }) => amount),
      ...companies.nodes.map(({ annualRevenue }: { annualRevenue: unknown }) => annualRevenue),
    ].filter(amount => amount !== null)
    expect(amounts.length).toBeGreaterThan(3)
    expect(new Set(amounts.map(({ currency }) => currency))).toEqual(new Set(['USD']))
    expect(account.queries().join()).not.toContain('CurrencyIsoCode')
  })

  test('a list is narrowed by amounts of that currency, and there are none of another', async () => {
    const of = (currency: string) =>
      account.ask(`{ deals(first: 5, filter: { amount: { currency: "${currency}", gt: "0" } }) { nodes { name } } }`)
    expect((await of('USD')).deals.nodes.length).toBe(5)
    expect((await of('EUR')).deals.nodes).toEqual([])
  })
})

describe('by REST', () => {
  let account: SalesforceAccount
  beforeAll(async () => {
    account = await openSalesforce()
  })
  afterAll(() => account.close())

  const longest = 16_384

  test('a query too long for an address is a part of a composite request, and finds the same', async () => {
    const { contacts } = await account.ask('{ contacts(first: 30) { nodes { emails { address } } } }')
    const known = contacts.nodes.flatMap(({ emails }: { emails: { address: string }[] }) =>
      emails.map(({ address }) => address),
    )
    const strange = Array.from({ length: 100 }, (_, index) => `${'very-long-'.repeat(12)}${index}@nobody.example`)
    account.served.ledger.clear()
    const { found } = await account.ask(
      `query ($emails: [String!]) { found: endUsers(first: 100, filter: { emails: { in: $emails } }) { nodes { emails { address } } } }`,
      { emails: [...known.slice(0, 5), ...strange.slice(0, 95)] },
    )
    const foundOnes = found.nodes.flatMap(({ emails }: { emails: { address: string }[] }) =>
      emails.map(({ address }) => address),
    )
    expect(new Set(foundOnes)).toEqual(new Set(known.slice(0, 5)))
    const asked = account.served.ledger
      .all()
      .filter(({ path }) => path.includes('/services/data/') && !path.includes('describe'))
    expect(asked.some(({ path }) => path.endsWith('/composite'))).toBe(true)
    for (const { path, query } of asked) expect(`${path}?${query}`.length).toBeLessThan(longest)
  })

  test.each([
    ['an address that is too long', 17_000, 0, 414],
    ['an address and headers that are too long together', 10_000, 7000, 431],
  ])('%s is refused by the simulator', async (_, address, header, status) => {
    const url = `${account.served.origin}/services/data/v62.0/query?q=${'x'.repeat(address)}`
    const response = await fetch(url, { headers: { 'x-long': 'x'.repeat(header) } })
    expect(response.status).toBe(status)
  })
})
