import type { ContactSource, Properties } from './sources.ts'
import { idOf, instant, several } from './values.ts'

/** Where contacts come from, in HubSpot's words. https://knowledge.hubspot.com/properties/understand-source-properties */
const places: Readonly<Record<string, string>> = {
  Web: 'DIRECT_TRAFFIC',
  Referral: 'REFERRALS',
  'Trade fair': 'OFFLINE',
}

/** Where somebody or something comes from, in HubSpot's words. */
export function sourceOf(source: string | null): string | null {
  return source && (places[source] ?? 'OFFLINE')
}

/** A birthday is a text to HubSpot, and people write it as they like. */
function birthday({ n, birthday }: ContactSource): string | null {
  return birthday !== null && n % 10 === 0 ? new Date(birthday).toUTCString().slice(5, 16) : birthday
}

const flag = (value: 0 | 1 | null) => (value === null ? null : String(value === 1))

/** HubSpot's own stages; the world's others are stages that the customer added, and those have numbers. */
const stages: Readonly<Record<string, string>> = {
  SUBSCRIBER: 'subscriber',
  LEAD: 'lead',
  MARKETING_QUALIFIED_LEAD: 'marketingqualifiedlead',
  SALES_QUALIFIED_LEAD: 'salesqualifiedlead',
  OPPORTUNITY: 'opportunity',
  CUSTOMER: 'customer',
  EVANGELIST: 'evangelist',
  OTHER: 'other',
}

/** The lifecycle stage in HubSpot's words. */
export function lifecycle(stage: string | null): string | null {
  return stage === null ? null : (stages[stage] ?? '148275032')
}

/** A contact's properties; it has no second line of an address. */
export function contactProperties(row: ContactSource): Properties {
  const domain = row.email?.split('@')[1] ?? null
  return {
    hs_object_id: idOf('713', row.n),
    createdate: instant(row.created_at),
    lastmodifieddate: instant(row.updated_at),
    firstname: row.first_name,
    lastname: row.last_name,
    salutation: row.salutation,
    jobtitle: row.job_title,
    email: row.email,
    hs_email_domain: domain,
    hs_additional_emails: several(row.additional_emails),
    hs_full_name_or_email: [row.first_name, row.last_name].filter(part => part).join(' ') || row.email,
    phone: row.phone,
    mobilephone: row.mobile_phone,
    fax: null,
    company: row.company_name,
    associatedcompanyid: idOf('406', row.live_company_n),
    address: row.line1,
    city: row.city,
    state: row.region,
    zip: row.postal_code,
    country: row.country,
    hs_country_region_code: row.country_code,
    website: row.website,
    hs_language: row.language,
    hs_timezone: row.timezone,
    date_of_birth: birthday(row),
    hs_email_optout: flag(row.is_opted_out),
    hs_email_bad_address: row.n % 2 === 0 ? null : flag(row.is_bad_address),
    hs_email_hard_bounce_reason_enum: row.n % 2 === 0 && row.is_bad_address === 1 ? 'UNKNOWN_USER' : null,
    hs_calculated_phone_number: row.phone_e164,
    hs_calculated_mobile_number: row.mobile_e164,
    hs_linkedin_url: row.linkedin,
    twitterhandle: row.twitter,
    lifecyclestage: lifecycle(row.lifecycle_stage),
    hs_lead_status: row.lead_status,
    hs_analytics_source: sourceOf(row.lead_source),
    hubspot_owner_id: idOf('1', row.owner_n),
    notes_last_updated: instant(row.last_activity_at),
    notes_last_contacted: instant(row.last_contacted_at),
  }
}
