import { columns } from '../../../src/contract/columns.ts'
import type { BillingCustomer, Email, Phone, TaxId } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag, readText } from '../../../src/contract/read.ts'
import { emailOf, phoneOf } from '../../../src/contract/values.ts'
import type { CustomerRow } from '../rows.ts'
import { customFieldsOf } from './custom-fields.ts'
import { addressOf, currencyIn, moneyIn, refTo, signOf, spaced, type Terms } from './parts.ts'

const c = columns<CustomerRow>()
const facts = ['currencies']

/** A customer. */
export const customer: Mapping<BillingCustomer, CustomerRow> = {
  // The cards that a customer has stored have no ids, and a price list is no discount.
  ...absent('url', 'isDeleted', 'defaultPaymentMethod', 'discounts'),
  createdAt: c.instant('dateCreated'),
  updatedAt: c.instant('lastModifiedDate'),
  customFields: c.from(['customFieldList'], row => customFieldsOf(row)),
  name: c.from(['altName', 'isPerson', 'firstName', 'middleName', 'lastName', 'companyName', 'entityId'], nameOf),
  companyName: c.text('companyName'),
  number: c.text('entityId'),
  description: c.text('comments'),
  emails: c.from(['email', 'altEmail'], emailsOf),
  phones: c.from(['phone', 'mobilePhone', 'homePhone', 'altPhone', 'fax'], phonesOf),
  billingAddress: c.from(['addressbookList'], row => addressMarked(row, 'defaultBilling', 'billing')),
  shippingAddress: c.from(['addressbookList'], row => addressMarked(row, 'defaultShipping', 'shipping')),
  currency: c.from(['currency'], (row, _, known) => currencyIn(row, known), { facts }),
  taxExempt: c.from(['taxExempt', 'taxable'], taxExemptionOf, { note: 'true and false' }),
  taxExemptRaw: c.from(['taxExempt', 'taxable'], row => readText(row.taxExempt) ?? readText(row.taxable)),
  balance: c.from(['balance', 'currency'], (row, _, known) => moneyIn(row, row.balance, known), { facts }),
  delinquent: c.from(['overdueBalance'], overdue, { note: 'true when anything is overdue' }),
  status: c.from(['isInactive'], statusOf, { words: { false: 'ACTIVE', true: 'INACTIVE' } }),
  statusRaw: c.raw('isInactive'),
  externalId: c.text('@externalId'),
  parent: c.from(['parent'], row => refTo('customer', row.parent)),
  taxIds: c.from(['vatRegNumber', 'taxRegistrationList'], taxIdsOf, {
    note: "the type is NetSuite's field, or the country of a registration with SuiteTax",
  }),
  netTermsDays: c.from(['terms'], (row, _, { terms }) => (terms as Terms)[row.terms?.['@internalId'] ?? ''] ?? null, {
    facts: ['terms'],
    note: 'null for terms that name a day of the month',
  }),
  language: c.from(['language'], ({ language }) => (readText(language) === null ? null : spaced(String(language)))),
}

function nameOf(row: CustomerRow): string | null {
  const person = [row.firstName, row.middleName, row.lastName].flatMap(part => readText(part) ?? []).join(' ')
  // The company of a person is no name of the person, and says so in `companyName`.
  if (readFlag(row.isPerson) === true) return readText(row.altName) ?? readText(person)
  return readText(row.altName) ?? readText(row.companyName) ?? readText(person) ?? readText(row.entityId)
}

function emailsOf(row: CustomerRow): readonly Email[] {
  const main = readText(row.email)
  const other = readText(row.altEmail)
  return [
    ...(main === null ? [] : [emailOf(main, { isPrimary: true })]),
    ...(other === null ? [] : [emailOf(other, { isPrimary: false, type: 'alternate' })]),
  ]
}

const phoneTypes = { phone: null, mobilePhone: 'mobile', homePhone: 'home', altPhone: 'alternate', fax: 'fax' } as const

function phonesOf(row: CustomerRow): readonly Phone[] {
  return Object.entries(phoneTypes).flatMap(([field, type]) => {
    const number = readText(row[field as keyof typeof phoneTypes])
    return number === null ? [] : [phoneOf(number, { isPrimary: field === 'phone', type })]
  })
}

function taxIdsOf(row: CustomerRow): readonly TaxId[] {
  const vat = readText(row.vatRegNumber)
  const registrations = row.taxRegistrationList?.customerTaxRegistration ?? []
  return [
    ...(vat === null ? [] : [{ type: 'vatRegNumber', value: vat }]),
    ...registrations.map(({ nexusCountry, taxRegistrationNumber }) => ({
      type: readText(nexusCountry) === null ? null : spaced(String(nexusCountry)),
      value: readText(taxRegistrationNumber),
    })),
  ]
}

function addressMarked(row: CustomerRow, mark: 'defaultBilling' | 'defaultShipping', type: string) {
  const entry = row.addressbookList?.addressbook?.find(each => readFlag(each[mark]) === true)
  return addressOf(entry?.addressbookAddress, type)
}

/** `taxExempt` is SuiteTax's, `taxable` that of the older tax engine. */
function taxExemptionOf(row: CustomerRow) {
  const isExempt = readFlag(row.taxExempt) ?? negated(readFlag(row.taxable))
  return isExempt === null ? null : isExempt ? 'EXEMPT' : 'NONE'
}

const negated = (flag: boolean | null) => (flag === null ? null : !flag)

function overdue(row: CustomerRow): boolean | null {
  const sign = signOf(row.overdueBalance)
  return sign === null ? null : sign === 1
}

function statusOf(row: CustomerRow) {
  const isInactive = readFlag(row.isInactive)
  return isInactive === null ? null : isInactive ? 'INACTIVE' : 'ACTIVE'
}
