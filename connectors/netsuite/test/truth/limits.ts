import type { InvoiceRow, PaymentRow } from '../../../../src/simulator/world/schema.ts'
import {
  abroad,
  idAlone,
  type Limit,
  limit,
  type OwnField,
  unless,
  type Word,
  without,
} from '../../../../test/truth/limit.ts'
import { dayAt } from '../../../../test/truth/places.ts'

const withoutBasis = (taxes: readonly object[]) =>
  taxes.map(tax => ({ ...tax, taxableAmount: null, jurisdiction: null }))

/** What NetSuite can show instead of the truth, as it documents it. */
export const limits: readonly Limit[] = [
  ...without('BillingCustomer', 'isDeleted', 'what is deleted is gone'),
  ...without('BillingCustomer', 'defaultPaymentMethod', 'stored cards have no ids'),
  limit('BillingCustomer.discounts', () => [], 'there are price levels'),
  limit(
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
    limit(
      `${entity}.customFields`,
      (fields: readonly OwnField[]) => fields.map(own => ({ ...own, key: `${prefix}_${own.key}` })),
      'script ids begin with a word for the kind of record',
    ),
  ),
  ...without('Product', 'defaultPrice', 'an item has price levels, which are no records'),
  ...without('Invoice', 'creditsApplied writeOff dunning customerName defaultPaymentMethod footer', 'not kept'),
  limit('Invoice.billingAddress', abroad, 'countries have words'),
  limit('Invoice.shippingAddress', abroad, 'countries have words'),
  limit('Invoice.periodStart', dayAt, 'a day in the account’s time zone'),
  limit('Invoice.periodEnd', dayAt, 'a day in the account’s time zone'),
  limit(
    'Invoice.customerTaxIds',
    (ids: readonly { value: string }[]) => ids.slice(0, 1).map(({ value }) => ({ type: 'vatRegNum', value })),
    'a bill has one number',
  ),
  limit(
    'Invoice.discounts',
    (all: readonly { remoteId: number; name: Word; amountOff: unknown }[]) =>
      all.map(({ remoteId, name, amountOff }) => ({ ...idAlone(remoteId), name, amountOff })),
    'a discount item and its rate',
  ),
  limit('Invoice.taxes', withoutBasis, 'a sum and a rate'),
  limit('InvoiceLine.taxes', withoutBasis, 'a sum and a rate'),
  limit('CreditNote.taxes', withoutBasis, 'a sum and a rate'),
  limit('CreditNoteLine.taxes', withoutBasis, 'a sum and a rate'),
  ...without('InvoiceLine', 'discountAmount subscription', 'not kept'),
  limit('InvoiceLine.discounts', () => [], 'what is taken off stands on a line of its own'),
  ...without('CreditNoteLine', 'invoiceLineRemoteId discountAmount', 'not kept'),
  ...without('Payment', 'fee net method capturedAt canceledAt cancellationReason isDisputed', 'not kept'),
  limit(
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
  limit('CreditNote.status', unless('REFUNDED', 'APPLIED'), 'what was given back was set against a refund'),
  limit('BillingCustomer.billingAddress', abroad, 'countries have words'),
  limit('BillingCustomer.shippingAddress', abroad, 'countries have words'),
  limit('BillingCustomer.taxExempt', unless('REVERSE', 'EXEMPT'), 'a customer is taxable or not'),
  ...without('Product', 'isDeleted', 'what is deleted is gone'),
  ...without('Invoice', 'subscription paidAt voidedAt collectionMethod collectionMethodRaw billingReason', 'not kept'),
  limit('Invoice.status', unless('DRAFT', 'PENDING_APPROVAL'), 'there are no drafts; a bill can wait for approval'),
  limit(
    'Invoice.status',
    unless('UNCOLLECTIBLE', 'OPEN'),
    'a bill that is written off stays open until a credit closes it',
  ),
  limit(
    'Invoice.issuedAt',
    (at: Word, row: InvoiceRow) => dayAt(at ?? row.created_at),
    'every transaction has a date, a day in the account’s time zone',
  ),
  limit('Invoice.dueAt', dayAt, 'a day in the account’s time zone'),
  ...without('InvoiceLine', 'price isProration', 'not kept'),
  limit('InvoiceLine.periodStart', dayAt, 'a day in the account’s time zone'),
  limit('InvoiceLine.periodEnd', dayAt, 'a day in the account’s time zone'),
  ...without('Payment', 'amountRefunded failureCode failureMessage', 'not kept'),
  limit('Payment.status', unless('FAILED', 'CANCELED'), 'a payment that failed is cancelled'),
  limit('Payment.status', unless('AUTHORIZED', 'PENDING'), 'a payment that is not approved is pending'),
  limit('Payment.status', unless('REQUIRES_ACTION', 'PENDING'), 'a payment that is not approved is pending'),
  limit('Payment.paidAt', dayAt, 'a day in the account’s time zone'),
  ...without('CreditNote', 'type typeRaw reason voidedAt', 'not kept'),
  limit('CreditNote.issuedAt', dayAt, 'a day in the account’s time zone'),
]
