import { columns } from '../../../src/contract/columns.ts'
import type { Company } from '../../../src/contract/entities.ts'
import type { Mapping } from '../../../src/contract/mapping.ts'
import { moneyOf } from '../../../src/contract/money.ts'
import { readText } from '../../../src/contract/read.ts'
import type { CompanyRow, CompanyTypeWord } from '../rows.ts'
import { addressesOf, lifecycleWords, objectColumns, valuesOf } from './object.ts'

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
  ...objectColumns,
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
    ['annualrevenue'],
    ({ annualrevenue }, _, { homeCurrency }) => moneyOf(annualrevenue, homeCurrency),
    { facts: ['homeCurrency'], note: "in the account's home currency" },
  ),
  phones: c.from(['phone'], ({ phone }) => {
    const number = readText(phone)
    return number === null ? [] : [{ number, type: null, isPrimary: true }]
  }),
  addresses: c.from(['address', 'address2', 'city', 'state', 'zip', 'country'], addressesOf),
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
