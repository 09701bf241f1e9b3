import type { Facts, Mask } from '../contract/record.ts'

/** A provider's row as this server holds it. */
export interface Held<Row = unknown> {
  readonly row: Row
  /** Which of the provider's fields the row has. */
  readonly mask: Mask
  /** When it came from the provider, as Unix time in milliseconds. */
  readonly fetchedAt: number
  readonly freshness: Freshness
  /** The facts that its columns may need. */
  readonly facts: Facts
}

/** How data came to be in an answer. */
export type Freshness = 'LIVE' | 'CACHE' | 'STALE' | 'INDEXED'

/** True when a row with the one mask answers for the other. */
export function covers(has: Mask, wanted: Mask): boolean {
  if (has === 'ALL') return true
  if (wanted === 'ALL') return false
  const fields = new Set(has)
  return wanted.every(field => fields.has(field))
}

/** Everything that is in one of the masks, in the order of the names. */
export function union(masks: readonly Mask[]): Mask {
  if (masks.includes('ALL')) return 'ALL'
  return [...new Set(masks.flatMap(mask => (mask === 'ALL' ? [] : mask)))].sort()
}
