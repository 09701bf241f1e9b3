import type { Query } from '../../src/contract/query.ts'
import { amount, number, pointer, someWords, text, time, words } from './askables.ts'
import { statuses as creditNoteStatuses } from './mapping/credit-note.ts'
import { statuses as invoiceStatuses } from './mapping/invoice.ts'
import { statuses as transactionStatuses } from './mapping/payment.ts'
import { paymentMethods } from './mapping/payment-methods.ts'
import { intervals } from './mapping/price.ts'
import { statuses as catalogStatuses } from './mapping/product.ts'
import { statuses as subscriptionStatuses } from './mapping/subscription.ts'
import { listQuery } from './queries.ts'
import { creditNotes, customers, invoices, itemPrices, items, payments, refunds, subscriptions } from './resources.ts'
import type {
  CreditNoteRow,
  CustomerRow,
  InvoiceRow,
  ItemPriceRow,
  ItemRow,
  SubscriptionRow,
  TransactionRow,
} from './rows.ts'

/**
 * The lists that Chargebee narrows and orders. Each list's own page says by which fields and operators, such as
 * https://apidocs.chargebee.com/docs/api/invoices/list-invoices
 */
const updatedAt = time('updated_at')

/** Customers: a name stands in two fields or in a third, and the currency cannot be asked for. */
export const customersAsked = {
  fields: { emails: text('email'), createdAt: time('created_at'), updatedAt },
  orders: { createdAt: 'created_at', updatedAt: 'updated_at' },
} as const

export const customerQueries: readonly Query<CustomerRow>[] = [listQuery(customers, customersAsked)]

/** Items: the catalog is small, and its names are compared here, where capitals are known to be the same. */
export const productQueries: readonly Query<ItemRow>[] = [
  listQuery(items, {
    fields: { status: someWords('status', catalogStatuses), updatedAt },
    orders: { updatedAt: 'updated_at' },
  }),
]

const { charge: _, ...periods } = intervals

/** Item prices: what is paid once has no period, and cannot be asked for by one. */
export const priceQueries: readonly Query<ItemPriceRow>[] = [
  listQuery(itemPrices, {
    fields: {
      product: pointer('item_id'),
      status: someWords('status', catalogStatuses),
      interval: {
        operators: ['in'],
        ask: conditions =>
          conditions.some(({ values }) => values.includes('ONE_TIME'))
            ? undefined
            : someWords('period_unit', periods).ask(conditions),
      },
    },
    orders: {},
  }),
]

/** An active subscription may have invoices to be paid. */
const subscriptionMeanings = {
  ...subscriptionStatuses,
  active: ['ACTIVE', 'PAST_DUE'],
  non_renewing: ['ACTIVE', 'PAST_DUE'],
} as const

/** Subscriptions: one that will end later has an end too, so that the time of a cancellation is no more than the end. */
export const subscriptionsAsked = {
  fields: {
    customer: pointer('customer_id'),
    status: words('status', subscriptionMeanings),
    createdAt: time('created_at'),
  },
  orders: { createdAt: 'created_at' },
} as const

export const subscriptionQueries: readonly Query<SubscriptionRow>[] = [listQuery(subscriptions, subscriptionsAsked)]

/** What is to be paid may have been paid in part, and given up. */
const invoiceMeanings = {
  ...invoiceStatuses,
  posted: ['OPEN', 'PARTIALLY_PAID'],
  payment_due: ['OPEN', 'PARTIALLY_PAID'],
  not_paid: ['OPEN', 'PARTIALLY_PAID', 'UNCOLLECTIBLE'],
} as const

/** Invoices. */
export const invoiceQueries: readonly Query<InvoiceRow>[] = [
  listQuery(invoices, {
    fields: {
      number: number('id'),
      status: words('status', invoiceMeanings),
      customer: pointer('customer_id'),
      subscription: pointer('subscription_id'),
      total: amount('total'),
      amountDue: amount('amount_due'),
      issuedAt: time('date'),
      paidAt: time('paid_at'),
      updatedAt,
    },
    orders: { issuedAt: 'date', updatedAt: 'updated_at' },
  }),
]

/** A success is one thing of a payment and another of an authorization. */
const paymentMeanings = { ...transactionStatuses, success: ['SUCCEEDED', 'AUTHORIZED'] } as const

/** Payments: a time stands for when something happened and for when it was paid. */
export const paymentQueries: readonly Query<TransactionRow>[] = [
  listQuery(payments, {
    fields: {
      status: someWords('status', paymentMeanings),
      customer: pointer('customer_id'),
      methodType: words('payment_method', paymentMethods),
      amount: amount('amount'),
      paidAt: time('date'),
      createdAt: time('date'),
    },
    // Among those that were paid there would stand others.
    orders: { createdAt: 'date' },
  }),
]

/** Refunds, which cannot be asked for by their payments. */
export const refundQueries: readonly Query<TransactionRow>[] = [
  listQuery(refunds, {
    fields: {
      status: someWords('status', transactionStatuses),
      amount: amount('amount'),
      createdAt: time('date'),
    },
    orders: { createdAt: 'date' },
  }),
]

/** One that is used up may have been refunded or applied. */
const creditNoteMeanings = { ...creditNoteStatuses, refunded: ['REFUNDED', 'APPLIED'] } as const

/** Credit notes. */
export const creditNoteQueries: readonly Query<CreditNoteRow>[] = [
  listQuery(creditNotes, {
    fields: {
      number: number('id'),
      status: words('status', creditNoteMeanings),
      customer: pointer('customer_id'),
      invoice: pointer('reference_invoice_id'),
      total: amount('total'),
      issuedAt: time('date'),
    },
    orders: { issuedAt: 'date' },
  }),
]
