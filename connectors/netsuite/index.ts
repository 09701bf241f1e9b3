import { defineConnector } from '../../src/contract/connector.ts'
import type { PageRequest } from '../../src/contract/record.ts'
import { scriptedFields } from './added-fields.ts'
import { fault } from './faults.ts'
import { forms } from './forms.ts'
import { creditNote } from './mapping/credit-note.ts'
import { creditLinesOf, creditNoteLine } from './mapping/credit-note-line.ts'
import { customer } from './mapping/customer.ts'
import { invoice } from './mapping/invoice.ts'
import { invoiceLine, linesOf } from './mapping/invoice-line.ts'
import { payment } from './mapping/payment.ts'
import { product } from './mapping/product.ts'
import { accountHost, sign } from './passport.ts'
import { creditNoteQueries, customerQueries, invoiceQueries, itemQueries, paymentQueries } from './queries.ts'
import { byId, identified, isInternalId, listOf, ofCustomers, ofInvoices } from './records.ts'
import { listedRows, readCurrencies, readTerms, searchedPage, searchedRows } from './replies.ts'
import {
  anyRecordOf,
  anyWordOf,
  getAll,
  getList,
  getServerTime,
  limits,
  release,
  search,
  sizes,
  textIs,
} from './requests.ts'
import type { CreditMemoRow, CustomerRow, InvoiceLineRow, InvoiceRow, ItemRow, PaymentRow } from './rows.ts'
import { settings } from './settings.ts'
import { customerSearch } from './text-search.ts'
import { threeStep } from './three-step.ts'

/** NetSuite by its SOAP web services, with token-based authentication. */
export default defineConnector({
  name: 'netsuite',
  title: 'NetSuite',
  categories: ['BILLING'],
  version: release,
  docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N3418637.html',
  settings,
  // Sandboxes, release previews and test drives have names of their own.
  environment: ({ account }) => (/_(SB|RP)\d*$|^TSTDRV/i.test(account) ? 'SANDBOX' : 'PRODUCTION'),
  origin: ({ account }) => `https://${accountHost(account)}.suitetalk.api.netsuite.com`,
  // Where a person lets the app in, and tokens are given out.
  hosts: ['*.app.netsuite.com', '*.restlets.api.netsuite.com'],
  auth: { kind: 'signed', sign },
  signIn: { setting: 'signIn', others: { oauth: threeStep } },
  quotas: {
    // Service tier 1; each SuiteCloud Plus licence adds ten. Nothing is documented by the minute.
    default: {
      windows: [],
      atOnce: 15,
      docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/bridgehead_1525252812.html',
    },
  },
  fault,
  check: getServerTime,
  facts: {
    currencies: { ttlSeconds: 3600, call: () => getAll('currency'), read: readCurrencies },
    terms: {
      ttlSeconds: 3600,
      call: () => search({ type: 'TermSearchBasic', criteria: [] }, limits.pageAtMost),
      read: readTerms,
    },
  },
  records: {
    customer: {
      ...identified<CustomerRow>(),
      forms: forms.customer,
      get: byId<CustomerRow>('customer'),
      list: {
        ...sizes,
        call: ({ size, cursor }: PageRequest) =>
          search({ type: 'CustomerSearchBasic', criteria: [anyWordOf('stage', ['_customer'])] }, size, cursor),
        page: searchedPage<CustomerRow>,
      },
      findBy: {
        email: {
          atMost: 1,
          call: ([email = ''], _, cursor) =>
            search({ type: 'CustomerSearchBasic', criteria: [textIs('email', email)] }, limits.pageAtMost, cursor),
          page: searchedPage<CustomerRow>,
          keys: (row: CustomerRow) => [row.email].filter(email => typeof email === 'string'),
        },
        externalId: {
          atMost: limits.getList,
          call: ids => getList('customer', ids, 'externalId'),
          page: reply => ({ rows: listedRows<CustomerRow>(reply) }),
          keys: (row: CustomerRow) => [row['@externalId']].filter(id => id !== undefined),
        },
      },
    },
    item: {
      ...identified<ItemRow>(),
      forms: forms.item,
      // getList wants the item's exact type, which an id does not tell; a search does not. One page holds them all.
      get: {
        atMost: limits.pageAtMost,
        call: ids => {
          const known = ids.filter(isInternalId)
          // Zero is the id of nothing; an empty list of ids would be no condition at all.
          const criteria = [anyRecordOf('internalId', known.length === 0 ? ['0'] : known)]
          return search({ type: 'ItemSearchBasic', criteria, bodyFieldsOnly: true }, limits.pageAtMost)
        },
        rows: searchedRows<ItemRow>,
      },
      list: {
        ...sizes,
        call: ({ size, cursor }: PageRequest) =>
          search({ type: 'ItemSearchBasic', criteria: [], bodyFieldsOnly: true }, size, cursor),
        page: searchedPage<ItemRow>,
      },
    },
    invoice: {
      ...identified<InvoiceRow>(),
      forms: forms.invoice,
      get: byId<InvoiceRow>('invoice'),
      list: listOf<InvoiceRow>('_invoice'),
    },
    invoiceLine: { id: (row: InvoiceLineRow) => row.id, forms: forms.invoiceLine },
    customerPayment: {
      ...identified<PaymentRow>(),
      forms: forms.customerPayment,
      get: byId<PaymentRow>('customerPayment'),
      list: listOf<PaymentRow>('_customerPayment'),
    },
    creditMemo: {
      ...identified<CreditMemoRow>(),
      forms: forms.creditMemo,
      get: byId<CreditMemoRow>('creditMemo'),
      list: listOf<CreditMemoRow>('_creditMemo'),
    },
    creditMemoLine: { id: (row: InvoiceLineRow) => row.id, forms: forms.creditMemoLine },
  },
  entities: {
    BillingCustomer: {
      of: 'customer',
      // Leads and prospects are the same record, and are not billed.
      when: (row: CustomerRow) => row.stage !== '_lead' && row.stage !== '_prospect',
      whenNeeds: ['stage'],
      mapping: customer,
      queries: customerQueries(),
      added: scriptedFields(customerQueries),
      search: customerSearch,
      edges: {
        invoices: ofCustomers<InvoiceRow>('_invoice', {
          record: 'invoice',
          field: 'entity',
          customerOf: row => row.entity?.['@internalId'],
        }),
        payments: ofCustomers<PaymentRow>('_customerPayment', {
          record: 'customerPayment',
          field: 'customer',
          customerOf: row => row.customer?.['@internalId'],
        }),
        creditNotes: ofCustomers<CreditMemoRow>('_creditMemo', {
          record: 'creditMemo',
          field: 'entity',
          customerOf: row => row.entity?.['@internalId'],
        }),
      },
    },
    Product: { of: 'item', mapping: product, queries: itemQueries(), added: scriptedFields(itemQueries) },
    Invoice: {
      of: 'invoice',
      mapping: invoice,
      queries: invoiceQueries(),
      added: scriptedFields(invoiceQueries),
      edges: {
        lines: {
          by: 'embedded',
          record: 'invoiceLine',
          needs: ['itemList', 'itemCostList', 'expCostList', 'timeList', 'currency'],
          rows: linesOf,
          // Every call asks for whole records.
          complete: () => true,
        },
        payments: ofInvoices<PaymentRow>('_customerPayment', 'customerPayment'),
        creditNotes: ofInvoices<CreditMemoRow>('_creditMemo', 'creditMemo'),
      },
    },
    InvoiceLine: { of: 'invoiceLine', mapping: invoiceLine },
    Payment: {
      of: 'customerPayment',
      mapping: payment,
      queries: paymentQueries(),
      added: scriptedFields(paymentQueries),
    },
    CreditNote: {
      of: 'creditMemo',
      mapping: creditNote,
      queries: creditNoteQueries(),
      added: scriptedFields(creditNoteQueries),
      edges: {
        lines: {
          by: 'embedded',
          record: 'creditMemoLine',
          needs: ['itemList', 'currency'],
          rows: creditLinesOf,
          // Every call asks for whole records.
          complete: () => true,
        },
      },
    },
    CreditNoteLine: { of: 'creditMemoLine', mapping: creditNoteLine },
  },
})
