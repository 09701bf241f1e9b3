/** Is told of a provider's word that stands in no table of its connector. */
type Hear = (word: string) => void

/** Whoever reads a column just now. Columns are read in one go, so that it hears of no other's words. */
let hear: Hear | undefined

/** The word that is shown in place of one that stands in no table; whoever reads the column is told which that is. */
export function unknownWord(word: string): 'UNKNOWN' {
  hear?.(word)
  return 'UNKNOWN'
}

/** Reads a column, and tells of the unknown words that it meets, wherever in the column's value they stand. */
export function hearing<Value>(tell: Hear, read: () => Value): Value {
  const outer = hear
  hear = tell
  try {
    return read()
  } finally {
    hear = outer
  }
}
