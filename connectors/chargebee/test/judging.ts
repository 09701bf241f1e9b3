import { at, type Judging } from '../../../test/judges/judging.ts'
import { wordsOfTypes } from './words.ts'

const nothingIsRead = 'nothing is read out of the answer: that there is one proves the credentials'

/** Words that the declarations put together with those for what is stored to pay with. */
const strangeTypes = [
  ...['compound', 'simple', 'free_trial', 'pay_as_you_go', 'pay_up_front'],
  ...['credit', 'credit_balance_dropped', 'debit', 'hold', 'unhold', 'spend_exceeded', 'usage_exceeded'],
]

/** What the judges know of Chargebee. */
export default {
  spec: async () => (await import('./spec.ts')).chargebeeSpec(),
  sdk: async () => (await import('./sdk.ts')).chargebeeSdk,
  exceptions: [
    { judge: 'recorded', operations: ['check'], reason: nothingIsRead },
    {
      judge: 'recorded',
      operations: [
        ...['paymentSource.get', 'paymentSource.list'],
        ...['BillingCustomer.paymentMethods', 'BillingCustomer.paymentMethods.beyond'],
      ],
      reason: 'the only recorded list of payment sources is empty',
    },
    {
      judge: 'recorded',
      operations: ['Invoice.payments', 'Payment.refunds', 'CreditNote.refunds'],
      reason: 'links alone are read, and rows in another call; who is linked is judged by the truth',
    },
    { judge: 'truth', operations: ['check'], reason: nothingIsRead },
    {
      judge: 'truth',
      operations: ['CreditNote.refunds'],
      reason: 'in a world of this size no note was paid out; the relations of a larger one are compared',
    },
    {
      judge: 'truth',
      operations: ['Payment.refunds'],
      reason:
        'a payment names its refunds where it was for no invoice, and the world has none such; the others are told by a second call, which no judge makes',
    },
  ],
  forgiven: [
    {
      judge: 'spec-reply',
      complaint: /(invoice|credit_note)\.base_currency_code is unknown$/,
      reason: 'recorded in replies of 2026, and forgotten in the types; those of subscriptions have it',
    },
  ],
  unnoticed: [
    {
      kind: 'emptied list',
      operations: ['check', 'CreditNote.refunds'],
      reason: 'an empty page is a good answer to the check; the notes of a small world were paid out to nobody',
    },
  ],
  words: {
    'BillingCustomer.taxExempt': at('Customer.taxability'),
    'CreditNote.status': at('CreditNote.status'),
    'CreditNote.type': at('CreditNote.type'),
    'Invoice.status': at('Invoice.status'),
    'Payment.status': at('Transaction.status'),
    'Payment.methodType': at('Transaction.payment_method'),
    'PaymentMethod.type': at('PaymentSource.type'),
    'PaymentMethod.providerStatus': at('PaymentSource.status'),
    'Price.pricingModel': at('ItemPrice.pricing_model'),
    'Price.interval': at('ItemPrice.period_unit'),
    'Price.status': at('ItemPrice.status'),
    'Product.type': at('Item.type'),
    'Product.status': at('Item.status'),
    'Refund.status': at('Transaction.status'),
    'Refund.reason': at('Transaction.LinkedCreditNote.cn_reason_code'),
    'Subscription.status': at('Subscription.status'),
    'Subscription.interval': at('Subscription.billing_period_unit'),
    'Subscription.collectionMethod': at('Subscription.auto_collection'),
  },
  wordsAt: () => wordsOfTypes(),
  leftUnknown: {
    'PaymentMethod.type': Object.fromEntries(
      strangeTypes.map(word => [word, 'the types of other resources are declared under the same name']),
    ),
  },
} satisfies Judging
