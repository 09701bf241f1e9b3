import type { Place } from '../../../../test/recorded/places.ts'

/** Where HubSpot's recordings hold records of ours. */
export const places: readonly Place[] = [
  {
    record: 'company',
    entities: ['Company'],
    lists: { 'nango/companies.json': 'results[]' },
    others: {
      'nango/batch-create-companies.json': 'results[]',
      'nango/batch-update-companies.json': 'results[]',
      'nango/create-company.json': '',
      'nango/get-company.json': '',
      'nango/search-companies.json': 'results[]',
      'nango/update-company.json': '',
      'nango/update-company-clear-fields.json': '',
    },
  },
  {
    record: 'contact',
    entities: ['Contact'],
    lists: { 'nango/list-contacts.json': 'results[]' },
    others: {
      'nango/create-contact.json': '',
      'nango/get-contact.json': '',
      'nango/update-contact-clear-fields.json': '',
    },
  },
  {
    record: 'deal',
    entities: ['Deal'],
    lists: { 'nango/list-deals.json': 'results[]' },
    others: {
      'nango/create-deal.json': '',
      'nango/get-deal.json': '',
      'nango/update-deal.json': '',
      'nango/update-deal-clear-fields.json': '',
    },
  },
  {
    record: 'ticket',
    entities: ['Ticket'],
    lists: { 'nango/service-tickets.json': 'results[]' },
    others: {
      'nango/create-ticket.json': '',
      'nango/get-ticket.json': '',
      'nango/search-tickets.json': 'results[]',
      'nango/update-ticket.json': '',
    },
  },
  {
    record: 'task',
    entities: ['Task'],
    lists: { 'nango/tasks.json': 'results[]' },
    others: { 'nango/create-task.json': '' },
  },
  {
    record: 'note',
    entities: ['Note'],
    others: { 'nango/create-note.json': '' },
  },
  {
    record: 'pipeline',
    entities: ['Pipeline'],
    lists: { 'nango/fetch-pipelines.json': 'results[]' },
  },
  {
    record: 'stage',
    entities: ['Stage'],
    lists: { 'nango/fetch-pipelines.json': 'results[].stages[]' },
  },
  {
    record: 'owner',
    entities: ['User'],
    lists: { 'nango/owners.json': 'results[]' },
    others: { 'nango/get-owner.json': '' },
  },
]
