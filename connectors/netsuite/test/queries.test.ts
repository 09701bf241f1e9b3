import { describe, expect, it } from 'vitest'
import type { SoapCall } from '../../../src/contract/call.ts'
import type { EntityName } from '../../../src/contract/entities.ts'
import type { Condition, Operator, Query } from '../../../src/contract/query.ts'
import type { XmlElement } from '../../../src/contract/xml.ts'
import netsuite from '../index.ts'

const condition = (field: string, operator: Operator, ...values: string[]): Condition => ({ field, operator, values })

/** The criteria of a query, of the conditions that it takes: name, operator, values. */
function criteriaOf(entity: EntityName, ...conditions: readonly Condition[]) {
  const query = netsuite.entities[entity]?.queries?.[0] as Query<unknown>
  const known = conditions.filter(({ field, operator }) => query.filters[field]?.includes(operator))
  const taken = query.fitting?.(known) ?? known
  const ask = { want: 'ALL', settings: {}, facts: {} } as never
  const call = query.call({ size: 10, cursor: undefined }, ask, { conditions: taken }) as SoapCall
  const [record] = call.body.children as readonly XmlElement[]
  return ((record?.children ?? []) as readonly XmlElement[]).map(({ name, attributes, children }) =>
    [
      name.replace('platformCommon:', ''),
      attributes.operator,
      ...(children as readonly XmlElement[]).map(value => value.children[0] ?? value.attributes.internalId),
    ].join(' '),
  )
}

describe('queries of transactions', () => {
  const base = ['mainLine  true', 'type anyOf _invoice']

  it('give a field one criterion, and the criteria in the order of the alphabet', () => {
    const conditions = [
      condition('status', 'in', 'OPEN'),
      condition('createdAt', 'gte', '2026-03-02T00:00:00Z'),
      condition('createdAt', 'lt', '2026-03-05T00:00:00Z'),
      condition('customer', 'in', '7', '8'),
    ]
    expect(criteriaOf('Invoice', ...conditions)).toEqual([
      'dateCreated within 2026-03-01T00:00:00.000Z 2026-03-06T00:00:00.000Z',
      'entity anyOf 7 8',
      base[0],
      'status anyOf _invoiceOpen',
      base[1],
    ])
  })

  it('ask for bounds that are a day wider', () => {
    expect(criteriaOf('Invoice', condition('dueAt', 'gt', '2026-03-02T08:00:00Z'))[0]).toBe(
      'dueDate onOrAfter 2026-03-01T08:00:00.000Z',
    )
    expect(criteriaOf('Invoice', condition('updatedAt', 'lte', '2026-03-02T08:00:00Z'))[0]).toBe(
      'lastModifiedDate onOrBefore 2026-03-03T08:00:00.000Z',
    )
  })

  it('ask for every code that can become a wanted word, and leave out only those that cannot', () => {
    const status = (entity: EntityName, operator: Operator, ...values: string[]) =>
      criteriaOf(entity, condition('status', operator, ...values)).filter(text => text.startsWith('status'))
    expect(status('Invoice', 'in', 'VOID')).toEqual(['status anyOf _invoiceRejected _invoiceVoided'])
    expect(status('Invoice', 'in', 'PARTIALLY_PAID', 'PAID')).toEqual(['status anyOf _invoiceOpen _invoicePaidInFull'])
    expect(status('Invoice', 'notIn', 'OPEN')).toEqual([])
    expect(status('Invoice', 'notIn', 'OPEN', 'PARTIALLY_PAID')).toEqual(['status noneOf _invoiceOpen'])
    expect(status('Invoice', 'in', 'UNKNOWN', 'PAID')).toEqual([])
    expect(status('Invoice', 'in', 'DRAFT')).toEqual([])
    // A void payment has no code.
    expect(status('Payment', 'in', 'CANCELED')).toEqual([])
    expect(status('Payment', 'in', 'PENDING')).toEqual(['status anyOf _paymentNotDeposited _paymentUnapprovedPayment'])
  })

  it('ask for one text, and for ids that can be ids', () => {
    expect(criteriaOf('Invoice', condition('number', 'contains', 'INV'))).toContain('tranId contains INV')
    expect(criteriaOf('Invoice', condition('number', 'in', 'one', 'two'))).toEqual(base)
    expect(criteriaOf('Invoice', condition('number', 'in', 'a'), condition('number', 'contains', 'b'))).toEqual(base)
    expect(criteriaOf('Invoice', condition('customer', 'in', 'nobody'))).toEqual(base)
  })
})

it('asks whether a customer is overdue, and whether an item can be sold', () => {
  expect(criteriaOf('BillingCustomer', condition('delinquent', 'in', 'true'))[0]).toBe('overdueBalance greaterThan 0')
  expect(criteriaOf('BillingCustomer', condition('delinquent', 'in', 'false'))[0]).toBe(
    'overdueBalance lessThanOrEqualTo 0',
  )
  expect(criteriaOf('Product', condition('status', 'in', 'ARCHIVED'))).toEqual(['isInactive  true'])
  expect(criteriaOf('Product', condition('status', 'in', 'ARCHIVED', 'ACTIVE'))).toEqual([])
})
