import type { Table } from './table.ts'

type Flag = 0 | 1

/** Somebody who works in the CRM. */
export interface CrmUserRow {
  n: number
  name: string
  first_name: string
  last_name: string
  email: string
  is_active: Flag
  team: string | null
  created_at: string
  updated_at: string
}

/** A company of the CRM. */
export interface CompanyRow {
  n: number
  name: string
  domain: string | null
  /** JSON list of strings. */
  additional_domains: string
  website: string | null
  description: string | null
  industry: string | null
  type: 'CUSTOMER' | 'PROSPECT' | 'PARTNER' | 'VENDOR' | 'OTHER' | null
  employee_count: number | null
  /** In US dollars. */
  annual_revenue_minor: number | null
  phone: string | null
  line1: string | null
  line2: string | null
  city: string | null
  region: string | null
  postal_code: string | null
  country: string | null
  timezone: string | null
  lifecycle_stage: string | null
  parent_n: number | null
  owner_n: number | null
  last_activity_at: string | null
  created_at: string
  updated_at: string
  is_archived: Flag
}

/** A person of the CRM. */
export interface ContactRow {
  n: number
  first_name: string | null
  last_name: string | null
  salutation: string | null
  job_title: string | null
  email: string | null
  /** JSON list of strings. */
  additional_emails: string
  phone: string | null
  mobile_phone: string | null
  line1: string | null
  line2: string | null
  city: string | null
  region: string | null
  postal_code: string | null
  country: string | null
  website: string | null
  language: string | null
  lifecycle_stage: string | null
  lead_source: string | null
  owner_n: number | null
  primary_company_n: number | null
  last_activity_at: string | null
  last_contacted_at: string | null
  created_at: string
  updated_at: string
  is_archived: Flag
}

/** That a person belongs to a company. */
export interface ContactCompanyRow {
  n: number
  contact_n: number
  company_n: number
  is_primary: Flag
}

/** A pipeline of deals. */
export interface PipelineRow {
  n: number
  name: string
  position: number
  is_active: Flag
}

/** A stage of a pipeline. */
export interface StageRow {
  n: number
  pipeline_n: number
  name: string
  position: number
  probability: number
  category: 'OPEN' | 'WON' | 'LOST'
}

/** A deal. */
export interface DealRow {
  n: number
  name: string
  description: string | null
  amount_minor: number | null
  currency: string
  pipeline_n: number
  stage_n: number
  /** The category of the stage. */
  status: 'OPEN' | 'WON' | 'LOST'
  stage_changed_at: string
  expected_close_date: string | null
  closed_at: string | null
  won_reason: string | null
  lost_reason: string | null
  type: string | null
  priority: 'LOW' | 'MEDIUM' | 'HIGH' | null
  next_step: string | null
  forecast_category: 'OMITTED' | 'PIPELINE' | 'BEST_CASE' | 'COMMIT' | 'CLOSED' | null
  owner_n: number | null
  last_activity_at: string | null
  created_at: string
  updated_at: string
  is_archived: Flag
}

/** That a person takes part in a deal. */
export interface DealContactRow {
  n: number
  deal_n: number
  contact_n: number
}

/** That a deal is with a company. */
export interface DealCompanyRow {
  n: number
  deal_n: number
  company_n: number
  is_primary: Flag
}

const address = { line1: 'TEXT', line2: 'TEXT', city: 'TEXT', region: 'TEXT', postal_code: 'TEXT', country: 'TEXT' }
const times = { created_at: 'TEXT NOT NULL', updated_at: 'TEXT NOT NULL' }
/** The tables that a CRM serves. */
export const crmTables: Record<string, Table> = {
  crm_user: {
    columns: {
      name: 'TEXT',
      first_name: 'TEXT',
      last_name: 'TEXT',
      email: 'TEXT',
      is_active: 'INTEGER',
      team: 'TEXT',
      ...times,
    },
    indexes: ['email'],
  },
  company: {
    columns: {
      name: 'TEXT',
      domain: 'TEXT',
      additional_domains: 'TEXT',
      website: 'TEXT',
      description: 'TEXT',
      industry: 'TEXT',
      type: 'TEXT',
      employee_count: 'INTEGER',
      annual_revenue_minor: 'INTEGER',
      phone: 'TEXT',
      ...address,
      timezone: 'TEXT',
      lifecycle_stage: 'TEXT',
      parent_n: 'INTEGER',
      owner_n: 'INTEGER',
      last_activity_at: 'TEXT',
      ...times,
      is_archived: 'INTEGER',
    },
    indexes: ['domain', 'parent_n', 'owner_n', 'updated_at'],
  },
  contact: {
    columns: {
      first_name: 'TEXT',
      last_name: 'TEXT',
      salutation: 'TEXT',
      job_title: 'TEXT',
      email: 'TEXT',
      additional_emails: 'TEXT',
      phone: 'TEXT',
      mobile_phone: 'TEXT',
      ...address,
      website: 'TEXT',
      language: 'TEXT',
      lifecycle_stage: 'TEXT',
      lead_source: 'TEXT',
      owner_n: 'INTEGER',
      primary_company_n: 'INTEGER',
      last_activity_at: 'TEXT',
      last_contacted_at: 'TEXT',
      ...times,
      is_archived: 'INTEGER',
    },
    indexes: ['email', 'owner_n', 'primary_company_n', 'updated_at'],
  },
  contact_company: {
    columns: { contact_n: 'INTEGER', company_n: 'INTEGER', is_primary: 'INTEGER' },
    indexes: ['contact_n', 'company_n'],
  },
  pipeline: { columns: { name: 'TEXT', position: 'INTEGER', is_active: 'INTEGER' }, indexes: [] },
  stage: {
    columns: { pipeline_n: 'INTEGER', name: 'TEXT', position: 'INTEGER', probability: 'REAL', category: 'TEXT' },
    indexes: ['pipeline_n'],
  },
  deal: {
    columns: {
      name: 'TEXT',
      description: 'TEXT',
      amount_minor: 'INTEGER',
      currency: 'TEXT',
      pipeline_n: 'INTEGER',
      stage_n: 'INTEGER',
      status: 'TEXT',
      stage_changed_at: 'TEXT',
      expected_close_date: 'TEXT',
      closed_at: 'TEXT',
      won_reason: 'TEXT',
      lost_reason: 'TEXT',
      type: 'TEXT',
      priority: 'TEXT',
      next_step: 'TEXT',
      forecast_category: 'TEXT',
      owner_n: 'INTEGER',
      last_activity_at: 'TEXT',
      ...times,
      is_archived: 'INTEGER',
    },
    indexes: ['pipeline_n', 'stage_n', 'owner_n', 'updated_at'],
  },
  deal_contact: { columns: { deal_n: 'INTEGER', contact_n: 'INTEGER' }, indexes: ['deal_n', 'contact_n'] },
  deal_company: {
    columns: { deal_n: 'INTEGER', company_n: 'INTEGER', is_primary: 'INTEGER' },
    indexes: ['deal_n', 'company_n'],
  },
}
