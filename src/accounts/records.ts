import { createHash } from 'node:crypto'
import type { RowCache } from '../cache/cache.ts'
import type { Changes } from '../cache/changes.ts'
import type { Lifetime } from '../cache/lifetime.ts'
import { type CachePolicies, type CachePolicy, freshFor, keptFor, policyOf, standingOf } from '../cache/policy.ts'
import type { KeptRow } from '../cache/stores.ts'
import { Tags } from '../cache/tags.ts'
import type { Mask } from '../contract/record.ts'
import type { Clock } from '../pipeline/clock.ts'
import type { AccountIdentity } from '../pipeline/stage.ts'
import { covers, type Held, noFacts, union } from './held.ts'
import { rowsOfOne } from './shapes.ts'

/** What the record cache of an account works with. */
interface RecordsOptions {
  readonly records: RowCache<KeptRow>
  readonly changes: Changes
  readonly account: AccountIdentity
  readonly policies: CachePolicies
  readonly clock: Clock
  readonly random: () => number
  /** Is shown some of the rows that came from the provider. */
  readonly onRows?: (record: string, mask: Mask, rows: readonly unknown[]) => void
  /** One row of the fields of two rows of a record. */
  join(record: string, one: unknown, other: unknown): unknown
}

/** What is wanted of records, and on whose behalf. */
interface Wanting {
  readonly want: Mask
  readonly maxAgeSeconds?: number | undefined
  readonly lifetime: Lifetime
}

/** What the cache knows of some records. What is in none of these has to be asked for. */
export interface KnownRecords {
  /** Good as they are. */
  readonly fresh: ReadonlyMap<string, Held>
  /** Good to be given, and to be read anew behind the scenes. */
  readonly stale: ReadonlyMap<string, Held>
  /** Good where they cannot be read anew. */
  readonly spare: ReadonlyMap<string, Held>
  /** There are no such records. */
  readonly absent: ReadonlySet<string>
}

/** The record cache of one account: asked before any call is built, so that only what is missing is fetched. */
export class Records {
  readonly #options: RecordsOptions
  readonly #prefix: string
  readonly tags: Tags

  constructor(options: RecordsOptions) {
    const { tenant, name, credentialVersion } = options.account
    this.#options = options
    this.#prefix = createHash('sha256')
      .update(JSON.stringify([tenant, name, credentialVersion]))
      .digest('base64url')
    this.tags = new Tags({ tenant, account: name })
  }

  /** For how long what is read of a record is given again; of no record in particular, if it is not named. */
  policy(record?: string): CachePolicy {
    const { policies } = this.#options
    return record === undefined ? policies : policyOf(policies, record)
  }

  /**
   * True while nobody says that the account as a whole has changed after one change; whoever knows of no other need not
   * ask.
   */
  async isUnchanged(asOf: number | undefined, newest: number | undefined): Promise<boolean> {
    if (asOf === newest) return true
    const changed = await this.#options.changes.newestOf([this.tags.any])
    return !Number.isFinite(changed) || changed <= (asOf ?? Number.NEGATIVE_INFINITY)
  }

  /** What is known of records that have every wanted field. */
  async find(
    record: string,
    ids: readonly string[],
    { want, maxAgeSeconds, lifetime }: Wanting,
  ): Promise<KnownRecords> {
    const fresh = new Map<string, Held>()
    const stale = new Map<string, Held>()
    const spare = new Map<string, Held>()
    const absent = new Set<string>()
    const policy = this.policy(record)
    for (const { id, kept } of await this.#valid(record, ids)) {
      const { row, mask, fetchedAt } = kept
      const standing = standingOf({ ...kept, age: this.#options.clock.now() - fetchedAt }, policy, maxAgeSeconds)
      if (row === undefined) {
        if (standing === 'fresh') absent.add(id)
      } else if (!covers(mask, want)) continue
      else if (standing === 'fresh') fresh.set(id, { id, row, mask, fetchedAt, freshness: 'CACHE', facts: noFacts })
      else if (standing === 'stale') stale.set(id, { id, row, mask, fetchedAt, freshness: 'STALE', facts: noFacts })
      else if (standing === 'spare') spare.set(id, { id, row, mask, fetchedAt, freshness: 'STALE', facts: noFacts })
      if (standing === 'fresh') lifetime.freshFor(maxAgeSeconds ?? kept.freshFor / 1000, fetchedAt)
    }
    return { fresh, stale, spare, absent }
  }

  /** Keeps rows that came from the provider itself, by calls that know of all changes up to one; rows of a lagging index are not kept. */
  async keep(record: string, rows: readonly Held[], asOf: number | undefined): Promise<void> {
    const policy = this.policy(record)
    const live = rows.every(isLive) ? rows : rows.filter(isLive)
    const [one] = live
    if (one !== undefined) {
      const rows = live.slice(0, rowsOfOne).map(({ row }) => row)
      this.#options.onRows?.(record, one.mask, rows)
    }
    if (policy.recordSeconds === 0 || live.length === 0 || asOf === undefined) return
    const before = live.every(({ mask }) => mask === 'ALL') ? nothing : await this.#before(record, live)
    const { random } = this.#options
    const entries = live.map(({ id, row, mask, fetchedAt }) => {
      const read: KeptRow = { row, mask, fetchedAt, asOf, freshFor: freshFor(policy.recordSeconds, random()) }
      const known = before.get(id)
      return { id, value: known === undefined ? read : this.#joined(record, known, read) }
    })
    await this.#options.records.setMany(this.#group(record), entries, keptFor(policy))
  }

  /** Keeps that there are no such records. */
  async keepAbsent(record: string, ids: readonly string[], asOf: number | undefined): Promise<void> {
    const { recordSeconds, absentSeconds } = this.policy(record)
    const seconds = Math.min(recordSeconds, absentSeconds)
    if (seconds === 0 || ids.length === 0 || asOf === undefined) return
    const { clock, random, records } = this.#options
    const value = {
      row: undefined,
      mask: 'ALL',
      fetchedAt: clock.now(),
      asOf,
      freshFor: freshFor(seconds, random()),
    } as const
    const rows = ids.map(id => ({ id, value }))
    await records.setMany(this.#group(record), rows, seconds * 1000)
  }

  /** What is kept of records and has not changed since. */
  async #valid(
    record: string,
    ids: readonly string[],
  ): Promise<readonly { readonly id: string; readonly kept: KeptRow }[]> {
    if (this.policy(record).recordSeconds === 0 || ids.length === 0) return []
    const rows = await this.#options.records.getMany(this.#group(record), ids)
    const kept = ids.flatMap((id, at) => (rows[at] === undefined ? [] : [{ id, kept: rows[at] }]))
    if (kept.length === 0) return []
    const changed = await this.#options.changes.newestOfEach(kept.map(({ id }) => this.tags.record(record, id)))
    return kept.filter(({ kept: { asOf } }, at) => (changed[at] ?? Number.POSITIVE_INFINITY) <= asOf)
  }

  /** Of rows with some of their fields: fresh ones with fields that these have not got, which must not get lost. */
  async #before(record: string, rows: readonly Held[]): Promise<ReadonlyMap<string, KeptRow>> {
    const partial = new Map<string, Mask>()
    for (const { id, mask } of rows) if (mask !== 'ALL') partial.set(id, mask)
    const now = this.#options.clock.now()
    const valid = await this.#valid(record, [...partial.keys()])
    return new Map(
      valid.flatMap(({ id, kept }) => {
        const isOf = kept.row !== undefined && now - kept.fetchedAt < kept.freshFor
        return isOf && !covers(partial.get(id) ?? 'ALL', kept.mask) ? [[id, kept] as const] : []
      }),
    )
  }

  /** The fields of both; the oldest of them says how old the whole is, and how long it is fresh. */
  #joined(record: string, before: KeptRow, read: KeptRow): KeptRow {
    const fetchedAt = Math.min(before.fetchedAt, read.fetchedAt)
    const until = Math.min(before.fetchedAt + before.freshFor, read.fetchedAt + read.freshFor)
    return {
      row: this.#options.join(record, before.row, read.row),
      mask: union([before.mask, read.mask]),
      fetchedAt,
      freshFor: until - fetchedAt,
      asOf: Math.min(before.asOf, read.asOf),
    }
  }

  /** Names the rows of a record, and whose they are. */
  #group(record: string): string {
    return `${this.#prefix}/${record}`
  }
}

const isLive = ({ freshness }: Held) => freshness === 'LIVE'

const nothing: ReadonlyMap<string, KeptRow> = new Map()
