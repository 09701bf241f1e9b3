import type { Mask } from '../contract/record.ts'
import type { Clock } from '../pipeline/clock.ts'
import { covers, type Held } from './held.ts'

/** Where rows are kept; all of its failures are misses. */
export interface RecordStore {
  getMany(keys: readonly string[]): Promise<readonly (KeptRow | undefined)[]>
  setMany(rows: readonly { readonly key: string; readonly value: KeptRow }[], ttlMilliseconds: number): Promise<void>
}

/** A row as it is kept. */
export interface KeptRow {
  readonly row: unknown
  readonly mask: Mask
  readonly fetchedAt: number
}

/** The record cache of one account: asked before any call is built, so that only what is missing is fetched. */
export class Records {
  readonly #store: RecordStore
  readonly #prefix: string
  /** For how long a row is kept; 0 keeps none. */
  readonly ttlSeconds: number
  readonly #clock: Clock

  /** `owner` is tenant, account and credential version. */
  constructor(
    store: RecordStore,
    { owner, ttlSeconds, clock }: { owner: readonly string[]; ttlSeconds: number; clock: Clock },
  ) {
    this.#store = store
    this.#prefix = JSON.stringify(owner)
    this.ttlSeconds = ttlSeconds
    this.#clock = clock
  }

  /** The rows that are here, young enough, and have every wanted field. */
  async find(record: string, ids: readonly string[], want: Mask): Promise<Map<string, Held>> {
    const found = new Map<string, Held>()
    if (this.ttlSeconds === 0 || ids.length === 0) return found
    const kept = await this.#store.getMany(ids.map(id => this.#key(record, id)))
    const oldest = this.#clock.now() - this.ttlSeconds * 1000
    for (const [index, id] of ids.entries()) {
      const row = kept[index]
      if (row !== undefined && row.fetchedAt >= oldest && covers(row.mask, want)) {
        found.set(id, { ...row, freshness: 'CACHE', facts: {} })
      }
    }
    return found
  }

  /** Keeps rows that came from the provider itself; rows of a lagging index are not kept. */
  async keep(record: string, rows: readonly { readonly id: string; readonly held: Held }[]): Promise<void> {
    const live = rows.filter(({ held }) => held.freshness === 'LIVE')
    if (this.ttlSeconds === 0 || live.length === 0) return
    const entries = live.map(({ id, held: { row, mask, fetchedAt } }) => ({
      key: this.#key(record, id),
      value: { row, mask, fetchedAt },
    }))
    await this.#store.setMany(entries, this.ttlSeconds * 1000)
  }

  #key(record: string, id: string): string {
    return `${this.#prefix}${record}/${id}`
  }
}
