/** A CRM object as HubSpot writes it; every property is a text. https://developers.hubspot.com/docs/api-reference/crm-objects-v3/guide */
export interface CrmObject<Properties = object> {
  readonly id: string
  readonly properties: Properties
  readonly createdAt: string
  readonly updatedAt: string
  readonly archived: boolean
  readonly archivedAt?: string
  readonly url?: string
}

/** Properties by name: null or empty where there is nothing, absent where they were not asked for. */
export type Texts<Names extends string> = { readonly [Name in Names]?: string | null }

/** HubSpot's own lifecycle stages; a stage that the customer added has a number instead. */
export type LifecycleWord =
  | 'subscriber'
  | 'lead'
  | 'marketingqualifiedlead'
  | 'salesqualifiedlead'
  | 'opportunity'
  | 'customer'
  | 'evangelist'
  | 'other'

/** A person. https://knowledge.hubspot.com/properties/hubspots-default-contact-properties */
export type ContactRow = CrmObject<
  Texts<
    | 'firstname'
    | 'lastname'
    | 'salutation'
    | 'jobtitle'
    | 'email'
    | 'hs_additional_emails'
    | 'phone'
    | 'mobilephone'
    | 'fax'
    | 'address'
    | 'city'
    | 'state'
    | 'zip'
    | 'country'
    | 'hs_country_region_code'
    | 'website'
    | 'hs_language'
    | 'hs_timezone'
    | 'date_of_birth'
    | 'hs_email_optout'
    | 'hs_email_bad_address'
    | 'hs_email_hard_bounce_reason_enum'
    | 'hs_calculated_phone_number'
    | 'hs_calculated_mobile_number'
    | 'hs_linkedin_url'
    | 'twitterhandle'
    | 'hs_lead_status'
    | 'hs_analytics_source'
    | 'hubspot_owner_id'
    | 'associatedcompanyid'
    | 'notes_last_updated'
    | 'notes_last_contacted'
  > & { readonly lifecyclestage?: LifecycleWord | null }
>

/** HubSpot's own types of companies. */
export type CompanyTypeWord = 'PROSPECT' | 'PARTNER' | 'RESELLER' | 'VENDOR' | 'OTHER'

/** A company. https://knowledge.hubspot.com/properties/hubspot-crm-default-company-properties */
export type CompanyRow = CrmObject<
  Texts<
    | 'name'
    | 'domain'
    | 'hs_additional_domains'
    | 'website'
    | 'description'
    | 'industry'
    | 'numberofemployees'
    | 'annualrevenue'
    | 'hs_annual_revenue_currency_code'
    | 'phone'
    | 'address'
    | 'address2'
    | 'city'
    | 'state'
    | 'zip'
    | 'country'
    | 'hs_country_code'
    | 'timezone'
    | 'linkedin_company_page'
    | 'facebook_company_page'
    | 'twitterhandle'
    | 'hs_analytics_source'
    | 'hs_parent_company_id'
    | 'hubspot_owner_id'
    | 'notes_last_updated'
  > & { readonly type?: CompanyTypeWord | null; readonly lifecyclestage?: LifecycleWord | null }
>

/** HubSpot's own forecast categories. */
export type ForecastWord = 'OMIT' | 'PIPELINE' | 'BEST_CASE' | 'COMMIT' | 'CLOSED'

/** A deal. https://knowledge.hubspot.com/properties/hubspots-default-deal-properties */
export type DealRow = CrmObject<
  Texts<
    | 'dealname'
    | 'description'
    | 'amount'
    | 'deal_currency_code'
    | 'amount_in_home_currency'
    | 'hs_projected_amount'
    | 'hs_analytics_source'
    | 'pipeline'
    | 'dealstage'
    | 'hs_v2_date_entered_current_stage'
    | 'hs_deal_stage_probability'
    | 'hs_is_closed'
    | 'hs_is_closed_won'
    | 'closedate'
    | 'closed_won_reason'
    | 'closed_lost_reason'
    | 'dealtype'
    | 'hs_priority'
    | 'hs_next_step'
    | 'hubspot_owner_id'
    | 'notes_last_updated'
  > & { readonly hs_manual_forecast_category?: ForecastWord | null }
> & {
  /** What single properties were before, the newest first; only where it was asked for. */
  readonly propertiesWithHistory?: {
    readonly dealstage?: readonly { readonly value?: string | null; readonly timestamp?: string | null }[]
  }
}

/** A stage of a pipeline, as it stands in its pipeline. https://developers.hubspot.com/docs/api-reference/crm-pipelines-v3/guide */
export interface PipelineStage {
  readonly id: string
  readonly label: string
  readonly displayOrder: number
  /** For deals: `probability` from 0.0 (lost) to 1.0 (won), and `isClosed`, as texts. For tickets: `ticketState`. */
  readonly metadata: {
    readonly probability?: string
    readonly isClosed?: string
    readonly ticketState?: 'OPEN' | 'CLOSED'
  }
  readonly createdAt: string
  readonly updatedAt: string
  readonly archived: boolean
}

/** A pipeline of deals, with its stages. */
export interface PipelineRow {
  readonly id: string
  readonly label: string
  readonly displayOrder: number
  readonly stages: readonly PipelineStage[]
  readonly createdAt: string
  readonly updatedAt: string
  readonly archived: boolean
}

/** A stage that knows its pipeline. */
export interface StageRow extends PipelineStage {
  readonly pipelineId: string
}

/** A user whom records can belong to. https://developers.hubspot.com/docs/api-reference/crm-crm-owners-v3/guide */
export interface OwnerRow {
  readonly id: string
  readonly type: 'PERSON' | 'QUEUE'
  readonly email?: string | null
  readonly firstName?: string | null
  readonly lastName?: string | null
  readonly userId?: number | null
  readonly teams?: readonly TeamRow[]
  readonly createdAt: string
  readonly updatedAt: string
  readonly archived: boolean
}

/** A team that an owner is in. */
export interface TeamRow {
  readonly id: string
  readonly name: string
  /** True for the team that is the owner's first. */
  readonly primary?: boolean
}
