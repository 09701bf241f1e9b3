/** Whose data key it is, and which one: bound into all that is encrypted by it, so that nothing opens in another place. */
export interface DataKeyPlace {
  readonly tenant: string
  readonly account: string
  /** The name of the data key, which no other has. */
  readonly dataKey: string
}

/** A key that encrypts data keys alone, and never leaves whoever keeps it. */
export interface MasterKey {
  /** Its name, which stands in each row that needs it. Nothing of the key can be read back out of it. */
  readonly id: string
  /** True where its keeper changes the key under the same name, so that wrapping anew is of use with the name unchanged. */
  readonly changesInside: boolean
  wrap(dataKey: Buffer, place: DataKeyPlace): Promise<string>
  /** The data key; undefined where what was wrapped is not what was written for this place. */
  unwrap(wrapped: string, place: DataKeyPlace): Promise<Buffer | undefined>
}

/** What a place is called as associated data: one text for each, whatever stands in the names. */
export const placeText = ({ tenant, account, dataKey }: DataKeyPlace, ...more: readonly string[]): string =>
  JSON.stringify(['unigraph', 1, tenant, account, dataKey, ...more])
