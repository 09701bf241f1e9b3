import type { Clock } from './clock.ts'
import type { Signal } from './ending.ts'

interface Pace {
  /** The pause before each time, in milliseconds. */
  readonly every: number
  readonly clock: Pick<Clock, 'sleep'>
  /** Ends it. */
  readonly signal: Signal
}

/** Does work again and again, one after the other, until the signal aborts. What the work rejects with ends it too. */
export async function repeat(work: () => Promise<void> | void, { every, clock, signal }: Pace): Promise<void> {
  for (;;) {
    await clock.sleep(every, signal).catch(() => {})
    if (signal.aborted) return
    await work()
  }
}
