import { expect, test } from 'vitest'
import { mapped } from './perform.ts'

const nothing = { custom_fields: [], follower_ids: [], email_cc_ids: [] }

test('the system is no author', () => {
  for (const author_id of [-1, 0, null]) expect(mapped('TicketComment', { author_id }).author).toBeNull()
  expect(mapped('TicketComment', { author_id: 7 }).author).toEqual({ record: 'user', id: '7' })
})

test('a comment without a plain text shows the one with marks, and an internal one is internal', () => {
  const unified = mapped('TicketComment', { body: '**Hello**', html_body: '<b>Hello</b>', public: false })
  expect(unified).toMatchObject({ body: '**Hello**', bodyHtml: '<b>Hello</b>', visibility: 'INTERNAL' })
  expect(mapped('TicketComment', {})).toMatchObject({ body: null, visibility: null, channel: null })
})

test('a deleted ticket is closed and says so; unknown words stand beside their own', () => {
  expect(mapped('Ticket', { id: 1, status: 'deleted' })).toMatchObject({
    status: 'CLOSED',
    statusRaw: 'deleted',
    isDeleted: true,
    url: null,
  })
  const odd = mapped('Ticket', { id: 1, status: 'parked', priority: 'whenever', via: { channel: 'pigeon' } })
  expect(odd).toMatchObject({ status: 'UNKNOWN', statusRaw: 'parked', priority: 'UNKNOWN', channel: 'UNKNOWN' })
  expect(odd.channelRaw).toBe('pigeon')
  expect(mapped('Ticket', { id: 1, via: { channel: 'constructor' } }).channel).toBe('UNKNOWN')
})

test('a deleted user and a suspended agent cannot work', () => {
  expect(mapped('User', { id: 1, active: false })).toMatchObject({ isDeleted: true, isActive: false })
  expect(mapped('User', { id: 1, active: true, suspended: true })).toMatchObject({ isDeleted: false, isActive: false })
  const photo = { content_url: 'https://pictures.example/1.png' }
  expect(mapped('User', { id: 1, photo, time_zone: 'London' })).toMatchObject({
    avatarUrl: 'https://pictures.example/1.png',
    timezone: 'London',
    isActive: null,
  })
  expect(mapped('EndUser', { id: 1 })).toMatchObject({ emails: [], phones: [], tags: [] })
})

test('an organization that was deleted is seen in exports', () => {
  expect(mapped('Organization', { id: 1, deleted_at: '2026-01-02T03:04:05Z' }).isDeleted).toBe(true)
  expect(mapped('Organization', { id: 1, deleted_at: null }).isDeleted).toBe(false)
})

test('a value that makes no sense is refused', () => {
  expect(() => mapped('Ticket', { id: 1, created_at: 'yesterday' })).toThrow(TypeError)
  expect(() => mapped('Ticket', { id: 1, is_public: 'perhaps' })).toThrow(TypeError)
})

test('a phone call is one, whoever may read it', () => {
  expect(mapped('TicketComment', { type: 'VoiceComment', public: false }).kind).toBe('CALL')
  expect(mapped('TicketComment', { type: 'Comment', public: false }).kind).toBe('NOTE')
  expect(mapped('TicketComment', { type: 'Comment', public: true }).kind).toBe('REPLY')
  expect(mapped('TicketComment', { type: 'Comment' }).kind).toBeNull()
})

test('of a ticket that came without measures nothing is told, and with odd ones what can be', () => {
  const none = { metrics: null, slas: [], firstRespondedAt: null, resolvedAt: null, closedAt: null }
  expect(mapped('Ticket', { id: 1, status: 'closed', ...nothing })).toMatchObject({ ...none, lastCommentAt: null })
  expect(mapped('Ticket', { id: 1, metric_set: null, slas: null, ...nothing })).toMatchObject(none)
  const times = { reply_time_in_minutes: { calendar: 3, business: 1 }, status_updated_at: '2026-01-02T00:00:00Z' }
  const ticket = { id: 1, created_at: '2026-01-01T00:00:30Z', metric_set: times, ...nothing }
  expect(mapped('Ticket', { ...ticket, status: 'closed' })).toMatchObject({
    firstRespondedAt: '2026-01-01T00:03:30Z',
    closedAt: '2026-01-02T00:00:00Z',
    metrics: { firstReplyMinutes: 3, replies: null },
  })
  // It may still be opened again: it was not closed when its status last changed.
  expect(mapped('Ticket', { ...ticket, status: 'solved' }).closedAt).toBeNull()
  const exact = { ...times, reply_time_in_seconds: { calendar: 185 } }
  expect(mapped('Ticket', { ...ticket, metric_set: exact }).firstRespondedAt).toBe('2026-01-01T00:03:35Z')
})

test('what is left of a promise is told in any unit, and in none', () => {
  const slas = (metric: object) => mapped('Ticket', { id: 1, slas: { policy_metrics: [metric] }, ...nothing }).slas
  const known = { policyName: null, metric: 'UNKNOWN', metricRaw: 'mood', status: 'UNKNOWN', statusRaw: 'odd' }
  expect(slas({ metric: 'mood', stage: 'odd' })).toEqual([{ ...known, dueAt: null, remainingSeconds: null }])
  expect(slas({ metric: 'mood', stage: 'odd', days: 2 })).toMatchObject([{ remainingSeconds: 172_800 }])
  expect(slas({ metric: 'mood', stage: 'odd', hours: -3 })).toMatchObject([{ remainingSeconds: -10_800 }])
  expect(slas({ metric: 'mood', stage: 'odd', minutes: 0 })).toMatchObject([{ remainingSeconds: 0 }])
})

test('a custom field whose definition is gone shows its value as it is', () => {
  const fields = [
    { id: 7, value: 'x' },
    { id: 8, value: ['a', 'b'] },
    { id: 9, value: true },
  ]
  expect(mapped('Ticket', { id: 1, ...nothing, custom_fields: fields }).customFields).toEqual([
    { key: '7', label: null, type: 'OTHER', value: { __typename: 'TextValue', text: 'x' } },
    { key: '8', label: null, type: 'OTHER', value: { __typename: 'TextsValue', texts: ['a', 'b'] } },
    { key: '9', label: null, type: 'OTHER', value: { __typename: 'TextValue', text: 'true' } },
  ])
  expect(mapped('EndUser', { id: 1 }).customFields).toEqual([])
})

test('a verdict with words is the same verdict', () => {
  const rated = (score: string | null) => mapped('Ticket', { id: 1, ...nothing, satisfaction_rating: { score } })
  expect(rated('good_with_comment').satisfaction).toMatchObject({ score: 'GOOD', scoreRaw: 'good_with_comment' })
  expect(rated('meh').satisfaction).toMatchObject({ score: 'UNKNOWN', scoreRaw: 'meh' })
  expect(rated(null).satisfaction).toBeNull()
})
