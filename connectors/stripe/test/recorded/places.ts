import type { Place } from '../../../../test/recorded/places.ts'

/** Where Stripe's recordings hold records of ours. */
export const places: readonly Place[] = [
  {
    record: 'customer',
    entities: ['BillingCustomer'],
    lists: { 'nango/customers.json': 'data[]', 'nango/list-customers.json': 'data[]' },
    others: {
      'fixtures3.json': [
        'resources.customer',
        'resources.deleted_customer',
        'resources."billing.credit_balance_summary".customer',
        'resources."billing.credit_grant".customer',
      ],
      'nango/create-customer.json': '',
      'nango/get-customer.json': '',
    },
  },
  {
    record: 'product',
    entities: ['Product'],
    lists: { 'nango/list-products.json': 'data[]', 'nango/products.json': 'data[]' },
    others: {
      'fixtures3.json': 'resources.product',
      'nango/create-product.json': '',
      'nango/get-product.json': '',
      'nango/update-product.json': '',
    },
  },
  {
    record: 'price',
    entities: ['Price'],
    lists: { 'nango/list-prices.json': 'data[]' },
    others: {
      'fixtures3.json': [
        'resources.price',
        'resources.item.price',
        'resources.subscription.items.data[].price',
        'resources.subscription_item.price',
      ],
      'nango/create-subscription.json': 'items.data[].price',
      'nango/delete-subscription.json': 'items.data[].price',
      'nango/get-subscription.json': 'items.data[].price',
      'nango/subscriptions.json': 'data[].items.data[].price',
      'nango/update-price.json': '',
    },
  },
  {
    record: 'subscription',
    entities: ['Subscription'],
    lists: { 'nango/subscriptions.json': 'data[]' },
    others: {
      'fixtures3.json': 'resources.subscription',
      'nango/create-subscription.json': '',
      'nango/delete-subscription.json': '',
      'nango/get-subscription.json': '',
    },
  },
  {
    record: 'invoice',
    entities: ['Invoice'],
    lists: { 'nango/list-invoices.json': 'data[]' },
    others: {
      'fixtures3.json': 'resources.invoice',
      'nango/create-invoice.json': '',
      'nango/pay-invoice.json': '',
      'nango/update-invoice.json': '',
    },
  },
  {
    record: 'invoiceLine',
    entities: ['InvoiceLine'],
    children: {
      'fixtures3.json': 'resources.invoice.lines.data[]',
      'nango/create-invoice.json': 'lines.data[]',
      'nango/list-invoices.json': 'data[].lines.data[]',
      'nango/pay-invoice.json': 'lines.data[]',
      'nango/update-invoice.json': 'lines.data[]',
    },
    through: { parent: 'Invoice', field: 'lines' },
  },
  {
    record: 'payment',
    entities: ['Payment'],
    others: {
      'fixtures3.json': ['resources.payment_intent', 'resources.charge', 'resources.payment_record'],
      'nango/cancel-payment-intent.json': '',
      'nango/capture-payment-intent.json': '',
      'nango/create-payment-intent.json': '',
      'nango/delete-payment-intent.json': '',
      'nango/update-payment-intent.json': '',
    },
  },
  {
    record: 'refund',
    entities: ['Refund'],
    lists: { 'nango/list-refunds.json': 'data[]', 'nango/refunds.json': 'data[]' },
    others: { 'fixtures3.json': 'resources.refund', 'nango/get-refund.json': '' },
  },
  {
    record: 'creditNote',
    entities: ['CreditNote'],
    lists: { 'nango/list-credit-notes.json': 'data[]' },
    others: { 'fixtures3.json': 'resources.credit_note', 'nango/create-credit-note.json': '' },
  },
  {
    record: 'paymentMethod',
    entities: ['PaymentMethod'],
    lists: { 'nango/list-payment-methods.json': 'data[]' },
    others: { 'fixtures3.json': 'resources.payment_method', 'nango/create-payment-method.json': '' },
  },
  {
    record: 'dispute',
    entities: ['Dispute'],
    others: { 'fixtures3.json': 'resources.dispute' },
  },
]
