import { sourceOf } from './contact-properties.ts'
import type { DealSource, Properties } from './sources.ts'
import { atHome, decimal, digitsOf, idOf, instant, numeral } from './values.ts'

const forecasts = {
  OMITTED: 'OMIT',
  PIPELINE: 'PIPELINE',
  BEST_CASE: 'BEST_CASE',
  COMMIT: 'COMMIT',
  CLOSED: 'CLOSED',
} as const

/** One property says when a deal closed and, until then, when it is expected to. */
function closeDate({ closed_at, expected_close_date }: DealSource): string | null {
  return instant(closed_at ?? (expected_close_date && `${expected_close_date}T00:00:00Z`))
}

/** A deal's properties. */
export function dealProperties(row: DealSource): Properties {
  return {
    hs_object_id: idOf('479', row.n),
    createdate: instant(row.created_at),
    hs_lastmodifieddate: instant(row.updated_at),
    dealname: row.name,
    description: row.description,
    amount: decimal(row.amount_minor, digitsOf(row.currency)),
    deal_currency_code: row.currency,
    amount_in_home_currency: atHome(row.amount_minor, row.currency),
    hs_projected_amount: decimal(row.expected_revenue_minor, digitsOf(row.currency)),
    hs_analytics_source: sourceOf(row.source),
    pipeline: idOf('1', row.pipeline_n),
    dealstage: idOf('2', row.stage_n),
    hs_v2_date_entered_current_stage: instant(row.stage_changed_at),
    hs_deal_stage_probability: numeral(row.probability),
    hs_is_closed: String(row.status !== 'OPEN'),
    hs_is_closed_won: String(row.status === 'WON'),
    hs_is_closed_lost: String(row.status === 'LOST'),
    closedate: closeDate(row),
    closed_won_reason: row.won_reason,
    closed_lost_reason: row.lost_reason,
    dealtype: row.type,
    hs_priority: row.priority?.toLowerCase() ?? null,
    hs_next_step: row.next_step,
    hs_manual_forecast_category: row.forecast_category && forecasts[row.forecast_category],
    hubspot_owner_id: idOf('1', row.owner_n),
    notes_last_updated: instant(row.last_activity_at),
    num_associated_contacts: numeral(row.contact_count),
  }
}
