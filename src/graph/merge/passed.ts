import { Fault } from '../../contract/faults.ts'
import type { CompareKeys, Key, SourcePlace } from './reader.ts'

/** What must be known of a list to know its rows again. */
interface Known<Row> {
  readonly shifts: boolean
  keyOf(row: Row): Key
  idOf(row: Row): string
}

/** How many ids of rows with equal keys a place remembers; a longer run is told apart by where its last rows stand. */
export const mostIds = 100

/** The last row that was passed, and those before it with the same key: by these, rows are known again. */
export class Passed<Row> {
  readonly #known: Known<Row>
  readonly #compare: CompareKeys
  readonly key: Key
  readonly #ids: string[]
  /** True when the ids are those of all rows with the key that were passed. */
  #isWhole: boolean
  /** True from a new beginning of the list on until the last row is reached again. */
  isCatchingUp = false

  constructor(
    known: Known<Row>,
    compare: CompareKeys,
    { key, ids, isWhole }: Pick<SourcePlace, 'key' | 'ids' | 'isWhole'>,
  ) {
    this.#known = known
    this.#compare = compare
    this.key = key
    this.#ids = [...ids]
    this.#isWhole = isWhole
  }

  get isWhole(): boolean {
    return this.#isWhole
  }

  /** As it goes into a place. */
  get said(): Pick<SourcePlace, 'key' | 'ids' | 'isWhole'> {
    return { key: this.key, ids: [...this.#ids], isWhole: this.#isWhole }
  }

  /** What has been passed once a further row is. */
  with(key: Key, id: string): Passed<Row> {
    if (this.#compare(key, this.key) !== 0)
      return new Passed(this.#known, this.#compare, { key, ids: [id], isWhole: true })
    this.#ids.push(id)
    if (this.#ids.length > mostIds) {
      this.#ids.shift()
      this.#isWhole = false
    }
    return this
  }

  /** The rows of a page that follow what was passed; those that moved here from before are known by key and id. */
  notSeen(rows: readonly Row[]): readonly Row[] {
    const ids = new Set(this.#ids)
    const newest = this.#ids.at(-1)
    return rows.filter(row => {
      const difference = this.#differenceOf(row)
      if (difference < 0 && !this.#known.shifts && !this.isCatchingUp) throw outOfOrder()
      // Of a run of equal rows that is longer than what is remembered, those before the newest were shown.
      const mayBeShown = this.isCatchingUp && !this.#isWhole && difference === 0
      if (difference > 0 || this.#known.idOf(row) === newest) this.isCatchingUp = false
      return difference > 0 || (difference === 0 && !mayBeShown && !ids.has(this.#known.idOf(row)))
    })
  }

  /**
   * The rows of the first page after a place that were not passed before it, and whether some cannot be told from those
   * that were. Undefined when the page may lie beyond rows that were not passed, because rows before it are gone.
   */
  afterResuming(
    rows: readonly Row[],
    { isFirst, hasCursor }: { readonly isFirst: boolean; readonly hasCursor: boolean },
  ): { readonly rows: readonly Row[]; readonly isAmbiguous: boolean } | undefined {
    const ids = new Set(this.#ids)
    const isEqual = (row: Row) => this.#differenceOf(row) === 0
    const isBehind = (row: Row) => this.#differenceOf(row) < 0
    const isKnown = (row: Row) => isEqual(row) && ids.has(this.#known.idOf(row))
    const anchor = rows.findLastIndex(isKnown)
    const isAhead = anchor < 0 && !rows.some(isBehind)
    if (this.#known.shifts && !isFirst && isAhead) return undefined
    // A cursor that does not count rows and was given with the last row begins right after it.
    const isRightAfter = !this.#known.shifts && hasCursor && isAhead
    const fresh = rows.filter((row, index) => {
      if (isBehind(row) || isKnown(row)) return false
      if (this.#isWhole || !isEqual(row)) return true
      return isRightAfter || (anchor >= 0 && index > anchor)
    })
    return { rows: fresh, isAmbiguous: !this.#isWhole && anchor < 0 && !isRightAfter && rows.some(isEqual) }
  }

  #differenceOf(row: Row): number {
    return this.#compare(this.#known.keyOf(row), this.key)
  }
}

/** That a provider's rows are not in the order that it was asked for. */
export function outOfOrder(): Fault {
  return new Fault('PROVIDER_BAD_RESPONSE', 'The provider was asked for an order, and its rows are not in it.')
}
