import { columns } from '../../../src/contract/columns.ts'
import type { Company } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import { phoneOf, socialProfileOf } from '../../../src/contract/values.ts'
import type { CompanyRow, CompanyTypeWord } from '../rows.ts'
import { addressesOf, amountOf, inOwnCurrency, lifecycleWords, objectColumns, valuesOf } from './object.ts'

type Properties = CompanyRow['properties']

const c = columns<CompanyRow, Properties>(row => row.properties)

const companyTypes = {
  PROSPECT: 'PROSPECT',
  PARTNER: 'PARTNER',
  RESELLER: 'PARTNER',
  VENDOR: 'VENDOR',
  OTHER: 'OTHER',
} as const satisfies Record<CompanyTypeWord, string>

/** Company from HubSpot's companies. */
export const companyMapping: Mapping<Company, CompanyRow> = {
  ...objectColumns('companies'),
  ...absent('legalName', 'taxId', 'emails', 'tags'),
  name: c.text('name'),
  domain: c.text('domain'),
  domains: c.from(['domain', 'hs_additional_domains'], domainsOf),
  websites: c.from(['website'], ({ website }) => [readText(website)].filter(each => each !== null)),
  description: c.text('description'),
  industry: c.text('industry'),
  type: c.word('type', companyTypes, { back: { PARTNER: 'PARTNER' } }),
  typeRaw: c.raw('type'),
  employeeCount: c.integer('numberofemployees'),
  annualRevenue: c.from(
    ['annualrevenue', 'hs_annual_revenue_currency_code'],
    ({ annualrevenue, hs_annual_revenue_currency_code: currency }, _, facts) =>
      amountOf(annualrevenue, currency, facts),
    inOwnCurrency,
  ),
  phones: c.from(['phone'], ({ phone }) => {
    const number = readText(phone)
    return number === null ? [] : [phoneOf(number, { isPrimary: true })]
  }),
  addresses: c.from(
    ['address', 'address2', 'city', 'state', 'zip', 'country', 'hs_country_code'],
    ({ hs_country_code: countryCode, ...parts }) => addressesOf({ ...parts, countryCode }),
  ),
  socialProfiles: c.from(
    ['linkedin_company_page', 'facebook_company_page', 'twitterhandle'],
    ({ linkedin_company_page: linkedin, facebook_company_page: facebook, twitterhandle }) =>
      [
        socialProfileOf('linkedin', linkedin),
        socialProfileOf('facebook', facebook),
        socialProfileOf('twitter', null, twitterhandle),
      ].filter(profile => profile !== null),
  ),
  source: c.text('hs_analytics_source'),
  timezone: c.text('timezone'),
  lifecycleStage: c.word('lifecyclestage', lifecycleWords),
  lifecycleStageRaw: c.raw('lifecyclestage'),
  parent: c.ref('company', 'hs_parent_company_id'),
  owner: c.ref('owner', 'hubspot_owner_id'),
  lastActivityAt: c.instant('notes_last_updated'),
}

/** Every domain of a company, the main one first. */
export function domainsOf({ domain, hs_additional_domains }: Properties): readonly string[] {
  const main = readText(domain)
  return [...new Set([...(main === null ? [] : [main]), ...valuesOf(hs_additional_domains)])]
}
