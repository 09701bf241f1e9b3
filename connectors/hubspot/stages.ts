import { get, path } from '../../src/contract/call.ts'
import type { Fact } from '../../src/contract/connector.ts'
import { formed, rowsIn } from '../../src/contract/form.ts'
import { readId, readText } from '../../src/contract/read.ts'
import { resultsOf } from './replies.ts'
import type { PipelineRow, PipelineStage } from './rows.ts'

/** A stage of a pipeline of leads or tickets, by its id. */
interface Stage {
  readonly label: string | null
  /** For tickets: whether they still need work. */
  readonly state: 'OPEN' | 'CLOSED' | null
}

/** The stages of all pipelines of one type of object. */
export type Stages = Readonly<Record<string, Stage>>

/** The stages of one type of object. https://developers.hubspot.com/docs/api-reference/crm-pipelines-v3/guide */
export function stagesFact(type: 'leads' | 'tickets'): Fact<unknown> {
  return {
    ttlSeconds: 600,
    call: () => get(path`/crm/v3/pipelines/${type}`),
    read: (reply): Stages =>
      Object.fromEntries(
        resultsOf<PipelineRow>(reply)
          .flatMap(({ stages }) => rowsIn<PipelineStage>(stages, 'stages'))
          .map(({ id, label, metadata }) => [readId(id), { label: readText(label), state: stateIn(metadata) }]),
      ),
  }
}

function stateIn(metadata: PipelineStage['metadata'] | undefined): Stage['state'] {
  const state = readText(formed(metadata, {}, 'metadata')?.ticketState)
  return state === 'OPEN' || state === 'CLOSED' ? state : null
}

/** A stage by its id; undefined where it exists no more. */
export function stageIn(stages: Stages, id: unknown): Stage | undefined {
  const key = readText(id) ?? ''
  return Object.hasOwn(stages, key) ? stages[key] : undefined
}
