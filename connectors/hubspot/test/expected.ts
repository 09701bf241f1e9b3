import type { World } from '../../../src/simulator/world/open.ts'
import type {
  CompanyRow,
  ContactRow,
  CrmUserRow,
  DealRow,
  PipelineRow,
  StageRow,
} from '../../../src/simulator/world/schema.ts'

/** The ids by which HubSpot's simulator calls the world's rows. */
export const ids = {
  contact: (n: number) => `713${String(n).padStart(9, '0')}`,
  company: (n: number) => `406${String(n).padStart(9, '0')}`,
  deal: (n: number) => `479${String(n).padStart(9, '0')}`,
  owner: (n: number) => `1${String(n).padStart(9, '0')}`,
  pipeline: (n: number) => `1${String(n).padStart(9, '0')}`,
  stage: (n: number) => `2${String(n).padStart(9, '0')}`,
}

const ref = (record: keyof typeof ids, n: number | null) => (n === null ? null : { record, id: ids[record](n) })
const some = (text: string | null) => text || null
const at = (instant: string | null) => instant && new Date(instant).toISOString().replace('.000Z', 'Z')
const lifecycle = (stage: string | null) => (stage && !knownStages.has(stage) ? 'UNKNOWN' : stage)
const knownStages = new Set([
  'SUBSCRIBER',
  'LEAD',
  'MARKETING_QUALIFIED_LEAD',
  'SALES_QUALIFIED_LEAD',
  'OPPORTUNITY',
  'CUSTOMER',
  'EVANGELIST',
  'OTHER',
])

function addresses(row: ContactRow | CompanyRow, line2: string | null) {
  const { line1, city, region, postal_code: postalCode, country } = row
  const address = { type: null, line1, line2, city, region, postalCode, country }
  return Object.values(address).some(part => part !== null) ? [address] : []
}

/** The Contact that a world's row should become; what is not here has to be looked at by itself. */
export function contactOf(row: ContactRow, world: World) {
  const company = row.primary_company_n
  const isGone = company !== null && isArchived(world, 'company', company)
  const others = JSON.parse(row.additional_emails) as string[]
  return {
    name: some([row.first_name, row.last_name].filter(part => part).join(' ')),
    firstName: some(row.first_name),
    lastName: some(row.last_name),
    salutation: row.salutation,
    jobTitle: row.job_title,
    emails: [
      ...(row.email ? [{ address: row.email, type: null, isPrimary: true }] : []),
      ...others.map(address => ({ address, type: null, isPrimary: false })),
    ],
    phones: [
      ...(row.phone ? [{ number: row.phone, type: null, isPrimary: true }] : []),
      ...(row.mobile_phone ? [{ number: row.mobile_phone, type: 'mobile', isPrimary: false }] : []),
    ],
    addresses: addresses(row, null),
    websites: row.website ? [row.website] : [],
    language: row.language,
    lifecycleStage: lifecycle(row.lifecycle_stage),
    leadSource:
      row.lead_source &&
      { Web: 'DIRECT_TRAFFIC', Referral: 'REFERRALS', 'Trade fair': 'OFFLINE' }[row.lead_source as 'Web'],
    owner: ref('owner', row.owner_n),
    company: isGone ? null : ref('company', company),
    lastActivityAt: at(row.last_activity_at),
    lastContactedAt: at(row.last_contacted_at),
    createdAt: at(row.created_at),
    updatedAt: at(row.updated_at),
    isDeleted: false,
  }
}

/** The Company that a world's row should become. */
export function companyOf(row: CompanyRow, world: World) {
  const parent = row.parent_n !== null && isArchived(world, 'company', row.parent_n) ? null : row.parent_n
  return {
    name: some(row.name),
    domain: row.domain,
    domains: [...(row.domain ? [row.domain] : []), ...(JSON.parse(row.additional_domains) as string[])],
    websites: row.website ? [row.website] : [],
    description: row.description,
    industry: row.industry,
    type: row.type === 'CUSTOMER' ? null : row.type,
    employeeCount: row.employee_count,
    annualRevenue: row.annual_revenue_minor === null ? null : dollars(row.annual_revenue_minor),
    phones: row.phone ? [{ number: row.phone, type: null, isPrimary: true }] : [],
    addresses: addresses(row, row.line2),
    timezone: row.timezone,
    lifecycleStage: lifecycle(row.lifecycle_stage),
    parent: ref('company', parent),
    owner: ref('owner', row.owner_n),
    lastActivityAt: at(row.last_activity_at),
    createdAt: at(row.created_at),
    updatedAt: at(row.updated_at),
    isDeleted: false,
  }
}

/** The Deal that a world's row should become. */
export function dealOf(row: DealRow, world: World) {
  const stage = world.get<StageRow>('SELECT * FROM stage WHERE n = ?', row.stage_n)
  const minor = row.amount_minor
  return {
    name: some(row.name),
    description: row.description,
    amount:
      minor === null
        ? null
        : row.currency === 'JPY'
          ? { amount: String(minor), currency: 'JPY' }
          : { ...dollars(minor), currency: row.currency },
    probability: stage?.probability,
    forecastCategory: row.forecast_category,
    status: row.status,
    pipeline: ref('pipeline', row.pipeline_n),
    stage: ref('stage', row.stage_n),
    stageChangedAt: at(row.stage_changed_at),
    expectedCloseDate: row.closed_at?.slice(0, 10) ?? row.expected_close_date,
    closedAt: at(row.closed_at),
    wonReason: row.won_reason,
    lostReason: row.lost_reason,
    type: row.type,
    priority: row.priority?.toLowerCase() ?? null,
    nextStep: row.next_step,
    owner: ref('owner', row.owner_n),
    lastActivityAt: at(row.last_activity_at),
    createdAt: at(row.created_at),
    updatedAt: at(row.updated_at),
    isDeleted: false,
  }
}

/** The Pipeline that a world's row should become. */
export function pipelineOf(row: PipelineRow, world: World) {
  const stages = world.all<StageRow>('SELECT * FROM stage WHERE pipeline_n = ? ORDER BY position', row.n)
  return {
    name: row.name,
    order: row.position,
    isActive: row.is_active === 1,
    stages: stages.map(({ n }) => ref('stage', n)),
    createdAt: null,
    updatedAt: null,
  }
}

/** The Stage that a world's row should become. */
export function stageOf(row: StageRow) {
  return {
    name: row.name,
    order: row.position,
    probability: row.probability,
    category: row.category,
    pipeline: ref('pipeline', row.pipeline_n),
    isActive: true,
  }
}

/** The User that a world's row should become. */
export function userOf(row: CrmUserRow) {
  return {
    name: row.name,
    firstName: row.first_name,
    lastName: row.last_name,
    email: row.email,
    isActive: row.is_active === 1,
    isDeleted: row.is_active === 0,
    kind: 'CRM_USER',
    createdAt: at(row.created_at),
    updatedAt: at(row.updated_at),
  }
}

/** Whether a row of the world has been archived. */
export function isArchived(world: World, table: 'contact' | 'company' | 'deal', n: number): boolean {
  return world.get(`SELECT 1 FROM ${table} WHERE n = ? AND is_archived = 1`, n) !== undefined
}

/** Cents as dollars, written as HubSpot writes numbers. */
function dollars(minor: number) {
  const cents = String(minor % 100).padStart(2, '0')
  return { amount: `${Math.floor(minor / 100)}${cents === '00' ? '' : `.${cents}`}`, currency: 'USD' }
}
