import { setTimeout as turn } from 'node:timers/promises'
import type { Clock } from '../../src/pipeline/clock.ts'

interface Sleeper {
  readonly wakesAt: number
  readonly wake: () => void
}

/** Time that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Moves time on, waking sleepers in the order of their times and letting each have its say. */
  advance(milliseconds: number): Promise<void>
  /** When the next sleeper wakes, in Unix time. */
  wakesAt(): number | undefined
  /** Moves time on, second by second, until the promise is settled. */
  until<Value>(promise: Promise<Value>): Promise<Value>
}

/** `letAllSpeak` waits until everything that is ready has had its say. */
export function manualClock(
  start = Date.parse('2026-11-01T00:00:00Z'),
  letAllSpeak: () => Promise<void> = settle,
): ManualClock {
  let elapsed = 0
  const sleepers = new Set<Sleeper>()
  const nextOf = () => [...sleepers].sort((one, other) => one.wakesAt - other.wakesAt)[0]
  const clock: ManualClock = {
    now: () => start + elapsed,
    monotonic: () => elapsed,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const sleeper = { wakesAt: elapsed + Math.max(0, milliseconds), wake: () => {} }
        const leave = () => {
          sleepers.delete(sleeper)
          reject(signal?.reason)
        }
        sleeper.wake = () => {
          sleepers.delete(sleeper)
          signal?.removeEventListener('abort', leave)
          resolve()
        }
        signal?.addEventListener('abort', leave, { once: true })
        sleepers.add(sleeper)
      }),
    advance: async milliseconds => {
      const target = elapsed + milliseconds
      await letAllSpeak()
      for (;;) {
        const next = nextOf()
        if (next === undefined || next.wakesAt > target) break
        elapsed = Math.max(elapsed, next.wakesAt)
        next.wake()
        await letAllSpeak()
      }
      elapsed = target
      await letAllSpeak()
    },
    wakesAt() {
      const next = nextOf()
      return next && start + next.wakesAt
    },
    until: async promise => {
      let isSettled = false
      const done = () => {
        isSettled = true
      }
      promise.then(done, done)
      for (let seconds = 0; seconds < 120 && !isSettled; seconds += 1) await clock.advance(1_000)
      return promise
    },
  }
  return clock
}

/** Lets everything that is ready have its say; queues of libraries take a turn of the real clock for each step. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 4; turns += 1) await turn(1)
}
