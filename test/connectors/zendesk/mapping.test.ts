import { expect, test } from 'vitest'
import { mapped } from './perform.ts'

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
