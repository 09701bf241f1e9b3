/** Where values are kept for a while. Whatever goes wrong with it is a miss. */
export interface Cache<Value> {
  getMany(keys: readonly string[]): Promise<readonly (Value | undefined)[]>
  setMany(entries: readonly Entry<Value>[], ttlMilliseconds: number): Promise<void>
}

/** Where the rows of records are kept, in groups: each those of one record of one account. */
export interface RowCache<Value> {
  getMany(group: string, ids: readonly string[]): Promise<readonly (Value | undefined)[]>
  setMany(
    group: string,
    rows: readonly { readonly id: string; readonly value: Value }[],
    ttlMilliseconds: number,
  ): Promise<void>
}

/** A cache as one of rows. */
export const rowsIn = <Value>(cache: Cache<Value>): RowCache<Value> => ({
  getMany: (group, ids) => cache.getMany(ids.map(id => `${group}/${id}`)),
  setMany: (group, rows, ttl) =>
    cache.setMany(
      rows.map(({ id, value }) => ({ key: `${group}/${id}`, value })),
      ttl,
    ),
})

/** A value and the key that it is kept by. */
export interface Entry<Value> {
  readonly key: string
  readonly value: Value
}
