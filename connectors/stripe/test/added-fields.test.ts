import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AddedType, FieldPlan } from '../../../src/contract/added-fields.ts'
import type { EntityName } from '../../../src/contract/entities.ts'
import { type AddedFieldCase, expectNarrowed } from '../../../test/support/added-fields-case.ts'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['stripe'], world: { scale: 0.1 }, isUnhurried: true })
})
afterAll(() => unigraph.close())

const plan = (entity: EntityName, type: AddedType, key: string): FieldPlan => ({
  entity,
  name: 'own',
  type,
  from: { stripe: key },
})
const isNull = (value: unknown) => value === null

test.each<AddedFieldCase>([
  {
    plan: plan('BillingCustomer', 'String', 'metadata.is_vip'),
    list: 'billingCustomers',
    filter: '{ eq: "TRUE" }',
    isWanted: value => value === 'true',
    asked: 'metadata["is_vip"]:"TRUE"',
  },
  {
    plan: plan('Invoice', 'Boolean', 'is_vip'),
    list: 'invoices',
    filter: '{ eq: true }',
    isWanted: value => value === true,
    asked: 'metadata["is_vip"]:"true"',
  },
  {
    plan: plan('Subscription', 'String', 'is_vip'),
    list: 'subscriptions',
    filter: '{ isNull: true }',
    isWanted: isNull,
    asked: 'metadata["is_vip"]:null',
  },
  {
    plan: plan('Payment', 'Decimal', 'credit_score'),
    list: 'payments',
    filter: '{ isNull: false }',
    isWanted: value => value === '12.5',
    asked: '-metadata["credit_score"]:null',
  },
  {
    plan: plan('Product', 'DateTime', 'renews_on'),
    list: 'products',
    filter: '{ gte: "2026-01-01T00:00:00Z" }',
    isWanted: value => value !== null,
  },
  {
    plan: plan('Refund', 'String', 'is_vip'),
    list: 'refunds',
    filter: '{ in: ["true"] }',
    isWanted: value => value === 'true',
  },
])('$list are narrowed by a key of metadata: $filter', each => expectNarrowed(unigraph, 'stripe', each))

test('what metadata does not hold as the type says is an error of that field alone', async () => {
  await unigraph.serve([plan('BillingCustomer', 'Int', 'remark')])
  const { data, errors } = await unigraph.query('{ billingCustomers(first: 20) { nodes { remoteId own } } }')
  expect(data.billingCustomers.nodes.length).toBeGreaterThan(0)
  expect(errors?.[0]?.message).toMatch(/Stripe holds a BillingCustomer\.own that makes no sense: expected a number/)
})

test.each(['a]b', 'a"b', 'x'.repeat(41)])('a key that metadata cannot have is refused: %s', async key => {
  await expect(unigraph.serve([plan('Invoice', 'String', key)])).rejects.toThrow('which is no key of metadata')
})
