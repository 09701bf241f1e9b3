/** Where values are kept for a while. Whatever goes wrong with it is a miss. */
export interface Cache<Value> {
  getMany(keys: readonly string[]): Promise<readonly (Value | undefined)[]>
  setMany(entries: readonly Entry<Value>[], ttlMilliseconds: number): Promise<void>
}

/** A value and the key that it is kept by. */
export interface Entry<Value> {
  readonly key: string
  readonly value: Value
}
