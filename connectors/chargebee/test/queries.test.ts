import { describe, expect, test } from 'vitest'
import type { EntityName } from '../../../src/contract/entities.ts'
import type { Condition, Operator, Order, Query } from '../../../src/contract/query.ts'
import chargebee from '../index.ts'
import { ask, page, parametersOf } from './perform.ts'

const condition = (field: string, operator: Operator, ...values: string[]): Condition => ({ field, operator, values })
const money = (field: string, operator: Operator, value: string, currency = 'USD'): Condition => ({
  ...condition(field, operator, value),
  currency,
})

function queryOf(entity: EntityName): Query<unknown> {
  const [query] = (chargebee.entities[entity]?.queries ?? []) as readonly Query<unknown>[]
  if (query === undefined) throw new TypeError(`${entity} has no query`)
  return query
}

/** What a query asks for, of the conditions that it takes together. */
function asked(entity: EntityName, conditions: readonly Condition[], order?: Order) {
  const query = queryOf(entity)
  const known = conditions.filter(({ field, operator }) => query.filters[field]?.includes(operator))
  const taken = query.fitting?.(known) ?? known
  const call = query.call(page(10), { ...ask, want: [] }, { conditions: taken, ...(order && { order }) })
  const { limit: _, offset: __, ...own } = parametersOf(call)
  const isUsual = (name: string) => order === undefined && name.startsWith('sort_by')
  return Object.fromEntries(Object.entries(own).filter(([name]) => !isUsual(name)))
}

describe('times', () => {
  test.each([
    ['gte', '2026-01-01T00:00:00.001Z', { 'updated_at[after]': 1767225599 }],
    ['gt', '2026-01-01T00:00:00.999Z', { 'updated_at[after]': 1767225599 }],
    ['lte', '2026-01-01T00:00:00.999Z', { 'updated_at[before]': 1767225602 }],
    ['lt', '2026-01-01T00:00:00Z', { 'updated_at[before]': 1767225601 }],
  ] as const)(
    'a bound %s %s is a second wider, since nobody says whether the bound is in',
    (operator, instant, own) => {
      expect(asked('BillingCustomer', [condition('updatedAt', operator, instant)])).toEqual(own)
    },
  )

  test('two bounds are one condition, the narrowest of each side', () => {
    const bounds = [
      condition('issuedAt', 'gte', '2026-01-01T00:00:00Z'),
      condition('issuedAt', 'gt', '2025-01-01T00:00:00Z'),
      condition('issuedAt', 'lt', '2026-02-01T00:00:00Z'),
    ]
    expect(asked('Invoice', bounds)).toEqual({ 'date[between]': '[1767225599,1769904001]' })
  })

  test('a time of nine digits or of eleven is not asked for', () => {
    expect(asked('Invoice', [condition('issuedAt', 'gte', '1999-01-01T00:00:00Z')])).toEqual({})
    expect(asked('Invoice', [condition('issuedAt', 'lt', '2299-01-01T00:00:00Z')])).toEqual({})
    expect(asked('Invoice', [condition('issuedAt', 'gt', '2299-01-01T00:00:00Z')])).toEqual({
      'date[after]': 9999999999,
    })
    expect(
      asked('Invoice', [
        condition('issuedAt', 'gte', '1999-01-01T00:00:00Z'),
        condition('issuedAt', 'lt', '2026-02-01T00:00:00Z'),
      ]),
    ).toEqual({ 'date[before]': 1769904001 })
  })
})

describe('words', () => {
  const status = (entity: EntityName, operator: 'in' | 'notIn', ...values: string[]) =>
    asked(entity, [condition('status', operator, ...values)])

  test('every word that may mean what is wanted is asked for', () => {
    expect(status('Invoice', 'in', 'OPEN')).toEqual({ 'status[in]': '["posted","payment_due","not_paid"]' })
    expect(status('Invoice', 'in', 'UNCOLLECTIBLE', 'PAID')).toEqual({ 'status[in]': '["not_paid","paid"]' })
    expect(status('Subscription', 'in', 'PAST_DUE')).toEqual({ 'status[in]': '["active","non_renewing"]' })
    expect(status('CreditNote', 'in', 'REFUNDED')).toEqual({ 'status[in]': '["refunded"]' })
    expect(status('CreditNote', 'in', 'APPLIED')).toEqual({ 'status[in]': '["adjusted","refunded"]' })
  })

  test('a word is left out where it means nothing but what is not wanted', () => {
    expect(status('Invoice', 'notIn', 'OPEN')).toEqual({})
    expect(status('Invoice', 'notIn', 'OPEN', 'PARTIALLY_PAID', 'PAID')).toEqual({
      'status[not_in]': '["posted","payment_due","paid"]',
    })
    expect(status('Subscription', 'notIn', 'CANCELED')).toEqual({ 'status[not_in]': '["cancelled","transferred"]' })
  })

  test('what no word means, and what words yet to come may mean, is not asked for', () => {
    expect(status('Invoice', 'in', 'PENDING_APPROVAL')).toEqual({})
    expect(status('Invoice', 'in', 'OPEN', 'UNKNOWN')).toEqual({})
    expect(asked('Price', [condition('interval', 'in', 'ONE_TIME', 'MONTH')])).toEqual({})
    expect(asked('Price', [condition('interval', 'in', 'MONTH')])).toEqual({ 'period_unit[in]': '["month"]' })
  })

  test('a field that may be empty is not asked for by what it is not', () => {
    expect(queryOf('Product').filters.status).toEqual(['in'])
    expect(queryOf('Payment').filters.status).toEqual(['in'])
  })
})

describe('texts and pointers', () => {
  test('an address is asked for alone, and one of several by nobody', () => {
    expect(asked('BillingCustomer', [condition('emails', 'in', 'Ada@calc.example')])).toEqual({
      'email[is]': 'Ada@calc.example',
    })
    expect(asked('BillingCustomer', [condition('emails', 'startsWith', 'ada')])).toEqual({
      'email[starts_with]': 'ada',
    })
    expect(asked('BillingCustomer', [condition('emails', 'in', 'a', 'b')])).toEqual({})
    expect(asked('BillingCustomer', [condition('emails', 'in', '')])).toEqual({})
    expect(asked('BillingCustomer', [condition('emails', 'in', '\ud83d')])).toEqual({})
    expect(asked('BillingCustomer', [condition('emails', 'contains', 'a')])).toEqual({})
  })

  test('a number is asked for as it is spelled, in capitals and in small letters', () => {
    expect(asked('Invoice', [condition('number', 'in', 'Inv-1')])).toEqual({ 'id[in]': '["Inv-1","INV-1","inv-1"]' })
  })

  test('ids are a list, whatever stands in them', () => {
    expect(asked('Invoice', [condition('customer', 'in', 'a"b', 'tax customer test')])).toEqual({
      'customer_id[in]': '["a\\"b","tax customer test"]',
    })
    expect(asked('CreditNote', [condition('invoice', 'in', '12')])).toEqual({ 'reference_invoice_id[in]': '["12"]' })
  })
})

describe('amounts', () => {
  test.each<[Condition[], object]>([
    [[money('total', 'gte', '100.005')], { 'total[gte]': 10000 }],
    [[money('total', 'lt', '100.005')], { 'total[lte]': 10001 }],
    [[money('total', 'gte', '5000', 'JPY')], { 'total[gte]': 5000 }],
    [[money('total', 'gt', '-1')], { 'total[gte]': -100 }],
    [[money('total', 'gte', '1'), money('total', 'lte', '2')], { 'total[between]': '[100,200]' }],
    [[condition('total', 'gte', '1')], {}],
    [[money('total', 'gte', '1'), money('total', 'gte', '1', 'EUR')], {}],
  ])('%j', (conditions, own) => {
    expect(asked('Invoice', conditions)).toEqual(own)
  })
})

describe('what goes together', () => {
  test('of two fields of ours that stand in one of theirs, one is asked for', () => {
    const bounds = [
      condition('paidAt', 'gte', '2026-01-01T00:00:00Z'),
      condition('createdAt', 'gte', '2025-01-01T00:00:00Z'),
    ]
    expect(asked('Payment', bounds)).toEqual({
      'type[in]': '["payment","authorization"]',
      'date[after]': 1767225599,
    })
  })

  test('an order takes the place of the usual one, which is told as well', () => {
    const order = { field: 'issuedAt', direction: 'ASC' } as const
    expect(asked('Invoice', [], order)).toEqual({ 'sort_by[asc]': 'date' })
    const list = chargebee.records.item?.list?.call(page(10), ask)
    expect(list && parametersOf(list)).toEqual({ 'sort_by[asc]': 'id', limit: 10, offset: undefined })
  })

  test('a list of refunds is one of transactions of the types that are refunds', () => {
    expect(asked('Refund', [condition('status', 'in', 'FAILED')])).toEqual({
      'type[in]': '["refund","payment_reversal"]',
      'status[in]': '["failure","timeout","late_failure"]',
    })
  })
})
