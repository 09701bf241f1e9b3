import { get, path } from '../../src/contract/call.ts'
import { defineConnector } from '../../src/contract/connector.ts'
import { secretText } from '../../src/contract/secret.ts'
import { addedFields } from './added-fields.ts'
import { creditNoteLines, invoiceLines } from './documents.ts'
import { faultOf } from './fault.ts'
import { forms } from './forms.ts'
import {
  creditNoteQueries,
  customerQueries,
  customersAsked,
  invoiceQueries,
  paymentQueries,
  priceQueries,
  productQueries,
  refundQueries,
  subscriptionQueries,
  subscriptionsAsked,
} from './lists.ts'
import { creditNoteMapping } from './mapping/credit-note.ts'
import { creditNoteLineMapping } from './mapping/credit-note-line.ts'
import { customerMapping } from './mapping/customer.ts'
import { invoiceMapping } from './mapping/invoice.ts'
import { invoiceLineMapping } from './mapping/invoice-line.ts'
import { paymentMapping } from './mapping/payment.ts'
import { paymentMethodMapping } from './mapping/payment-method.ts'
import { priceMapping } from './mapping/price.ts'
import { productMapping } from './mapping/product.ts'
import { refundMapping } from './mapping/refund.ts'
import { subscriptionMapping } from './mapping/subscription.ts'
import { childrenOf, findOne, getMany, list, retrieve } from './requests.ts'
import {
  creditNotes,
  customers,
  invoices,
  itemPrices,
  items,
  paymentSources,
  payments,
  refunds,
  subscriptions,
} from './resources.ts'
import type {
  CreditNoteRow,
  CustomerRow,
  InvoiceRow,
  ItemPriceRow,
  ItemRow,
  LineRow,
  PaymentSourceRow,
  SubscriptionRow,
  TransactionRow,
} from './rows.ts'
import { creditNoteRefunds, invoicePayments, paymentRefunds } from './transactions.ts'

/** The ids of the catalog are up to a hundred characters long, those of all else up to fifty. */
const catalogBatch = { atMost: 50 }

const idOf = ({ id }: { readonly id: string }) => id
const customerOf = ({ customer_id }: { readonly customer_id?: string }) => customer_id

/** Chargebee: customers and how they pay, items and their prices, subscriptions, invoices, payments, refunds, credit notes. */
export default defineConnector({
  name: 'chargebee',
  title: 'Chargebee',
  categories: ['BILLING'],
  version: 'v2',
  docs: 'https://apidocs.chargebee.com/docs/api',

  settings: {
    site: {
      about: 'The first part of your address, before .chargebee.com; that of a test site ends in -test.',
      example: 'analytical-engines-test',
      pattern: '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?',
    },
    apiKey: {
      about: 'A read-only API key that may read everything: Settings, Configure Chargebee, API Keys.',
      example: 'test_0000example0000',
      secret: true,
      pattern: '(live|test)_[A-Za-z0-9]+',
    },
  },
  environment: ({ apiKey }) => (apiKey.reveal().startsWith('test_') ? 'SANDBOX' : 'PRODUCTION'),
  origin: ({ site }) => `https://${site}.chargebee.com`,
  auth: {
    kind: 'headers',
    headers: ({ apiKey }) => ({
      authorization: secretText`Basic ${apiKey.map(key => btoa(`${key}:`))}`,
      // A site that has plans and addons of old beside its items would answer in a mixture of both forms.
      'chargebee-response-schema-type': 'items',
    }),
  },
  quotas: {
    // Starter and all test sites; Performance has 1,000 and Enterprise 3,500. Of requests by GET 50 may be under way.
    default: {
      windows: [{ requests: 150, perSeconds: 60 }],
      atOnce: 50,
      docs: 'https://support.chargebee.com/support/solutions/articles/243576-what-are-the-chargebee-api-limits-',
    },
  },
  fault: faultOf,
  check: () => get(path`/api/v2/customers`, { limit: 1 }),

  records: {
    customer: {
      id: idOf,
      forms: forms.customer,
      get: getMany<CustomerRow>(customers),
      list: list<CustomerRow>(customers),
      findBy: { email: findOne<CustomerRow>(customers, 'email', emailKeys) },
    },
    item: { id: idOf, forms: forms.item, get: getMany<ItemRow>(items, catalogBatch), list: list<ItemRow>(items) },
    itemPrice: {
      id: idOf,
      forms: forms.itemPrice,
      get: getMany<ItemPriceRow>(itemPrices, catalogBatch),
      list: list<ItemPriceRow>(itemPrices),
    },
    subscription: {
      id: idOf,
      forms: forms.subscription,
      get: getMany<SubscriptionRow>(subscriptions),
      list: list<SubscriptionRow>(subscriptions),
    },
    invoice: { id: idOf, forms: forms.invoice, get: getMany<InvoiceRow>(invoices), list: list<InvoiceRow>(invoices) },
    invoiceLine: { id: lineIdOf, forms: forms.invoiceLine },
    creditNote: {
      id: idOf,
      forms: forms.creditNote,
      get: getMany<CreditNoteRow>(creditNotes),
      list: list<CreditNoteRow>(creditNotes),
    },
    creditNoteLine: { id: lineIdOf, forms: forms.creditNoteLine },
    // One collection, read as two records: a list of refunds would else be looked for among all payments.
    payment: {
      id: idOf,
      forms: forms.payment,
      get: getMany<TransactionRow>(payments),
      list: list<TransactionRow>(payments),
    },
    refund: {
      id: idOf,
      forms: forms.refund,
      get: getMany<TransactionRow>(refunds),
      list: list<TransactionRow>(refunds),
    },
    paymentSource: {
      id: idOf,
      forms: forms.paymentSource,
      get: retrieve<PaymentSourceRow>(paymentSources),
      list: list<PaymentSourceRow>(paymentSources),
    },
  },

  entities: {
    BillingCustomer: {
      of: 'customer',
      mapping: customerMapping,
      queries: customerQueries,
      added: addedFields<CustomerRow>({ resource: customers, ...customersAsked }),
      edges: {
        subscriptions: childrenOf<SubscriptionRow>(subscriptions, ofCustomers('subscription')),
        invoices: childrenOf<InvoiceRow>(invoices, ofCustomers('invoice')),
        payments: childrenOf<TransactionRow>(payments, ofCustomers('payment')),
        creditNotes: childrenOf<CreditNoteRow>(creditNotes, ofCustomers('creditNote')),
        paymentMethods: childrenOf<PaymentSourceRow>(paymentSources, ofCustomers('paymentSource')),
      },
    },
    Product: {
      of: 'item',
      mapping: productMapping,
      queries: productQueries,
      added: addedFields<ItemRow>(),
      edges: {
        prices: childrenOf<ItemPriceRow>(itemPrices, {
          record: 'itemPrice',
          field: 'item_id',
          parentOf: ({ item_id }) => item_id,
        }),
      },
    },
    Price: { of: 'itemPrice', mapping: priceMapping, queries: priceQueries, added: addedFields<ItemPriceRow>() },
    Subscription: {
      of: 'subscription',
      mapping: subscriptionMapping,
      queries: subscriptionQueries,
      added: addedFields<SubscriptionRow>({ resource: subscriptions, ...subscriptionsAsked }),
    },
    Invoice: {
      of: 'invoice',
      mapping: invoiceMapping,
      queries: invoiceQueries,
      added: addedFields<InvoiceRow>(),
      edges: {
        lines: invoiceLines,
        payments: invoicePayments,
        creditNotes: childrenOf<CreditNoteRow>(creditNotes, {
          record: 'creditNote',
          field: 'reference_invoice_id',
          parentOf: ({ reference_invoice_id }) => reference_invoice_id,
        }),
      },
    },
    InvoiceLine: { of: 'invoiceLine', mapping: invoiceLineMapping },
    Payment: { of: 'payment', mapping: paymentMapping, queries: paymentQueries, edges: { refunds: paymentRefunds } },
    Refund: { of: 'refund', mapping: refundMapping, queries: refundQueries },
    CreditNote: {
      of: 'creditNote',
      mapping: creditNoteMapping,
      queries: creditNoteQueries,
      added: addedFields<CreditNoteRow>(),
      edges: { lines: creditNoteLines, refunds: creditNoteRefunds },
    },
    CreditNoteLine: { of: 'creditNoteLine', mapping: creditNoteLineMapping },
    PaymentMethod: { of: 'paymentSource', mapping: paymentMethodMapping },
  },
})

function ofCustomers(record: string) {
  return { record, field: 'customer_id', parentOf: customerOf }
}

function lineIdOf({ id }: LineRow): string {
  if (id === undefined) throw new TypeError('expected a line with an id')
  return id
}

function emailKeys({ email }: CustomerRow): readonly string[] {
  return email ? [email.toLowerCase()] : []
}
