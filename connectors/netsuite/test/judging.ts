import { join } from 'node:path'
import { at, type Judging, nowhere } from '../../../test/judges/judging.ts'
import { xsdWords } from './words.ts'

const flag = nowhere('true and false are no words: there is no third')

/** What the judges know of NetSuite. */
export default {
  spec: async folder => (await import('./spec.ts')).netsuiteSpec(folder),
  sdk: async () => (await import('./sdk.ts')).netsuiteSdk,
  exceptions: [
    {
      judge: 'recorded',
      operations: [
        ...['check', 'facts.currencies', 'customer.get', 'customer.list', 'customer.findBy.email'],
        ...['customer.findBy.externalId', 'item.get', 'item.list', 'customerPayment.get', 'customerPayment.list'],
        ...['creditMemo.get', 'creditMemo.list', 'BillingCustomer.payments', 'BillingCustomer.payments.beyond'],
        ...['BillingCustomer.creditNotes', 'BillingCustomer.creditNotes.beyond', 'Invoice.payments'],
        ...['Invoice.payments.beyond', 'Invoice.creditNotes', 'Invoice.creditNotes.beyond', 'facts.terms'],
        ...['customer.query.BillingCustomer', 'customer.search.BillingCustomer', 'item.query.Product'],
        ...['customerPayment.query.Payment', 'creditMemo.query.CreditNote'],
      ],
      reason: 'of these records nobody published a recorded reply; of invoices somebody did',
    },
    {
      judge: 'truth',
      operations: ['check', 'facts.currencies', 'facts.terms'],
      reason:
        'the server time, the currencies and the terms are no rows of the world; that they are right is seen in amounts and days',
    },
  ],
  forgiven: [],
  unnoticed: [
    {
      kind: 'cut cursor',
      operations: ['customer.search.BillingCustomer'],
      reason: 'where the first search ends the second begins, and nobody knows what either should find',
    },
  ],
  words: {
    'BillingCustomer.status': flag,
    'CreditNote.status': at('TransactionStatus:_creditMemo'),
    'Invoice.status': at('TransactionStatus:_invoice'),
    'Payment.status': at('TransactionStatus:_payment'),
    'Payment.methodType': nowhere('payment methods are records that each account makes for itself'),
    'Product.type': at('RecordType::Item', 'RecordType::itemGroup'),
    'Product.status': flag,
  },
  wordsAt: folder => pointer => xsdWords(join(folder, 'wsdl/xsd'), pointer),
  leftUnknown: {
    'Product.type': {
      PayrollItem: 'a record of the payroll, which no search for items finds',
      SalesTaxItem: 'a record of a tax, which no search for items finds',
    },
  },
} satisfies Judging
