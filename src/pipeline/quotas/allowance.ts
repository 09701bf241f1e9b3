import type { Quota, QuotaUse } from '../../contract/connector.ts'
import type { Clock } from '../clock.ts'
import type { Priority } from '../priority.ts'
import { usableBy } from './reserve.ts'
import type { Ahead } from './waiting-room.ts'

/** How much of a quota this process may use now. */
export interface Allowance {
  /** How much may be inside a window, for calls of a priority. */
  requests(window: number, priority: Priority): number
  /** How many calls may be under way, for calls of a priority. */
  atOnce(priority: Priority): number
  /** How much the window allows altogether, whoever uses it. */
  whole(window: number): number
  /** In how many milliseconds more of a window may be allowed, whatever our own calls do; Infinity where nobody knows. */
  moreIn(window: number): number
  /** Takes over the provider's own count, as it came with the reply to a call before which so much had been sent. */
  tell(use: QuotaUse, sent: readonly number[]): void
  /** Is told that somebody has to wait. */
  wanted(): void
  /** Is told that a call has ended. */
  settled(): void
}

/** What an allowance may ask of the lane that it is for. */
export interface LaneState {
  /** How much is inside a window now. */
  inside(window: number): number
  /** In how many milliseconds the first of it leaves; Infinity while that depends on answers. */
  freesIn(window: number): number
  underWay(): number
  waiting(priority: Priority): Ahead
  /** Looks again whether somebody who waits may leave. */
  look(): void
}

/** How many calls may be under way at once where the provider names no number. */
export const defaultAtOnce = 50

/** For how long the provider's count of what others have used is believed, in milliseconds: it says so with every reply. */
export const believedFor = (resetsInSeconds: number) => Math.min(300_000, resetsInSeconds * 1000)

/** Of how many counts the lowest is believed: calls overtake each other on their way, which looks like somebody else's. */
const counts = 5

/** What the provider has told of a window. */
interface Told {
  readonly requests: number
  /** What others have used, by each of the newest counts. */
  readonly byOthers: readonly number[]
  readonly until: number
}

/** The whole quota, as declared and as corrected by the provider: other programs use it too, and plans differ. */
export class WholeAllowance implements Allowance {
  readonly #quota: Quota
  readonly #clock: Clock
  readonly #told = new Map<number, Told>()

  constructor(quota: Quota, clock: Clock) {
    this.#quota = quota
    this.#clock = clock
  }

  requests(window: number, priority: Priority): number {
    const { perSeconds } = this.#quota.windows[window] ?? {}
    return usableBy(priority, this.whole(window), perSeconds) - this.byOthers(window)
  }

  atOnce(priority: Priority): number {
    return usableBy(priority, this.#quota.atOnce ?? defaultAtOnce)
  }

  whole(window: number): number {
    return this.#told.get(window)?.requests ?? this.#quota.windows[window]?.requests ?? 0
  }

  moreIn(window: number): number {
    const until = this.byOthers(window) > 0 ? this.#told.get(window)?.until : undefined
    return until === undefined ? Number.POSITIVE_INFINITY : until - this.#clock.monotonic()
  }

  tell({ perSeconds, used, requests, resetsInSeconds = perSeconds }: QuotaUse, sent: readonly number[]): void {
    const window = this.#quota.windows.findIndex(each => each.perSeconds === perSeconds)
    if (window < 0) return
    const known = this.#told.get(window)
    const now = this.#clock.monotonic()
    const earlier = known !== undefined && known.until > now ? known.byOthers : []
    this.#told.set(window, {
      requests: requests ?? this.whole(window),
      byOthers: [...earlier, Math.max(0, used - (sent[window] ?? 0))].slice(-counts),
      until: now + believedFor(resetsInSeconds),
    })
  }

  wanted(): void {}

  settled(): void {}

  /** What other programs have used of a window, as far as it is known. */
  byOthers(window: number): number {
    const told = this.#told.get(window)
    return told === undefined || told.until <= this.#clock.monotonic() ? 0 : Math.min(...told.byOthers)
  }
}
