import type { Recorded } from '../index.ts'

/** Where Zendesk's recordings hold records of ours. */
export const zendesk: readonly Recorded[] = [
  {
    provider: 'zendesk',
    record: 'ticket',
    entities: ['Ticket'],
    lists: { 'nango/list-tickets.json': 'tickets[]' },
    others: {
      'nango/create-ticket.json': 'ticket',
      'nango/get-ticket.json': 'ticket',
      'nango/search-tickets.json': 'results[]',
      'nango/update-ticket.json': 'ticket',
    },
  },
  {
    provider: 'zendesk',
    record: 'comment',
    entities: ['TicketComment'],
    children: { 'nango/ticket-comments.json': 'comments[]' },
    through: { parent: 'Ticket', field: 'comments' },
  },
  {
    provider: 'zendesk',
    record: 'user',
    entities: ['EndUser', 'User'],
    lists: { 'nango/list-users.json': 'users[]' },
    others: {
      'nango/create-user.json': 'user',
      'nango/update-user.json': 'user',
      'nango/users.json': 'users[]',
    },
  },
  {
    provider: 'zendesk',
    record: 'organization',
    entities: ['Organization'],
    others: {
      'nango/create-organization.json': 'organization',
      'nango/get-organization.json': 'organization',
      'nango/list-organizations.json': 'organizations[]',
      'nango/organizations.json': 'organizations[]',
      'nango/update-organization.json': 'organization',
    },
  },
  {
    provider: 'zendesk',
    record: 'group',
    entities: ['Team'],
    others: { 'nango/get-group.json': 'group', 'nango/groups.json': 'groups[]' },
  },
]
