import { type ManualClock, manualClock } from '../../support/manual-clock.ts'

/** In milliseconds. */
const tick = 50

/** A clock of whole ticks, on which much falls together: whoever wakes at one moment races with all others who do. */
export function clockOfTicks(start: number | undefined, letAllSpeak: () => Promise<void>): ManualClock {
  const clock = manualClock(start, letAllSpeak)
  return { ...clock, sleep: (milliseconds, signal) => clock.sleep(Math.ceil(milliseconds / tick) * tick, signal) }
}
