/** One filter, and perhaps an order, of one list, asked of one account. */
export interface FilterCase {
  /** The field of Query, such as `deals`. */
  readonly list: string
  /** The filter as GraphQL takes it; an id is written as `#n`, the number of the record in the world. */
  readonly filter: Readonly<Record<string, object>>
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' }
}
