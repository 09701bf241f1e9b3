import type { Clock } from '../clock.ts'
import { type Claim, type Grant, type LeaseStore, leaseLasts } from './leases.ts'

interface SharedQuotasOptions {
  readonly store: LeaseStore
  /** A name that no other process has, and that this one had never before. */
  readonly process: string
  /** How many processes share the quotas at most. */
  readonly processes: number
  readonly clock: Clock
}

/** This process among those that share their quotas. */
export class SharedQuotas {
  readonly process: string
  readonly processes: number
  readonly #store: LeaseStore
  readonly #clock: Clock
  #awaySince: number | undefined

  constructor({ store, process, processes, clock }: SharedQuotasOptions) {
    this.#store = store
    this.process = process
    this.processes = processes
    this.#clock = clock
  }

  /** Asks the store, and remembers whether it answers. Nothing is claimed where nobody would hear. */
  async exchange(claim: () => Claim): Promise<Grant> {
    try {
      if (!this.#store.isReachable()) throw new Error('The store of the leases cannot be reached.')
      const grant = await this.#store.exchange(claim())
      this.#awaySince = undefined
      return grant
    } catch (error) {
      this.#awaySince ??= this.#clock.monotonic()
      throw error
    }
  }

  /** True when a lease of that moment was in use when the store fell silent: what it held is nobody else's. */
  wasHeld(asOf: number): boolean {
    return this.#awaySince !== undefined && asOf + leaseLasts > this.#awaySince
  }

  /** For how long every lease from before the store fell silent has ended, in milliseconds; below 0 while some may be in use. */
  leaselessFor(): number {
    const now = this.#clock.monotonic()
    return now - (this.#awaySince ?? now) - leaseLasts
  }
}
