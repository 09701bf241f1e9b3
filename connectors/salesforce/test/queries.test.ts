import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSalesforce, type SalesforceAccount } from './account.ts'

describe.each(['rest', 'soap'] as const)('lists by %s', api => {
  let account: SalesforceAccount
  beforeAll(async () => {
    account = await openSalesforce({ api, salesforce: { childRows: 3 } })
  })
  afterAll(() => account.close())

  /** All rows of a list, page by page. */
  // biome-ignore lint/suspicious/noExplicitAny: its form follows from each test's own document.
  async function walk(list: string, selection: string, first: number): Promise<any[]> {
    const rows = []
    for (let after: string | null = null; ; ) {
      const document = `query ($after: String) { list: ${list.replace('FIRST', String(first))} { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`
      const { list: page } = await account.ask(document, { after })
      rows.push(...page.nodes)
      if (!page.pageInfo.hasNextPage) return rows
      after = page.pageInfo.endCursor
    }
  }

  test('a list goes on after the last id, and opens no cursor', async () => {
    account.queries()
    await walk('contacts(first: FIRST, after: $after)', 'name', 20)
    const queries = account.queries()
    expect(queries.length).toBeGreaterThan(2)
    expect(queries.slice(1).every(soql => /WHERE Id > '003\w{15}' ORDER BY Id LIMIT \d+$/.test(soql))).toBe(true)
    expect(account.served.ledger.all()).toEqual([])
  })

  test('a list that is ordered by a day goes on within the same day, and past those without one', async () => {
    const order = 'orderBy: { field: LAST_ACTIVITY_AT, direction: DESC }'
    const whole = await walk(`contacts(first: FIRST, after: $after, ${order})`, 'remoteId lastActivityAt', 100)
    for (const size of [1, 7]) {
      const parts = await walk(`contacts(first: FIRST, after: $after, ${order})`, 'remoteId lastActivityAt', size)
      expect(parts).toEqual(whole)
    }
    expect(whole.slice(-3).map(({ lastActivityAt }) => lastActivityAt)).toEqual([null, null, null])
    expect(account.queries().some(soql => /LastActivityDate = null AND Id > '/.test(soql))).toBe(true)
  })

  test('every condition that Salesforce can check is checked there', async () => {
    const asked = async (list: string) => {
      account.queries()
      await account.ask(`{ list: ${list} { nodes { remoteId } } }`)
      return account.queries().flatMap(soql => / WHERE (.*) ORDER BY/.exec(soql)?.[1] ?? [])
    }
    expect(await asked(`contacts(first: 1, filter: { name: { contains: "O'Neil 100%" } })`)).toEqual([
      "Name LIKE '%O\\'Neil 100\\%%'",
    ])
    expect(await asked('tickets(first: 1, filter: { status: { in: [NEW, CLOSED] } })')).toEqual([
      "((IsClosed = FALSE AND Status IN ('New')) OR IsClosed = TRUE)",
    ])
    expect(await asked('deals(first: 1, filter: { amount: { currency: "EUR", gte: "100.5" } })')).toEqual([
      "Amount != null AND CurrencyIsoCode = 'EUR' AND Amount >= 100.5 AND CurrencyIsoCode = 'EUR'",
    ])
    expect(await asked('tasks(first: 1, filter: { dueAt: { lt: "2026-05-01T10:00:00Z" } })')).toEqual([
      "(TaskSubtype = null OR TaskSubtype NOT IN ('Call','Email','ListEmail')) AND ActivityDate <= 2026-05-01",
    ])
  })

  test('a condition on a text beyond ASCII is checked here alone, as nobody says how Salesforce compares such', async () => {
    account.queries()
    await account.ask('{ contacts(first: 1, filter: { lastName: { eq: "Müller" } }) { nodes { remoteId } } }')
    expect(account.queries().join()).not.toContain('WHERE LastName')
  })

  test('children that Salesforce cuts short are read from the list of their parent', async () => {
    const document = '{ tickets(first: 9) { nodes { remoteId comments(first: 4) { nodes { remoteId } } } } }'
    const { tickets } = await account.ask(document)
    const told = Object.fromEntries(
      tickets.nodes.map(({ remoteId, comments }: { remoteId: string; comments: { nodes: { remoteId: string }[] } }) => [
        Number(remoteId.slice(6, 15)),
        comments.nodes.map(each => Number(each.remoteId.slice(6, 15))),
      ]),
    )
    const held = (n: number) =>
      account.world
        .all<{ n: number }>('SELECT n FROM crm_ticket_comment WHERE ticket_n = ? ORDER BY created_at, n LIMIT 4', n)
        .map(row => row.n)
    for (const [n, numbers] of Object.entries(told)) expect(numbers).toEqual(held(Number(n)))
  })

  test('a search finds people by words, and takes none of them for an operator', async () => {
    const find = async (text: string) =>
      (
        await account.ask(
          'query ($text: String!) { search(text: $text, types: [CONTACT], first: 5) { nodes { ... on Contact { name } } } }',
          { text },
        )
      ).search.nodes
    expect(await find('lovelace ada')).toContainEqual({ name: 'Ada Lovelace' })
    expect(await find('lovelace OR nobody')).toEqual([])
  })
})
