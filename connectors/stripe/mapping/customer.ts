import { columns } from '../../../src/contract/columns.ts'
import type { BillingCustomer } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import { minor } from '../money.ts'
import type { CustomerRow } from '../rows.ts'
import { addressOf, dashboardUrl } from './common.ts'

const c = columns<CustomerRow>()

/** BillingCustomer from Stripe's customers. */
export const customerMapping: Mapping<BillingCustomer, CustomerRow> = {
  // A customer's own numbers and ids stand in metadata, under keys that each company chooses.
  ...absent('updatedAt', 'number', 'externalId', 'parent'),
  url: c.from(['id', 'livemode'], row => dashboardUrl('customers', row), { note: 'the page in the Dashboard' }),
  createdAt: c.seconds('created'),
  isDeleted: c.from(['deleted'], ({ deleted }) => deleted === true),
  name: c.text('name'),
  companyName: c.text('business_name'),
  description: c.text('description'),
  emails: c.from(['email'], ({ email }) => {
    const address = readText(email)
    return address === null ? [] : [{ address, type: null, isPrimary: true }]
  }),
  phones: c.from(['phone'], ({ phone }) => {
    const number = readText(phone)
    return number === null ? [] : [{ number, type: null, isPrimary: true }]
  }),
  billingAddress: c.from(['address'], ({ address }) => addressOf('billing', address)),
  shippingAddress: c.from(['shipping'], ({ shipping }) => addressOf('shipping', shipping?.address)),
  currency: c.currency('currency'),
  taxExempt: c.word('tax_exempt', { none: 'NONE', exempt: 'EXEMPT', reverse: 'REVERSE' }),
  taxExemptRaw: c.raw('tax_exempt'),
  balance: c.from(['balance', 'currency'], ({ balance, currency }) => (currency ? minor(balance, currency) : null), {
    note: 'what the next invoice begins with; null until the customer has a currency',
  }),
  delinquent: c.flag('delinquent'),
  status: c.from(['deleted'], ({ deleted }) => (deleted === true ? 'ARCHIVED' : 'ACTIVE'), {
    note: 'a customer is there or deleted',
  }),
  statusRaw: c.from(['deleted'], ({ deleted }) => (deleted === true ? 'deleted' : null)),
}
