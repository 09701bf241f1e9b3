import { notAllowed } from '../callers.ts'
import { Fault } from '../contract/faults.ts'
import type { CallFilter } from '../telemetry/recent-calls.ts'
import type { RequestLog } from '../telemetry/request-log.ts'
import type { ToldCall } from '../telemetry/told-call.ts'
import type { Context } from './context.ts'

/** How many calls are returned at most. */
const mostCalls = 100

/** What is looked for, as the schema has it. */
interface LoggedCallsArgs {
  readonly filter?:
    | (Omit<CallFilter, 'from' | 'until'> & { readonly from?: unknown; readonly until?: unknown })
    | null
    | undefined
  readonly first?: number | null | undefined
}

/** The calls that somebody looks for who may see them. */
export async function loggedCalls({ filter, first }: LoggedCallsArgs, context: Context): Promise<ToldCall[]> {
  const log = logOf(context)
  const count = countOf(first ?? 20, mostCalls)
  const { from, until, ...others } = filter ?? {}
  const times = { ...momentOf('from', from), ...momentOf('until', until) }
  return [...(await log.calls({ ...others, ...times }, count))]
}

/** How many are wanted, where that is no more than there may be. */
export function countOf(first: number, most: number): number {
  if (first >= 0 && first <= most) return first
  throw new Fault('BAD_USER_INPUT', `first: found ${first}, expected a number from 0 to ${most}.`)
}

function momentOf<Name extends string>(name: Name, given: unknown) {
  if (given === undefined || given === null) return {}
  return { [name]: Date.parse(String(given)) } as { readonly [Key in Name]: number }
}

/** The request log, for those who may look into it. */
export function logOf({ caller, requestLog, lifetime }: Context): RequestLog {
  if (!caller.mayInspect) throw new Fault('FORBIDDEN', notAllowed('The request log', 'mayInspect', caller.name))
  lifetime.end()
  return requestLog
}

/** A moment as the schema has it. */
export const instant = (milliseconds: number): string => new Date(milliseconds).toISOString()
