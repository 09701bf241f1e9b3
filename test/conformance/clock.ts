import { setImmediate as turn } from 'node:timers/promises'
import { longestOpening } from '../../src/pipeline/authorize.ts'
import { type Clock, systemClock } from '../../src/pipeline/clock.ts'

/** A clock on which every pause is over at once: what waits goes on, and the clock says that the time has passed. */
export function skippingClock(): Clock {
  let elapsed = 0
  return {
    // Simulators look at the machine's own time when they check a signature.
    now: () => Date.now(),
    monotonic: () => elapsed,
    sleep: async (milliseconds, signal) => {
      // This is no pause but the end of the time for opening a session.
      if (milliseconds === longestOpening) return systemClock.sleep(milliseconds, signal)
      const until = elapsed + Math.max(0, milliseconds)
      await turn()
      if (signal?.aborted) throw signal.reason
      elapsed = Math.max(elapsed, until)
    },
  }
}
