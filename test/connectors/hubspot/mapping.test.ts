import { expect, test } from 'vitest'
import connector from '../../../connectors/hubspot/index.ts'
import { isAbsent } from '../../../src/contract/mapping.ts'
import { plainFacts } from './facts.ts'

/** Reads every column of an entity. */
function mapped(entity: keyof typeof connector.entities, row: unknown): Record<string, unknown> {
  const columns = Object.entries(connector.entities[entity]?.mapping ?? {})
  return Object.fromEntries(
    columns.map(([field, column]) => [field, isAbsent(column) ? undefined : column.read(row, plainFacts)]),
  )
}

test('a deal without a currency is worth its amount in the home currency', () => {
  const row = { id: '1', properties: { amount: '12.30', deal_currency_code: '' }, archived: false }
  expect(mapped('Deal', row).amount).toEqual({ amount: '12.30', currency: 'USD' })
})

test('an open deal has no closing instant, and a closed one no open status', () => {
  const closedate = '2026-05-04T10:00:00.000Z'
  const open = { id: '1', properties: { closedate, hs_is_closed: 'false', hs_is_closed_won: 'false' } }
  expect(mapped('Deal', open)).toMatchObject({ status: 'OPEN', closedAt: null, expectedCloseDate: '2026-05-04' })
  const lost = { id: '1', properties: { closedate, hs_is_closed: 'true', hs_is_closed_won: 'false' } }
  expect(mapped('Deal', lost)).toMatchObject({ status: 'LOST', closedAt: '2026-05-04T10:00:00Z' })
  expect(mapped('Deal', { id: '1', properties: {} })).toMatchObject({ status: null, closedAt: null })
})

test('a stage that the customer added is UNKNOWN beside its own word', () => {
  const row = { id: '1', properties: { lifecyclestage: '148275032', email: '' } }
  const unified = mapped('Contact', row)
  expect(unified).toMatchObject({ lifecycleStage: 'UNKNOWN', lifecycleStageRaw: '148275032', emails: [] })
})

test('a value that makes no sense is refused', () => {
  const amount = { id: '1', properties: { amount: 'lots' } }
  expect(() => mapped('Deal', amount)).toThrow(TypeError)
  const date = { id: '1', properties: { notes_last_updated: 'yesterday' } }
  expect(() => mapped('Contact', date)).toThrow(TypeError)
})
