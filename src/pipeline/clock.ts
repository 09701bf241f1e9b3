import type { Signal } from './ending.ts'

/** Time, so that tests need not wait for it. */
export interface Clock {
  /** Unix time in milliseconds. */
  now(): number
  /** Milliseconds since some moment; never goes back. */
  monotonic(): number
  /** Resolves after so many milliseconds; rejects with the signal's reason as soon as it aborts. */
  sleep(milliseconds: number, signal?: Signal): Promise<void>
}

// A timer of 2^31 ms or more would fire at once.
const longestTimer = 2_147_483_647

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason)
        return
      }
      const wake = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      // Node's own timer would make an error, with its stack, for each one that is let go of.
      const leave = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const timer = setTimeout(wake, Math.min(Math.max(milliseconds, 0), longestTimer))
      signal?.addEventListener('abort', leave, { once: true })
    }),
}
