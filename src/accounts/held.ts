import type { Reply } from '../contract/call.ts'
import type { Facts, Mask } from '../contract/record.ts'

/** A provider's row as this server holds it. */
export interface Held<Row = unknown> {
  /** The id by which its provider knows it. */
  readonly id: string
  readonly row: Row
  /** Which of the provider's fields the row has. */
  readonly mask: Mask
  /** When it came from the provider, as Unix time in milliseconds. */
  readonly fetchedAt: number
  readonly freshness: Freshness
  /** The facts that its columns may need. */
  readonly facts: Facts
}

/** What most rows need. */
export const noFacts: Facts = Object.freeze({})

/** The rows with the facts that their columns may need; a page of rows that need none is not made anew. */
export const withFacts = (rows: readonly Held[], facts: Facts): readonly Held[] =>
  facts === noFacts ? rows : rows.map(row => ({ ...row, facts }))

/** Rows that are known on one behalf, by record and id. */
export type SeenRows = Map<string, Map<string, Held>>

/** The rows of one record that are known on a behalf. */
export function seenOf(seen: SeenRows, record: string): Map<string, Held> {
  const known = seen.get(record)
  if (known !== undefined) return known
  const rows = new Map<string, Held>()
  seen.set(record, rows)
  return rows
}

/** How data came to be in an answer. */
export type Freshness = 'LIVE' | 'CACHE' | 'STALE' | 'INDEXED'

/** True when a row with the one mask answers for the other. */
export function covers(has: Mask, wanted: Mask): boolean {
  if (has === 'ALL' || has === wanted) return true
  if (wanted === 'ALL') return false
  const fields = new Set(has)
  return wanted.every(field => fields.has(field))
}

/** Everything that is in one of the masks, in the order of the names. */
export function union(masks: readonly Mask[]): Mask {
  if (masks.includes('ALL')) return 'ALL'
  return [...new Set(masks.flatMap(mask => (mask === 'ALL' ? [] : mask)))].sort()
}

/** What a reply says of its rows that is given again. */
export function whenKept({ cachedAt, isStale }: Reply): Partial<Pick<Held, 'fetchedAt' | 'freshness'>> {
  return cachedAt === undefined ? {} : { fetchedAt: cachedAt, freshness: isStale ? 'STALE' : 'CACHE' }
}
