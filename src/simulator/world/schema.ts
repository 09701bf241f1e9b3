import type { DatabaseSync } from 'node:sqlite'
import type * as billing from './schema-billing.ts'
import { billingTables } from './schema-billing.ts'
import type * as crm from './schema-crm.ts'
import { crmTables } from './schema-crm.ts'
import type * as activities from './schema-crm-activities.ts'
import { crmActivityTables } from './schema-crm-activities.ts'
import type * as comments from './schema-crm-comments.ts'
import { crmCommentTables } from './schema-crm-comments.ts'
import type * as service from './schema-crm-service.ts'
import { crmServiceTables } from './schema-crm-service.ts'
import type * as helpdesk from './schema-helpdesk.ts'
import { helpdeskTables } from './schema-helpdesk.ts'
import type * as care from './schema-helpdesk-care.ts'
import { helpdeskCareTables } from './schema-helpdesk-care.ts'
import type { Table } from './table.ts'

export type * from './schema-billing.ts'
export type * from './schema-crm.ts'
export type * from './schema-crm-activities.ts'
export type * from './schema-crm-comments.ts'
export type * from './schema-crm-service.ts'
export type * from './schema-helpdesk.ts'
export type * from './schema-helpdesk-care.ts'

/** The row of every table. */
export interface Rows {
  crm_user: crm.CrmUserRow
  company: crm.CompanyRow
  contact: crm.ContactRow
  contact_company: crm.ContactCompanyRow
  pipeline: crm.PipelineRow
  stage: crm.StageRow
  deal: crm.DealRow
  deal_contact: crm.DealContactRow
  deal_company: crm.DealCompanyRow
  contact_detail: service.ContactDetailRow
  company_detail: service.CompanyDetailRow
  deal_detail: service.DealDetailRow
  stage_change: service.StageChangeRow
  deal_line_item: service.DealLineItemRow
  crm_team: service.CrmTeamRow
  crm_team_member: service.CrmTeamMemberRow
  lead_stage: service.LeadStageRow
  lead: service.LeadRow
  crm_ticket_stage: service.CrmTicketStageRow
  crm_ticket: service.CrmTicketRow
  crm_ticket_comment: comments.CrmTicketCommentRow
  crm_property: service.CrmPropertyRow
  crm_property_value: service.CrmPropertyValueRow
  crm_note: activities.CrmNoteRow
  crm_task: activities.CrmTaskRow
  crm_call: activities.CrmCallRow
  crm_meeting: activities.CrmMeetingRow
  crm_email: activities.CrmEmailRow
  crm_link: activities.CrmLinkRow
  helpdesk_user: helpdesk.HelpdeskUserRow
  organization: helpdesk.OrganizationRow
  team: helpdesk.TeamRow
  team_member: helpdesk.TeamMemberRow
  ticket: helpdesk.TicketRow
  ticket_comment: helpdesk.TicketCommentRow
  brand: care.NamedRow
  ticket_form: care.NamedRow
  custom_status: care.CustomStatusRow
  ticket_detail: care.TicketDetailRow
  ticket_sla: care.TicketSlaRow
  helpdesk_field: care.HelpdeskFieldRow
  helpdesk_field_value: care.HelpdeskFieldValueRow
  helpdesk_user_detail: care.HelpdeskUserDetailRow
  organization_member: care.OrganizationMemberRow
  attachment: care.AttachmentRow
  tag: care.TagRow
  billing_customer: billing.BillingCustomerRow
  product: billing.ProductRow
  price: billing.PriceRow
  subscription: billing.SubscriptionRow
  subscription_item: billing.SubscriptionItemRow
  invoice: billing.InvoiceRow
  invoice_line: billing.InvoiceLineRow
  payment: billing.PaymentRow
  refund: billing.RefundRow
  credit_note: billing.CreditNoteRow
  credit_note_allocation: billing.CreditNoteAllocationRow
  credit_note_line: billing.CreditNoteLineRow
  payment_method: billing.PaymentMethodRow
  dispute: billing.DisputeRow
  discount: billing.DiscountRow
  tax_id: billing.TaxIdRow
  tax_rate: billing.TaxRateRow
  price_tier: billing.PriceTierRow
  billing_field: billing.BillingFieldRow
}

/** Every table of a world, in the unified vocabulary. */
export const tables: Record<string, Table> = {
  ...crmTables,
  ...crmServiceTables,
  ...crmActivityTables,
  ...crmCommentTables,
  ...helpdeskTables,
  ...helpdeskCareTables,
  ...billingTables,
}

/** Creates the empty tables; `n` is the key of each, from 1. */
export function createTables(database: DatabaseSync): void {
  for (const [name, table] of Object.entries(tables)) {
    const columns = Object.entries(table.columns).map(([column, type]) => `"${column}" ${type}`)
    database.exec(`CREATE TABLE ${name} (n INTEGER PRIMARY KEY, ${columns.join(', ')}) STRICT`)
  }
}

/** Creates the indexes, which is faster after the rows. */
export function createIndexes(database: DatabaseSync): void {
  for (const [name, table] of Object.entries(tables)) {
    for (const column of table.indexes) {
      const collation = column === 'email' ? ' COLLATE NOCASE' : ''
      database.exec(`CREATE INDEX ${name}_${column} ON ${name} ("${column}"${collation})`)
    }
  }
}
