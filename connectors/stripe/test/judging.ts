import { at, type Judging, nowhere } from '../../../test/judges/judging.ts'
import { wordsOfTypes } from './words.ts'

const nothingIsRead = 'nothing is read out of the answer: that there is one proves the credentials'

const flag = nowhere('true and false are no words: there is no third')

/** What the judges know of Stripe. */
export default {
  spec: async folder => (await import('./spec.ts')).stripeSpec(folder),
  sdk: async () => (await import('./sdk.ts')).stripeSdk,
  exceptions: [
    {
      judge: 'spec-request',
      operations: ['Invoice.payments'],
      reason: 'invoice payments are younger than the document of 2023',
    },
    { judge: 'recorded', operations: ['check'], reason: nothingIsRead },
    {
      judge: 'recorded',
      operations: ['CreditNote.lines.beyond'],
      reason: 'recorded lines stand within their notes, which they do not name; they are read there',
    },
    { judge: 'truth', operations: ['check'], reason: nothingIsRead },
  ],
  forgiven: [
    {
      judge: 'spec-request',
      complaint: /^GET \/v1\/(invoice_payments|payment_records)(\/\{id\})? is unknown$/,
      reason: 'younger than the document of 2023',
    },
    {
      judge: 'spec-request',
      complaint: /^\?created\[\w+\] is unknown$/,
      reason: 'credit notes can be listed by when they were made since after the document of 2023; the types have it',
    },
    {
      judge: 'spec-reply',
      complaint: /payment_method_details\.custom is unknown$/,
      reason: 'the types name it in payment records alone; a charge names the type of a payment method of any kind',
    },
  ],
  unnoticed: [
    {
      kind: 'emptied list',
      operations: [
        ...['check', 'dispute.get', 'payment.get', 'refund.get'],
        ...['customer.search.BillingCustomer', 'product.search.Product'],
      ],
      reason:
        'nobody knows what a search should find; an empty page is a good answer to the check; of the lists within one of the others none is read',
    },
    {
      kind: 'cut cursor',
      operations: ['price.query.Price.2', 'product.query.Product.2'],
      reason: 'the cursor of a search may be any text, and how many prices or products it should find is not known',
    },
  ],
  words: {
    'BillingCustomer.taxExempt': at('customer.tax_exempt'),
    'CreditNote.status': at('credit_note.status'),
    'CreditNote.type': at('credit_note.type'),
    'Dispute.status': at('dispute.status'),
    'Invoice.status': at('invoice.status'),
    'Invoice.collectionMethod': at('invoice.collection_method'),
    'Payment.status': at('payment_intent.status', 'charge.status'),
    'Payment.methodType': at('payment_method.type'),
    'PaymentMethod.type': at('payment_method.type'),
    'Price.pricingModel': at('price.billing_scheme', 'price.tiers_mode'),
    'Price.interval': at('price.recurring.interval'),
    'Price.usageType': at('price.recurring.usage_type'),
    'Product.type': at('product.type'),
    'Product.status': flag,
    'Price.status': flag,
    'Refund.status': nowhere('the types say a text; its words stand in the comment: see models.md 2.5'),
    'Refund.reason': at('refund.reason'),
    'Subscription.status': at('subscription.status'),
    'Subscription.interval': at('price.recurring.interval'),
    'Subscription.collectionMethod': at('subscription.collection_method'),
  },
  wordsAt: () => wordsOfTypes(),
} satisfies Judging
