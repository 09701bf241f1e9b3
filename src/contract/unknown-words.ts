/** Whoever is told of a provider's word that stands in no table of its connector. */
export interface Listener {
  hear(word: string): void
}

/** Whoever reads a column just now. Columns are read in one go, so that it hears of no other's words. */
let listener: Listener | undefined

/** The word that is shown in place of one that stands in no table; whoever reads the column is told which that is. */
export function unknownWord(word: string): 'UNKNOWN' {
  listener?.hear(word)
  return 'UNKNOWN'
}

/** Tells another of the unknown words from now on; gives the one who was told before, and is told again after that. */
export function listen(next: Listener | undefined): Listener | undefined {
  const before = listener
  listener = next
  return before
}

/** Reads a column, and tells of the unknown words that it meets, wherever in the column's value they stand. */
export function hearing<Value>(hear: Listener['hear'], read: () => Value): Value {
  const before = listen({ hear })
  try {
    return read()
  } finally {
    listen(before)
  }
}
