import { columns, refOf } from '../../../src/contract/columns.ts'
import type { DealStatus, Pipeline, Stage } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag, readInstant, readNumber } from '../../../src/contract/read.ts'
import type { PipelineRow, StageRow } from '../rows.ts'

const p = columns<PipelineRow>()
const s = columns<StageRow>()

/** Pipeline from HubSpot's pipelines of deals. */
export const pipelineMapping: Mapping<Pipeline, PipelineRow> = {
  ...absent('url', 'customFields'),
  createdAt: p.from(['createdAt'], ({ createdAt }) => knownInstant(createdAt)),
  updatedAt: p.from(['updatedAt'], ({ updatedAt }) => knownInstant(updatedAt)),
  isDeleted: p.flag('archived'),
  name: p.text('label'),
  order: p.integer('displayOrder'),
  isActive: p.from(['archived'], ({ archived }) => isActive(archived)),
  stages: p.from(['stages'], ({ stages }) =>
    [...(stages ?? [])]
      .sort((one, other) => one.displayOrder - other.displayOrder)
      .flatMap(stage => refOf('stage', stage.id) ?? []),
  ),
}

/** Stage from the stages of HubSpot's pipelines of deals. */
export const stageMapping: Mapping<Stage, StageRow> = {
  ...absent('url', 'customFields'),
  createdAt: s.from(['createdAt'], ({ createdAt }) => knownInstant(createdAt)),
  updatedAt: s.from(['updatedAt'], ({ updatedAt }) => knownInstant(updatedAt)),
  isDeleted: s.flag('archived'),
  name: s.text('label'),
  order: s.integer('displayOrder'),
  probability: s.from(['metadata'], ({ metadata }) => readNumber(metadata?.probability)),
  category: s.from(['metadata'], ({ metadata }) => categoryOf(metadata)),
  isActive: s.from(['archived'], ({ archived }) => isActive(archived)),
  pipeline: s.ref('pipeline', 'pipelineId'),
}

/** Default pipelines say that they were made in 1970, which is HubSpot's way of not knowing. */
function knownInstant(value: unknown): string | null {
  const instant = readInstant(value)
  return instant?.startsWith('1970-01-01T00:00:00') ? null : instant
}

function isActive(archived: unknown): boolean | null {
  const isArchived = readFlag(archived)
  return isArchived === null ? null : !isArchived
}

/** A probability of 1.0 means won and of 0.0 lost. https://developers.hubspot.com/docs/api-reference/crm-pipelines-v3/guide */
function categoryOf(metadata: StageRow['metadata'] | undefined): DealStatus | null {
  const chance = readNumber(metadata?.probability)
  const isClosed = readFlag(metadata?.isClosed)
  if (isClosed === false) return 'OPEN'
  if (isClosed === true) return chance === 1 ? 'WON' : 'LOST'
  return chance === null ? null : chance === 1 ? 'WON' : chance === 0 ? 'LOST' : 'OPEN'
}
