/** Where in a provider's list to go on: at a page of the provider's, past some of its rows. */
export interface Position {
  /** The provider's cursor of the page; absent for the first page. */
  readonly cursor?: string | undefined
  /** How many rows of the page to pass over. */
  readonly skip: number
}

/** The beginning of a list. */
export const beginning: Position = { skip: 0 }

/** A part of a list: rows, each with the position after it. */
export interface Slice<Row> {
  readonly rows: readonly Row[]
  /** The position after each row. */
  readonly after: readonly Position[]
  /** How far the list was read, where that is beyond the last row; without it, a part that shows no row has no end. */
  readonly end?: Position | undefined
  readonly hasMore: boolean
}

/** The rows from a position on, of a list that is whole in memory. */
export function sliceOf<Row>(rows: readonly Row[], { skip }: Position, first: number): Slice<Row> {
  const part = rows.slice(skip, skip + first)
  return {
    rows: part,
    after: part.map((_, index) => ({ skip: skip + index + 1 })),
    hasMore: rows.length > skip + first,
  }
}
