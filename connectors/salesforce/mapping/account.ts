import { columns } from '../../../src/contract/columns.ts'
import type { Company } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import type { RowOf } from '../rows.ts'
import { phonesOf } from './contact.ts'
import { addressFields, addressIn, beginningOf, money, objectColumns, pointer } from './object.ts'

/** A company. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_account.htm */
export type AccountRow = RowOf<
  | 'Name'
  | 'Website'
  | 'Description'
  | 'Industry'
  | 'NumberOfEmployees'
  | 'AnnualRevenue'
  | 'CurrencyIsoCode'
  | 'Phone'
  | 'Fax'
  | ReturnType<typeof addressFields<'Billing' | 'Shipping'>>[number]
  | 'AccountSource'
  | 'ParentId'
  | 'OwnerId'
  | 'LastActivityDate'
> & { readonly Type?: string | null }

const c = columns<AccountRow>()

/** What a company is to the organization, in Salesforce's words and ours. */
export const accountTypes = {
  Prospect: 'PROSPECT',
  Customer: 'CUSTOMER',
  'Customer - Direct': 'CUSTOMER',
  'Customer - Channel': 'CUSTOMER',
  Partner: 'PARTNER',
  Reseller: 'PARTNER',
  Integrator: 'PARTNER',
  'Channel Partner / Reseller': 'PARTNER',
  'Installation Partner': 'PARTNER',
  'Technology Partner': 'PARTNER',
  Competitor: 'COMPETITOR',
  Analyst: 'OTHER',
  Investor: 'OTHER',
  Press: 'OTHER',
  Other: 'OTHER',
} as const

/** Company from Salesforce's accounts. */
export const accountMapping: Mapping<Company, AccountRow> = {
  ...objectColumns('Account'),
  ...absent(
    'emails',
    'legalName',
    'lifecycleStage',
    'lifecycleStageRaw',
    'socialProfiles',
    'tags',
    'taxId',
    'timezone',
  ),
  name: c.text('Name'),
  domain: c.from(['Website'], ({ Website }) => domainOf(Website), { note: 'the host of the website' }),
  domains: c.from(['Website'], ({ Website }) => [domainOf(Website)].filter(domain => domain !== null), {
    note: 'the host of the website',
  }),
  websites: c.from(['Website'], ({ Website }) => [readText(Website)].filter(each => each !== null)),
  description: c.text('Description'),
  industry: c.text('Industry'),
  type: c.word('Type', accountTypes, { back: { CUSTOMER: 'Customer', PARTNER: 'Partner', OTHER: 'Other' } }),
  typeRaw: c.raw('Type'),
  employeeCount: c.integer('NumberOfEmployees'),
  annualRevenue: money<AccountRow>('AnnualRevenue'),
  phones: c.from(['Phone', 'Fax'], phonesOf),
  addresses: c.from([...addressFields('Billing'), ...addressFields('Shipping')], row => [
    ...addressIn(row, 'Billing', 'billing'),
    ...addressIn(row, 'Shipping', 'shipping'),
  ]),
  source: c.text('AccountSource'),
  parent: pointer<AccountRow>('account', 'Account', 'ParentId'),
  owner: pointer<AccountRow>('user', 'User', 'OwnerId'),
  lastActivityAt: beginningOf<AccountRow>('LastActivityDate'),
}

/** The host of a website without `www.`; people write websites with a scheme and without. */
export function domainOf(website: unknown): string | null {
  const text = readText(website)?.trim().toLowerCase() ?? ''
  const host = /^(?:https?:\/\/)?(?:[^/@]*@)?(?:www\.)?([^/?#:@\s]+\.[^/?#:@\s]+)(?:[:/?#]|$)/.exec(text)?.[1]
  return host ?? null
}
