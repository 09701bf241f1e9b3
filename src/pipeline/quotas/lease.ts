import type { Clock } from '../clock.ts'
import { Ending } from '../ending.ts'
import { type Claim, type Grant, leaseLasts } from './leases.ts'
import type { SharedQuotas } from './shared-quotas.ts'

/** How often a lease is renewed that is in use, and how often while somebody wants more than there is; in milliseconds. */
const renewal = 300
const whenScarce = 40
/** How soon the store is asked again, in milliseconds. */
const soonest = 5
/** How long after the last call a lease is still renewed, in milliseconds. */
const lingers = 2_000
/** How long after the last call it counts as idle, in milliseconds. */
const idleAfter = 1_000

interface LeaseOptions {
  readonly shared: SharedQuotas
  readonly clock: Clock
  /** What to say to the store; whatever it does not claim is not used from then on. */
  claim(isIdle: boolean): Claim
  /** Is told of an answer, or that there was none. */
  answered(grant: Grant | undefined): void
  isBusy(): boolean
}

/** Where a lease stands: in use, not asked for or run out, or left to ourselves since the store does not answer. */
export type Standing = 'valid' | 'unknown' | 'away'

/** A lease of a part of a quota: asked for when it is needed, renewed while it is used, and let go. */
export class Lease {
  readonly #options: LeaseOptions
  grant: Grant | undefined
  #asOf = Number.NEGATIVE_INFINITY
  #failed = false
  #isAsking = false
  #lastUse = Number.NEGATIVE_INFINITY
  #timer: { readonly at: number; readonly off: Ending } | undefined

  constructor(options: LeaseOptions) {
    this.#options = options
  }

  get standing(): Standing {
    if (this.#options.clock.monotonic() - this.#asOf < leaseLasts) return 'valid'
    return this.#failed ? 'away' : 'unknown'
  }

  /** True while an answer is on its way, or the last one is no news any more. */
  get isToldSoon(): boolean {
    return this.#isAsking || this.#options.clock.monotonic() - this.#asOf > 2 * whenScarce
  }

  /** True while an answer is on its way. */
  get isAsking(): boolean {
    return this.#isAsking
  }

  /** True when what it held is nobody else's, though the store does not answer. */
  get wasHeld(): boolean {
    return this.#options.shared.wasHeld(this.#asOf)
  }

  /** Says that it is in use, and asks the store soon. */
  use(delay = 0): void {
    this.#lastUse = this.#options.clock.monotonic()
    this.#ask(delay)
  }

  #ask(delay: number): void {
    const { clock } = this.#options
    const at = clock.monotonic() + Math.max(delay, this.#isAsking ? soonest : 0)
    if (this.#timer !== undefined && this.#timer.at <= at) return
    this.#timer?.off.abort()
    const off = new Ending()
    this.#timer = { at, off }
    const ring = () => {
      if (this.#timer?.off === off) this.#timer = undefined
      void this.#exchange()
    }
    if (at <= clock.monotonic()) ring()
    else clock.sleep(at - clock.monotonic(), off).then(ring, () => {})
  }

  async #exchange(): Promise<void> {
    if (this.#isAsking) return this.#ask(soonest)
    const { shared, clock, claim, answered, isBusy } = this.#options
    this.#isAsking = true
    const askedAt = clock.monotonic()
    try {
      const isIdle = !isBusy() && askedAt - this.#lastUse > idleAfter
      this.grant = await shared.exchange(() => claim(isIdle))
      this.#asOf = askedAt
      this.#failed = false
      this.#isAsking = false
      answered(this.grant)
    } catch {
      this.#failed = true
      this.#isAsking = false
      answered(undefined)
    }
    if (isBusy()) this.#lastUse = clock.monotonic()
    if (clock.monotonic() - this.#lastUse < lingers) this.#ask(this.grant?.isScarce ? whenScarce : renewal)
  }
}
