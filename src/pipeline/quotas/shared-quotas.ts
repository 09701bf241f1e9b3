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

  /** Asks the store, and remembers whether it answers. */
  async exchange(claim: Claim): Promise<Grant> {
    try {
      const grant = await this.#store.exchange(claim)
      this.#awaySince = undefined
      return grant
    } catch (error) {
      this.#awaySince ??= this.#clock.monotonic()
      throw error
    }
  }

  /** For how long every lease from before the store fell silent has ended, in milliseconds; below 0 while some may be in use. */
  leaselessFor(): number {
    const now = this.#clock.monotonic()
    return now - (this.#awaySince ?? now) - leaseLasts
  }
}
