import { columns, refOf } from '../../../src/contract/columns.ts'
import type { BillingCustomer, TaxId } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { NonsenseError, readText } from '../../../src/contract/read.ts'
import { emailOf, phoneOf } from '../../../src/contract/values.ts'
import { minor } from '../money.ts'
import type { CustomerRow } from '../rows.ts'
import { addressOf, customFieldsOf, dashboardUrl, idOf } from './common.ts'
import { discountsOf } from './discounts.ts'

const c = columns<CustomerRow>()

/** BillingCustomer from Stripe's customers. */
export const customerMapping: Mapping<BillingCustomer, CustomerRow> = {
  // A customer's own numbers and ids stand in metadata, under keys that each company chooses; how long a bill may take
  // to be paid is said by the bill and by the subscription.
  ...absent('updatedAt', 'number', 'externalId', 'parent', 'netTermsDays'),
  url: c.from(['id', 'livemode'], row => dashboardUrl('customers', row), { note: 'the page in the Dashboard' }),
  createdAt: c.seconds('created'),
  isDeleted: c.from(['deleted'], ({ deleted }) => deleted === true),
  customFields: c.from(['metadata'], ({ metadata }) => customFieldsOf(metadata)),
  name: c.text('name'),
  companyName: c.text('business_name'),
  description: c.text('description'),
  emails: c.from(['email'], ({ email }) => {
    const address = readText(email)
    return address === null ? [] : [emailOf(address, { isPrimary: true })]
  }),
  phones: c.from(['phone'], ({ phone }) => {
    const number = readText(phone)
    return number === null ? [] : [phoneOf(number, { isPrimary: true })]
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
  taxIds: c.from(['tax_ids'], ({ tax_ids }) => taxIdsIn(tax_ids)),
  defaultPaymentMethod: c.from(['invoice_settings'], ({ invoice_settings }) =>
    refOf('paymentMethod', idOf(invoice_settings?.default_payment_method)),
  ),
  discounts: c.from(['discount'], ({ discount }) => discountsOf(discount ? [discount] : [])),
  language: c.from(['preferred_locales'], ({ preferred_locales }) => readText(preferred_locales?.[0]), {
    note: 'the first that is preferred',
  }),
}

/** The tax ids that come within a customer, ten at most; more of them are refused rather than left out. */
function taxIdsIn(ids: CustomerRow['tax_ids']): readonly TaxId[] {
  if (ids?.has_more) throw new NonsenseError(`expected all tax ids, got the first ${ids.data.length}`)
  return (ids?.data ?? []).map(({ type, value }) => ({ type: readText(type), value: readText(value) }))
}
