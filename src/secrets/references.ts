import { LRUCache } from 'lru-cache'
import { Secret } from '../contract/secret.ts'
import { SecretsError } from './secrets-error.ts'

/** Gives the text that the rest of a reference leads to, behind its scheme. */
export type ReferenceReader = (rest: string) => Promise<string>

interface ReferencesOptions {
  /** By scheme, such as `vault`. */
  readonly readers: Readonly<Record<string, ReferenceReader>>
  readonly clock: { now(): number }
  /** For how long a value is given again without asking, in milliseconds. */
  readonly freshMs?: number
  /** For how much longer it is given while its manager is away, in milliseconds. */
  readonly ifAwayMs?: number
  /** How many values are kept. */
  readonly max?: number
}

interface Kept {
  readonly value: Secret
  readonly readAt: number
}

/** Leads from references to secrets when they are used, so that one that was changed is picked up without a new start. */
export class References {
  readonly #options: Required<ReferencesOptions>
  readonly #kept: LRUCache<string, Kept>
  readonly #asking = new Map<string, Promise<Secret>>()

  constructor(options: ReferencesOptions) {
    this.#options = { freshMs: 300_000, ifAwayMs: 3_600_000, max: 1_000, ...options }
    this.#kept = new LRUCache({ max: this.#options.max })
  }

  /** The secret that a reference leads to now. Throws a SecretsError. */
  resolve(reference: string): Promise<Secret> {
    const kept = this.#kept.get(reference)
    if (kept !== undefined && this.#age(kept) < this.#options.freshMs) return Promise.resolve(kept.value)
    const asking = this.#asking.get(reference) ?? this.#ask(reference)
    this.#asking.set(reference, asking)
    return asking
  }

  async #ask(reference: string): Promise<Secret> {
    try {
      const value = new Secret(await this.#read(reference))
      this.#kept.set(reference, { value, readAt: this.#options.clock.now() })
      return value
    } catch (error) {
      const kept = this.#kept.get(reference)
      const { freshMs, ifAwayMs } = this.#options
      const isAway = error instanceof SecretsError && error.code === 'MANAGER_AWAY'
      if (isAway && kept !== undefined && this.#age(kept) < freshMs + ifAwayMs) return kept.value
      // What is refused or gone must not be used on, nor come back when the manager goes away after that.
      this.#kept.delete(reference)
      throw error
    } finally {
      this.#asking.delete(reference)
    }
  }

  async #read(reference: string): Promise<string> {
    const [, scheme = '', rest = ''] = /^([a-z-]+):(.*)$/s.exec(reference) ?? []
    const reader = Object.hasOwn(this.#options.readers, scheme) ? this.#options.readers[scheme] : undefined
    if (reader !== undefined) return reader(rest)
    const known = Object.keys(this.#options.readers).map(name => `"${name}:"`)
    throw new SecretsError(
      'INVALID',
      `Found a reference of another form, expected one that begins with ${known.join(', ')}.`,
    )
  }

  #age({ readAt }: Kept): number {
    return this.#options.clock.now() - readAt
  }
}
