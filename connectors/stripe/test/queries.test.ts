import { describe, expect, test } from 'vitest'
import type { RestCall } from '../../../src/contract/call.ts'
import type { EntityName } from '../../../src/contract/entities.ts'
import type { Condition, Operator, Query } from '../../../src/contract/query.ts'
import stripe from '../index.ts'
import { ask, page } from './perform.ts'

const condition = (field: string, operator: Operator, ...values: string[]): Condition => ({ field, operator, values })

const queriesOf = (entity: EntityName) => stripe.entities[entity]?.queries as readonly [Query<unknown>, Query<unknown>]

/** What a query asks for, of the conditions that it takes together. */
function asked(entity: EntityName, which: 'list' | 'search', ...conditions: readonly Condition[]) {
  const query = queriesOf(entity)[which === 'list' ? 0 : 1]
  const known = conditions.filter(({ field, operator }) => query.filters[field]?.includes(operator))
  const taken = query.fitting?.(known) ?? known
  const { query: parameters = {} } = query.call(page(10), { ...ask, want: [] }, { conditions: taken }) as RestCall
  const { limit: _, starting_after: __, page: ___, 'expand[]': ____, ...own } = parameters
  return { own, taken: taken.length }
}

describe('lists', () => {
  test.each([
    ['gte', '2026-01-01T00:00:00.001Z', 1767225601],
    ['gt', '2026-01-01T00:00:00.999Z', 1767225600],
    ['lte', '2026-01-01T00:00:00.999Z', 1767225600],
    ['lt', '2026-01-01T00:00:00.001Z', 1767225601],
    ['gte', '2026-01-01T00:00:00Z', 1767225600],
    ['gte', '1901-01-01T00:00:00Z', 0],
  ] as const)('a bound %s %s between two seconds leaves out no row', (operator, instant, seconds) => {
    expect(asked('Invoice', 'list', condition('createdAt', operator, instant)).own).toEqual({
      [`created[${operator}]`]: seconds,
    })
  })

  test('a status is asked for where one word of Stripe means all that is wanted', () => {
    const status = (...values: string[]) => asked('Invoice', 'list', condition('status', 'in', ...values)).own
    expect(status('OPEN')).toEqual({ status: 'open' })
    expect(status('PARTIALLY_PAID', 'OPEN')).toEqual({ status: 'open' })
    expect(status('OPEN', 'PAID')).toEqual({})
    expect(status('PENDING_APPROVAL')).toEqual({})
    expect(status('OPEN', 'UNKNOWN')).toEqual({})
  })

  test('subscriptions of all statuses are asked for, unless one is wanted', () => {
    const status = (...values: string[]) => asked('Subscription', 'list', condition('status', 'in', ...values)).own
    expect(asked('Subscription', 'list').own).toEqual({ status: 'all' })
    expect(status('EXPIRED')).toEqual({ status: 'incomplete_expired' })
    expect(status('EXPIRED', 'CANCELED')).toEqual({ status: 'ended' })
    expect(status('EXPIRED', 'ACTIVE')).toEqual({ status: 'all' })
  })

  test('what goes together goes together, and a parameter is given once', () => {
    const conditions = [
      condition('customer', 'in', 'cus_1'),
      condition('status', 'in', 'PAID'),
      condition('createdAt', 'gte', '2026-01-01T00:00:00Z'),
      condition('createdAt', 'lt', '2026-02-01T00:00:00Z'),
    ]
    expect(asked('Invoice', 'list', ...conditions)).toEqual({
      own: { customer: 'cus_1', status: 'paid', 'created[gte]': 1767225600, 'created[lt]': 1769904000 },
      taken: 4,
    })
    const prices = asked('Price', 'list', condition('interval', 'in', 'ONE_TIME'), condition('status', 'in', 'ACTIVE'))
    expect(prices.own).toEqual({ type: 'one_time', active: 'true' })
  })

  test('an id of another form, and one of several, is not asked for', () => {
    expect(asked('Invoice', 'list', condition('customer', 'in', 'nobody')).own).toEqual({})
    expect(asked('Invoice', 'list', condition('customer', 'in', 'cus_1', 'cus_2')).own).toEqual({})
    expect(asked('Refund', 'list', condition('payment', 'in', 'ch_1')).own).toEqual({ charge: 'ch_1' })
    expect(asked('Dispute', 'list', condition('payment', 'in', 'pi_1')).own).toEqual({ payment_intent: 'pi_1' })
  })
})

describe('searches', () => {
  const query = (entity: EntityName, ...conditions: readonly Condition[]) =>
    asked(entity, 'search', ...conditions).own.query

  test('several values stand alone, and single ones together', () => {
    const several = condition('status', 'in', 'PAID', 'VOID')
    const currency = condition('currency', 'in', 'USD')
    expect(query('Invoice', several)).toBe('status:"paid" OR status:"void"')
    expect(query('Invoice', several, currency)).toBe('currency:"usd"')
    expect(query('Invoice', condition('customer', 'in', 'cus_1'), currency)).toBe('customer:"cus_1" AND currency:"usd"')
  })

  test('no more than ten clauses are asked for', () => {
    const ids = Array.from({ length: 11 }, (_, index) => `cus_${index}`)
    expect(asked('Invoice', 'search', condition('customer', 'in', ...ids)).taken).toBe(0)
    expect(asked('Invoice', 'search', condition('customer', 'in', ...ids.slice(1))).taken).toBe(1)
  })

  test('a word is excluded only when it can mean nothing that is wanted', () => {
    expect(query('Invoice', condition('status', 'notIn', 'PAID', 'VOID'))).toBe('-status:"paid" AND -status:"void"')
    expect(asked('Invoice', 'search', condition('status', 'notIn', 'OPEN')).taken).toBe(0)
    expect(query('Invoice', condition('status', 'notIn', 'OPEN', 'PARTIALLY_PAID'))).toBe('-status:"open"')
  })

  test.each([
    ['contains', 'ab', undefined],
    ['contains', 'abc', 'name~"abc"'],
    ['contains', 'a b c', undefined],
    ['startsWith', 'straße', undefined],
    ['in', 'Ada Lovelace', 'name:"Ada Lovelace"'],
    ['in', '⭐', undefined],
    ['in', 'a" OR email~"b', undefined],
  ] as const)('a name that %s %j is asked for as %j', (operator, value, expected) => {
    const { own, taken } = asked('BillingCustomer', 'search', condition('name', operator, value))
    expect(taken === 0 ? undefined : own.query).toBe(expected)
  })

  test('an amount is asked for in the smallest unit of its currency, and not below zero', () => {
    const total = (operator: Operator, value: string, currency: string) => {
      const { own, taken } = asked('Invoice', 'search', { ...condition('total', operator, value), currency })
      return taken === 0 ? undefined : own.query
    }
    expect(total('gte', '10.005', 'USD')).toBe('total>=1001')
    expect(total('gt', '10.005', 'USD')).toBe('total>1000')
    expect(total('lte', '10.5', 'JPY')).toBe('total<=10')
    expect(total('lt', '1.0005', 'KWD')).toBe('total<1001')
    expect(total('gte', '-1', 'USD')).toBeUndefined()
  })
})

test('what costs Stripe time is asked for only where it is wanted', () => {
  const list = (record: string, want: readonly string[]) => {
    const spec = stripe.records[record]
    const call = spec?.list?.call(page(10), { ...ask, want: [...want, ...(spec.always ?? [])] }) as RestCall
    return call.query?.['expand[]']
  }
  expect(list('payment', [])).toEqual(['data.latest_charge.refunds'])
  expect(list('payment', ['balance_transaction'])).toEqual([
    'data.latest_charge.refunds',
    'data.latest_charge.balance_transaction',
  ])
  expect(list('customer', [])).toBeUndefined()
  expect(list('customer', ['tax_ids'])).toEqual(['data.tax_ids'])
  expect(list('invoice', ['customer', 'discounts'])).toEqual([
    'data.discounts.source.coupon',
    'data.discounts.promotion_code',
    'data.customer',
  ])
})
