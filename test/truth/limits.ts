import type {
  BillingCustomerRow,
  ContactRow,
  CreditNoteLineRow,
  CreditNoteRow,
  DealLineItemRow,
  DealRow,
  InvoiceRow,
  PaymentRow,
  PriceRow,
  ProductRow,
  TicketRow,
} from '../../src/simulator/world/schema.ts'
import {
  type Hidden,
  hidden,
  hubspot,
  idAlone,
  isArchived,
  type Limit,
  noStripe,
  type OwnField,
  stripe,
  unless,
  type Word,
  zendesk,
} from './limit.ts'
import { netsuiteLimits } from './limits-netsuite.ts'

export type { Hidden, Limit } from './limit.ts'

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

const ownText = (key: string, text: string) => ({
  key,
  label: null,
  type: 'TEXT',
  value: { __typename: 'TextValue', text },
})
/** Metadata holds texts alone. */
const asText = ({ key, value }: OwnField) =>
  ownText(
    key,
    String(value.text ?? value.number ?? value.flag ?? value.dateTime ?? (value.texts as string[]).join(', ')),
  )
const nothing = () => ({})
/** What stands in metadata: what the vendor has no field for, and the company's own. */
const inMetadata = <Row>(entity: string, also: (row: Row) => Readonly<Record<string, Word>> = nothing): Limit[] => [
  stripe(
    `${entity}.customFields`,
    (fields: readonly OwnField[], row: Row) => [
      ...Object.entries(also(row)).flatMap(([key, text]) => (text === null ? [] : [ownText(key, text)])),
      ...fields.map(asText),
    ],
    'texts in metadata',
  ),
]
const withoutRates = (taxes: readonly object[]) =>
  taxes.map(tax => ({ ...tax, name: null, percentage: null, jurisdiction: null }))

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

  ...noStripe('BillingCustomer', 'updatedAt number externalId parent', 'not kept, but in metadata'),
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
  ...noStripe('BillingCustomer', 'netTermsDays', 'said by each bill and subscription'),
  ...inMetadata('BillingCustomer', (row: BillingCustomerRow) => ({
    account_number: row.number,
    external_id: row.external_id,
  })),
  ...inMetadata('Product', (row: ProductRow) => ({ sku: row.sku })),
  ...['Price', 'Subscription', 'Payment', 'Refund', 'CreditNote', 'PaymentMethod', 'Dispute'].flatMap(entity =>
    inMetadata(entity),
  ),
  stripe(
    'Invoice.customFields',
    (fields: readonly OwnField[], row: InvoiceRow) => [
      ...fields.map(asText),
      ...(row.po_number === null ? [] : [ownText('PO number', row.po_number)]),
    ],
    'texts in metadata, and a few that stand on the bill',
  ),
  stripe(
    'Subscription.items',
    (items: readonly { discounts: readonly { remoteId: number }[] }[]) =>
      items.map(item => ({ ...item, discounts: item.discounts.map(({ remoteId }) => idAlone(remoteId)) })),
    'what is taken off an item is too deep to be shown in full',
  ),
  stripe('InvoiceLine.taxes', withoutRates, 'a line names its rates by id'),
  ...noStripe('CreditNoteLine', 'product', 'said by the line of the bill'),
  ...noStripe('Refund', 'creditNote', 'said by the note alone'),
  stripe(
    'Payment.methodDetails',
    (details: object | null, row: PaymentRow) =>
      ['REQUIRES_ACTION', 'CANCELED'].includes(row.status) ? null : details,
    'known of a charge, which is made when money moves',
  ),
  stripe(
    'Payment.gatewayTransactionId',
    (id: Word, row: PaymentRow) => (['REQUIRES_ACTION', 'CANCELED'].includes(row.status) ? null : id),
    'known of a charge, which is made when money moves',
  ),
  stripe('BillingCustomer.statusRaw', () => null, 'a customer is there or deleted; there is no word for it'),
  ...noStripe('Product', 'sku', 'not kept, but in metadata'),
  stripe('Product.type', (type: string) => (type === 'SERVICE' ? type : 'GOOD'), 'there are goods and services'),
  stripe('Price.pricingModel', unless('FLAT', 'PER_UNIT'), 'there is no flat fee'),
  stripe(
    'Price.usageType',
    (type: Word, row: PriceRow) => (row.interval === 'ONE_TIME' ? null : type),
    'only what is paid again has one',
  ),
  stripe(
    'Price.usageTypeRaw',
    (type: Word, row: PriceRow) => (row.interval === 'ONE_TIME' ? null : type),
    'only what is paid again has one',
  ),
  ...noStripe('Invoice', 'updatedAt exchangeRate poNumber', 'not kept, but in custom fields'),
  stripe(
    'Invoice.hostedUrl',
    (url: Word, row: InvoiceRow) => (row.status === 'DRAFT' ? null : url),
    'a draft has no page',
  ),
  stripe(
    'Invoice.pdfUrl',
    (url: Word, row: InvoiceRow) => (row.status === 'DRAFT' ? null : url),
    'a draft has no page',
  ),
  ...noStripe('Payment', 'updatedAt amountUnapplied', 'not kept'),
  stripe(
    'Payment.methodType',
    (type: string) => (type === 'CHECK' || type === 'CASH' ? 'OTHER' : type),
    'neither checks nor cash; they are payment methods of the company’s own',
  ),
  stripe('Payment.allocations', () => [], 'kept apart: see `payments` of an invoice'),
  stripe(
    'Payment.reference',
    (text: Word, row: PaymentRow) => (['REQUIRES_ACTION', 'CANCELED'].includes(row.status) ? null : text),
    'the receipt number of a charge, which is made when money moves',
  ),
  stripe(
    'Payment.receiptUrl',
    (url: Word, row: PaymentRow) => (row.status === 'SUCCEEDED' ? url : null),
    'there is a receipt for what was paid',
  ),
  ...noStripe('CreditNote', 'updatedAt remaining', 'not kept'),

  ...netsuiteLimits,
]
