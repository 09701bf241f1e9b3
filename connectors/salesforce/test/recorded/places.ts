import type { Place } from '../../../../test/recorded/places.ts'

/** Where Salesforce's recordings hold records of ours. */
export const places: readonly Place[] = [
  {
    record: 'account',
    entities: ['Company'],
    others: {
      'nango/accounts.json': 'records[]',
      'nango/get-sobject-basic-info.json': 'recentItems[]',
      'nango/query-all-records.json': 'records[]',
      'nango/records-by-soql.json': 'records[]',
      'nango/retrieve-query-more.json': 'records[]',
    },
  },
  {
    record: 'case',
    entities: ['Ticket'],
    others: { 'nango/cases.json': 'records[]', 'nango/tickets.json': 'records[]' },
  },
  { record: 'user', entities: ['User'], others: { 'nango/get-record-by-external-id.json': '' } },
]
