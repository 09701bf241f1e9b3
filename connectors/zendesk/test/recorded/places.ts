import type { Place } from '../../../../test/recorded/places.ts'

/** Where Zendesk's recordings hold records of ours. */
export const places: readonly Place[] = [
  {
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
    record: 'comment',
    entities: ['TicketComment'],
    children: { 'nango/ticket-comments.json': 'comments[]' },
    through: { parent: 'Ticket', field: 'comments' },
  },
  {
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
    record: 'group',
    entities: ['Team'],
    others: { 'nango/get-group.json': 'group', 'nango/groups.json': 'groups[]' },
  },
]
