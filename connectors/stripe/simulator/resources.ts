import {
  bool,
  cased,
  created,
  currency,
  invoiceStatus,
  methodType,
  priceType,
  subscriptionStatus,
} from './expressions.ts'
import { flag, id, inside, oneOf, status, text, time } from './filters.ts'
import { balanceTransactionObject } from './objects/balance-transaction.ts'
import { priceObject, productObject } from './objects/catalog.ts'
import { creditNoteObject } from './objects/credit-note.ts'
import { customerObject } from './objects/customer.ts'
import { couponObject, discountObject, promotionCodeObject } from './objects/discount.ts'
import { disputeObject } from './objects/dispute.ts'
import { invoiceObject } from './objects/invoice.ts'
import {
  chargedStates,
  chargeObject,
  intentObject,
  intentStatuses,
  invoicePaymentObject,
  refundObject,
} from './objects/payment.ts'
import { paymentMethodObject } from './objects/payment-method.ts'
import { subscriptionObject } from './objects/subscription.ts'
import type { Resource } from './resource.ts'
import { numeric, reference, token, words } from './search.ts'
import type { Kind } from './values.ts'

export type { Resource, StripeObject } from './resource.ts'

/** Every kind of object that is simulated. */
export const resources: readonly Resource[] = [
  {
    collection: 'customers',
    kind: 'customer',
    noun: 'customer',
    from: 't.* FROM billing_customer t',
    listed: 't.is_active = 1',
    // The list tells capitals apart. https://docs.stripe.com/api/customers/list
    filters: { email: text('t.email'), created: time('t.created_at') },
    search: {
      fields: { created, email: words('t.email'), name: words('t.name'), phone: words('t.phone') },
      metadata: { external_id: 't.external_id', account_number: 't.number' },
    },
    object: customerObject,
  },
  {
    collection: 'products',
    kind: 'product',
    noun: 'product',
    from: 't.* FROM product t',
    filters: { ids: oneOf('product', 't.n'), active: flag('t.is_active'), created: time('t.created_at') },
    search: {
      fields: {
        active: token(bool('t.is_active')),
        description: words('t.description'),
        name: words('t.name'),
        created,
      },
      metadata: { sku: 't.sku' },
    },
    object: productObject,
  },
  {
    collection: 'prices',
    kind: 'price',
    noun: 'price',
    from: 't.* FROM price t',
    filters: {
      product: id('product', 't.product_n'),
      active: flag('t.is_active'),
      currency: text('lower(t.currency)'),
      type: text(priceType),
      recurring: inside({ interval: text('lower(t.interval)'), usage_type: text('lower(t.usage_type)') }),
      created: time('t.created_at'),
    },
    search: {
      fields: {
        active: token(bool('t.is_active')),
        currency,
        lookup_key: words('t.lookup_key'),
        product: reference('product', 't.product_n'),
        type: token(priceType),
      },
    },
    object: priceObject,
  },
  {
    collection: 'subscriptions',
    kind: 'subscription',
    noun: 'subscription',
    from: 't.* FROM subscription t',
    filters: {
      customer: id('customer', 't.customer_n'),
      price: id('price', 't.n IN (SELECT subscription_n FROM subscription_item WHERE price_n = ?)'),
      // Without it, canceled ones are left out. https://docs.stripe.com/api/subscriptions/list
      status: status(
        subscriptionStatus,
        { all: '1', ended: `t.status IN ('CANCELED', 'EXPIRED')` },
        `t.status <> 'CANCELED'`,
      ),
      collection_method: text('lower(t.collection_method)'),
      // Of the items the one that ends first; in this world all end together.
      current_period_end: time('t.current_period_end'),
      created: time('t.created_at'),
    },
    search: {
      fields: { created, canceled_at: numeric('unixepoch(t.canceled_at)'), status: token(subscriptionStatus) },
    },
    object: subscriptionObject,
  },
  {
    collection: 'invoices',
    kind: 'invoice',
    noun: 'invoice',
    from: 't.* FROM invoice t',
    filters: {
      customer: id('customer', 't.customer_n'),
      subscription: id('subscription', 't.subscription_n'),
      status: status(invoiceStatus),
      collection_method: text('lower(t.collection_method)'),
      created: time('t.created_at'),
      due_date: time('t.due_at'),
    },
    search: {
      fields: {
        created,
        currency,
        customer: reference('customer', 't.customer_n'),
        last_finalization_error_code: token('NULL'),
        last_finalization_error_type: token('NULL'),
        number: words('t.number'),
        receipt_number: words('NULL'),
        status: words(invoiceStatus),
        subscription: reference('subscription', 't.subscription_n'),
        total: numeric('t.total_minor'),
      },
    },
    object: invoiceObject,
  },
  {
    collection: 'payment_intents',
    kind: 'payment_intent',
    noun: 'payment_intent',
    from: 't.* FROM payment t',
    filters: { customer: id('customer', 't.customer_n'), created: time('t.created_at') },
    search: {
      fields: {
        amount: numeric('t.amount_minor'),
        created,
        currency,
        customer: reference('customer', 't.customer_n'),
        status: token(cased(intentStatuses)),
      },
    },
    object: intentObject,
  },
  {
    collection: 'charges',
    kind: 'charge',
    noun: 'charge',
    from: 't.* FROM payment t',
    exists: `t.status IN (${chargedStates})`,
    filters: {
      customer: id('customer', 't.customer_n'),
      payment_intent: id('payment_intent', 't.n'),
      created: time('t.created_at'),
    },
    object: chargeObject,
  },
  {
    collection: 'refunds',
    kind: 'refund',
    noun: 'refund',
    from: 't.*, p.customer_n FROM refund t JOIN payment p ON p.n = t.payment_n',
    filters: {
      charge: id('charge', 't.payment_n'),
      payment_intent: id('payment_intent', 't.payment_n'),
      created: time('t.created_at'),
    },
    object: refundObject,
  },
  {
    collection: 'credit_notes',
    kind: 'credit_note',
    noun: 'credit note',
    from: 't.* FROM credit_note t',
    // A credit note without an invoice cannot be had at Stripe.
    exists: 't.invoice_n IS NOT NULL',
    filters: {
      customer: id('customer', 't.customer_n'),
      invoice: id('invoice', 't.invoice_n'),
      created: time('t.created_at'),
    },
    object: creditNoteObject,
  },
  {
    collection: 'invoice_payments',
    kind: 'invoice_payment',
    noun: 'invoice_payment',
    from: 't.* FROM payment t',
    exists: 't.invoice_n IS NOT NULL',
    filters: {
      invoice: id('invoice', 't.invoice_n'),
      status: status(`CASE t.status WHEN 'SUCCEEDED' THEN 'paid' WHEN 'CANCELED' THEN 'canceled' ELSE 'open' END`),
      created: time('t.created_at'),
    },
    object: invoicePaymentObject,
  },
  {
    collection: 'payment_methods',
    kind: 'payment_method',
    noun: 'PaymentMethod',
    from: 't.* FROM payment_method t',
    filters: { customer: id('customer', 't.customer_n'), type: text(methodType) },
    object: paymentMethodObject,
  },
  {
    collection: 'disputes',
    kind: 'dispute',
    noun: 'dispute',
    from: 't.* FROM dispute t',
    filters: {
      charge: id('charge', 't.payment_n'),
      payment_intent: id('payment_intent', 't.payment_n'),
      created: time('t.created_at'),
    },
    object: disputeObject,
  },
]

/** Objects that stand in others alone, as far as this simulator goes. */
const inner: readonly Pick<Resource, 'kind' | 'from' | 'object'>[] = [
  { kind: 'discount', from: 't.* FROM discount t', object: discountObject },
  { kind: 'coupon', from: 't.* FROM discount t', object: couponObject },
  { kind: 'promotion_code', from: 't.* FROM discount t', object: promotionCodeObject },
  { kind: 'balance_transaction', from: 't.* FROM payment t', object: balanceTransactionObject },
]

/** Where the objects of a kind are, and how they are written. */
export function resourceOf(kind: Kind): Pick<Resource, 'from' | 'object'> {
  const found = resources.find(each => each.kind === kind) ?? inner.find(each => each.kind === kind)
  if (!found) throw new Error(`there is no resource of the kind ${kind}`)
  return found
}
