import { get, path } from '../../src/contract/call.ts'
import { defineConnector } from '../../src/contract/connector.ts'
import { Secret, secretText } from '../../src/contract/secret.ts'
import { creditNoteLines, creditNoteRefunds, invoiceLines } from './documents.ts'
import { askedFor } from './expanding.ts'
import { faultOf } from './fault.ts'
import { forms } from './forms.ts'
import {
  creditNoteQueries,
  customerQueries,
  customerSearch,
  disputeQueries,
  invoiceQueries,
  paymentQueries,
  priceQueries,
  productQueries,
  productSearch,
  refundQueries,
  subscriptionQueries,
} from './lists.ts'
import { idOf } from './mapping/common.ts'
import { creditNoteMapping } from './mapping/credit-note.ts'
import { creditNoteLineMapping } from './mapping/credit-note-line.ts'
import { customerMapping } from './mapping/customer.ts'
import { disputeMapping } from './mapping/dispute.ts'
import { invoiceMapping } from './mapping/invoice.ts'
import { invoiceLineMapping } from './mapping/invoice-line.ts'
import { customerIdOf, paymentMapping } from './mapping/payment.ts'
import { paymentMethodMapping } from './mapping/payment-method.ts'
import { priceMapping } from './mapping/price.ts'
import { productMapping } from './mapping/product.ts'
import { refundMapping } from './mapping/refund.ts'
import { subscriptionMapping } from './mapping/subscription.ts'
import { metadataFields } from './metadata.ts'
import { byRefreshToken } from './oauth.ts'
import { invoicePayments, payment, paymentDisputes, paymentRefunds } from './payments.ts'
import { listing, quotas } from './quotas.ts'
import {
  creditNotes,
  customers,
  disputes,
  invoices,
  paymentMethods,
  payments,
  prices,
  products,
  record,
  refunds,
  selective,
  subscriptions,
  without,
} from './readings.ts'
import { findBySearch, inData, list, listOfOne, pageOf, retrieve, searchOfMany } from './requests.ts'
import type {
  CreditNoteLineRow,
  CreditNoteRow,
  CustomerRow,
  InvoiceLineRow,
  InvoiceRow,
  PaymentMethodRow,
  PaymentRow,
  PriceRow,
  ProductRow,
  SubscriptionRow,
} from './rows.ts'
import { environment, settings } from './settings.ts'
import { version } from './version.ts'

/** Stripe: customers and how they pay, products, prices, subscriptions, invoices, payments, refunds, disputes, credit notes. */
export default defineConnector({
  name: 'stripe',
  title: 'Stripe',
  categories: ['BILLING'],
  version,
  docs: 'https://docs.stripe.com/api',

  settings,
  environment,
  origin: () => 'https://api.stripe.com',
  auth: {
    kind: 'headers',
    headers: ({ secretKey = new Secret('') }) => ({
      authorization: secretText`Bearer ${secretKey}`,
      'stripe-version': version,
    }),
  },
  signIn: { setting: 'signIn', others: { oauth: byRefreshToken } },
  quotas,
  fault: faultOf,
  check: () => get(path`/v1/customers`, { limit: 1 }),

  records: {
    customer: {
      ...record<CustomerRow>('customer', customers),
      // The list has an exact filter by e-mail, but it tells capitals apart, and people do not.
      findBy: { email: findBySearch<CustomerRow>(customers, { field: 'email', keys: emailKeys }) },
    },
    product: {
      ...selective<ProductRow>('product', products),
      // The only objects that can be had by many ids at once, whether they are sold or archived.
      // https://docs.stripe.com/api/products/list
      get: {
        atMost: 100,
        quota: listing('products'),
        call: (ids, { want }) =>
          get(path`/v1/products`, { 'ids[]': ids, limit: 100, 'expand[]': inData(askedFor(products, want)) }),
        rows: reply => pageOf<ProductRow>(reply, products).rows,
        also: reply => pageOf<ProductRow>(reply, products).also ?? [],
      },
      list: list(products),
    },
    price: record<PriceRow>('price', prices),
    subscription: record<SubscriptionRow>('subscription', subscriptions, { status: 'all' }),
    invoice: record<InvoiceRow>('invoice', invoices),
    invoiceLine: { id: ({ id }: InvoiceLineRow) => id, forms: forms.invoiceLine },
    payment: { ...selective<PaymentRow>('payment', payments), get: payment, list: list(payments) },
    refund: record('refund', refunds),
    creditNote: record<CreditNoteRow>('creditNote', creditNotes),
    creditNoteLine: { id: ({ id }: CreditNoteLineRow) => id, forms: forms.creditNoteLine },
    paymentMethod: {
      id: ({ id }: PaymentMethodRow) => id,
      forms: forms.paymentMethod,
      get: retrieve(paymentMethods),
      list: list(paymentMethods),
    },
    dispute: record('dispute', disputes),
  },

  entities: {
    BillingCustomer: {
      of: 'customer',
      mapping: customerMapping,
      queries: customerQueries(),
      added: metadataFields(customerQueries),
      search: customerSearch,
      edges: {
        // Subscriptions and credit notes cannot be searched by customer. https://docs.stripe.com/search
        subscriptions: {
          by: 'parent',
          record: 'subscription',
          ...listOfOne<SubscriptionRow>(without(subscriptions, 'customer'), 'customer', { status: 'all' }),
        },
        invoices: searchOfMany<InvoiceRow>(without(invoices, 'customer'), {
          record: 'invoice',
          field: 'customer',
          parentOf: ({ customer }) => idOf(customer),
        }),
        payments: searchOfMany<PaymentRow>(without(payments, 'customer'), {
          record: 'payment',
          field: 'customer',
          parentOf: customerIdOf,
        }),
        creditNotes: {
          by: 'parent',
          record: 'creditNote',
          ...listOfOne<CreditNoteRow>(without(creditNotes, 'customer'), 'customer'),
        },
        // https://docs.stripe.com/api/payment_methods/customer_list
        paymentMethods: {
          by: 'parent',
          record: 'paymentMethod',
          atMost: 100,
          quota: 'customers.payment_methods',
          call: (customer, { size, cursor }) =>
            get(path`/v1/customers/${customer}/payment_methods`, { limit: size, starting_after: cursor }),
          page: reply => pageOf<PaymentMethodRow>(reply),
        },
      },
    },
    Product: {
      of: 'product',
      mapping: productMapping,
      queries: productQueries(),
      added: metadataFields(productQueries),
      search: productSearch,
      edges: {
        prices: searchOfMany<PriceRow>(prices, {
          record: 'price',
          field: 'product',
          parentOf: ({ product }) => idOf(product),
        }),
      },
    },
    Price: { of: 'price', mapping: priceMapping, queries: priceQueries(), added: metadataFields(priceQueries) },
    Subscription: {
      of: 'subscription',
      mapping: subscriptionMapping,
      queries: subscriptionQueries(),
      added: metadataFields(subscriptionQueries),
    },
    Invoice: {
      of: 'invoice',
      mapping: invoiceMapping,
      queries: invoiceQueries(),
      added: metadataFields(invoiceQueries),
      edges: {
        lines: invoiceLines,
        payments: invoicePayments,
        creditNotes: {
          by: 'parent',
          record: 'creditNote',
          ...listOfOne<CreditNoteRow>(without(creditNotes, 'customer'), 'invoice'),
        },
      },
    },
    InvoiceLine: { of: 'invoiceLine', mapping: invoiceLineMapping },
    Payment: {
      of: 'payment',
      mapping: paymentMapping,
      queries: paymentQueries(),
      added: metadataFields(paymentQueries),
      edges: { refunds: paymentRefunds, disputes: paymentDisputes },
    },
    Refund: { of: 'refund', mapping: refundMapping, queries: refundQueries, added: metadataFields() },
    CreditNote: {
      of: 'creditNote',
      mapping: creditNoteMapping,
      queries: creditNoteQueries,
      added: metadataFields(),
      edges: { lines: creditNoteLines, refunds: creditNoteRefunds },
    },
    CreditNoteLine: { of: 'creditNoteLine', mapping: creditNoteLineMapping },
    PaymentMethod: { of: 'paymentMethod', mapping: paymentMethodMapping, added: metadataFields() },
    Dispute: { of: 'dispute', mapping: disputeMapping, queries: disputeQueries, added: metadataFields() },
  },
})

function emailKeys({ email }: CustomerRow): readonly string[] {
  return email === null || email === undefined ? [] : [email.toLowerCase()]
}
