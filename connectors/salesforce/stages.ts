import type { Fact } from '../../src/contract/connector.ts'
import { readText } from '../../src/contract/read.ts'
import type { Whole } from '../../src/contract/record.ts'
import type { Dialect } from './dialect.ts'
import type { RowOf, SalesforceRow } from './rows.ts'
import { select } from './soql.ts'

/** A stage of opportunities. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunitystage.htm */
export type StageRow = RowOf<
  'MasterLabel' | 'ApiName' | 'SortOrder' | 'DefaultProbability' | 'IsActive' | 'IsClosed' | 'IsWon'
>

/** The one way that all opportunities go, with all stages. Sales processes only choose among them. */
export interface PipelineRow {
  readonly Id: string
  readonly stages: readonly StageRow[]
}

/** The id of the one pipeline, which Salesforce has no record of. */
export const thePipeline = '1'

const call = ({ query }: Dialect) =>
  query(
    select({
      fields: [
        ...['Id', 'MasterLabel', 'ApiName', 'SortOrder', 'DefaultProbability', 'IsActive', 'IsClosed', 'IsWon'],
        ...['CreatedDate', 'SystemModstamp'],
      ],
      from: 'OpportunityStage',
      orderBy: 'SortOrder',
      limit: 2000,
    }),
  )

/** The stages, and the pipeline that they make: the two tables cost one request. */
export function stages(dialect: Dialect): Whole<SalesforceRow> {
  return {
    ttlSeconds: 3600,
    call: () => call(dialect),
    page: reply => {
      const { rows } = dialect.queried(reply)
      return { rows, also: [{ record: 'pipeline', row: { Id: thePipeline, stages: rows } }] }
    },
  }
}

/** The one pipeline, from the same reply. */
export function pipelines(dialect: Dialect): Whole<PipelineRow> {
  return {
    ttlSeconds: 3600,
    call: () => call(dialect),
    page: reply => {
      const { rows } = dialect.queried(reply)
      return {
        rows: [{ Id: thePipeline, stages: rows as readonly StageRow[] }],
        also: rows.map(row => ({ record: 'stage', row })),
      }
    },
  }
}

/** The stages as a fact: an opportunity names its stage, and does not point to it. */
export function stagesFact(dialect: Dialect): Fact<unknown> {
  return {
    ttlSeconds: 3600,
    call: () => call(dialect),
    read: reply => dialect.queried(reply).rows.map(({ Id, ApiName, MasterLabel }) => ({ Id, ApiName, MasterLabel })),
  }
}

/** The stage that an opportunity names. */
export function stageNamed(stages: readonly StageRow[], name: unknown): StageRow | undefined {
  const text = readText(name)
  return stages.find(({ ApiName }) => ApiName === text) ?? stages.find(({ MasterLabel }) => MasterLabel === text)
}
