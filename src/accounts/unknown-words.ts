/** A provider's word that stands in no table of its connector, and is shown as UNKNOWN. */
export interface UnknownWord {
  /** The provider's record. */
  readonly record: string
  /** The unified field. */
  readonly field: string
  /** Undefined for all that do not look like the words of programs, and for all beyond so many. */
  readonly word: string | undefined
  /** How often it was read. */
  readonly count: number
}

/** How many words of an account are told apart. */
const mostWords = 200
/** How much of a word is kept. */
const longestWord = 40
/** A word as programs write them, or a short code. Names, addresses and numbers of people are nothing to be kept or logged. */
const looksLikeAWord = /^(?:[a-z][\w.-]*|-?\d{1,3})$/i

/** The unknown words of one account, counted: they show where a provider has moved on from what its connector knows. */
export class UnknownWords {
  readonly #onNew: (word: Omit<UnknownWord, 'count'>) => void
  readonly #words = new Map<string, { -readonly [Name in keyof UnknownWord]: UnknownWord[Name] }>()

  /** `onNew` is told of each word once. */
  constructor(onNew: (word: Omit<UnknownWord, 'count'>) => void) {
    this.#onNew = onNew
  }

  /** Every word that was met, with how often. */
  get all(): readonly UnknownWord[] {
    return [...this.#words.values()].map(word => ({ ...word }))
  }

  count(place: Pick<UnknownWord, 'record' | 'field'>, said: string): void {
    const { record, field } = place
    const told = looksLikeAWord.test(said) ? said.slice(0, longestWord) : undefined
    const known = this.#words.get(keyOf({ record, field, word: told }))
    const word = known !== undefined || this.#words.size < mostWords ? told : undefined
    const entry = known ?? this.#words.get(keyOf({ record, field, word }))
    if (entry !== undefined) {
      entry.count += 1
      return
    }
    this.#words.set(keyOf({ record, field, word }), { record, field, word, count: 1 })
    this.#onNew({ record, field, word })
  }
}

function keyOf({ record, field, word }: Omit<UnknownWord, 'count'>): string {
  return JSON.stringify([record, field, word ?? null])
}
