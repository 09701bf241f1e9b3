import type { World } from '../../../src/simulator/world/open.ts'
import type {
  CompanyDetailRow,
  CompanyRow,
  ContactDetailRow,
  ContactRow,
  CrmUserRow,
  DealDetailRow,
  DealRow,
  PipelineRow,
  StageChangeRow,
  StageRow,
} from '../../../src/simulator/world/schema.ts'
import { activities } from './crm-activities.ts'
import { customFieldsIn } from './crm-custom-fields.ts'
import { service } from './crm-service.ts'
import type { Truth } from './truth.ts'
import { address, email, money, phone, several, some, text } from './values.ts'

const detailOf = <Row>(world: World, table: string, n: number) =>
  world.get<Row>(`SELECT * FROM ${table} WHERE n = ?`, n) as Row

const profile = (network: string, url: string | null, handle: string | null = null) =>
  url === null && handle === null ? [] : [{ network, url, handle }]

const flagOf = (flag: 0 | 1 | null) => (flag === null ? null : flag === 1)

const lifecycleStages =
  'SUBSCRIBER LEAD MARKETING_QUALIFIED_LEAD SALES_QUALIFIED_LEAD OPPORTUNITY CUSTOMER EVANGELIST OTHER'

/** A stage that the account's owner added is one that the server does not know. */
const lifecycle = (stage: string | null) => ({
  lifecycleStage: stage === null || lifecycleStages.split(' ').includes(stage) ? stage : 'UNKNOWN',
  lifecycleStageRaw: stage,
})

const fullName = (row: { first_name: string | null; last_name: string | null }) =>
  text([row.first_name, row.last_name].filter(part => text(part) !== null).join(' '))

const changed = (row: { created_at: string; updated_at: string }) => ({
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})

const company: Truth<CompanyRow> = (row, world) => {
  const more = detailOf<CompanyDetailRow>(world, 'company_detail', row.n)
  return { ...companyFields(row, more), customFields: customFieldsIn(world, 'company', row.n) }
}

const companyFields = (row: CompanyRow, more: CompanyDetailRow) => ({
  ...changed(row),
  legalName: null,
  taxId: null,
  emails: [],
  tags: [],
  socialProfiles: [
    ...profile('linkedin', more.linkedin),
    ...profile('facebook', more.facebook),
    ...profile('twitter', null, more.twitter),
  ],
  source: more.source,
  ...lifecycle(row.lifecycle_stage),
  url: null,
  isDeleted: row.is_archived === 1,
  name: text(row.name),
  domain: row.domain,
  domains: [...some(row.domain), ...several(row.additional_domains)],
  websites: some(row.website),
  description: row.description,
  industry: row.industry,
  type: row.type,
  typeRaw: row.type,
  employeeCount: row.employee_count,
  annualRevenue: money(row.annual_revenue_minor, 'USD'),
  phones: some(row.phone).map(number => phone(number)),
  addresses: some(address({ ...row, country_code: more.country_code })),
  timezone: row.timezone,
  parent: row.parent_n,
  owner: row.owner_n,
  lastActivityAt: row.last_activity_at,
})

const contact: Truth<ContactRow> = (row, world) => {
  const more = detailOf<ContactDetailRow>(world, 'contact_detail', row.n)
  return { ...contactFields(row, more), customFields: customFieldsIn(world, 'contact', row.n) }
}

const contactFields = (row: ContactRow, more: ContactDetailRow) => ({
  ...changed(row),
  middleName: null,
  suffix: null,
  department: null,
  avatarUrl: null,
  doNotContact: null,
  tags: [],
  timezone: more.timezone,
  birthday: more.birthday,
  leadStatusRaw: more.lead_status,
  socialProfiles: [...profile('linkedin', more.linkedin), ...profile('twitter', null, more.twitter)],
  ...lifecycle(row.lifecycle_stage),
  url: null,
  isDeleted: row.is_archived === 1,
  name: fullName(row),
  firstName: text(row.first_name),
  lastName: text(row.last_name),
  salutation: row.salutation,
  jobTitle: row.job_title,
  emails: [
    ...some(row.email).map(each => ({
      ...email(each),
      isValid: more.is_bad_address === 1 ? false : null,
      isOptedOut: flagOf(more.is_opted_out),
    })),
    ...several(row.additional_emails).map(each => email(each, false)),
  ],
  phones: [
    ...some(row.phone).map(number => ({ ...phone(number), e164: more.phone_e164 })),
    ...some(row.mobile_phone).map(number => ({ ...phone(number, 'mobile'), e164: more.mobile_e164 })),
  ],
  addresses: some(address({ ...row, country_code: more.country_code })),
  websites: some(row.website),
  language: row.language,
  leadSource: row.lead_source,
  owner: row.owner_n,
  company: row.primary_company_n,
  lastActivityAt: row.last_activity_at,
  lastContactedAt: row.last_contacted_at,
})

/** What one unit is worth in US dollars, in ten thousandths, as the CRM account has it. */
const homeRates: Readonly<Record<string, bigint>> = { USD: 10_000n, EUR: 10_800n, GBP: 12_700n, JPY: 67n }

function inHomeCurrency({ amount_minor: minor, currency }: DealRow) {
  if (minor === null) return null
  const cents = BigInt(minor) * (currency === 'JPY' ? 100n : 1n) * (homeRates[currency] ?? 0n)
  return money(Number(cents / 10_000n), 'USD')
}

const deal: Truth<DealRow> = (row, world) => ({
  ...changed(row),
  customFields: customFieldsIn(world, 'deal', row.n),
  tags: [],
  source: detailOf<DealDetailRow>(world, 'deal_detail', row.n).source,
  expectedRevenue: money(detailOf<DealDetailRow>(world, 'deal_detail', row.n).expected_revenue_minor, row.currency),
  stageHistory: world
    .all<StageChangeRow>('SELECT * FROM stage_change WHERE deal_n = ? ORDER BY at DESC, n DESC', row.n)
    .map(({ stage_n, at }) => ({ stage: stage_n, at })),
  url: null,
  isDeleted: row.is_archived === 1,
  name: text(row.name),
  description: row.description,
  amount: money(row.amount_minor, row.currency),
  amountInHomeCurrency: inHomeCurrency(row),
  probability: world.get<StageRow>('SELECT * FROM stage WHERE n = ?', row.stage_n)?.probability,
  forecastCategory: row.forecast_category,
  forecastCategoryRaw: row.forecast_category,
  status: row.status,
  pipeline: row.pipeline_n,
  stage: row.stage_n,
  stageChangedAt: row.stage_changed_at,
  expectedCloseDate: row.expected_close_date,
  closedAt: row.closed_at,
  wonReason: row.won_reason,
  lostReason: row.lost_reason,
  type: row.type,
  priority: row.priority,
  nextStep: row.next_step,
  owner: row.owner_n,
  lastActivityAt: row.last_activity_at,
})

const pipeline: Truth<PipelineRow> = (row, world) => ({
  customFields: [],
  url: null,
  createdAt: null,
  updatedAt: null,
  isDeleted: row.is_active === 0,
  name: row.name,
  order: row.position,
  isActive: row.is_active === 1,
  stages: world.all<StageRow>('SELECT * FROM stage WHERE pipeline_n = ? ORDER BY position', row.n).map(({ n }) => n),
})

const stage: Truth<StageRow> = row => ({
  customFields: [],
  url: null,
  createdAt: null,
  updatedAt: null,
  isDeleted: false,
  name: row.name,
  order: row.position,
  probability: row.probability,
  category: row.category,
  isActive: true,
  pipeline: row.pipeline_n,
})

const user: Truth<CrmUserRow> = row => ({
  ...changed(row),
  customFields: [],
  title: null,
  url: null,
  isDeleted: row.is_active === 0,
  name: row.name,
  firstName: row.first_name,
  lastName: row.last_name,
  email: row.email,
  phone: null,
  isActive: row.is_active === 1,
  role: null,
  kind: 'CRM_USER',
  timezone: null,
  avatarUrl: null,
})

/** What a CRM should say, by entity. */
export const crm = {
  Company: { table: 'company', truth: company },
  Contact: { table: 'contact', truth: contact },
  Deal: { table: 'deal', truth: deal },
  Pipeline: { table: 'pipeline', truth: pipeline },
  Stage: { table: 'stage', truth: stage },
  User: { table: 'crm_user', truth: user },
  ...service,
  ...activities,
} as const
