import { describe, expect, test } from 'vitest'
import type { AddedFields, AddedType } from '../../../src/contract/added-fields.ts'
import type { Condition, Operator } from '../../../src/contract/query.ts'
import chargebee from '../index.ts'
import { customFieldsOf } from '../mapping/custom-fields.ts'
import { resourceIn } from '../requests.ts'
import { ask, page, parametersOf } from './perform.ts'

const text = (key: string, value: string | null) => ({
  key,
  label: null,
  type: 'TEXT',
  value: value === null ? null : { __typename: 'TextValue', text: value },
})

describe('what a company has added', () => {
  test('is put together from the fields that begin so, and has the type of its value', () => {
    const row = resourceIn<{ custom_fields: unknown }>(
      { customer: { id: 'a', cf_tier: 'gold', cf_score: 12.5, cf_is_vip: true, other: 'x' } },
      'customer',
    )
    expect(row.custom_fields).toEqual({ cf_tier: 'gold', cf_score: 12.5, cf_is_vip: true })
    expect(customFieldsOf(row.custom_fields)).toEqual([
      text('cf_tier', 'gold'),
      { key: 'cf_score', label: null, type: 'NUMBER', value: { __typename: 'NumberValue', number: '12.5' } },
      { key: 'cf_is_vip', label: null, type: 'FLAG', value: { __typename: 'FlagValue', flag: true } },
    ])
  })

  test('and what its programs keep stand beside each other', () => {
    expect(customFieldsOf({ cf_a: '1' }, { plan: 'x', inner: { a: [1] }, list: ['b', 'c'], none: null })).toEqual([
      text('cf_a', '1'),
      text('metadata.plan', 'x'),
      {
        key: 'metadata.inner',
        label: null,
        type: 'OTHER',
        value: { __typename: 'TextValue', text: '{"a":[1]}' },
      },
      { key: 'metadata.list', label: null, type: 'OPTIONS', value: { __typename: 'TextsValue', texts: ['b', 'c'] } },
      text('metadata.none', null),
    ])
  })

  test('nothing is an empty list', () => {
    expect(customFieldsOf(undefined, undefined)).toEqual([])
    expect(resourceIn({ customer: { id: 'a' } }, 'customer')).toEqual({ id: 'a' })
  })
})

describe('a typed field that an operator adds', () => {
  const added = (entity: 'BillingCustomer' | 'Invoice') =>
    chargebee.entities[entity]?.added as AddedFields<object, unknown>
  const column = (key: string, type: AddedType) => added('BillingCustomer').column({ name: 'x', key, type })

  test.each<[AddedType, unknown, unknown]>([
    ['String', 'gold', 'gold'],
    ['Int', 7, 7],
    ['Decimal', 12.5, '12.5'],
    ['Boolean', true, true],
    ['Boolean', 'True', true],
    ['Boolean', 'false', false],
    ['Date', '2026-12-01', '2026-12-01'],
    ['DateTime', 1767225600, '2026-01-01T00:00:00Z'],
    ['[String!]', 'cogs', ['cogs']],
    ['String', undefined, null],
  ])('as %s, %j is %j', (type, value, shown) => {
    expect(column('cf_x', type).read({ cf_x: value }, {})).toEqual(shown)
  })

  test('has a name that begins so', () => {
    for (const key of ['tier', 'cf_', 'cf_Tier', 'cf_a[is]', 'metadata.'])
      expect(() => column(key, 'String')).toThrow('which is no field that a company has added')
    expect(column('cf_loyalty_tier', 'String').fields).toEqual(['cf_loyalty_tier'])
  })

  test('or stands in the metadata, whatever that is called', () => {
    const tier = column('metadata.plan tier', 'String')
    expect(tier.read({ meta_data: { 'plan tier': 'gold' } }, {})).toBe('gold')
    expect(tier.read({ metadata: { 'plan tier': { a: 1 } } }, {})).toBe('{"a":1}')
    expect(tier.read({}, {})).toBeNull()
    expect(column('metadata.seats', 'Int').read({ meta_data: { seats: 7 } }, {})).toBe(7)
  })

  const asked = (type: AddedType, operator: Operator, value: string) => {
    const [query] = added('BillingCustomer').queries?.([{ name: 'x', key: 'cf_x', type }]) ?? []
    const condition: Condition = { field: 'x', operator, values: [value] }
    const able = query?.filters.x?.includes(operator) ? [condition] : []
    const taken = query?.fitting?.(able) ?? able
    const {
      limit,
      offset,
      'sort_by[desc]': order,
      ...own
    } = parametersOf(query?.call(page(10), ask, { conditions: taken }) as never)
    return own
  }

  test('narrows lists of customers by numbers and times, and by nothing in which capitals count', () => {
    expect(asked('Decimal', 'gt', '12.5')).toEqual({ 'cf_x[gte]': '12.5' })
    expect(asked('Int', 'lt', '7')).toEqual({ 'cf_x[lte]': '7' })
    expect(asked('DateTime', 'gte', '2026-01-01T00:00:00Z')).toEqual({ 'cf_x[after]': 1767225599 })
    expect(asked('String', 'in', 'gold')).toEqual({})
    expect(asked('Boolean', 'in', 'true')).toEqual({})
    expect(added('Invoice').queries).toBeUndefined()
  })
})
