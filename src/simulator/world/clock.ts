/** The instant at which every world stands still. */
export const worldNow = '2026-11-01T00:00:00Z'

const nowMilliseconds = Date.parse(worldNow)
const day = 86_400_000

/** The instant so many days before the world's now, to the second. */
export function daysAgo(days: number): string {
  return `${new Date(nowMilliseconds - Math.round(days * 86_400) * 1000).toISOString().slice(0, 19)}Z`
}

/** An instant moved by days, never past the world's now. */
export function later(instant: string, days: number): string {
  return daysAgo(Math.max(0, (nowMilliseconds - Date.parse(instant)) / day - days))
}

/** The midnight so many days after an instant, which may lie in the future. */
export function midnightAfter(instant: string, days: number): string {
  return `${new Date(Date.parse(instant) + days * day).toISOString().slice(0, 10)}T00:00:00Z`
}
