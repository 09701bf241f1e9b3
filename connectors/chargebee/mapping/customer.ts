import { columns, refOf } from '../../../src/contract/columns.ts'
import type { BillingCustomer, Money, TaxId } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import { emailOf, phoneOf } from '../../../src/contract/values.ts'
import { cents } from '../money.ts'
import type { CustomerRow } from '../rows.ts'
import { addressOf, joined, nameOf } from './common.ts'
import { customFieldsOf } from './custom-fields.ts'

const c = columns<CustomerRow>()

/** BillingCustomer from Chargebee's customers. */
export const customerMapping: Mapping<BillingCustomer, CustomerRow> = {
  // An id of your own is the customer's id. Goods are sent to the address of a subscription, and what is taken off hangs
  // on subscriptions too. Which customers are late is said by their subscriptions and invoices.
  ...absent('url', 'number', 'externalId', 'description', 'shippingAddress', 'discounts', 'delinquent'),
  createdAt: c.seconds('created_at'),
  updatedAt: c.seconds('updated_at'),
  isDeleted: c.flag('deleted'),
  customFields: c.from(['custom_fields', 'meta_data'], ({ custom_fields, meta_data }) =>
    customFieldsOf(custom_fields, meta_data),
  ),
  name: c.from(['first_name', 'last_name', 'company'], nameOf, { note: 'the company, where there is no person' }),
  companyName: c.text('company'),
  emails: c.from(['email'], ({ email }) => {
    const address = readText(email)
    return address === null ? [] : [emailOf(address, { isPrimary: true })]
  }),
  phones: c.from(['phone'], ({ phone }) => {
    const number = readText(phone)
    return number === null ? [] : [phoneOf(number, { isPrimary: true })]
  }),
  billingAddress: c.from(['billing_address'], ({ billing_address }) => addressOf('billing', billing_address)),
  currency: c.currency('preferred_currency_code'),
  taxExempt: c.word('taxability', { taxable: 'NONE', exempt: 'EXEMPT' }),
  taxExemptRaw: c.raw('taxability'),
  balance: c.from(
    [
      'balances',
      'promotional_credits',
      'refundable_credits',
      'excess_payments',
      'unbilled_charges',
      'preferred_currency_code',
    ],
    balanceOf,
    { note: 'what the next invoice begins with: charges that are not billed yet less credits' },
  ),
  status: c.from(['deleted'], ({ deleted }) => statuses.get(deleted) ?? null, {
    note: 'a customer is there or deleted',
  }),
  statusRaw: c.from(['deleted'], ({ deleted }) => (deleted === true ? 'deleted' : null)),
  parent: c.from(['relationship'], ({ relationship }) => refOf('customer', relationship?.parent_id)),
  taxIds: c.from(['vat_number', 'vat_number_prefix', 'entity_identifiers'], taxIdsOf),
  netTermsDays: c.integer('net_term_days'),
  defaultPaymentMethod: c.ref('paymentSource', 'primary_payment_source_id'),
  language: c.text('locale'),
}

const statuses = new Map([
  [true, 'ARCHIVED'],
  [false, 'ACTIVE'],
] as const)

/** The amounts in the customer's own currency; a site with several keeps those in others apart. */
function balanceOf(row: CustomerRow): Money | null {
  const { balances, preferred_currency_code: currency } = row
  if (!currency) return null
  const own = balances?.find(({ currency_code }) => currency_code === currency) ?? row
  const { promotional_credits, refundable_credits, excess_payments, unbilled_charges } = own
  const amounts = [unbilled_charges, promotional_credits, refundable_credits, excess_payments]
  if (amounts.every(amount => amount === null || amount === undefined)) return null
  const [owed = 0, ...credits] = amounts.map(amount => amount ?? 0)
  return cents(
    credits.reduce((left, credit) => left - credit, owed),
    currency,
  )
}

function taxIdsOf({ vat_number, vat_number_prefix, entity_identifiers }: CustomerRow): readonly TaxId[] {
  const number = readText(vat_number)
  const own = number === null ? [] : [{ type: 'vat_number', value: joined([vat_number_prefix, number], '') }]
  const others = (entity_identifiers ?? []).map(({ scheme, value }) => ({
    type: readText(scheme),
    value: readText(value),
  }))
  return [...own, ...others]
}
