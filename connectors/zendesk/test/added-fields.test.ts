import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AddedType, FieldPlan } from '../../../src/contract/added-fields.ts'
import type { EntityName } from '../../../src/contract/entities.ts'
import { type AddedFieldCase, expectNarrowed } from '../../../test/support/added-fields-case.ts'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['zendesk'], world: { scale: 0.1 }, isUnhurried: true })
})
afterAll(() => unigraph.close())

const plan = (entity: EntityName, type: AddedType, key: string): FieldPlan => ({
  entity,
  name: 'own',
  type,
  from: { zendesk: key },
})

test.each<AddedFieldCase>([
  {
    plan: plan('Ticket', 'String', '46410000000005'),
    list: 'tickets',
    filter: '{ eq: "ENGINE" }',
    isWanted: value => value === 'engine',
    asked: 'custom_field_46410000000005:"ENGINE"',
  },
  {
    plan: plan('Ticket', 'Boolean', 'custom_fields.46410000000003'),
    list: 'tickets',
    filter: '{ eq: true }',
    isWanted: value => value === true,
    asked: 'custom_field_46410000000003:true',
  },
  {
    plan: plan('Ticket', 'Boolean', '46410000000003'),
    list: 'tickets',
    filter: '{ eq: false }',
    isWanted: value => value === false,
  },
  {
    plan: plan('Ticket', 'Decimal', '46410000000002'),
    list: 'tickets',
    filter: '{ gt: "4" }',
    isWanted: value => Number(value) > 4,
  },
  {
    plan: plan('Ticket', '[String!]', '46410000000006'),
    list: 'tickets',
    filter: '{ has: "oil" }',
    isWanted: value => (value as string[]).includes('oil'),
  },
  {
    plan: plan('EndUser', 'String', 'user_fields.tier'),
    list: 'endUsers',
    filter: '{ in: ["gold", "none"] }',
    isWanted: value => value === 'gold',
    asked: 'tier:"gold" tier:"none"',
  },
  {
    plan: plan('Organization', 'String', 'contract'),
    list: 'organizations',
    filter: '{ eq: "C-1" }',
    isWanted: value => value === 'C-1',
    asked: 'contract:"C-1"',
  },
  {
    plan: plan('EndUser', 'Date', 'birthday'),
    list: 'endUsers',
    filter: '{ lt: "1900-01-01" }',
    isWanted: value => value === '1815-12-10',
  },
])('$list are narrowed by a field that the account has added: $filter', each =>
  expectNarrowed(unigraph, 'zendesk', each),
)

test.each([
  ['Ticket', 'serial', 'which is no id of a field of tickets'],
  ['EndUser', '123', 'which is no key of a field'],
  ['Organization', 'a b', 'which is no key of a field'],
] as const)('a name that a field cannot have is refused: %s %s', async (entity, key, message) => {
  await expect(unigraph.serve([plan(entity, 'String', key)])).rejects.toThrow(message)
})
