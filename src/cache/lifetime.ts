/** What an answer is made of, and for how long it may be given again: until the first of its data is no longer fresh. */
export class Lifetime {
  readonly #now: () => number
  #until = Number.POSITIVE_INFINITY
  readonly #tags = new Set<string>()

  constructor({ now }: { now(): number }) {
    this.#now = now
  }

  /** Data of the answer is fresh for so many seconds from a Unix time in milliseconds on. */
  freshFor(seconds: number, since: number): void {
    this.#until = Math.min(this.#until, since + seconds * 1000)
  }

  /** Whatever its data, the answer is given again for so many seconds at most. */
  endIn(seconds: number): void {
    this.#until = Math.min(this.#until, this.#now() + seconds * 1000)
  }

  /** The answer is made of what has these tags. */
  madeOf(tags: readonly string[]): void {
    for (const tag of tags) this.#tags.add(tag)
  }

  /** The answer lacks something, is wrong, or old already: it must not be given again. */
  end(): void {
    this.#until = Number.NEGATIVE_INFINITY
  }

  /** Milliseconds that are left; infinite for an answer without data of a provider. */
  milliseconds(): number {
    return Math.max(0, this.#until - this.#now())
  }

  get tags(): readonly string[] {
    return [...this.#tags]
  }
}
