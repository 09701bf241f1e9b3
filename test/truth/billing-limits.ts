import type {
  BillingCustomerRow,
  InvoiceRow,
  PaymentRow,
  PriceRow,
  ProductRow,
} from '../../src/simulator/world/schema.ts'
import { type Limit, of, unless, type Word, without } from './limit-makers.ts'
import { countries, dayAt } from './places.ts'

const [stripe, netsuite] = [of('stripe'), of('netsuite')]
const [noStripe, noNetsuite] = [without('stripe'), without('netsuite')]

const abroad = (truth: { country: Word } | null) =>
  truth && { ...truth, country: countries[truth.country ?? ''] ?? null, countryCode: null }

interface OwnField {
  readonly key: string
  readonly value: Readonly<Record<string, unknown>>
}
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
const idAlone = (remoteId: number) => ({
  ...{ remoteId, name: null, code: null, percentOff: null, amountOff: null, duration: null, durationRaw: null },
  ...{ durationMonths: null, startAt: null, endAt: null },
})
const withoutBasis = (taxes: readonly object[]) =>
  taxes.map(tax => ({ ...tax, taxableAmount: null, jurisdiction: null }))
const withoutRates = (taxes: readonly object[]) =>
  taxes.map(tax => ({ ...tax, name: null, percentage: null, jurisdiction: null }))

/** What billing systems can show instead of the truth, as they document it. */
export const billingLimits: readonly Limit[] = [
  ...noStripe('BillingCustomer', 'updatedAt number externalId parent', 'not kept, but in metadata'),
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

  ...noNetsuite('BillingCustomer', 'isDeleted', 'what is deleted is gone'),
  ...noNetsuite('BillingCustomer', 'defaultPaymentMethod', 'stored cards have no ids'),
  netsuite('BillingCustomer.discounts', () => [], 'there are price levels'),
  netsuite(
    'BillingCustomer.taxIds',
    (ids: readonly { value: string }[]) =>
      ids.map(({ value }, index) => ({ type: index === 0 ? 'vatRegNumber' : 'United Kingdom', value })),
    'one number in a field, the others by the country of the registration',
  ),
  ...[
    ['BillingCustomer', 'custentity'],
    ['Product', 'custitem'],
    ['Invoice', 'custbody'],
    ['Payment', 'custbody'],
    ['CreditNote', 'custbody'],
  ].map(([entity, prefix]) =>
    netsuite(
      `${entity}.customFields`,
      (fields: readonly OwnField[]) => fields.map(own => ({ ...own, key: `${prefix}_${own.key}` })),
      'script ids begin with a word for the kind of record',
    ),
  ),
  ...noNetsuite('Product', 'defaultPrice', 'an item has price levels, which are no records'),
  ...noNetsuite('Invoice', 'creditsApplied writeOff dunning customerName defaultPaymentMethod footer', 'not kept'),
  netsuite('Invoice.billingAddress', abroad, 'countries have words'),
  netsuite('Invoice.shippingAddress', abroad, 'countries have words'),
  netsuite('Invoice.periodStart', dayAt, 'a day in the account’s time zone'),
  netsuite('Invoice.periodEnd', dayAt, 'a day in the account’s time zone'),
  netsuite(
    'Invoice.customerTaxIds',
    (ids: readonly { value: string }[]) => ids.slice(0, 1).map(({ value }) => ({ type: 'vatRegNum', value })),
    'a bill has one number',
  ),
  netsuite(
    'Invoice.discounts',
    (all: readonly { remoteId: number; name: Word; amountOff: unknown }[]) =>
      all.map(({ remoteId, name, amountOff }) => ({ ...idAlone(remoteId), name, amountOff })),
    'a discount item and its rate',
  ),
  netsuite('Invoice.taxes', withoutBasis, 'a sum and a rate'),
  netsuite('InvoiceLine.taxes', withoutBasis, 'a sum and a rate'),
  netsuite('CreditNote.taxes', withoutBasis, 'a sum and a rate'),
  netsuite('CreditNoteLine.taxes', withoutBasis, 'a sum and a rate'),
  ...noNetsuite('InvoiceLine', 'discountAmount subscription', 'not kept'),
  netsuite('InvoiceLine.discounts', () => [], 'what is taken off stands on a line of its own'),
  ...noNetsuite('CreditNoteLine', 'invoiceLineRemoteId discountAmount', 'not kept'),
  ...noNetsuite('Payment', 'fee net method capturedAt canceledAt cancellationReason isDisputed', 'not kept'),
  netsuite(
    'Payment.methodDetails',
    (details: { last4: Word; expMonth: number; expYear: number } | null, row: PaymentRow) =>
      row.method_type !== 'CARD' || details === null
        ? null
        : {
            ...{ brand: null, last4: details.last4, expMonth: details.expMonth, expYear: details.expYear },
            ...{ funding: null, bankName: null, country: null, walletType: null },
          },
    'the end of the number of a card, and when it expires',
  ),
  netsuite('CreditNote.status', unless('REFUNDED', 'APPLIED'), 'what was given back was set against a refund'),
  netsuite('BillingCustomer.billingAddress', abroad, 'countries have words'),
  netsuite('BillingCustomer.shippingAddress', abroad, 'countries have words'),
  netsuite('BillingCustomer.taxExempt', unless('REVERSE', 'EXEMPT'), 'a customer is taxable or not'),
  ...noNetsuite('Product', 'isDeleted', 'what is deleted is gone'),
  ...noNetsuite(
    'Invoice',
    'subscription paidAt voidedAt collectionMethod collectionMethodRaw billingReason',
    'not kept',
  ),
  netsuite('Invoice.status', unless('DRAFT', 'PENDING_APPROVAL'), 'there are no drafts; a bill can wait for approval'),
  netsuite(
    'Invoice.status',
    unless('UNCOLLECTIBLE', 'OPEN'),
    'a bill that is written off stays open until a credit closes it',
  ),
  netsuite(
    'Invoice.issuedAt',
    (at: Word, row: InvoiceRow) => dayAt(at ?? row.created_at),
    'every transaction has a date, a day in the account’s time zone',
  ),
  netsuite('Invoice.dueAt', dayAt, 'a day in the account’s time zone'),
  ...noNetsuite('InvoiceLine', 'price isProration', 'not kept'),
  netsuite('InvoiceLine.periodStart', dayAt, 'a day in the account’s time zone'),
  netsuite('InvoiceLine.periodEnd', dayAt, 'a day in the account’s time zone'),
  ...noNetsuite('Payment', 'amountRefunded failureCode failureMessage', 'not kept'),
  netsuite('Payment.status', unless('FAILED', 'CANCELED'), 'a payment that failed is cancelled'),
  netsuite('Payment.status', unless('AUTHORIZED', 'PENDING'), 'a payment that is not approved is pending'),
  netsuite('Payment.status', unless('REQUIRES_ACTION', 'PENDING'), 'a payment that is not approved is pending'),
  netsuite('Payment.paidAt', dayAt, 'a day in the account’s time zone'),
  ...noNetsuite('CreditNote', 'type typeRaw reason voidedAt', 'not kept'),
  netsuite('CreditNote.issuedAt', dayAt, 'a day in the account’s time zone'),
]
