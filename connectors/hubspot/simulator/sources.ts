import type {
  CompanyDetailRow,
  CompanyRow,
  ContactDetailRow,
  ContactRow,
  CrmCallRow,
  CrmEmailRow,
  CrmMeetingRow,
  CrmNoteRow,
  CrmTaskRow,
  CrmTicketRow,
  DealDetailRow,
  DealLineItemRow,
  DealRow,
  LeadRow,
  ProductRow,
} from '../../../src/simulator/world/schema.ts'

/** All properties of an object by their names. */
export type Properties = Readonly<Record<string, string | null>>

/** What is common to the world's rows that become CRM objects. */
export interface ObjectRow {
  n: number
  created_at: string
  updated_at: string
  is_archived: 0 | 1
  /** What the account has added: by key, the type and the value. JSON. */
  added: string
}

/** A contact with the company that it still has. */
export type ContactSource = ContactRow &
  Omit<ContactDetailRow, 'n'> & { live_company_n: number | null; company_name: string | null }
/** A company with the parent that it still has. */
export type CompanySource = CompanyRow &
  Omit<CompanyDetailRow, 'n'> & { live_parent_n: number | null; contact_count: number; deal_count: number }
/** A deal with what HubSpot copies from its stage. */
export type DealSource = DealRow & Omit<DealDetailRow, 'n'> & { probability: number; contact_count: number }
/** A lead with what HubSpot copies from its contact and its company. */
export type LeadSource = LeadRow & {
  contact_first_name: string | null
  contact_last_name: string | null
  contact_email: string | null
  company_name: string | null
  live_contact_n: number | null
  live_company_n: number | null
}
/** A ticket. */
export type TicketSource = CrmTicketRow & { stage_status: string | null }
/** A line of a deal, with the product that it still has. */
export type LineItemSource = DealLineItemRow & { live_product_n: number | null }
/** The activities and the products, as the world has them. */
export type { CrmCallRow, CrmEmailRow, CrmMeetingRow, CrmNoteRow, CrmTaskRow, ProductRow }
