/** What rows are ordered by: an instant, a day or an amount as a text; null for a row that has none. */
export type Key = string | null

/** Below zero when the first key comes before the other; null comes last. */
export type CompareKeys = (one: Key, other: Key) => number

/** A row of one source, and where its source stands after it. */
export interface Entry<Row> {
  readonly kind: 'row'
  readonly row: Row
  readonly key: Key
  readonly id: string
  readonly place: SourcePlace
}

/** As far as a source was looked through without finding a row: what follows has this key or a later one. */
export interface Horizon {
  readonly kind: 'horizon'
  readonly key: Key
  readonly place: SourcePlace
}

/** Where one source of a merged list stands; it goes into cursors, and so is plain data. */
export interface SourcePlace {
  /** The page in which the last row stands, or that which begins after it; the first page, if absent. */
  readonly cursor?: string | undefined
  /** The key at which the provider's list was begun, where that is not its beginning. */
  readonly begin?: string | undefined
  /** 1 once the rows that have a key are through, where those that have none are a list of their own. */
  readonly phase?: 1 | undefined
  /** How many rows of the provider's list stand before that page. */
  readonly passed: number
  /** The key of the last row that was passed. */
  readonly key: Key
  /** The last rows with that key which were passed, by id, the latest last. */
  readonly ids: readonly string[]
  /** True when these are all rows with that key which were passed. */
  readonly isWhole: boolean
}

/** One source of a merged list, read row by row in the wanted order. */
export interface Reader<Row> {
  /** The next row; a horizon, when none was found in reach; undefined at the end. Rejected where the provider fails. */
  peek(): Promise<Entry<Row> | Horizon | undefined>
  /** Goes past what `peek` has shown. */
  take(): void
  /** Where the source stands; undefined at its beginning. */
  readonly place: SourcePlace | undefined
  /** False once it is known that no row follows what was taken. */
  readonly mayHaveMore: boolean
  /** What of the source is missing, in a sentence; undefined when nothing is. */
  readonly note: string | undefined
}

/** How many rows that do not belong to the list are passed over for one page. */
export const mostPassed = 2_000
