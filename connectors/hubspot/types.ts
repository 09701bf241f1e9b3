/** The names of the CRM objects in paths. https://developers.hubspot.com/docs/api-reference/crm-objects-v3/guide */
export type ObjectType =
  | 'contacts'
  | 'companies'
  | 'deals'
  | 'leads'
  | 'tickets'
  | 'notes'
  | 'tasks'
  | 'calls'
  | 'meetings'
  | 'emails'
  | 'line_items'
  | 'products'

/** The record that the objects of each type are. */
export const recordOf = {
  contacts: 'contact',
  companies: 'company',
  deals: 'deal',
  leads: 'lead',
  tickets: 'ticket',
  notes: 'note',
  tasks: 'task',
  calls: 'call',
  meetings: 'meeting',
  emails: 'email',
  line_items: 'lineItem',
  products: 'product',
} as const satisfies Record<ObjectType, string>
