import type { Recorded } from '../index.ts'

/** Where HubSpot's recordings hold records of ours. */
export const hubspot: readonly Recorded[] = [
  {
    provider: 'hubspot',
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
    provider: 'hubspot',
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
    provider: 'hubspot',
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
    provider: 'hubspot',
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
    provider: 'hubspot',
    record: 'task',
    entities: ['Task'],
    lists: { 'nango/tasks.json': 'results[]' },
    others: { 'nango/create-task.json': '' },
  },
  {
    provider: 'hubspot',
    record: 'note',
    entities: ['Note'],
    others: { 'nango/create-note.json': '' },
  },
  {
    provider: 'hubspot',
    record: 'pipeline',
    entities: ['Pipeline'],
    lists: { 'nango/fetch-pipelines.json': 'results[]' },
  },
  {
    provider: 'hubspot',
    record: 'stage',
    entities: ['Stage'],
    lists: { 'nango/fetch-pipelines.json': 'results[].stages[]' },
  },
  {
    provider: 'hubspot',
    record: 'owner',
    entities: ['User'],
    lists: { 'nango/owners.json': 'results[]' },
    others: { 'nango/get-owner.json': '' },
  },
]
