import { sourceOf } from './contact-properties.ts'
import type { LeadSource, LineItemSource, ProductRow, Properties, TicketSource } from './sources.ts'
import { decimal, digitsOf, idOf, instant, numeral } from './values.ts'

/** The stages of the pipeline that every account with leads begins with; others have numbers. */
const leadStages = [
  'new-stage-id',
  'attempting-stage-id',
  'connected-stage-id',
  'qualified-stage-id',
  'unqualified-stage-id',
]

/** The id of a stage of leads. */
export const leadStageOf = (n: number): string => leadStages[n - 1] ?? `8${String(n).padStart(9, '0')}`

/** The id of a stage of tickets: 1 to 4 are those that every account begins with. */
export const ticketStageOf = (n: number): string => (n <= 4 ? String(n) : `9${String(n).padStart(9, '0')}`)

/** The id of a pipeline of tickets: the first has the number 0. */
export const ticketPipelineOf = (n: number): string => (n <= 4 ? '0' : '5000000002')

/** A lead's properties, of which some are copies of its main contact's. */
export function leadProperties(row: LeadSource): Properties {
  return {
    hs_object_id: idOf('512', row.n),
    createdate: instant(row.created_at),
    hs_createdate: instant(row.created_at),
    hs_lastmodifieddate: instant(row.updated_at),
    hs_lead_name: row.name,
    hs_lead_type: row.type,
    hs_lead_label: row.rating,
    hs_lead_source: sourceOf(row.source),
    hs_pipeline: 'lead-pipeline-id',
    hs_pipeline_stage: leadStageOf(row.stage_n),
    hs_associated_contact_firstname: row.contact_first_name,
    hs_associated_contact_lastname: row.contact_last_name,
    hs_associated_contact_email: row.contact_email,
    hs_associated_company_name: row.company_name,
    hs_primary_contact_id: idOf('713', row.live_contact_n),
    hs_primary_company_id: idOf('406', row.live_company_n),
    hubspot_owner_id: idOf('1', row.owner_n),
  }
}

const priorities: Readonly<Record<string, string>> = { URGENT: 'URGENT', HIGH: 'HIGH', NORMAL: 'MEDIUM', LOW: 'LOW' }
const channels: Readonly<Record<string, string>> = { CHAT: 'CHAT', EMAIL: 'EMAIL', WEB: 'FORM', PHONE: 'PHONE' }

const between = (from: string, to: string | null) => to && String(Date.parse(to) - Date.parse(from))

/** A ticket's properties. https://knowledge.hubspot.com/properties/hubspots-default-ticket-properties */
export function ticketProperties(row: TicketSource): Properties {
  return {
    hs_object_id: idOf('394', row.n),
    hs_ticket_id: idOf('394', row.n),
    createdate: instant(row.created_at),
    hs_lastmodifieddate: instant(row.updated_at),
    subject: row.subject,
    content: row.description,
    hs_pipeline: ticketPipelineOf(row.stage_n),
    hs_pipeline_stage: ticketStageOf(row.stage_n),
    hs_is_closed: String(row.stage_status === 'CLOSED'),
    hs_ticket_priority: row.priority && (priorities[row.priority] ?? null),
    hs_ticket_category: row.category,
    source_type: row.channel && (channels[row.channel] ?? null),
    hubspot_owner_id: idOf('1', row.owner_n),
    hubspot_team_id: idOf('3', row.team_n),
    first_agent_reply_date: instant(row.first_responded_at),
    time_to_first_agent_reply: between(row.created_at, row.first_responded_at),
    closed_date: instant(row.closed_at),
    time_to_close: between(row.created_at, row.closed_at),
    hs_last_message_received_at: instant(row.last_received_at),
    hs_last_message_sent_at: instant(row.last_sent_at),
  }
}

/** HubSpot keeps a thing in stock, keeps it not, or does it. */
const productTypes: Readonly<Record<string, string>> = {
  SERVICE: 'service',
  GOOD: 'inventory',
  INVENTORY: 'inventory',
  NON_INVENTORY: 'non_inventory',
}

/** A product's properties. */
export function productProperties(row: ProductRow): Properties {
  return {
    hs_object_id: idOf('205', row.n),
    createdate: instant(row.created_at),
    hs_createdate: instant(row.created_at),
    hs_lastmodifieddate: instant(row.updated_at),
    name: row.name,
    description: row.description,
    hs_sku: row.sku,
    hs_product_type: productTypes[row.type] ?? null,
    price: null,
  }
}

const frequencies: Readonly<Record<string, string>> = {
  WEEK: 'weekly',
  MONTH: 'monthly',
  QUARTER: 'quarterly',
  YEAR: 'annually',
}

/** A line item's properties. */
export function lineItemProperties(row: LineItemSource): Properties {
  const digits = digitsOf(row.currency)
  return {
    hs_object_id: idOf('305', row.n),
    createdate: instant(row.created_at),
    hs_lastmodifieddate: instant(row.updated_at),
    name: row.name,
    description: row.description,
    hs_sku: row.sku,
    hs_product_id: idOf('205', row.live_product_n),
    quantity: row.quantity,
    price: decimal(row.unit_price_minor, digits),
    amount: decimal(row.total_minor, digits),
    hs_total_discount: decimal(row.discount_minor, digits),
    hs_discount_percentage: numeral(row.discount_percent),
    hs_line_item_currency_code: row.currency,
    recurringbillingfrequency: frequencies[row.interval] ?? null,
  }
}
