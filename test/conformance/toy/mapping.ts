import { columns } from '../../../src/contract/columns.ts'
import type { Company, Contact, Deal } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { moneyOf } from '../../../src/contract/money.ts'
import { readText } from '../../../src/contract/read.ts'
import { emailOf } from '../../../src/contract/values.ts'
import type { CompanyRow, DealRow, PersonRow } from './data.ts'

const p = columns<PersonRow>()
const d = columns<DealRow>()
const c = columns<CompanyRow>()

/** Contact from people. */
export const contactMapping: Mapping<Contact, PersonRow> = {
  ...absent('addresses', 'firstName', 'isDeleted', 'language', 'lastActivityAt', 'lastContactedAt', 'lastName'),
  ...absent('leadSource', 'owner', 'phones', 'salutation', 'updatedAt', 'url', 'websites'),
  ...absent('avatarUrl', 'birthday', 'customFields', 'department', 'doNotContact', 'leadStatusRaw', 'middleName'),
  ...absent('socialProfiles', 'suffix', 'tags', 'timezone'),
  createdAt: p.instant('made'),
  name: p.text('name'),
  emails: p.from(['email'], ({ email }) => {
    const address = readText(email)
    return address === null ? [] : [emailOf(address, { isPrimary: true })]
  }),
  lifecycleStage: p.word(
    'stage',
    { lead: 'LEAD', customer: 'CUSTOMER', fan: 'EVANGELIST', admirer: 'EVANGELIST' },
    { back: { EVANGELIST: 'fan' } },
  ),
  lifecycleStageRaw: p.raw('stage'),
  company: p.ref('company', 'companyId'),
  jobTitle: p.text('job'),
}

/** Deal from deals. */
export const dealMapping: Mapping<Deal, DealRow> = {
  ...absent('closedAt', 'description', 'expectedCloseDate', 'forecastCategory', 'forecastCategoryRaw', 'isDeleted'),
  ...absent('lastActivityAt', 'lostReason', 'nextStep', 'owner', 'pipeline', 'priority', 'probability', 'stage'),
  ...absent('stageChangedAt', 'status', 'type', 'updatedAt', 'url', 'wonReason'),
  ...absent('customFields', 'expectedRevenue', 'source', 'stageHistory', 'tags'),
  createdAt: d.instant('made'),
  name: d.text('title'),
  amount: d.money('amount', 'currency'),
  amountInHomeCurrency: d.from(['amount'], ({ amount }, _, { homeCurrency }) => moneyOf(amount, homeCurrency), {
    facts: ['homeCurrency'],
  }),
}

/** Company from companies. */
export const companyMapping: Mapping<Company, CompanyRow> = {
  ...absent('addresses', 'annualRevenue', 'description', 'domain', 'domains', 'employeeCount', 'industry', 'isDeleted'),
  ...absent('lastActivityAt', 'lifecycleStage', 'lifecycleStageRaw', 'owner', 'parent', 'phones', 'timezone', 'type'),
  ...absent('typeRaw', 'updatedAt', 'url', 'websites'),
  ...absent('customFields', 'emails', 'legalName', 'socialProfiles', 'source', 'tags', 'taxId'),
  createdAt: c.instant('made'),
  name: c.text('name'),
}
