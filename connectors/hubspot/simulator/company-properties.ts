import { lifecycle, sourceOf } from './contact-properties.ts'
import type { CompanySource, Properties } from './sources.ts'
import { decimal, idOf, instant, numeral, several } from './values.ts'

/** HubSpot has two words for a partner and none for a customer, which is a lifecycle stage there. */
function typeOf({ type, n }: CompanySource): string | null {
  if (type === 'CUSTOMER') return null
  return type === 'PARTNER' && n % 4 === 3 ? 'RESELLER' : type
}

/** A company's properties. */
export function companyProperties(row: CompanySource): Properties {
  return {
    hs_object_id: idOf('406', row.n),
    createdate: instant(row.created_at),
    hs_lastmodifieddate: instant(row.updated_at),
    name: row.name,
    domain: row.domain,
    hs_additional_domains: several(row.additional_domains),
    website: row.website,
    description: row.description,
    industry: row.industry,
    type: typeOf(row),
    numberofemployees: numeral(row.employee_count),
    annualrevenue: decimal(row.annual_revenue_minor, 2),
    hs_annual_revenue_currency_code: row.n % 2 === 0 ? 'USD' : null,
    phone: row.phone,
    address: row.line1,
    address2: row.line2,
    city: row.city,
    state: row.region,
    zip: row.postal_code,
    country: row.country,
    hs_country_code: row.country_code,
    timezone: row.timezone,
    linkedin_company_page: row.linkedin,
    facebook_company_page: row.facebook,
    twitterhandle: row.twitter,
    hs_analytics_source: sourceOf(row.source),
    lifecyclestage: lifecycle(row.lifecycle_stage),
    hs_parent_company_id: idOf('406', row.live_parent_n),
    hubspot_owner_id: idOf('1', row.owner_n),
    notes_last_updated: instant(row.last_activity_at),
    num_associated_contacts: numeral(row.contact_count),
    num_associated_deals: numeral(row.deal_count),
  }
}
