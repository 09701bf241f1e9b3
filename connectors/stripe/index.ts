import { get, path } from '../../src/contract/call.ts'
import { defineConnector } from '../../src/contract/connector.ts'
import { secretText } from '../../src/contract/secret.ts'
import { faultOf } from './fault.ts'
import { idOf } from './mapping/common.ts'
import { creditNoteMapping } from './mapping/credit-note.ts'
import { customerMapping } from './mapping/customer.ts'
import { invoiceMapping } from './mapping/invoice.ts'
import { invoiceLineMapping } from './mapping/invoice-line.ts'
import { customerIdOf, paymentMapping } from './mapping/payment.ts'
import { priceMapping } from './mapping/price.ts'
import { productMapping } from './mapping/product.ts'
import { refundMapping } from './mapping/refund.ts'
import { subscriptionMapping } from './mapping/subscription.ts'
import { quotas } from './quotas.ts'
import {
  creditNotes,
  invoiceLines,
  invoicePayments,
  invoices,
  payment,
  paymentRefunds,
  payments,
  pricesIn,
  productsByIds,
  record,
  refunds,
  subscriptions,
  withCharge,
} from './records.ts'
import { findBySearch, list, listOfOne, searchOfMany } from './requests.ts'
import type {
  CreditNoteRow,
  CustomerRow,
  InvoiceLineRow,
  InvoiceRow,
  PaymentRow,
  PriceRow,
  ProductRow,
  SubscriptionRow,
} from './rows.ts'

const version = '2026-10-28.endive'

/** Stripe: customers, products, prices, subscriptions, invoices, payments, refunds, credit notes. */
export default defineConnector({
  name: 'stripe',
  title: 'Stripe',
  categories: ['BILLING'],
  version,
  docs: 'https://docs.stripe.com/api',

  settings: {
    secretKey: {
      about:
        'A secret or restricted API key: Developers, API keys. A restricted key needs to read Customers, Products, ' +
        'Prices, Subscriptions, Invoices, PaymentIntents, Payment Records, Charges and Refunds, Credit notes. ' +
        'Searching has to be available to the account, which it is not in India.',
      example: 'rk_live_00000000_example',
      secret: true,
      pattern: '(sk|rk)_(live|test)_[A-Za-z0-9_]+',
    },
  },
  origin: () => 'https://api.stripe.com',
  auth: {
    kind: 'headers',
    // Without the version, Stripe answers in the shapes of the day on which the account first called it.
    headers: ({ secretKey }) => ({ authorization: secretText`Bearer ${secretKey}`, 'stripe-version': version }),
  },
  quotas,
  fault: faultOf,
  check: () => get(path`/v1/customers`, { limit: 1 }),

  records: {
    customer: {
      ...record<CustomerRow>({ collection: 'customers', object: 'customer' }),
      // The list has an exact filter by e-mail, but it tells capitals apart, and people do not.
      findBy: { email: findBySearch<CustomerRow>({ collection: 'customers' }, { field: 'email', keys: emailKeys }) },
    },
    product: {
      id: ({ id }: ProductRow) => id,
      get: productsByIds,
      list: list<ProductRow>({ collection: 'products', object: 'product' }),
    },
    price: record<PriceRow>({ collection: 'prices', object: 'price' }),
    subscription: record(subscriptions, { status: 'all' }),
    invoice: record(invoices),
    invoiceLine: { id: ({ id }: InvoiceLineRow) => id },
    payment: { id: ({ id }: PaymentRow) => id, get: payment, list: list(payments) },
    refund: record(refunds),
    creditNote: record(creditNotes),
  },

  entities: {
    BillingCustomer: {
      of: 'customer',
      mapping: customerMapping,
      edges: {
        // Subscriptions and credit notes cannot be searched by customer. https://docs.stripe.com/search
        subscriptions: {
          by: 'parent',
          record: 'subscription',
          ...listOfOne<SubscriptionRow>(
            { collection: 'subscriptions', unfold: row => ({ row, also: pricesIn(row) }) },
            'customer',
            { status: 'all' },
          ),
        },
        invoices: searchOfMany<InvoiceRow>(
          { collection: 'invoices', record: 'invoice' },
          { field: 'customer', parentOf: ({ customer }) => idOf(customer) },
        ),
        payments: searchOfMany<PaymentRow>(
          { collection: 'payment_intents', record: 'payment', expand: withCharge },
          { field: 'customer', parentOf: customerIdOf },
        ),
        creditNotes: {
          by: 'parent',
          record: 'creditNote',
          ...listOfOne<CreditNoteRow>({ collection: 'credit_notes' }, 'customer'),
        },
      },
    },
    Product: {
      of: 'product',
      mapping: productMapping,
      edges: {
        prices: searchOfMany<PriceRow>(
          { collection: 'prices', record: 'price' },
          { field: 'product', parentOf: ({ product }) => idOf(product) },
        ),
      },
    },
    Price: { of: 'price', mapping: priceMapping },
    Subscription: { of: 'subscription', mapping: subscriptionMapping },
    Invoice: {
      of: 'invoice',
      mapping: invoiceMapping,
      edges: {
        lines: invoiceLines,
        payments: invoicePayments,
        creditNotes: {
          by: 'parent',
          record: 'creditNote',
          ...listOfOne<CreditNoteRow>({ collection: 'credit_notes' }, 'invoice'),
        },
      },
    },
    InvoiceLine: { of: 'invoiceLine', mapping: invoiceLineMapping },
    Payment: { of: 'payment', mapping: paymentMapping, edges: { refunds: paymentRefunds } },
    Refund: { of: 'refund', mapping: refundMapping },
    CreditNote: { of: 'creditNote', mapping: creditNoteMapping },
  },
})

function emailKeys({ email }: CustomerRow): readonly string[] {
  return email === null || email === undefined ? [] : [email.toLowerCase()]
}
