import type { InvoiceRow, PaymentRow } from '../../src/simulator/world/schema.ts'
import { abroad, idAlone, type Limit, netsuite, noNetsuite, type OwnField, unless, type Word } from './limit.ts'
import { dayAt } from './places.ts'

const withoutBasis = (taxes: readonly object[]) =>
  taxes.map(tax => ({ ...tax, taxableAmount: null, jurisdiction: null }))

/** What NetSuite can show instead of the truth, as its documentation has it. */
export const netsuiteLimits: readonly Limit[] = [
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
