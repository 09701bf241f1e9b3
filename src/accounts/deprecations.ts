import type { CallEvent } from '../pipeline/call-event.ts'

/** That a provider says that something which is asked for will end. */
export interface Deprecation {
  /** What was asked for, such as `ticket.list`. */
  readonly operation: string
  /** The provider's own words. */
  readonly notice: string
  /** When it said so first and last, in milliseconds since 1970, and how often. */
  readonly first: number
  readonly last: number
  readonly count: number
}

/** How many are kept of one account. */
const most = 100

/** What the provider of one account says of the end of what it is asked for. */
export class Deprecations {
  readonly #known = new Map<string, Deprecation>()

  get all(): readonly Deprecation[] {
    return [...this.#known.values()]
  }

  /** Looks whether a call's replies say so. */
  note({ sent }: Pick<CallEvent, 'sent'>): void {
    for (const { operation, deprecation: notice, began } of sent) {
      if (notice === undefined) continue
      const key = JSON.stringify([operation, notice])
      const known = this.#known.get(key)
      if (known === undefined && this.#known.size === most) continue
      const { first = began, count = 0 } = known ?? {}
      this.#known.set(key, { operation, notice, first, last: began, count: count + 1 })
    }
  }
}
