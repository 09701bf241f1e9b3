import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { FieldPlan } from '../../../src/contract/added-fields.ts'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'

const plan = (name: string, type: FieldPlan['type'], key: string): FieldPlan => ({
  entity: 'BillingCustomer',
  name,
  type,
  from: { chargebee: `cf_${key}` },
})
const fields = [
  plan('remark', 'String', 'remark'),
  plan('creditScore', 'Decimal', 'credit_score'),
  plan('isVip', 'Boolean', 'is_vip'),
  plan('renewsOn', 'DateTime', 'renews_on'),
  { ...plan('remark', 'String', 'remark'), entity: 'Invoice' as const },
]

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['chargebee'], world: { scale: 0.1 }, isUnhurried: true, fields })
})
afterAll(() => unigraph.close())
beforeEach(() => unigraph.simulators.get('chargebee').ledger.clear())

/** What the world holds of a field of customers who are there, by their numbers. */
function held(key: string, owner = 'billing_customer', where = 'is_active = 1'): Map<number, string> {
  const rows = unigraph.simulators.world.all<{ n: number; value: string }>(
    `SELECT owner_n AS n, value FROM billing_field JOIN ${owner} o ON o.n = owner_n
     WHERE owner = '${owner}' AND key = ? AND ${where}`,
    key,
  )
  return new Map(rows.map(({ n, value }) => [n, value]))
}

async function walk(list: string, filter: string, selection: string): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = []
  for (let after: string | null = null; ; ) {
    const { data, errors } = await unigraph.query(
      `query ($after: String) { list: ${list}(first: 100, after: $after, filter: {${filter}}) {
        nodes { remoteId ${selection} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    expect(errors).toBeUndefined()
    found.push(...data.list.nodes)
    if (!data.list.pageInfo.hasNextPage) return found
    after = data.list.pageInfo.endCursor
  }
}

const numberOf = ({ remoteId }: Record<string, unknown>) => Number(String(remoteId).slice(-9))

test('fields of every type are read as the world has them', async () => {
  const rows = await walk('billingCustomers', '', 'remark creditScore isVip renewsOn')
  const [remarks, scores] = [held('remark'), held('credit_score')]
  const [flags, times] = [held('is_vip'), held('renews_on')]
  expect(rows.length).toBeGreaterThan(20)
  for (const row of rows)
    expect(row).toEqual({
      remoteId: row.remoteId,
      remark: remarks.get(numberOf(row)) ?? null,
      creditScore: scores.get(numberOf(row)) ?? null,
      isVip: flags.has(numberOf(row)) ? flags.get(numberOf(row)) === 'true' : null,
      renewsOn: times.get(numberOf(row)) ?? null,
    })
  for (const map of [remarks, scores, flags, times]) expect(map.size).toBeGreaterThan(0)
})

test.each<[string, string, string, (value: string | undefined) => boolean]>([
  ['creditScore: { gte: "12.5" }', 'credit_score', 'cf_credit_score[gte]', value => Number(value) >= 12.5],
  ['creditScore: { lt: "99" }', 'credit_score', 'cf_credit_score[lte]', value => value !== undefined],
  ['renewsOn: { gte: "2026-01-01T00:00:00Z" }', 'renews_on', 'cf_renews_on[after]', value => value !== undefined],
  ['remark: { startsWith: "LIKES" }', 'remark', '', value => value !== undefined],
  ['isVip: { eq: true }', 'is_vip', '', value => value === 'true'],
])('a list of customers is narrowed by %s, by Chargebee where it can', async (filter, key, asked, isWanted) => {
  const values = held(key)
  const everybody = (await walk('billingCustomers', '', '')).map(numberOf)
  unigraph.simulators.get('chargebee').ledger.clear()
  const found = (await walk('billingCustomers', filter, '')).map(numberOf).sort()
  const wanted = everybody.filter(n => isWanted(values.get(n)))
  expect(wanted.length).toBeGreaterThan(0)
  expect(found).toEqual(wanted.sort())
  const names = unigraph.simulators
    .get('chargebee')
    .ledger.all()
    .map(({ query }) => [...new URLSearchParams(query).keys()].filter(name => name.startsWith('cf_')).join())
  expect([...new Set(names)]).toEqual([asked])
})

test('a list that Chargebee does not narrow by such fields is narrowed here', async () => {
  const remarks = held('remark', 'invoice', '1')
  const found = await walk('invoices', 'remark: { isNull: false }', 'remark')
  expect(found.length).toBe(remarks.size)
  expect(found.every(row => row.remark === remarks.get(numberOf(row)))).toBe(true)
})
