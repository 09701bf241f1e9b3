import { columns, refOf } from '../../../src/contract/columns.ts'
import type { Deal, DealStatus } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag, readInstant, readNumber } from '../../../src/contract/read.ts'
import type { RowOf } from '../rows.ts'
import { type StageRow, stageNamed, thePipeline } from '../stages.ts'
import { beginning, beginningOf, money, objectColumns, pointer } from './object.ts'

/** A deal. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunity.htm */
export type OpportunityRow = RowOf<
  | 'Name'
  | 'Description'
  | 'Amount'
  | 'ExpectedRevenue'
  | 'CurrencyIsoCode'
  | 'Probability'
  | 'StageName'
  | 'IsClosed'
  | 'IsWon'
  | 'LastStageChangeDate'
  | 'CloseDate'
  | 'NextStep'
  | 'Type'
  | 'LeadSource'
  | 'AccountId'
  | 'OwnerId'
  | 'LastActivityDate'
> & {
  readonly ForecastCategory?: string | null
  /** The stages that it has been in, the latest first; only where they were asked for. */
  readonly OpportunityHistories?: readonly { readonly StageName?: unknown; readonly CreatedDate?: unknown }[] | null
}

const c = columns<OpportunityRow>()

/** How a deal counts in a forecast. `Forecast` is what people see as Commit. */
export const forecastCategories = {
  Omitted: 'OMITTED',
  Pipeline: 'PIPELINE',
  BestCase: 'BEST_CASE',
  Forecast: 'COMMIT',
  Closed: 'CLOSED',
} as const

/** What needs the stages of the organization. */
const byStages = { facts: ['stages'] } as const

/** Deal from Salesforce's opportunities. */
export const opportunityMapping: Mapping<Deal, OpportunityRow> = {
  ...objectColumns('Opportunity'),
  // What an amount is in another currency depends on who asks there.
  ...absent('amountInHomeCurrency', 'lostReason', 'priority', 'tags', 'wonReason'),
  name: c.text('Name'),
  description: c.text('Description'),
  amount: money<OpportunityRow>('Amount'),
  expectedRevenue: money<OpportunityRow>('ExpectedRevenue'),
  probability: c.from(['Probability'], ({ Probability }) => shareOf(Probability)),
  forecastCategory: c.word('ForecastCategory', forecastCategories),
  forecastCategoryRaw: c.raw('ForecastCategory'),
  status: c.from(['IsClosed', 'IsWon'], statusOf, {
    note: 'WON where `IsWon`, LOST where else `IsClosed`, OPEN where neither',
  }),
  pipeline: c.from(['StageName'], ({ StageName }) => (StageName == null ? null : refOf('pipeline', thePipeline))),
  stage: c.from(
    ['StageName'],
    ({ StageName }, _, { stages }) => refOf('stage', stageNamed(stages as readonly StageRow[], StageName)?.Id),
    { ...byStages, note: 'the stage of that name' },
  ),
  stageChangedAt: c.instant('LastStageChangeDate'),
  stageHistory: c.from(
    ['OpportunityHistories'],
    ({ OpportunityHistories }, _, { stages }) =>
      (OpportunityHistories ?? []).map(({ StageName, CreatedDate }) => ({
        stage: refOf('stage', stageNamed(stages as readonly StageRow[], StageName)?.Id),
        at: readInstant(CreatedDate),
      })),
    { ...byStages, note: 'the changes of stage among the `OpportunityHistories`, with a request of their own' },
  ),
  expectedCloseDate: c.day('CloseDate'),
  closedAt: c.from(
    ['CloseDate', 'IsClosed'],
    ({ CloseDate, IsClosed }) => (readFlag(IsClosed) === true ? beginning(CloseDate) : null),
    { note: 'only when it is closed; a day there, and its beginning in UTC here' },
  ),
  nextStep: c.text('NextStep'),
  type: c.text('Type'),
  source: c.text('LeadSource'),
  owner: pointer<OpportunityRow>('user', 'User', 'OwnerId'),
  lastActivityAt: beginningOf<OpportunityRow>('LastActivityDate'),
}

function statusOf({ IsClosed, IsWon }: OpportunityRow): DealStatus | null {
  if (readFlag(IsWon) === true) return 'WON'
  const isClosed = readFlag(IsClosed)
  return isClosed === null ? null : isClosed ? 'LOST' : 'OPEN'
}

/** A part of one, from hundredths. */
export function shareOf(percent: unknown): number | null {
  const number = readNumber(percent)
  return number === null ? null : number / 100
}
