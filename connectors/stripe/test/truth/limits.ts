import type {
  BillingCustomerRow,
  InvoiceRow,
  PaymentRow,
  PriceRow,
  ProductRow,
} from '../../../../src/simulator/world/schema.ts'
import { idAlone, type Limit, limit, type OwnField, unless, type Word, without } from '../../../../test/truth/limit.ts'

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
  limit(
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

/** What Stripe can show instead of the truth, as it documents it. */
export const limits: readonly Limit[] = [
  ...without('BillingCustomer', 'updatedAt number externalId parent', 'not kept, but in metadata'),
  ...without('BillingCustomer', 'netTermsDays', 'said by each bill and subscription'),
  ...inMetadata('BillingCustomer', (row: BillingCustomerRow) => ({
    account_number: row.number,
    external_id: row.external_id,
  })),
  ...inMetadata('Product', (row: ProductRow) => ({ sku: row.sku })),
  ...['Price', 'Subscription', 'Payment', 'Refund', 'CreditNote', 'PaymentMethod', 'Dispute'].flatMap(entity =>
    inMetadata(entity),
  ),
  limit(
    'Invoice.customFields',
    (fields: readonly OwnField[], row: InvoiceRow) => [
      ...fields.map(asText),
      ...(row.po_number === null ? [] : [ownText('PO number', row.po_number)]),
    ],
    'texts in metadata, and a few that stand on the bill',
  ),
  limit(
    'Subscription.items',
    (items: readonly { discounts: readonly { remoteId: number }[] }[]) =>
      items.map(item => ({ ...item, discounts: item.discounts.map(({ remoteId }) => idAlone(remoteId)) })),
    'what is taken off an item is too deep to be shown in full',
  ),
  limit('InvoiceLine.taxes', withoutRates, 'a line names its rates by id'),
  ...without('CreditNoteLine', 'product', 'said by the line of the bill'),
  ...without('Refund', 'creditNote', 'said by the note alone'),
  limit(
    'Payment.methodDetails',
    (details: object | null, row: PaymentRow) =>
      ['REQUIRES_ACTION', 'CANCELED'].includes(row.status) ? null : details,
    'known of a charge, which is made when money moves',
  ),
  limit(
    'Payment.gatewayTransactionId',
    (id: Word, row: PaymentRow) => (['REQUIRES_ACTION', 'CANCELED'].includes(row.status) ? null : id),
    'known of a charge, which is made when money moves',
  ),
  limit('BillingCustomer.statusRaw', () => null, 'a customer is there or deleted; there is no word for it'),
  ...without('Product', 'sku', 'not kept, but in metadata'),
  limit('Product.type', (type: string) => (type === 'SERVICE' ? type : 'GOOD'), 'there are goods and services'),
  limit('Price.pricingModel', unless('FLAT', 'PER_UNIT'), 'there is no flat fee'),
  limit(
    'Price.usageType',
    (type: Word, row: PriceRow) => (row.interval === 'ONE_TIME' ? null : type),
    'only what is paid again has one',
  ),
  limit(
    'Price.usageTypeRaw',
    (type: Word, row: PriceRow) => (row.interval === 'ONE_TIME' ? null : type),
    'only what is paid again has one',
  ),
  ...without('Invoice', 'updatedAt exchangeRate poNumber', 'not kept, but in custom fields'),
  limit(
    'Invoice.hostedUrl',
    (url: Word, row: InvoiceRow) => (row.status === 'DRAFT' ? null : url),
    'a draft has no page',
  ),
  limit('Invoice.pdfUrl', (url: Word, row: InvoiceRow) => (row.status === 'DRAFT' ? null : url), 'a draft has no page'),
  ...without('Payment', 'updatedAt amountUnapplied', 'not kept'),
  limit(
    'Payment.methodType',
    (type: string) => (type === 'CHECK' || type === 'CASH' ? 'OTHER' : type),
    'neither checks nor cash; they are payment methods of the company’s own',
  ),
  limit('Payment.allocations', () => [], 'kept apart: see `payments` of an invoice'),
  limit(
    'Payment.reference',
    (text: Word, row: PaymentRow) => (['REQUIRES_ACTION', 'CANCELED'].includes(row.status) ? null : text),
    'the receipt number of a charge, which is made when money moves',
  ),
  limit(
    'Payment.receiptUrl',
    (url: Word, row: PaymentRow) => (row.status === 'SUCCEEDED' ? url : null),
    'there is a receipt for what was paid',
  ),
  ...without('CreditNote', 'updatedAt remaining', 'not kept'),
]
