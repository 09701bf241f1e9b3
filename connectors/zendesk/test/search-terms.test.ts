import { describe, expect, test } from 'vitest'
import type { Condition, Order, Query } from '../../../src/contract/query.ts'
import connector from '../index.ts'
import { asking } from './perform.ts'

const page = { size: 50, cursor: undefined }

const queries = (entity: 'Ticket' | 'EndUser' | 'Organization') =>
  connector.entities[entity]?.queries as readonly Query<unknown>[]

const condition = (field: string, operator: Condition['operator'], ...values: string[]): Condition => ({
  field,
  operator,
  values,
})

/** What the export of the search is asked; undefined where nothing of it can be said. */
function exported(entity: 'Ticket' | 'EndUser' | 'Organization', conditions: readonly Condition[], order?: Order) {
  const query = queries(entity).find(({ quota }) => quota === 'search') as Query<unknown>
  const taken = query.fitting?.(conditions) ?? []
  const call = query.call(page, asking(), { conditions: taken, ...(order && { order }) })
  return { taken, query: call.protocol === 'rest' ? call.query?.query : undefined }
}

const asked = (...conditions: Condition[]) => exported('Ticket', conditions).query

describe('conditions in the language of the search', () => {
  test('a word of ours stands for every word that means it, and never for one that is not searched', () => {
    expect(asked(condition('status', 'in', 'CLOSED', 'ON_HOLD'))).toBe('status:hold status:closed')
    expect(asked(condition('status', 'notIn', 'CLOSED', 'NEW'))).toBe('-status:new -status:closed')
    expect(asked(condition('priority', 'in', 'URGENT'))).toBe('priority:urgent')
    expect(asked(condition('type', 'in', 'TASK'))).toBe('ticket_type:task')
  })

  test.each([
    ['what is unknown can be any word', condition('status', 'in', 'OPEN', 'UNKNOWN')],
    ['Zendesk has no word for it', condition('status', 'in', 'IN_PROGRESS')],
    ['no quote can be said', condition('externalId', 'in', 'a"b')],
    ['an id of another form names nothing', condition('requester', 'in', 'none')],
    ['how several tags are joined is not documented', condition('tags', 'has', 'a', 'b')],
  ])('%s: it is left to the runtime', (_, each) => {
    expect(exported('Ticket', [each, condition('priority', 'in', 'LOW')])).toMatchObject({ query: 'priority:low' })
    expect(exported('Ticket', [each]).taken).toEqual([])
  })

  test('pointers are numbers, and nothing is "none"', () => {
    expect(asked(condition('assignee', 'in', '1', 'x', '2'))).toBe('assignee:1 assignee:2')
    expect(asked(condition('assignee', 'isNull'), condition('team', 'in', '7'))).toBe('assignee:none group:7')
    expect(exported('EndUser', [condition('organization', 'isNull')]).query).toBe('role:end-user organization:none')
  })

  test('instants are widened to whole seconds, and days by a day to either side', () => {
    expect(asked(condition('createdAt', 'gt', '2026-05-01T00:00:00.5Z'))).toBe('created>=2026-05-01T00:00:00Z')
    expect(asked(condition('updatedAt', 'lt', '2026-05-01T02:00:00.5+02:00'))).toBe('updated<=2026-05-01T00:00:01Z')
    expect(asked(condition('createdAt', 'lte', '2026-05-01T00:00:00Z'))).toBe('created<=2026-05-01T00:00:00Z')
    expect(asked(condition('dueAt', 'gte', '2026-05-01T12:00:00Z'))).toBe('due_date>=2026-04-30')
    expect(asked(condition('dueAt', 'lt', '2026-05-01T12:00:00Z'))).toBe('due_date<=2026-05-03')
  })

  test('of tags that are all wanted the first is asked for', () => {
    expect(asked(condition('tags', 'hasAll', 'a', 'b'))).toBe('tags:"a"')
    expect(asked(condition('tags', 'has', 'vip'))).toBe('tags:"vip"')
  })

  test('a query stays short enough to be sent, and says what it leaves out', () => {
    const long = condition(
      'externalId',
      'in',
      ...Array.from({ length: 100 }, (_, index) => `${index}${'é'.repeat(20)}`),
    )
    const { taken, query } = exported('Ticket', [condition('status', 'in', 'OPEN'), long])
    expect(taken.map(({ field }) => field)).toEqual(['status'])
    expect(query).toBe('status:open')
  })

  test('without a condition everything is searched, in its order', () => {
    expect(exported('Ticket', [], { field: 'createdAt', direction: 'DESC' }).query).toBe('created>=1970-01-01')
    expect(exported('Organization', []).query).toBe('created>=1970-01-01')
    expect(exported('EndUser', []).query).toBe('role:end-user')
  })
})

test('your own ids are looked up in the records themselves, where a comma does not end one', () => {
  for (const entity of ['EndUser', 'Organization'] as const) {
    const [exact] = queries(entity)
    expect(exact?.fitting?.([condition('externalId', 'in', 'a', 'b')])).toHaveLength(1)
    expect(exact?.fitting?.([condition('externalId', 'in', 'a,b')])).toEqual([])
    expect(exact?.lagSeconds).toBeUndefined()
  }
  const [byNumber] = queries('Ticket')
  expect(byNumber?.fitting?.([condition('number', 'in', '12', '#12')])).toEqual([])
})

test.each([
  ['updatedAt', 'ASC', { sort: 'updated_at' }],
  ['updatedAt', 'DESC', { sort: '-updated_at' }],
  ['createdAt', 'ASC', { sort_by: 'created_at', sort_order: 'asc', page: 1, per_page: 50 }],
  ['createdAt', 'DESC', { sort_by: 'created_at', sort_order: 'desc', page: 1, per_page: 50 }],
] as const)('tickets by %s %s come from a list that does not lag', (field, direction, expected) => {
  const query = queries('Ticket').find(({ orders }) => orders?.[field]?.includes(direction)) as Query<unknown>
  expect(query.lagSeconds).toBeUndefined()
  const call = query.call(page, asking(['subject']), { conditions: [], order: { field, direction } })
  expect(call).toMatchObject({ path: '/api/v2/tickets', query: { ...expected, include: undefined } })
})

test('a page of a search ends where Zendesk answers an error', () => {
  const sorted = queries('Ticket').find(({ mostRows }) => mostRows === 1000) as Query<unknown>
  const reply = (rows: number) => ({
    status: 200,
    headers: {},
    bytes: 0,
    body: { results: Array.from({ length: rows }, (_, id) => ({ id })), next_page: 'https://x.example/more' },
  })
  expect(sorted.page(reply(100), { size: 100, cursor: '800' }).next).toBe('900')
  expect(sorted.page(reply(100), { size: 100, cursor: '900' }).next).toBeUndefined()
  // A position that is no multiple of the size is read from the page of 100 that it lies in.
  expect(sorted.page(reply(100), { size: 20, cursor: '130' })).toMatchObject({ next: '200' })
})
