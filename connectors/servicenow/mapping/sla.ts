import { wordOf } from '../../../src/contract/columns.ts'
import type { TicketSla } from '../../../src/contract/entities.ts'
import { readText } from '../../../src/contract/read.ts'
import type { PromiseDefinition } from '../dictionary.ts'
import type { TaskSlaRow } from '../rows.ts'
import { readBit, readMoment } from './columns.ts'

/** What is promised; a definition may leave it open. */
const targets = { response: 'FIRST_REPLY', resolution: 'RESOLUTION' } as const

/** How a promise stands. `breached` is a word of the engine of 2010 alone; later ones say it apart. */
const stages = {
  in_progress: 'ACTIVE',
  paused: 'PAUSED',
  completed: 'MET',
  achieved: 'MET',
  breached: 'BREACHED',
  cancelled: 'CANCELED',
} as const

/** A promise of an incident; its definition, among those that the instance has, says what is promised. */
export function slaOf(row: TaskSlaRow, definitions: unknown): TicketSla {
  const known = definitions as Readonly<Record<string, PromiseDefinition>> | undefined
  const definition = known?.[row.sla ?? '']
  const [target, stage] = [definition?.target ?? null, readText(row.stage)]
  const isBroken = readBit(row.has_breached) === true && stage !== 'cancelled'
  return {
    policyName: definition?.name ?? null,
    metric: wordOf(targets, target),
    metricRaw: target,
    status: isBroken ? 'BREACHED' : wordOf(stages, stage),
    statusRaw: stage,
    dueAt: readMoment(row.planned_end_time),
    remainingSeconds: secondsIn(row.time_left),
  }
}

/** A duration is the instant so long after the beginning of 1970. */
function secondsIn(duration: unknown): number | null {
  const instant = readMoment(duration)
  return instant === null ? null : Date.parse(instant) / 1000
}
