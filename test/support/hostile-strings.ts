import fc from 'fast-check'

/** How many strings each language is tried with; `UNIGRAPH_STRINGS=1000000` tries a million. */
const count = Number(process.env.UNIGRAPH_STRINGS ?? 20_000)
/** Which strings; printed where one fails. `UNIGRAPH_SEED` replays another run. */
const seed = Number(process.env.UNIGRAPH_SEED ?? 1)

/** Signs that mean something to some language: quotes, escapes, wildcards, ends of lines, and halves of pairs. */
const signs = [
  ...'\'"\\%_*?^~:;,.@#&|!=<>()[]{}+-/ \t\n\r\0`$',
  '\u2028',
  '\u00a0',
  '\ud83d',
  '\udd25',
  '🔥',
  'é',
  'ß',
  'a',
  'B',
  '1',
]

/** Strings that look like parts of a query. `words` are the language's own. */
export function hostileStrings(words: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...signs), maxLength: 14 }),
    fc.string({ unit: fc.constantFrom(...signs, ...words), maxLength: 8 }),
  )
}

/** Tries a check with very many of them; the error names the seed, and the shortest string that fails. */
export function forHostileStrings(words: readonly string[], check: (text: string) => void): void {
  fc.assert(fc.property(hostileStrings(words), check), { numRuns: count, seed })
}
