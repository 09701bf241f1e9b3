import { describe, expect, test } from 'vitest'
import type { Call } from '../../../src/contract/call.ts'
import type { EntityName } from '../../../src/contract/entities.ts'
import type { Condition, Operator, Query } from '../../../src/contract/query.ts'
import connector from '../index.ts'
import { asking } from './perform.ts'

const queryOf = (entity: EntityName): Query<unknown> => {
  const spec = (connector.entities as Readonly<Record<string, { queries?: readonly unknown[] }>>)[entity]
  return spec?.queries?.[0] as Query<unknown>
}

const where = (field: string, operator: Operator, ...values: string[]): Condition => ({ field, operator, values })
const money = (operator: Operator, currency: string, ...values: string[]): Condition => ({
  ...where('amount', operator, ...values),
  currency,
})

interface Body {
  readonly filterGroups: readonly { readonly filters: readonly object[] }[]
  readonly sorts: readonly object[]
  readonly limit: number
  readonly after: string
}

/** What HubSpot is asked, where it is asked for all conditions. */
function asked(entity: EntityName, conditions: readonly Condition[], page = { size: 200, cursor: '0' }): Body {
  const query = queryOf(entity)
  expect(query.fitting?.(conditions) ?? conditions).toEqual(conditions)
  const call = query.call(page, asking(), { conditions, order: undefined }) as Extract<Call, { protocol: 'rest' }>
  return call.body as Body
}

const groups = (entity: EntityName, ...conditions: Condition[]) =>
  asked(entity, conditions).filterGroups.map(({ filters }) => filters)

/** Which of the conditions HubSpot is asked for. */
const fitting = (entity: EntityName, ...conditions: Condition[]) => queryOf(entity).fitting?.(conditions)

describe('conditions', () => {
  test('a text is searched for in small letters, in each property that may have it', () => {
    const values = ['ada@example.com', 'b@example.com']
    expect(groups('Contact', where('emails', 'in', 'ADA@example.com', 'b@example.com'))).toEqual([
      [{ propertyName: 'email', operator: 'IN', values }],
      [{ propertyName: 'hs_additional_emails', operator: 'IN', values }],
    ])
  })

  test.each(['Köchin', ' ada', 'ada ', 'İ', ''])('a text that HubSpot may read otherwise is not: %j', value => {
    expect(fitting('Contact', where('firstName', 'in', 'ada', value))).toEqual([])
  })

  test('a word is searched for as every word that means it', () => {
    expect(groups('Lead', where('status', 'in', 'WORKING'))).toEqual([
      [{ propertyName: 'hs_pipeline_stage', operator: 'IN', values: ['attempting-stage-id', 'connected-stage-id'] }],
    ])
  })

  test('what is UNKNOWN is there, and none of the known', () => {
    expect(groups('Call', where('direction', 'in', 'UNKNOWN', 'INBOUND'))).toEqual([
      [{ propertyName: 'hs_call_direction', operator: 'IN', values: ['INBOUND'] }],
      [
        { propertyName: 'hs_call_direction', operator: 'HAS_PROPERTY' },
        { propertyName: 'hs_call_direction', operator: 'NOT_IN', values: ['INBOUND', 'OUTBOUND'] },
      ],
    ])
    expect(groups('Call', where('direction', 'notIn', 'UNKNOWN', 'INBOUND'))).toEqual([
      [{ propertyName: 'hs_call_direction', operator: 'IN', values: ['OUTBOUND'] }],
      [{ propertyName: 'hs_call_direction', operator: 'NOT_HAS_PROPERTY' }],
    ])
  })

  test('what is not a word may be nothing', () => {
    expect(groups('Call', where('direction', 'notIn', 'INBOUND'))).toEqual([
      [{ propertyName: 'hs_call_direction', operator: 'NOT_IN', values: ['INBOUND'] }],
      [{ propertyName: 'hs_call_direction', operator: 'NOT_HAS_PROPERTY' }],
    ])
  })

  test('a word that HubSpot has no word for is left to us', () => {
    expect(fitting('Task', where('status', 'in', 'CANCELED'))).toEqual([])
    expect(fitting('Lead', where('status', 'notIn', 'CONVERTED'))).toEqual([])
  })

  test('an instant lets its border in, for ours are finer', () => {
    const at = where('createdAt', 'gt', '2026-01-01T00:00:00.0001Z')
    expect(groups('Deal', at)).toEqual([[{ propertyName: 'createdate', operator: 'GTE', value: '1767225600000' }]])
  })

  test('a day is all of its instants in UTC', () => {
    expect(groups('Deal', where('expectedCloseDate', 'in', '2026-01-01'))).toEqual([
      [{ propertyName: 'closedate', operator: 'BETWEEN', value: '1767225600000', highValue: '1767311999999' }],
    ])
    expect(groups('Deal', where('expectedCloseDate', 'lte', '2026-01-01'))).toEqual([
      [{ propertyName: 'closedate', operator: 'LTE', value: '1767311999999' }],
    ])
  })

  test('an amount is one of its currency, or one that names none', () => {
    const amount = { propertyName: 'amount', operator: 'GTE', value: '10' }
    expect(groups('Deal', money('gte', 'EUR', '10'))).toEqual([
      [amount, { propertyName: 'deal_currency_code', operator: 'EQ', value: 'EUR' }],
      [amount, { propertyName: 'deal_currency_code', operator: 'NOT_HAS_PROPERTY' }],
    ])
  })

  test('both borders of an amount name the currency once', () => {
    const [first, ...others] = groups('Deal', money('gte', 'EUR', '10'), money('lt', 'EUR', '20'))
    expect(first).toHaveLength(3)
    expect(others).toHaveLength(1)
  })

  test('a ticket that is OPEN is in any stage but those of the first pipeline that are not', () => {
    expect(groups('Ticket', where('status', 'in', 'OPEN'))).toEqual([
      [{ propertyName: 'hs_pipeline_stage', operator: 'NOT_IN', values: ['1', '2', '4'] }],
    ])
    expect(groups('Ticket', where('status', 'in', 'NEW', 'PENDING'))).toEqual([
      [{ propertyName: 'hs_pipeline_stage', operator: 'IN', values: ['1', '2'] }],
    ])
  })

  test('a deal that is open was not closed, whatever its date says', () => {
    expect(groups('Deal', where('closedAt', 'isNull'))).toEqual([
      [{ propertyName: 'closedate', operator: 'NOT_HAS_PROPERTY' }],
      [{ propertyName: 'hs_is_closed', operator: 'EQ', value: 'false' }],
      [{ propertyName: 'hs_is_closed', operator: 'NOT_HAS_PROPERTY' }],
    ])
  })
})

describe('limits', () => {
  const ids = (count: number, length = 1) => Array.from({ length: count }, (_, n) => String(n).padStart(length, '7'))

  test('at most 100 values, and no more characters than leave room for the names of properties', () => {
    expect(fitting('Deal', where('owner', 'in', ...ids(100)))).toHaveLength(1)
    expect(fitting('Deal', where('owner', 'in', ...ids(101)))).toEqual([])
    expect(fitting('Deal', where('owner', 'in', ...ids(100, 15)))).toEqual([])
  })

  test('at most five groups: what does not fit is left to us, and what fits behind it is not', () => {
    const notWon = where('status', 'notIn', 'WON')
    const currency = money('gte', 'USD', '1')
    const owned = where('owner', 'isNotNull')
    expect(fitting('Deal', notWon, currency, owned)).toEqual([notWon, owned])
    for (const entity of Object.keys(connector.entities) as EntityName[]) {
      const query = queryOf(entity)
      const all = Object.keys(query?.filters ?? {}).map(field => where(field, 'isNotNull'))
      expect(query?.fitting?.(all).length ?? 0).toBeLessThanOrEqual(6)
    }
  })

  test('no page reaches past the last row that HubSpot gives', () => {
    expect(asked('Deal', [], { size: 200, cursor: '9900' })).toMatchObject({ limit: 100, after: '9900' })
    expect(asked('Deal', [], { size: 50, cursor: '9900' })).toMatchObject({ limit: 50 })
  })

  test('every search of every list leaves room for the longest conditions', () => {
    for (const entity of Object.keys(connector.entities) as EntityName[]) {
      const query = queryOf(entity)
      if (query === undefined) continue
      const call = query.call({ size: 200, cursor: undefined }, asking(), { conditions: [], order: undefined })
      expect(JSON.stringify((call as Extract<Call, { protocol: 'rest' }>).body).length).toBeLessThan(1_500)
    }
  })
})

test('an order is one property, forwards or backwards', () => {
  const query = queryOf('Task')
  const sortsOf = (direction: 'ASC' | 'DESC') => {
    const order = { field: 'dueAt', direction }
    const call = query.call({ size: 1, cursor: undefined }, asking(), { conditions: [], order })
    return ((call as Extract<Call, { protocol: 'rest' }>).body as Body).sorts
  }
  expect(sortsOf('ASC')).toEqual([{ propertyName: 'hs_timestamp', direction: 'ASCENDING' }])
  expect(sortsOf('DESC')).toEqual([{ propertyName: 'hs_timestamp', direction: 'DESCENDING' }])
  expect(asked('Task', []).sorts).toEqual([])
})
