import { OneOf } from './compare.ts'

type Words = Readonly<Record<string, string | OneOf>> | ((word: string) => string | null)

const lower = (word: string) => word.toLowerCase()
const lifecycle = (word: string) => (word === 'REGULAR' ? '148275032' : lower(word).replaceAll('_', ''))
const places = { Web: 'DIRECT_TRAFFIC', Referral: 'REFERRALS', 'Trade fair': 'OFFLINE' }
const frequencies: Readonly<Record<string, string>> = {
  WEEK: 'weekly',
  MONTH: 'monthly',
  QUARTER: 'quarterly',
  YEAR: 'annually',
}
const flags = { ACTIVE: 'true', ARCHIVED: 'false' }
const inactive = { ACTIVE: 'false', INACTIVE: 'true', ARCHIVED: 'true' }
const ways = {
  EMAIL: 'email',
  WEB: 'web',
  CHAT: 'chat',
  MESSAGING: 'native_messaging',
  PHONE: 'voice',
  SOCIAL: 'facebook',
  API: 'api',
}

/** The vendors' own words for the world's, by field: what `...Raw` shows, and texts "in the provider's words". */
export const words: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  hubspot: {
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
  },
  zendesk: {
    'Ticket.statusRaw': {
      NEW: 'new',
      OPEN: 'open',
      PENDING: 'pending',
      ON_HOLD: 'hold',
      RESOLVED: 'solved',
      CLOSED: 'closed',
    },
    'Ticket.priorityRaw': lower,
    'Ticket.typeRaw': lower,
    'Ticket.channelRaw': ways,
    'TicketComment.channelRaw': ways,
    'User.role': lower,
  },
  stripe: {
    'BillingCustomer.taxExemptRaw': lower,
    'Product.typeRaw': { SERVICE: 'service', GOOD: 'good', INVENTORY: 'good', NON_INVENTORY: 'good' },
    'Product.statusRaw': flags,
    'Price.statusRaw': flags,
    'Price.pricingModelRaw': {
      FLAT: 'per_unit',
      PER_UNIT: 'per_unit',
      PACKAGE: 'per_unit',
      CUSTOM: 'per_unit',
      TIERED: 'graduated',
      VOLUME: 'volume',
    },
    'Price.intervalRaw': lower,
    'Price.usageTypeRaw': lower,
    'Subscription.statusRaw': word => (word === 'EXPIRED' ? 'incomplete_expired' : lower(word)),
    'Subscription.collectionMethodRaw': lower,
    'Subscription.intervalRaw': lower,
    'Invoice.statusRaw': word => (word === 'PARTIALLY_PAID' ? 'open' : lower(word)),
    'Invoice.collectionMethodRaw': lower,
    'Payment.statusRaw': {
      PENDING: 'processing',
      REQUIRES_ACTION: 'requires_action',
      AUTHORIZED: 'requires_capture',
      SUCCEEDED: 'succeeded',
      FAILED: 'requires_payment_method',
      CANCELED: 'canceled',
    },
    'Payment.methodTypeRaw': {
      CARD: 'card',
      BANK_DEBIT: 'us_bank_account',
      BANK_TRANSFER: 'customer_balance',
      CHECK: 'custom',
      CASH: 'custom',
    },
    'Refund.statusRaw': lower,
    'Refund.reasonRaw': lower,
    'CreditNote.statusRaw': { OPEN: 'issued', APPLIED: 'issued', REFUNDED: 'issued', VOID: 'void' },
    'PaymentMethod.typeRaw': {
      CARD: 'card',
      BANK_DEBIT: 'us_bank_account',
      BANK_TRANSFER: 'customer_balance',
      WALLET: 'link',
      BNPL: 'klarna',
      VOUCHER: 'konbini',
      CRYPTO: 'crypto',
    },
    'Dispute.statusRaw': lower,
    'CreditNote.typeRaw': lower,
  },
  netsuite: {
    'BillingCustomer.taxExemptRaw': { NONE: 'true', EXEMPT: 'false', REVERSE: 'false' },
    'BillingCustomer.statusRaw': inactive,
    'BillingCustomer.language': { en: 'English US', de: 'German', ja: 'Japanese' },
    'Product.typeRaw': {
      SERVICE: 'ServiceSaleItem',
      GOOD: 'AssemblyItem',
      INVENTORY: 'InventoryItem',
      NON_INVENTORY: 'NonInventorySaleItem',
    },
    'Product.statusRaw': inactive,
    'Invoice.statusRaw': {
      DRAFT: 'Pending Approval',
      OPEN: 'Open',
      PARTIALLY_PAID: 'Open',
      PAID: 'Paid In Full',
      VOID: 'Voided',
      UNCOLLECTIBLE: 'Open',
    },
    'Payment.statusRaw': {
      PENDING: 'Not Deposited',
      REQUIRES_ACTION: 'Unapproved Payment',
      AUTHORIZED: 'Unapproved Payment',
      SUCCEEDED: 'Deposited',
      FAILED: 'Cancelled',
      CANCELED: 'Cancelled',
    },
    'Payment.methodTypeRaw': {
      CARD: 'VISA',
      BANK_DEBIT: 'ACH',
      BANK_TRANSFER: 'Wire Transfer',
      CHECK: 'Check',
      CASH: 'Cash',
    },
    'CreditNote.statusRaw': { OPEN: 'Open', APPLIED: 'Fully Applied', REFUNDED: 'Fully Applied', VOID: 'Voided' },
  },
}

/** What a vendor calls a word of the world; a word that is not in the table is a mistake of the table. */
export function wordOf(provider: string, field: string, word: unknown): unknown {
  const own = words[provider]?.[field]
  if (own === undefined || word === null) return word
  const found = typeof own === 'function' ? own(String(word)) : own[String(word)]
  if (found === undefined) throw new Error(`${field} of ${provider} has no word for ${word}`)
  return found
}
