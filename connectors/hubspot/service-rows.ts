import type { CrmObject, Texts } from './rows.ts'

/** The stages of the lead pipeline that every account begins with. */
export type LeadStageWord =
  | 'new-stage-id'
  | 'attempting-stage-id'
  | 'connected-stage-id'
  | 'qualified-stage-id'
  | 'unqualified-stage-id'

/** A contact or a company that may buy. https://developers.hubspot.com/docs/api-reference/crm-leads-v3/guide */
export type LeadRow = CrmObject<
  Texts<
    | 'hs_lead_name'
    | 'hs_lead_type'
    | 'hs_lead_label'
    | 'hs_lead_source'
    | 'hs_associated_contact_firstname'
    | 'hs_associated_contact_lastname'
    | 'hs_associated_contact_email'
    | 'hs_associated_company_name'
    | 'hs_primary_contact_id'
    | 'hs_primary_company_id'
    | 'hubspot_owner_id'
  > & { readonly hs_pipeline_stage?: LeadStageWord | null }
>

/** How urgent a ticket is. */
export type TicketPriorityWord = 'URGENT' | 'HIGH' | 'MEDIUM' | 'LOW'
/** Where a ticket came from. */
export type TicketSourceWord = 'CHAT' | 'EMAIL' | 'FORM' | 'PHONE'

/** A request for help. https://knowledge.hubspot.com/properties/hubspots-default-ticket-properties */
export type TicketRow = CrmObject<
  Texts<
    | 'hs_ticket_id'
    | 'subject'
    | 'content'
    | 'hs_pipeline_stage'
    | 'hs_ticket_category'
    | 'hubspot_owner_id'
    | 'hubspot_team_id'
    | 'first_agent_reply_date'
    | 'closed_date'
    | 'hs_last_message_received_at'
    | 'hs_last_message_sent_at'
    | 'time_to_first_agent_reply'
    | 'time_to_close'
  > & { readonly hs_ticket_priority?: TicketPriorityWord | null; readonly source_type?: TicketSourceWord | null }
>

/** What a product is. */
export type ProductTypeWord = 'inventory' | 'non_inventory' | 'service'

/** A product of the account's library. https://developers.hubspot.com/docs/api-reference/crm-products-v3/guide */
export type ProductRow = CrmObject<
  Texts<'name' | 'description' | 'hs_sku'> & { readonly hs_product_type?: ProductTypeWord | null }
>

/** A line of a deal. https://developers.hubspot.com/docs/api-reference/crm-line-items-v3/guide */
export type LineItemRow = CrmObject<
  Texts<
    | 'name'
    | 'description'
    | 'hs_sku'
    | 'hs_product_id'
    | 'quantity'
    | 'price'
    | 'amount'
    | 'hs_total_discount'
    | 'hs_discount_percentage'
    | 'hs_line_item_currency_code'
    | 'recurringbillingfrequency'
  >
>
