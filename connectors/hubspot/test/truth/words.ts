import { OneOf } from '../../../../test/truth/compare.ts'
import type { Words } from '../../../../test/truth/words.ts'

const lower = (word: string) => word.toLowerCase()
const lifecycle = (word: string) => (word === 'REGULAR' ? '148275032' : lower(word).replaceAll('_', ''))
const places = { Web: 'DIRECT_TRAFFIC', Referral: 'REFERRALS', 'Trade fair': 'OFFLINE' }
const frequencies: Readonly<Record<string, string>> = {
  WEEK: 'weekly',
  MONTH: 'monthly',
  QUARTER: 'quarterly',
  YEAR: 'annually',
}

/** HubSpot's own words for the world's, by field: what `...Raw` shows, and texts "in the provider's words". */
export const words: Readonly<Record<string, Words>> = {
  'Company.typeRaw': {
    CUSTOMER: 'CUSTOMER',
    PROSPECT: 'PROSPECT',
    PARTNER: new OneOf('PARTNER', 'RESELLER'),
    VENDOR: 'VENDOR',
    OTHER: 'OTHER',
  },
  'Company.lifecycleStageRaw': lifecycle,
  'Contact.lifecycleStageRaw': lifecycle,
  'Contact.leadSource': places,
  'Company.source': places,
  'Deal.source': places,
  'Lead.source': places,
  'Lead.statusRaw': {
    New: 'new-stage-id',
    Attempting: 'attempting-stage-id',
    Connected: 'connected-stage-id',
    Qualified: 'qualified-stage-id',
    Disqualified: 'unqualified-stage-id',
    'Parked 🅿️': '8000000006',
  },
  'Ticket.statusRaw': {
    New: '1',
    'Waiting on contact': '2',
    'Waiting on us': '3',
    Closed: '4',
    'Parcel awaited 📦': '9000000005',
    'Paid back': '9000000006',
  },
  'Ticket.priorityRaw': { URGENT: 'URGENT', HIGH: 'HIGH', NORMAL: 'MEDIUM', LOW: 'LOW' },
  'Ticket.channelRaw': { CHAT: 'CHAT', EMAIL: 'EMAIL', WEB: 'FORM', PHONE: 'PHONE' },
  'Task.priorityRaw': { HIGH: 'HIGH', NORMAL: 'MEDIUM', LOW: 'LOW', NONE: 'NONE' },
  'EmailActivity.directionRaw': { INBOUND: new OneOf('INCOMING_EMAIL', 'FORWARDED_EMAIL'), OUTBOUND: 'EMAIL' },
  'Product.typeRaw': {
    SERVICE: 'service',
    GOOD: 'inventory',
    INVENTORY: 'inventory',
    NON_INVENTORY: 'non_inventory',
  },
  'DealLineItem.intervalRaw': word => frequencies[word] ?? null,
  'Deal.forecastCategoryRaw': {
    OMITTED: 'OMIT',
    PIPELINE: 'PIPELINE',
    BEST_CASE: 'BEST_CASE',
    COMMIT: 'COMMIT',
    CLOSED: 'CLOSED',
  },
  'Deal.priority': lower,
}
