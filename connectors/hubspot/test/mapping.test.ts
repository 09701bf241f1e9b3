import { expect, test } from 'vitest'
import { isAbsent } from '../../../src/contract/mapping.ts'
import connector from '../index.ts'
import { plainFacts } from './facts.ts'

/** Reads every column of an entity. */
function mapped(entity: keyof typeof connector.entities, row: unknown, facts = plainFacts): Record<string, unknown> {
  const columns = Object.entries(connector.entities[entity]?.mapping ?? {})
  return Object.fromEntries(
    columns.map(([field, column]) => [field, isAbsent(column) ? undefined : column.read(row, facts)]),
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

test('a task was completed when it is done; until then its instant is when it is due', () => {
  const hs_task_completion_date = '2026-05-04T10:00:00.000Z'
  const shown = (hs_task_status: string) =>
    mapped('Task', { id: '1', properties: { hs_task_status, hs_task_completion_date } })
  expect(shown('COMPLETED')).toMatchObject({ completedAt: '2026-05-04T10:00:00Z', status: 'COMPLETED' })
  expect(shown('NOT_STARTED')).toMatchObject({ completedAt: null, status: 'NOT_STARTED' })
  expect(shown('SOMEDAY')).toMatchObject({ completedAt: null, status: 'UNKNOWN', statusRaw: 'SOMEDAY' })
})

test('the first of several reminders is shown', () => {
  const task = { id: '1', properties: { hs_task_reminders: '1777888800000;1777975200000' } }
  expect(mapped('Task', task).reminderAt).toBe('2026-05-04T10:00:00Z')
  expect(mapped('Task', { id: '1', properties: { hs_task_reminders: '' } }).reminderAt).toBeNull()
})

test('whom an e-mail is from and to is in its heads', () => {
  const to = [
    { email: 'b@example.com', firstName: 'Ada', lastName: 'Lovelace' },
    { email: 'c@example.com', firstName: null, lastName: '' },
  ]
  const shown = (headers: object) =>
    mapped('EmailActivity', { id: '1', properties: { hs_email_headers: JSON.stringify(headers) } }).participants
  expect(shown({ from: { email: 'a@example.com' }, to, cc: null })).toEqual([
    { role: 'from', name: null, email: 'a@example.com' },
    { role: 'to', name: 'Ada Lovelace', email: 'b@example.com' },
    { role: 'to', name: null, email: 'c@example.com' },
  ])
  expect(shown({})).toEqual([])
  expect(mapped('EmailActivity', { id: '1', properties: {} }).participants).toEqual([])
})

test('the text of an e-mail is the one that was sent, else what its HTML says', () => {
  const html = '<p>Dear &quot;Ada&quot;</p>'
  const both = { id: '1', properties: { hs_email_text: 'Dear Ada', hs_email_html: html } }
  expect(mapped('EmailActivity', both)).toMatchObject({ body: 'Dear Ada', bodyHtml: html })
  const one = { id: '1', properties: { hs_email_html: html } }
  expect(mapped('EmailActivity', one)).toMatchObject({ body: 'Dear "Ada"', bodyHtml: html })
})

test('what is forwarded to HubSpot came in', () => {
  const forwarded = { id: '1', properties: { hs_email_direction: 'FORWARDED_EMAIL' } }
  expect(mapped('EmailActivity', forwarded)).toMatchObject({ direction: 'INBOUND', directionRaw: 'FORWARDED_EMAIL' })
})

test('an outcome of a call is named where HubSpot knows it', () => {
  const shown = (hs_call_disposition: string | null) =>
    mapped('Call', { id: '1', properties: { hs_call_disposition } }).outcome
  expect(shown('f240bbac-87c9-4f6e-bf70-924b57d47db7')).toBe('Connected')
  expect(shown('11111111-2222-3333-4444-555555555555')).toBe('11111111-2222-3333-4444-555555555555')
  expect(shown(null)).toBeNull()
})

test('a meeting has a web address where its place is one', () => {
  const shown = (hs_meeting_location: string) => mapped('Meeting', { id: '1', properties: { hs_meeting_location } })
  expect(shown('https://meet.example.com/1')).toMatchObject({ conferenceUrl: 'https://meet.example.com/1' })
  expect(shown('Room 4')).toMatchObject({ location: 'Room 4', conferenceUrl: null })
})

test('the stage of a ticket tells its status: by its number in the first pipeline, by its state in others', () => {
  const ticketStages = {
    2: { label: 'Waiting', state: 'OPEN' },
    900: { label: 'Done', state: 'CLOSED' },
    901: { label: 'On its way', state: null },
  }
  const shown = (hs_pipeline_stage: string) => {
    const row = { id: '1', properties: { hs_pipeline_stage } }
    return mapped('Ticket', row, { ...plainFacts, ticketStages })
  }
  expect(shown('2')).toMatchObject({ status: 'PENDING', stage: 'Waiting', customStatus: { category: 'PENDING' } })
  expect(shown('900')).toMatchObject({ status: 'CLOSED', stage: 'Done', statusRaw: '900' })
  expect(shown('901')).toMatchObject({ status: 'UNKNOWN', stage: 'On its way' })
  expect(shown('constructor')).toMatchObject({ status: 'UNKNOWN', stage: null, customStatus: null })
  expect(shown('')).toMatchObject({ status: null, stage: null })
})

test('times of a ticket are minutes, and absent where HubSpot has counted none', () => {
  const counted = { id: '1', properties: { time_to_first_agent_reply: '119999', time_to_close: '' } }
  expect(mapped('Ticket', counted).metrics).toMatchObject({ firstReplyMinutes: 1, fullResolutionMinutes: null })
  expect(mapped('Ticket', { id: '1', properties: {} }).metrics).toBeNull()
})

test('a line of a deal that is paid once has no interval, and one of another length tells its own word', () => {
  const shown = (recurringbillingfrequency: string) =>
    mapped('DealLineItem', { id: '1', properties: { recurringbillingfrequency } })
  expect(shown('monthly')).toMatchObject({ interval: 'MONTH', intervalRaw: 'monthly' })
  expect(shown('quarterly')).toMatchObject({ interval: 'UNKNOWN', intervalRaw: 'quarterly' })
  expect(shown('')).toMatchObject({ interval: null, intervalRaw: null })
})
