// Needs: hubspot, zendesk, stripe, netsuite.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { readGlobalId, writeGlobalId } from '../../src/accounts/global-id.ts'
import type { Fault } from '../../src/simulator/faults.ts'
import { four, startUnigraph, type Unigraph } from '../support/unigraph.ts'

const away: Fault = { kind: 'reply', status: 403, text: '{}', contentType: 'application/json' }

let unigraph: Unigraph
let caching: Unigraph
let live: Unigraph
beforeAll(async () => {
  caching = await startUnigraph({ only: four, world: { scale: 0.1 }, recordSeconds: 20 })
  live = await startUnigraph({ only: four, world: { scale: 0.1 } })
  unigraph = live
})
afterAll(() => Promise.all([caching.close(), live.close()]))
afterEach(() => {
  unigraph = live
  for (const name of ['netsuite', 'stripe']) unigraph.simulators.get(name).faults.clear()
})

interface Invoice {
  readonly id: string
  readonly account: { readonly name: string }
  readonly createdAt: string
  readonly total: { readonly amount: string; readonly currency: string }
}

const selection = `
  nodes { id account { name } createdAt total { amount currency } }
  pageInfo { hasNextPage endCursor }
  sources { account { name } state returned code message }
  isComplete`

const document = `query ($first: Int!, $after: String, $field: InvoiceOrderField!, $direction: OrderDirection!, $filter: InvoiceFilter, $timeoutMs: Int, $onFailure: OnFailure) {
  invoices(first: $first, after: $after, orderBy: { field: $field, direction: $direction }, filter: $filter, timeoutMs: $timeoutMs, onFailure: $onFailure) { ${selection} }
}`

const byCreation = { field: 'CREATED_AT', direction: 'ASC' }

async function page(variables: Record<string, unknown>) {
  const { data, errors } = await unigraph.query(document, { first: 10, ...byCreation, ...variables })
  expect(errors).toBeUndefined()
  return data.invoices
}

/** All rows, page by page. */
async function walk(variables: Record<string, unknown>): Promise<Invoice[]> {
  const rows: Invoice[] = []
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo, isComplete } = await page({ ...variables, after })
    expect(isComplete).toBe(true)
    rows.push(...nodes)
    if (!pageInfo.hasNextPage) return rows
    after = pageInfo.endCursor
  }
}

const unordered = async (): Promise<Invoice[]> => {
  const rows: Invoice[] = []
  for (let after: string | null = null; ; ) {
    const { data } = await unigraph.query(
      `query ($after: String) { invoices(first: 100, after: $after) { ${selection} } }`,
      {
        after,
      },
    )
    rows.push(...data.invoices.nodes)
    if (!data.invoices.pageInfo.hasNextPage) return rows
    after = data.invoices.pageInfo.endCursor
  }
}

const ids = (rows: readonly Invoice[]) => rows.map(({ id }) => id)

test.each([
  ['ASC', 1],
  ['DESC', -1],
] as const)('a list over several accounts in one order has every row once, by date %s', async (direction, sign) => {
  unigraph = caching
  const rows = await walk({ first: 23, field: 'CREATED_AT', direction })
  const all = await unordered()
  expect([...ids(rows)].sort()).toEqual([...ids(all)].sort())
  expect(new Set(rows.map(({ account }) => account.name)).size).toBe(2)
  const times = rows.map(({ createdAt }) => Date.parse(createdAt) * sign)
  expect(times).toEqual([...times].sort((one, other) => one - other))
})

test('amounts are ordered by what they come to, currency by currency', async () => {
  unigraph = caching
  const rows = await walk({ first: 50, field: 'TOTAL', direction: 'DESC' })
  expect(rows.length).toBe((await unordered()).length)
  rows.forEach(({ total }, index) => {
    const before = rows[index - 1]?.total
    if (before === undefined) return
    expect(before.currency <= total.currency).toBe(true)
    if (before.currency === total.currency) expect(Number(before.amount)).toBeGreaterThanOrEqual(Number(total.amount))
  })
  expect(new Set(rows.map(({ total }) => total.currency)).size).toBeGreaterThan(1)
})

test('a list that is read whole is asked for once, and not again for the next page', async () => {
  unigraph = caching
  const ledger = unigraph.simulators.get('netsuite').ledger
  const order = { field: 'AMOUNT_DUE', direction: 'DESC', first: 5 }
  const { pageInfo } = await page(order)
  ledger.clear()
  const next = await page({ ...order, after: pageInfo.endCursor })
  expect(next.nodes).toHaveLength(5)
  expect(ledger.count()).toBe(0)
})

test('an account that fails leaves the page to the others, and what it missed stays missed', async () => {
  const before = await page({ first: 4 })
  unigraph.simulators.get('stripe').faults.set([{ fault: away }])
  const gap = await page({ first: 4, after: before.pageInfo.endCursor })
  expect(gap.isComplete).toBe(false)
  expect(new Set(gap.nodes.map(({ account }: Invoice) => account.name))).toEqual(new Set(['netsuite']))
  expect(gap.sources).toContainEqual(expect.objectContaining({ account: { name: 'stripe' }, state: 'FAILED' }))
  unigraph.simulators.get('stripe').faults.clear()
  const rows: Invoice[] = [...before.nodes, ...gap.nodes]
  for (let after = gap.pageInfo.endCursor; ; ) {
    const next = await page({ first: 40, after })
    expect(next.isComplete).toBe(false)
    const said = next.sources.find(({ account }: Invoice) => account.name === 'stripe')
    expect(said.message).toMatch(/begin again without "after"/i)
    rows.push(...next.nodes)
    if (!next.pageInfo.hasNextPage) break
    after = next.pageInfo.endCursor
  }
  expect(new Set(ids(rows)).size).toBe(rows.length)
  const times = rows.map(({ createdAt }) => Date.parse(createdAt))
  expect(times).toEqual([...times].sort((one, other) => one - other))
  // Once it is back, the account's rows that come later are there.
  const late = rows.slice(8).filter(({ account }) => account.name === 'stripe')
  expect(late.length).toBeGreaterThan(0)
  expect(rows.length).toBeLessThan((await unordered()).length)
})

test('with onFailure FAIL a list is whole or an error that names the account', async () => {
  expect((await page({ onFailure: 'FAIL' })).nodes.length).toBe(10)
  unigraph.simulators.get('stripe').faults.set([{ fault: away }])
  const { data, errors } = await unigraph.query(document, { first: 10, ...byCreation, onFailure: 'FAIL' })
  expect(data.invoices).toBeNull()
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'PARTIAL_RESULT', account: 'stripe' })
  expect(errors?.[0]?.message).toContain('stripe')
})

test('an account that takes longer than timeoutMs is left out, and the others do not wait for it', async () => {
  unigraph.simulators.get('stripe').faults.set([{ fault: { kind: 'delay', minMs: 6_000, maxMs: 6_000 } }])
  const began = performance.now()
  const slow = await page({ timeoutMs: 1_500 })
  expect(performance.now() - began).toBeLessThan(3_000)
  expect(slow.sources).toContainEqual(expect.objectContaining({ account: { name: 'stripe' }, state: 'TIMED_OUT' }))
  expect(slow.nodes.length).toBeGreaterThan(0)
})

test('clients with little patience do not make the server leave a healthy provider alone', async () => {
  const { faults } = unigraph.simulators.get('stripe')
  faults.set([{ fault: { kind: 'delay', minMs: 150, maxMs: 150 } }])
  for (let times = 0; times < 12; times += 1) expect((await page({ timeoutMs: 60 })).isComplete).toBe(false)
  faults.clear()
  expect((await page({})).isComplete).toBe(true)
})

test('a list that is to be all or nothing is one error, and not two', async () => {
  unigraph.simulators.get('stripe').faults.set([{ fault: away }])
  const inOrder = 'orderBy: { field: CREATED_AT, direction: ASC }'
  for (const args of [inOrder, 'accounts: ["stripe"]']) {
    const { data, errors } = await unigraph.query(`{ invoices(first: 2, onFailure: FAIL, ${args}) { nodes { id } } }`)
    expect(data.invoices).toBeNull()
    expect(errors).toHaveLength(1)
    expect(errors?.[0]).toMatchObject({ path: ['invoices'], extensions: { code: 'PARTIAL_RESULT', account: 'stripe' } })
  }
})

test('an id of another kind of record, tenant or account is met by no row, whatever its number', async () => {
  const companies = await unigraph.query('{ contacts(first: 50) { nodes { company { id } } } }')
  const { id } = companies.data.contacts.nodes.find(({ company }: { company: unknown }) => company !== null).company
  const found = async (company: string) => {
    const contacts =
      'query ($company: ID!) { contacts(first: 1, filter: { company: { eq: $company } }) { nodes { id } } }'
    const { data } = await unigraph.query(contacts, { company })
    return data.contacts.nodes.length
  }
  expect(await found(id)).toBe(1)
  for (const change of [{ entity: 'Deal' as const }, { tenant: 'other' }, { account: 'stripe' }])
    expect(await found(writeGlobalId({ ...readGlobalId(id), ...change }))).toBe(0)
})

test('a cursor belongs to its filter and to its order', async () => {
  const { pageInfo } = await page({ first: 2 })
  for (const other of [{ direction: 'DESC' }, { field: 'TOTAL' }, { filter: { status: { eq: 'PAID' } } }]) {
    const { errors } = await unigraph.query(document, { first: 2, ...byCreation, ...other, after: pageInfo.endCursor })
    expect(errors?.[0]?.extensions.code).toBe('CURSOR_INVALID')
  }
})

test('a filter that no row can meet costs no call, and one that is wrong says how to mend it', async () => {
  const ledgers = ['netsuite', 'stripe'].map(name => unigraph.simulators.get(name).ledger)
  for (const ledger of ledgers) ledger.clear()
  expect((await page({ filter: { status: { in: [] } } })).nodes).toEqual([])
  expect(ledgers.map(ledger => ledger.count())).toEqual([0, 0])
  const ask = (variables: Record<string, unknown>) =>
    unigraph.query(document, { first: 2, ...byCreation, ...variables })
  expect((await ask({ filter: { number: { eq: null } } })).errors?.[0]?.message).toContain('filter.number.eq is null')
  expect((await ask({ timeoutMs: 0 })).errors?.[0]?.message).toContain('"timeoutMs" is 0')
  expect((await ask({ filter: { customer: { eq: 'nobody' } } })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})
