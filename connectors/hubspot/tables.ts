import { get, path, type Reply } from '../../src/contract/call.ts'
import type { EmbeddedChildren } from '../../src/contract/children.ts'
import { objectsIn } from '../../src/contract/form.ts'
import type { Page, Seen, Whole } from '../../src/contract/record.ts'
import { pageOf, resultsOf } from './replies.ts'
import type { OwnerRow, PipelineRow, StageRow, TeamRow } from './rows.ts'

/** The pipelines, which HubSpot gives whole and with their stages. */
export function pipelines(): Whole<PipelineRow> {
  return {
    ttlSeconds: 600,
    call: () => get(path`/crm/v3/pipelines/deals`),
    page: reply => ({ rows: resultsOf<PipelineRow>(reply), also: seen('stage', stagesIn(reply)) }),
  }
}

/** The stages, from the same reply: the two tables cost one request. */
export function stages(): Whole<StageRow> {
  return {
    ttlSeconds: 600,
    call: () => get(path`/crm/v3/pipelines/deals`),
    page: reply => ({ rows: stagesIn(reply), also: seen('pipeline', resultsOf<PipelineRow>(reply)) }),
  }
}

function stagesIn(reply: Reply): readonly StageRow[] {
  return resultsOf<PipelineRow>(reply).flatMap(({ id, stages }) =>
    objectsIn(stages, 'stages').map(stage => ({ ...stage, pipelineId: id })),
  )
}

const seen = (record: string, rows: readonly unknown[]): readonly Seen[] => rows.map(row => ({ record, row }))

const archivedWalk = 'archived:'

/** The owners, those who work here first and then the archived ones, whom old records still belong to. */
export function owners(): Whole<OwnerRow> {
  return {
    ttlSeconds: 600,
    parts: 2,
    call(_, cursor = '') {
      const archived = cursor.startsWith(archivedWalk)
      const after = (archived ? cursor.slice(archivedWalk.length) : cursor) || undefined
      return get(path`/crm/v3/owners`, { limit: 500, after, archived })
    },
    page(reply, cursor = ''): Page<OwnerRow> {
      const { rows, next } = pageOf<OwnerRow>(reply)
      const archived = cursor.startsWith(archivedWalk)
      if (next === undefined) return { rows, next: archived ? undefined : archivedWalk }
      return { rows, next: archived ? `${archivedWalk}${next}` : next }
    },
  }
}

/** The teams, from the same replies as the owners who work here, each of whom names the teams that he or she is in. */
export function teams(): Whole<TeamRow> {
  const { ttlSeconds, call } = owners()
  return {
    ttlSeconds,
    call,
    page(reply) {
      const { rows, next } = pageOf<OwnerRow>(reply)
      return { rows: [...new Map(rows.flatMap(teamsOf).map(team => [String(team.id), team])).values()], next }
    },
  }
}

/** The teams of an owner, the first of them first. */
export const ownTeams: EmbeddedChildren<TeamRow, OwnerRow, unknown> = {
  by: 'embedded',
  record: 'team',
  needs: ['teams'],
  rows: teamsOf,
  complete: () => true,
}

function teamsOf({ teams }: OwnerRow): readonly TeamRow[] {
  return [...objectsIn(teams, 'teams')].sort(
    (one, other) => Number(other.primary ?? false) - Number(one.primary ?? false),
  )
}
