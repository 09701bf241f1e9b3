import { type Clock, systemClock } from '../../src/pipeline/clock.ts'

/** A clock on which so many seconds pass in one; what day it is stays right, for providers look at signatures' times. */
export function fastClock(times: number): Clock {
  return {
    now: () => systemClock.now(),
    monotonic: () => systemClock.monotonic() * times,
    sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / times, signal),
  }
}
