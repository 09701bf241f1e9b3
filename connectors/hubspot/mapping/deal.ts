import { columns, refOf } from '../../../src/contract/columns.ts'
import type { Deal, DealStatus, StageChange } from '../../../src/contract/entities.ts'
import { absent, type Column, type Mapping } from '../../../src/contract/mapping.ts'
import { moneyOf } from '../../../src/contract/money.ts'
import { readFlag, readInstant } from '../../../src/contract/read.ts'
import type { DealRow, ForecastWord } from '../rows.ts'
import { amountOf, inOwnCurrency, objectColumns } from './object.ts'

type Properties = DealRow['properties']

const c = columns<DealRow, Properties>(row => row.properties)

const forecastCategories = {
  OMIT: 'OMITTED',
  PIPELINE: 'PIPELINE',
  BEST_CASE: 'BEST_CASE',
  COMMIT: 'COMMIT',
  CLOSED: 'CLOSED',
} as const satisfies Record<ForecastWord, string>

/** Deal from HubSpot's deals. */
export const dealMapping: Mapping<Deal, DealRow> = {
  ...objectColumns('deals'),
  ...absent('tags'),
  name: c.text('dealname'),
  description: c.text('description'),
  amount: c.from(
    ['amount', 'deal_currency_code'],
    ({ amount, deal_currency_code: currency }, _, facts) => amountOf(amount, currency, facts),
    inOwnCurrency,
  ),
  expectedRevenue: c.from(
    ['hs_projected_amount', 'deal_currency_code'],
    ({ hs_projected_amount: amount, deal_currency_code: currency }, _, facts) => amountOf(amount, currency, facts),
    inOwnCurrency,
  ),
  amountInHomeCurrency: c.from(
    ['amount_in_home_currency'],
    ({ amount_in_home_currency: amount }, _, { homeCurrency }) => moneyOf(amount, homeCurrency),
    { facts: ['homeCurrency'] },
  ),
  probability: c.number('hs_deal_stage_probability'),
  forecastCategory: c.word('hs_manual_forecast_category', forecastCategories),
  forecastCategoryRaw: c.raw('hs_manual_forecast_category'),
  status: c.from(['hs_is_closed', 'hs_is_closed_won'], statusOf),
  pipeline: c.ref('pipeline', 'pipeline'),
  stage: c.ref('stage', 'dealstage'),
  stageChangedAt: c.instant('hs_v2_date_entered_current_stage'),
  expectedCloseDate: c.day('closedate'),
  closedAt: c.from(
    ['closedate', 'hs_is_closed'],
    ({ closedate, hs_is_closed }) => (readFlag(hs_is_closed) === true ? readInstant(closedate) : null),
    { note: 'only when the deal is closed; until then it is the day when it is expected to close' },
  ),
  source: c.text('hs_analytics_source'),
  stageHistory: stageHistory(),
  wonReason: c.text('closed_won_reason'),
  lostReason: c.text('closed_lost_reason'),
  type: c.text('dealtype'),
  priority: c.text('hs_priority'),
  nextStep: c.text('hs_next_step'),
  owner: c.ref('owner', 'hubspot_owner_id'),
  lastActivityAt: c.instant('notes_last_updated'),
}

function statusOf({ hs_is_closed, hs_is_closed_won }: Properties): DealStatus | null {
  if (readFlag(hs_is_closed_won) === true) return 'WON'
  const isClosed = readFlag(hs_is_closed)
  return isClosed === null ? null : isClosed ? 'LOST' : 'OPEN'
}

/** The stages that a deal has been in: the former values of its `dealstage`, the newest first. */
function stageHistory(): Column<readonly StageChange[], DealRow> {
  return {
    fields: ['propertiesWithHistory'],
    read: ({ propertiesWithHistory }) =>
      (propertiesWithHistory?.dealstage ?? [])
        .map(({ value, timestamp }) => ({ stage: refOf('stage', value), at: readInstant(timestamp) }))
        .sort((one, other) => Date.parse(other.at ?? '') - Date.parse(one.at ?? '')),
    note: 'the former values of `dealstage`, with a request for 50 deals of its own',
  }
}
