import { Fault } from '../contract/faults.ts'

/**
 * How many pages in a row are believed that bring nothing new: a small one may hold only rows that were pushed on to it, and
 * one whose rows may not be seen is empty.
 */
export const pagesWithoutNews = 20

/**
 * The rows of a list that is read page by page, each taken once: where rows come and go meanwhile, one can stand on two
 * pages. A provider that gives the same pages again under ever new cursors is found out by their bringing nothing new.
 */
export class NewRows<Row> {
  readonly #idOf: (row: Row) => string
  readonly #ids = new Set<string>()
  #isNews = false
  #without = 0

  constructor(idOf: (row: Row) => string) {
    this.#idOf = idOf
  }

  /** True for a row that was taken from no page before. */
  take(row: Row): boolean {
    const id = this.#idOf(row)
    if (this.#ids.has(id)) return false
    this.#ids.add(id)
    this.#isNews = true
    return true
  }

  /** Goes on to a further page; a Fault where pages have brought nothing new for too long. */
  turn(): void {
    this.#without = this.#isNews ? 0 : this.#without + 1
    this.#isNews = false
    if (this.#without === pagesWithoutNews)
      throw new Fault(
        'PROVIDER_BAD_RESPONSE',
        `The provider gave ${pagesWithoutNews} pages without a row that is new, and says that more follow.`,
      )
  }
}
