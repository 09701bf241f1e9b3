import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AddedType, FieldPlan } from '../../../src/contract/added-fields.ts'
import type { EntityName } from '../../../src/contract/entities.ts'
import { type AddedFieldCase, expectNarrowed } from '../../../test/support/added-fields-case.ts'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['netsuite'], world: { scale: 0.1 }, isUnhurried: true })
})
afterAll(() => unigraph.close())

const plan = (entity: EntityName, type: AddedType, key: string): FieldPlan => ({
  entity,
  name: 'own',
  type,
  from: { netsuite: key },
})

test.each<AddedFieldCase>([
  {
    plan: plan('BillingCustomer', 'Boolean', 'custentity_is_vip'),
    list: 'billingCustomers',
    filter: '{ eq: true }',
    isWanted: value => value === true,
    asked: 'scriptId="custentity_is_vip"',
  },
  {
    plan: plan('Invoice', 'Boolean', 'custbody_is_vip'),
    list: 'invoices',
    filter: '{ eq: true }',
    isWanted: value => value === true,
    asked: 'SearchBooleanCustomField',
  },
  {
    plan: plan('CreditNote', 'Decimal', 'custbody_credit_score'),
    list: 'creditNotes',
    filter: '{ gte: "12.5" }',
    isWanted: value => value === '12.5',
  },
  {
    plan: plan('Product', '[String!]', 'custitem_interests'),
    list: 'products',
    filter: '{ has: "steam" }',
    isWanted: value => (value as string[]).includes('steam'),
  },
])('$list are narrowed by a field that the account has added: $filter', each =>
  expectNarrowed(unigraph, 'netsuite', each),
)

test('a name that is no script id is refused', async () => {
  await expect(unigraph.serve([plan('Invoice', 'String', 'loyalty')])).rejects.toThrow(
    'which is no script id of a field',
  )
})
