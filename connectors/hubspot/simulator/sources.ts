import type { CompanyRow, ContactRow, DealRow } from '../../../src/simulator/world/schema.ts'

/** All properties of an object by their names. */
export type Properties = Readonly<Record<string, string | null>>

/** What is common to the world's rows that become CRM objects. */
export interface ObjectRow {
  n: number
  created_at: string
  updated_at: string
  is_archived: 0 | 1
}

/** A contact with the company that it still has. */
export type ContactSource = ContactRow & { live_company_n: number | null; company_name: string | null }
/** A company with the parent that it still has. */
export type CompanySource = CompanyRow & { live_parent_n: number | null; contact_count: number; deal_count: number }
/** A deal with what HubSpot copies from its stage. */
export type DealSource = DealRow & { probability: number; contact_count: number }
