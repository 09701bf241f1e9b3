import { LRUCache } from 'lru-cache'

/**
 * Which data has changed since when. Changes are numbered; whatever is kept says up to which number it can know, and is
 * worth nothing once one of its tags has changed after that. So nothing has to be looked for to be thrown away, and a
 * reply that was under way while the data changed is not taken for the new one.
 */
export interface Changes {
  /** The number of the newest change; undefined while nobody can say, so that nothing must be kept. */
  newest(): Promise<number | undefined>
  /** The number of the newest change of any of these tags; Infinity while nobody can say. */
  newestOf(tags: readonly string[]): Promise<number>
  /** The same for each of several lists of tags. */
  newestOfEach(lists: readonly (readonly string[])[]): Promise<readonly number[]>
  /** Says that all that hangs on one of these tags has changed. */
  publish(tags: readonly string[]): Promise<void>
}

/** How many tags are remembered; whatever is older than one that was forgotten counts as changed. */
const mostTags = 100_000

/** The changes of one process. */
export class ChangesInMemory implements Changes {
  #newest = 0
  #forgotten = 0
  readonly #tags: LRUCache<string, number>

  constructor({ most = mostTags }: { readonly most?: number } = {}) {
    const dispose = (number: number, _tag: string, reason: string) => {
      if (reason === 'evict') this.#forgotten = Math.max(this.#forgotten, number)
    }
    this.#tags = new LRUCache({ max: most, dispose })
  }

  async newest(): Promise<number> {
    return this.#newest
  }

  async newestOf(tags: readonly string[]): Promise<number> {
    return this.#newestOf(tags)
  }

  async newestOfEach(lists: readonly (readonly string[])[]): Promise<readonly number[]> {
    return lists.map(tags => this.#newestOf(tags))
  }

  async publish(tags: readonly string[]): Promise<void> {
    this.#newest += 1
    for (const tag of tags) this.#tags.set(tag, this.#newest)
  }

  #newestOf(tags: readonly string[]): number {
    return tags.reduce((newest, tag) => Math.max(newest, this.#tags.peek(tag) ?? 0), this.#forgotten)
  }
}
