import { columns, refOf } from '../../../src/contract/columns.ts'
import type { DealStatus, Pipeline, Stage } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag } from '../../../src/contract/read.ts'
import { type PipelineRow, type StageRow, thePipeline } from '../stages.ts'
import { shareOf } from './opportunity.ts'

const p = columns<PipelineRow>()
const s = columns<StageRow>()

/** Pipeline from the stages that all opportunities of an organization go through. */
export const pipelineMapping: Mapping<Pipeline, PipelineRow> = {
  ...absent('createdAt', 'customFields', 'isActive', 'isDeleted', 'order', 'updatedAt', 'url'),
  name: p.from(['Id'], () => 'Opportunities', { note: 'there is one, and it has no name of its own' }),
  stages: p.from(['stages'], ({ stages }) =>
    [...(stages ?? [])]
      .sort((one, other) => Number(one.SortOrder) - Number(other.SortOrder))
      .flatMap(stage => refOf('stage', stage.Id) ?? []),
  ),
}

/** Stage from Salesforce's stages of opportunities. */
export const stageMapping: Mapping<Stage, StageRow> = {
  ...absent('customFields', 'isDeleted', 'url'),
  createdAt: s.instant('CreatedDate'),
  updatedAt: s.instant('SystemModstamp'),
  name: s.text('MasterLabel'),
  order: s.integer('SortOrder'),
  probability: s.from(['DefaultProbability'], ({ DefaultProbability }) => shareOf(DefaultProbability)),
  category: s.from(['IsClosed', 'IsWon'], categoryOf, {
    note: 'WON where `IsWon`, LOST where else `IsClosed`, OPEN where neither',
  }),
  isActive: s.flag('IsActive'),
  pipeline: s.from(['Id'], () => refOf('pipeline', thePipeline), { note: 'the one that there is' }),
}

function categoryOf({ IsClosed, IsWon }: StageRow): DealStatus | null {
  if (readFlag(IsWon) === true) return 'WON'
  const isClosed = readFlag(IsClosed)
  return isClosed === null ? null : isClosed ? 'LOST' : 'OPEN'
}
