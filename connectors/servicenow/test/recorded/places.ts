import type { Place } from '../../../../test/recorded/places.ts'

/** Where ServiceNow's recordings hold records of ours. The lists were asked for by another version's address than ours. */
export const places: readonly Place[] = [
  {
    record: 'incident',
    entities: ['Ticket'],
    others: {
      'nango/create-incident.json': 'result',
      'nango/list-incidents.json': 'result[]',
      'nango/list-table-records.json': 'result[]',
    },
  },
  // Everybody is both, one who asks and one who answers.
  {
    record: 'user',
    entities: ['User'],
    others: {
      'nango/create-user.json': 'result',
      'nango/get-user.json': 'result',
      'nango/users.json': 'result[]',
    },
  },
  {
    record: 'user',
    entities: ['EndUser'],
    others: { 'nango/list-users.json': 'result[]', 'nango/update-user.json': 'result' },
  },
  {
    record: 'group',
    entities: ['Team'],
    others: {
      'nango/create-group.json': 'result',
      'nango/get-group.json': 'result',
      'nango/list-groups.json': 'result[]',
      'nango/update-group.json': 'result',
    },
  },
  { record: 'attachment', entities: [], others: { 'nango/list-attachments.json': 'result[]' } },
]
