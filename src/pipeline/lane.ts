import Bottleneck from 'bottleneck'
import type { Reply } from '../contract/call.ts'
import type { Quota, QuotaUse } from '../contract/connector.ts'
import { Fault } from '../contract/faults.ts'
import type { Clock } from './clock.ts'
import { reasonOf } from './deadline.ts'
import type { Priority, Request } from './stage.ts'
import { type Place, Windows } from './windows.ts'

/** Bottleneck's numbers: the lowest goes first. */
const priorities: Readonly<Record<Priority, number>> = { write: 1, interactive: 4, refresh: 6, background: 8 }
/** How many calls may be under way at once where the provider names no number. */
const defaultAtOnce = 50
/** How many calls may wait; more would only wait in vain. */
const longestQueue = 2_000
/** How soon to look again when all places of a window are under way, in milliseconds. */
const lookAgain = 5

/** Until when no call of an account may leave, by the clock that never goes back. */
export interface Gate {
  closedUntil: number
}

interface LaneOptions {
  readonly gate: Gate
  readonly clock: Clock
  readonly account: string
}

/** One quota of one account: who may leave next, and when. */
export class Lane {
  readonly #bottleneck: Bottleneck
  readonly #windows: Windows
  readonly #gate: Gate
  readonly #clock: Clock
  readonly #account: string
  #waiting = 0

  constructor({ atOnce = defaultAtOnce, windows }: Quota, { gate, clock, account }: LaneOptions) {
    const strategy = Bottleneck.strategy.LEAK
    this.#bottleneck = new Bottleneck({ maxConcurrent: atOnce, highWater: longestQueue, strategy })
    this.#windows = new Windows(windows, clock)
    this.#gate = gate
    this.#clock = clock
    this.#account = account
  }

  /**
   * Does the work when there is a place for it. Fails at once when the wait would be longer than anybody waits; whoever
   * leaves while waiting frees the way, and says nothing of the provider's health, which was never asked.
   */
  async pass(request: Request, work: () => Promise<Reply>): Promise<Reply> {
    const { deadline, priority } = request
    const wait = this.#expectedWait()
    if (Number.isFinite(wait) && wait > deadline.remaining()) throw this.#heldBack(wait)
    this.#waiting += 1
    let hasLeft = false
    const start = () => {
      if (hasLeft) return
      hasLeft = true
      this.#waiting -= 1
    }
    const job = async (): Promise<Reply> => {
      const place = await this.#place(request).finally(start)
      try {
        return await work()
      } finally {
        place.settle()
      }
    }
    try {
      return await untilAborted(
        this.#bottleneck.schedule({ priority: priorities[priority] }, job),
        deadline.signal,
        () => !hasLeft,
      )
    } catch (error) {
      if (error instanceof Bottleneck.BottleneckError) throw this.#heldBack(this.#expectedWait())
      // The time was over before the call could leave: it is our queue that was slow, not the provider.
      if (!hasLeft && deadline.signal.aborted) throw this.#tooLate(reasonOf(deadline.signal))
      throw error
    } finally {
      start()
    }
  }

  /** Takes over the provider's own count of one of the windows. */
  tell(use: QuotaUse): void {
    this.#windows.tell(use)
  }

  /** Waits for a place in every window, and for the gate. */
  async #place({ deadline }: Request): Promise<Place> {
    for (;;) {
      if (deadline.signal.aborted) throw this.#tooLate(reasonOf(deadline.signal))
      const wait = Math.max(this.#gate.closedUntil - this.#clock.monotonic(), this.#windows.wait())
      if (wait <= 0) return this.#windows.take()
      if (Number.isFinite(wait) && wait > deadline.remaining()) throw this.#heldBack(wait)
      try {
        await this.#clock.sleep(Number.isFinite(wait) ? Math.ceil(wait) : lookAgain, deadline.signal)
      } catch {
        throw this.#tooLate(reasonOf(deadline.signal))
      }
    }
  }

  /** How long a call that comes now will wait, with all who wait before it. */
  #expectedWait(): number {
    return Math.max(this.#gate.closedUntil - this.#clock.monotonic(), this.#windows.wait(this.#waiting))
  }

  /** A client that went away is just that; a budget that ended in the queue is the quota's doing. */
  #tooLate(reason: Fault): Fault {
    return reason.code === 'PROVIDER_TIMEOUT' ? this.#heldBack(this.#expectedWait()) : reason.with({ notSent: true })
  }

  #heldBack(wait: number): Fault {
    const known = Number.isFinite(wait) ? Math.ceil(Math.max(wait, 0)) : undefined
    const time = known === undefined ? 'in time' : `for another ${known} ms`
    const message = `The quota of account ${this.#account} leaves no call ${time}. Ask again later, or ask for less.`
    return new Fault('PROVIDER_RATE_LIMITED', message, {
      notSent: true,
      ...(known !== undefined && { retryAfterMs: known }),
    })
  }
}

/** The work's outcome, or the signal's reason while the work has not begun: a caller must not stand in a queue in vain. */
function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal, stillWaits: () => boolean): Promise<Value> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      if (stillWaits()) reject(reasonOf(signal))
    }
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave, { once: true })
    work.finally(() => signal.removeEventListener('abort', leave)).then(resolve, reject)
  })
}
