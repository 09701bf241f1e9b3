import { OneOf } from '../../../../test/truth/compare.ts'
import type { Words } from '../../../../test/truth/words.ts'

/** Salesforce's own words for the world's, by field: what `...Raw` shows, and texts "in the provider's words". */
export const words: Readonly<Record<string, Words>> = {
  'Company.typeRaw': {
    CUSTOMER: new OneOf('Customer - Direct', 'Customer - Channel'),
    PROSPECT: 'Prospect',
    PARTNER: new OneOf('Technology Partner', 'Channel Partner / Reseller'),
    VENDOR: 'Vendor',
    OTHER: 'Other',
  },
  'Lead.statusRaw': {
    New: 'New',
    Attempting: 'Working - Contacted',
    Connected: 'Contacted',
    Qualified: new OneOf('Qualified', 'Closed - Converted'),
    Disqualified: 'Unqualified',
    'Parked 🅿️': 'Parked 🅿️',
  },
  'Lead.rating': { HOT: 'Hot', WARM: 'Warm', COLD: 'Cold' },
  'Deal.forecastCategoryRaw': {
    OMITTED: 'Omitted',
    PIPELINE: 'Pipeline',
    BEST_CASE: 'BestCase',
    COMMIT: 'Forecast',
    CLOSED: 'Closed',
  },
  'Ticket.statusRaw': {
    New: 'New',
    'Waiting on contact': 'Waiting on contact',
    'Waiting on us': 'Escalated',
    Closed: 'Closed',
    'Parcel awaited 📦': 'Parcel awaited 📦',
    'Paid back': 'Paid back',
  },
  'Ticket.priorityRaw': { URGENT: 'Urgent', HIGH: 'High', NORMAL: 'Medium', LOW: 'Low' },
  'Ticket.channelRaw': { CHAT: 'Chat', EMAIL: 'Email', WEB: 'Web', PHONE: 'Phone' },
  'Task.statusRaw': {
    NOT_STARTED: 'Not Started',
    IN_PROGRESS: 'In Progress',
    WAITING: 'Waiting on someone else',
    COMPLETED: 'Completed',
    DEFERRED: 'Deferred',
  },
  'Task.priorityRaw': { HIGH: 'High', NORMAL: 'Normal', LOW: 'Low', NONE: 'None' },
  'Call.directionRaw': { INBOUND: 'Inbound', OUTBOUND: 'Outbound' },
  'EmailActivity.statusRaw': { SENT: '3', BOUNCED: '3', SCHEDULED: '5', FAILED: '5' },
}
