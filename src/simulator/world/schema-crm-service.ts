import type { Table } from './table.ts'

type Flag = 0 | 1

/** What else a CRM knows of a person; `n` is the person's. */
export interface ContactDetailRow {
  n: number
  timezone: string | null
  birthday: string | null
  is_opted_out: Flag | null
  is_bad_address: Flag | null
  phone_e164: string | null
  mobile_e164: string | null
  linkedin: string | null
  twitter: string | null
  lead_status: string | null
  country_code: string | null
}

/** What else a CRM knows of a company; `n` is the company's. */
export interface CompanyDetailRow {
  n: number
  linkedin: string | null
  facebook: string | null
  twitter: string | null
  source: string | null
  country_code: string | null
}

/** What else a CRM knows of a deal; `n` is the deal's. */
export interface DealDetailRow {
  n: number
  source: string | null
  expected_revenue_minor: number | null
}

/** That a deal came to a stage. */
export interface StageChangeRow {
  n: number
  deal_n: number
  stage_n: number
  at: string
}

/** A line of a deal. */
export interface DealLineItemRow {
  n: number
  deal_n: number
  product_n: number | null
  name: string
  description: string | null
  sku: string | null
  /** A decimal. */
  quantity: string
  unit_price_minor: number
  currency: string
  discount_minor: number
  discount_percent: number | null
  total_minor: number
  interval: 'ONE_TIME' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'
  created_at: string
  updated_at: string
  is_archived: Flag
}

/** A team of the CRM's users. */
export interface CrmTeamRow {
  n: number
  name: string
}

/** That a user is in a team. */
export interface CrmTeamMemberRow {
  n: number
  team_n: number
  user_n: number
  is_primary: Flag
}

/** A step of the way of leads. */
export interface LeadStageRow {
  n: number
  name: string
  status: 'NEW' | 'WORKING' | 'QUALIFIED' | 'UNQUALIFIED' | 'UNKNOWN'
}

/** Somebody who may buy. */
export interface LeadRow {
  n: number
  name: string
  type: string | null
  rating: string | null
  source: string | null
  stage_n: number
  contact_n: number
  company_n: number | null
  owner_n: number | null
  created_at: string
  updated_at: string
  is_archived: Flag
}

/** A step of the way of a CRM's tickets; those of the first pipeline are the vendor's own. */
export interface CrmTicketStageRow {
  n: number
  pipeline: string
  name: string
  position: number
  status: 'NEW' | 'PENDING' | 'OPEN' | 'CLOSED'
}

/** A request for help that stands in the CRM. */
export interface CrmTicketRow {
  n: number
  subject: string
  description: string | null
  stage_n: number
  priority: 'URGENT' | 'HIGH' | 'NORMAL' | 'LOW' | null
  category: string | null
  channel: 'CHAT' | 'EMAIL' | 'WEB' | 'PHONE' | null
  owner_n: number | null
  team_n: number | null
  first_responded_at: string | null
  closed_at: string | null
  last_received_at: string | null
  last_sent_at: string | null
  created_at: string
  updated_at: string
  is_archived: Flag
}

/** A field that the account has added to a kind of record. */
export interface CrmPropertyRow {
  n: number
  /** The table of the kind. */
  object: string
  key: string
  label: string
  type: 'TEXT' | 'NUMBER' | 'FLAG' | 'DATE' | 'DATE_TIME' | 'OPTION' | 'OPTIONS' | 'REFERENCE' | 'OTHER'
  is_archived: Flag
}

/** What a record has in such a field: a text, as JSON for several words. */
export interface CrmPropertyValueRow {
  n: number
  object: string
  object_n: number
  key: string
  value: string
}

const times = { created_at: 'TEXT NOT NULL', updated_at: 'TEXT NOT NULL', is_archived: 'INTEGER' }

/** The tables of what a CRM has besides people, companies and deals. */
export const crmServiceTables: Record<string, Table> = {
  contact_detail: {
    columns: {
      timezone: 'TEXT',
      birthday: 'TEXT',
      is_opted_out: 'INTEGER',
      is_bad_address: 'INTEGER',
      phone_e164: 'TEXT',
      mobile_e164: 'TEXT',
      linkedin: 'TEXT',
      twitter: 'TEXT',
      lead_status: 'TEXT',
      country_code: 'TEXT',
    },
    indexes: [],
  },
  company_detail: {
    columns: { linkedin: 'TEXT', facebook: 'TEXT', twitter: 'TEXT', source: 'TEXT', country_code: 'TEXT' },
    indexes: [],
  },
  deal_detail: { columns: { source: 'TEXT', expected_revenue_minor: 'INTEGER' }, indexes: [] },
  stage_change: { columns: { deal_n: 'INTEGER', stage_n: 'INTEGER', at: 'TEXT' }, indexes: ['deal_n'] },
  deal_line_item: {
    columns: {
      deal_n: 'INTEGER',
      product_n: 'INTEGER',
      name: 'TEXT',
      description: 'TEXT',
      sku: 'TEXT',
      quantity: 'TEXT',
      unit_price_minor: 'INTEGER',
      currency: 'TEXT',
      discount_minor: 'INTEGER',
      discount_percent: 'INTEGER',
      total_minor: 'INTEGER',
      interval: 'TEXT',
      ...times,
    },
    indexes: ['deal_n'],
  },
  crm_team: { columns: { name: 'TEXT' }, indexes: [] },
  crm_team_member: {
    columns: { team_n: 'INTEGER', user_n: 'INTEGER', is_primary: 'INTEGER' },
    indexes: ['team_n', 'user_n'],
  },
  lead_stage: { columns: { name: 'TEXT', status: 'TEXT' }, indexes: [] },
  lead: {
    columns: {
      name: 'TEXT',
      type: 'TEXT',
      rating: 'TEXT',
      source: 'TEXT',
      stage_n: 'INTEGER',
      contact_n: 'INTEGER',
      company_n: 'INTEGER',
      owner_n: 'INTEGER',
      ...times,
    },
    indexes: ['contact_n', 'company_n'],
  },
  crm_ticket_stage: {
    columns: { pipeline: 'TEXT', name: 'TEXT', position: 'INTEGER', status: 'TEXT' },
    indexes: [],
  },
  crm_ticket: {
    columns: {
      subject: 'TEXT',
      description: 'TEXT',
      stage_n: 'INTEGER',
      priority: 'TEXT',
      category: 'TEXT',
      channel: 'TEXT',
      owner_n: 'INTEGER',
      team_n: 'INTEGER',
      first_responded_at: 'TEXT',
      closed_at: 'TEXT',
      last_received_at: 'TEXT',
      last_sent_at: 'TEXT',
      ...times,
    },
    indexes: [],
  },
  crm_property: {
    columns: { object: 'TEXT', key: 'TEXT', label: 'TEXT', type: 'TEXT', is_archived: 'INTEGER' },
    indexes: ['object'],
  },
  crm_property_value: {
    columns: { object: 'TEXT', object_n: 'INTEGER', key: 'TEXT', value: 'TEXT' },
    indexes: ['object_n'],
  },
}
