import type { Priority } from '../priority.ts'

/** The order in which those who wait go: the first named goes first. */
export const priorities = ['write', 'interactive', 'refresh', 'background'] as const satisfies readonly Priority[]

/** From this length on a window is one that a scan could use up for the rest of the day, in seconds. */
const long = 3_600

/** Which part of a window a call may fill, by its priority: what is left over is for somebody who waits in person. */
const parts: Readonly<Record<Priority, { readonly short: number; readonly long: number }>> = {
  write: { short: 1, long: 1 },
  interactive: { short: 1, long: 1 },
  refresh: { short: 0.95, long: 0.9 },
  background: { short: 0.95, long: 0.8 },
}

/** True for work that nobody waits for in person. */
export const isPatient = (priority: Priority) => priority === 'refresh' || priority === 'background'

/** Which part of a window calls of a priority may fill. */
export function partOf(priority: Priority, perSeconds: number): number {
  return parts[priority][perSeconds >= long ? 'long' : 'short']
}

/** How much of a limit calls of a priority may use; where there is little, all but one, and never nothing. */
export function usableBy(priority: Priority, limit: number, perSeconds = 0): number {
  const part = partOf(priority, perSeconds)
  if (part === 1) return limit
  return Math.max(Math.min(1, limit), Math.min(Math.floor(limit * part), limit - 1))
}
