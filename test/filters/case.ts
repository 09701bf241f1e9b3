/** One filter, and perhaps an order, of one list, asked of one account. */
export interface FilterCase {
  /** The field of Query, such as `deals`. */
  readonly list: string
  /** The filter as GraphQL takes it; an id is written as `#n`, the number of the record in the world. */
  readonly filter: Readonly<Record<string, object>>
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' }
}

/** Cases of one list: a filter and, where there is an order, its field and direction. */
export const casesOf =
  (list: string) =>
  (filter: FilterCase['filter'], field?: string, direction: 'ASC' | 'DESC' = 'DESC'): FilterCase => ({
    list,
    filter,
    ...(field !== undefined && { orderBy: { field, direction } }),
  })

/** Three months in the middle of what the world has. */
export const spring = { gte: '2026-03-01T00:00:00Z', lt: '2026-06-01T00:00:00Z' }
