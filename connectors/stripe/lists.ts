import type { Query, TextSearch } from '../../src/contract/query.ts'
import {
  activeClause,
  activeParameter,
  currencyClause,
  idClause,
  idParameter,
  intervalParameter,
  moneyClause,
  textClause,
  timeClause,
  timeParameter,
  wordClause,
  wordParameter,
} from './askables.ts'
import { collectionMethods } from './mapping/common.ts'
import { statuses as invoiceStatuses } from './mapping/invoice.ts'
import { statuses as paymentStatuses } from './mapping/payment.ts'
import { intervals } from './mapping/price.ts'
import { statuses as subscriptionStatuses } from './mapping/subscription.ts'
import { parameterOf } from './payments.ts'
import { type Clauses, type Fields, listQuery, searchQuery, textSearch } from './queries.ts'
import {
  creditNotes,
  customers,
  disputes,
  invoices,
  payments,
  prices,
  products,
  refunds,
  subscriptions,
} from './readings.ts'
import type { CustomerRow, InvoiceRow, PaymentRow, PriceRow, ProductRow, SubscriptionRow } from './rows.ts'

/**
 * The lists that Stripe narrows, the exact one before the index: of the parameters see each list's own page, such as
 * https://docs.stripe.com/api/invoices/list, and of the search https://docs.stripe.com/search#supported-query-fields-for-each-resource
 */
const createdAt = timeParameter('created')
const found = timeClause('created')

/** Customers, with further clauses that the search is asked: the list has an exact filter by e-mail, but it tells capitals apart. */
export const customerQueries = (more: Fields<Clauses> = {}): readonly Query<CustomerRow>[] => [
  listQuery(customers, { createdAt }),
  searchQuery(customers, { ...more, createdAt: found, name: textClause('name'), emails: textClause('email') }),
]

/** Customers by their names and e-mail addresses. */
export const customerSearch: TextSearch<CustomerRow> = textSearch(customers, ['name', 'email'])

/** Products. */
export const productQueries = (more: Fields<Clauses> = {}): readonly Query<ProductRow>[] => [
  listQuery(products, { createdAt, status: activeParameter }),
  searchQuery(products, { ...more, status: activeClause, name: textClause('name') }),
]

/** Products by their names and descriptions. */
export const productSearch: TextSearch<ProductRow> = textSearch(products, ['name', 'description'])

/** Prices; a company may choose the ids of its products, and the index takes any. */
export const priceQueries = (more: Fields<Clauses> = {}): readonly Query<PriceRow>[] => [
  listQuery(prices, {
    createdAt,
    product: idParameter('product', /^prod_/),
    status: activeParameter,
    interval: intervalParameter(intervals),
  }),
  searchQuery(prices, { ...more, product: idClause('product'), status: activeClause }),
]

/** Subscriptions: without a status, the list leaves out those that were canceled. */
export const subscriptionQueries = (more: Fields<Clauses> = {}): readonly Query<SubscriptionRow>[] => [
  listQuery(
    subscriptions,
    {
      createdAt,
      customer: idParameter('customer', /^cus_/),
      status: wordParameter('status', subscriptionStatuses, { 'canceled,incomplete_expired': 'ended' }),
      collectionMethod: wordParameter('collection_method', collectionMethods),
      // "Minimum item current_period_end".
      currentPeriodEnd: timeParameter('current_period_end'),
    },
    { status: 'all' },
  ),
  searchQuery(subscriptions, {
    ...more,
    createdAt: found,
    status: wordClause('status', subscriptionStatuses),
    canceledAt: timeClause('canceled_at'),
  }),
]

/** Something may have been paid of an open invoice. */
const openInvoices = { ...invoiceStatuses, open: ['OPEN', 'PARTIALLY_PAID'] } as const

/** Invoices. */
export const invoiceQueries = (more: Fields<Clauses> = {}): readonly Query<InvoiceRow>[] => [
  listQuery(invoices, {
    createdAt,
    customer: idParameter('customer', /^cus_/),
    subscription: idParameter('subscription', /^sub_/),
    status: wordParameter('status', openInvoices),
    collectionMethod: wordParameter('collection_method', collectionMethods),
    dueAt: timeParameter('due_date'),
  }),
  searchQuery(invoices, {
    ...more,
    createdAt: found,
    customer: idClause('customer'),
    subscription: idClause('subscription'),
    status: wordClause('status', openInvoices),
    currency: currencyClause,
    number: textClause('number'),
    total: moneyClause('total'),
  }),
]

const { pending: _, failed: __, ...intentStatuses } = paymentStatuses

/** One whose payment has failed waits for another payment method. */
const intentMeanings = { ...intentStatuses, requires_payment_method: ['REQUIRES_ACTION', 'FAILED'] } as const

/** Payments: of one that was taken in part, the index knows what was asked for, so that no amount can be asked for. */
export const paymentQueries = (more: Fields<Clauses> = {}): readonly Query<PaymentRow>[] => [
  listQuery(payments, { createdAt, customer: idParameter('customer', /^cus_/) }),
  searchQuery(payments, {
    ...more,
    createdAt: found,
    customer: idClause('customer'),
    status: wordClause('status', intentMeanings),
    amount: moneyClause(undefined),
  }),
]

/** Refunds. */
export const refundQueries = [listQuery(refunds, { createdAt, payment: idParameter(parameterOf, /^(pi|ch|py)_/) })]

/** Credit notes. */
export const creditNoteQueries = [
  listQuery(creditNotes, {
    createdAt,
    customer: idParameter('customer', /^cus_/),
    invoice: idParameter('invoice', /^in_/),
  }),
]

/** Disputes. */
export const disputeQueries = [listQuery(disputes, { createdAt, payment: idParameter(parameterOf, /^(pi|ch|py)_/) })]
