import type {
  BillingCustomerRow,
  ContactRow,
  CreditNoteLineRow,
  CreditNoteRow,
  DealLineItemRow,
  DealRow,
  ProductRow,
  TicketRow,
} from '../../src/simulator/world/schema.ts'
import { billingLimits } from './billing-limits.ts'
import { type Hidden, hidden, isArchived, type Limit, of, unless, type Word } from './limit-makers.ts'

export type { Hidden, Limit } from './limit-makers.ts'

const [hubspot, zendesk] = [of('hubspot'), of('zendesk')]

interface AddedField {
  readonly type: string
  readonly value: { readonly text: string } | null
}
const ownersByNumber = (fields: readonly AddedField[]) =>
  fields.map(field =>
    field.type === 'REFERENCE' && field.value !== null
      ? { ...field, value: { ...field.value, text: `1${field.value.text.padStart(9, '0')}` } }
      : field,
  )

const nine = (n: number | string) => String(n).padStart(9, '0')
/** Zendesk's tickets name their fields by ids. */
const fieldsById = (fields: readonly AddedField[]) =>
  fields.map((field, index) => ({
    ...field,
    key: `46410${nine(index + 1)}`,
    ...(field.type === 'REFERENCE' &&
      field.value !== null && { value: { ...field.value, text: `46406${nine(field.value.text)}` } }),
  }))

interface Sla {
  readonly metric: string
  readonly status: string
  readonly remainingSeconds: number | null
}
const slaMetrics: Readonly<Record<string, string>> = { RESOLUTION: 'total_resolution_time' }
const slaStages: Readonly<Record<string, string>> = { MET: 'achieved', PAUSED: 'paused' }
/** Rounded towards now: to minutes, from two hours on to hours, from two days on to days. */
const rounded = (seconds: number) => {
  const size = Math.abs(seconds)
  const unit = size < 7_200 ? 60 : size < 172_800 ? 3_600 : 86_400
  return Math.trunc(seconds / unit) * unit
}
const zendeskSlas = (slas: readonly Sla[]) =>
  slas.map(sla => ({
    ...sla,
    policyName: null,
    metricRaw: slaMetrics[sla.metric] ?? `${sla.metric.toLowerCase()}_time`,
    status: sla.status === 'BREACHED' ? 'ACTIVE' : sla.status,
    statusRaw: slaStages[sla.status] ?? 'active',
    remainingSeconds: sla.remainingSeconds && rounded(sla.remainingSeconds),
  }))

/** What a vendor does not have at all. */
export const withoutEntity = [
  { provider: 'netsuite', entity: 'Price', why: 'an item has price levels, which are no records' },
  { provider: 'netsuite', entity: 'Subscription', why: 'subscriptions are a product of their own, SuiteBilling' },
  { provider: 'netsuite', entity: 'Refund', why: 'a customer refund comes from a credit, and not from a payment' },
  { provider: 'netsuite', entity: 'PaymentMethod', why: 'stored cards stand in their customers without ids' },
  {
    provider: 'netsuite',
    entity: 'Dispute',
    why: 'the bank is asked by the processor, and the books know nothing of it',
  },
] as const

/** The lists of children that a vendor does not give, though it has both entities. */
export const withoutEdge = [
  { provider: 'hubspot', edge: 'Team.members', why: 'owners name their teams, and teams nobody' },
  { provider: 'hubspot', edge: 'Ticket.incidents', why: 'tickets are neither problems nor incidents' },
] as const

/** What a vendor lists, and gives by no id. */
export const withoutLookup = [
  { provider: 'zendesk', entity: 'Tag', why: 'tags are listed by how often they are used, and not asked for by name' },
] as const

/** The rows that a vendor does not show. */
export const hiddenRows: readonly Hidden[] = [
  hidden('hubspot', 'Company', isArchived, 'archived companies are neither listed nor linked'),
  hidden('hubspot', 'Contact', isArchived, 'archived contacts are neither listed nor linked'),
  hidden('hubspot', 'Deal', isArchived, 'archived deals are neither listed nor linked'),
  ...['Lead', 'Ticket', 'Note', 'Task', 'Call', 'Meeting', 'EmailActivity', 'DealLineItem'].map(entity =>
    hidden('hubspot', entity, isArchived, 'what is archived is neither listed nor linked'),
  ),
  hidden('hubspot', 'Product', (row: ProductRow) => row.is_active === 0, 'what is no longer sold is archived'),
  hidden(
    'stripe',
    'BillingCustomer',
    (row: BillingCustomerRow) => row.is_active === 0,
    'an inactive customer is a deleted one; only its id is left',
  ),
  hidden('stripe', 'CreditNote', (row: CreditNoteRow) => row.invoice_n === null, 'a credit note corrects an invoice'),
  hidden(
    'stripe',
    'CreditNoteLine',
    (row: CreditNoteLineRow) => row.product_n === null,
    'a credit note corrects an invoice, and its lines are for what was sold',
  ),
]

/** What the vendors can show instead of the truth, as they document it. A limit that changes nothing fails the test. */
export const limits: readonly Limit[] = [
  hubspot('Company.type', unless('CUSTOMER', null), 'to be a customer is a lifecycle stage, and no type'),
  hubspot('Company.typeRaw', unless('CUSTOMER', null), 'to be a customer is a lifecycle stage, and no type'),
  hubspot(
    'Contact.addresses',
    (all: object[]) => all.map(each => ({ ...each, line2: null })),
    'a contact has one line for the street',
  ),
  hubspot(
    'Contact.birthday',
    (day: Word, row: ContactRow) => (row.n % 10 === 0 ? null : day),
    'a birthday is a text, which people write in any way',
  ),
  hubspot('Contact.customFields', ownersByNumber, 'an owner is a number of ten digits'),
  hubspot('Product.type', unless('GOOD', 'INVENTORY'), 'a thing is kept in stock or not'),
  hubspot(
    'DealLineItem.interval',
    (interval: Word, row: DealLineItemRow) => (row.interval === 'ONE_TIME' ? null : interval),
    'what is paid once has none',
  ),
  hubspot('Ticket.number', (number: Word) => `394${String(number).padStart(9, '0')}`, 'the number is the id'),
  hubspot(
    'Deal.expectedCloseDate',
    (day: Word, row: DealRow) => row.closed_at?.slice(0, 10) ?? day,
    'one `closedate` says when a deal closed and, until then, when it is expected to',
  ),

  zendesk('Ticket.customFields', fieldsById, 'the fields of tickets have ids for names'),
  zendesk('Ticket.slas', zendeskSlas, 'promises do not name their policy, and one that is broken is still active'),
  zendesk(
    'Ticket.satisfaction',
    (truth: { scoreRaw: string } | null) => truth && { ...truth, scoreRaw: truth.scoreRaw.toLowerCase() },
    'its own words',
  ),
  zendesk(
    'Ticket.firstRespondedAt',
    (at: Word, { channel, created_at: created }: TicketRow) => {
      const minutes = at === null ? null : Math.floor((Date.parse(at) - Date.parse(created)) / 60_000)
      if (minutes === null || channel === 'MESSAGING') return at
      return new Date(Date.parse(created) + minutes * 60_000).toISOString().replace('.000Z', 'Z')
    },
    'how long the first answer took is known to the minute',
  ),

  ...billingLimits,
]
