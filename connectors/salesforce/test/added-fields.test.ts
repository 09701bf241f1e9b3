import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AddedType, FieldPlan } from '../../../src/contract/added-fields.ts'
import type { EntityName } from '../../../src/contract/entities.ts'
import { type AddedFieldCase, expectNarrowed } from '../../../test/support/added-fields-case.ts'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'

const plan = (entity: EntityName, type: AddedType, key: string): FieldPlan => ({
  entity,
  name: 'own',
  type,
  from: { salesforce: key },
})

const cases: readonly AddedFieldCase[] = [
  {
    plan: plan('Contact', 'String', 'Loyalty_Tier__c'),
    list: 'contacts',
    filter: '{ eq: "GOLD" }',
    isWanted: value => value === 'gold',
    asked: "Loyalty_Tier__c IN ('GOLD')",
  },
  {
    plan: plan('EndUser', 'String', 'Nickname__c'),
    list: 'endUsers',
    filter: '{ startsWith: "Nick" }',
    isWanted: value => String(value).startsWith('Nick'),
    asked: "Nickname__c LIKE 'Nick%'",
  },
  {
    plan: plan('Contact', 'Decimal', 'Shoe_Size__c'),
    list: 'contacts',
    filter: '{ gt: "40.5" }',
    isWanted: value => Number(value) > 40.5,
    asked: 'Shoe_Size__c > 40.5',
  },
  {
    plan: plan('Contact', 'Boolean', 'Is_Vip__c'),
    list: 'contacts',
    filter: '{ eq: true }',
    isWanted: value => value === true,
    asked: 'Is_Vip__c = TRUE',
  },
  {
    plan: plan('Contact', 'Date', 'Anniversary__c'),
    list: 'contacts',
    filter: '{ gte: "2020-02-15" }',
    isWanted: value => value !== null && String(value) >= '2020-02-15',
    asked: 'Anniversary__c >= 2020-02-15',
  },
  {
    plan: plan('Contact', 'DateTime', 'Audited_At__c'),
    list: 'contacts',
    filter: '{ lt: "2027-01-01T00:00:00Z" }',
    isWanted: value => value !== null,
    asked: 'Audited_At__c <= 2027-01-01T00:00:00',
  },
  {
    plan: plan('Contact', '[String!]', 'Teas__c'),
    list: 'contacts',
    filter: '{ has: "black" }',
    isWanted: value => (value as string[]).includes('black'),
    asked: "Teas__c INCLUDES ('black')",
  },
  // What the operator calls a text is a pointer there, and a field of several parts: neither is asked for as a text.
  {
    plan: plan('Contact', 'String', 'Godparent__c'),
    list: 'contacts',
    filter: '{ eq: "005Sim000000002IAA" }',
    isWanted: value => value === '005Sim000000002IAA',
  },
]

const inXml = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&apos;')

describe.each(['rest', 'soap'] as const)('by %s', api => {
  let unigraph: Unigraph
  beforeAll(async () => {
    unigraph = await startUnigraph({
      accounts: [{ name: 'salesforce', provider: 'salesforce', chosen: { api } }],
      world: { scale: 0.2 },
      isUnhurried: true,
    })
  })
  afterAll(() => unigraph.close())

  test.each(cases)('$list are narrowed by a field that the organization has added: $filter', ({ asked, ...each }) =>
    expectNarrowed(unigraph, 'salesforce', {
      ...each,
      ...(asked !== undefined && { asked: api === 'soap' ? inXml(asked) : asked }),
    }),
  )

  test.each(['loyalty_tier', 'Loyalty Tier__c', '1__c', 'Name', "X__c' OR '__c"])(
    'a name that such a field cannot have is refused: %s',
    async key => {
      await expect(unigraph.serve([plan('Contact', 'String', key)])).rejects.toThrow('its API name ends in "__c"')
    },
  )
})
