import { Fault } from '../../contract/faults.ts'
import type { Page } from '../../contract/record.ts'
import {
  type CompareKeys,
  type Entry,
  emptyPages,
  type Horizon,
  type Key,
  mostPassed,
  type Reader,
  type SourcePlace,
} from './reader.ts'

/** A list that its provider orders. */
export interface SortedSource<Row> {
  /** How many rows are asked for at once. */
  readonly pageSize: number
  /** True when a cursor counts rows, so that rows that come or go move the others. */
  readonly shifts: boolean
  /** True when the list can be begun at a key. */
  readonly canBegin: boolean
  /** True when rows without a key are a list of their own, which comes after those that have one. */
  readonly hasKeyless: boolean
  /** How many rows the provider gives at most, from wherever a list is begun. */
  readonly most: number
  read(page: PageOfKeys): Promise<Page<Row>>
  keyOf(row: Row): Key
  idOf(row: Row): string
  /** True for a row that belongs to the list. */
  fits(row: Row): boolean
}

/** One page that is asked for: of the rows that have a key, from a key on, or of those that have none. */
export interface PageOfKeys {
  readonly size: number
  readonly cursor: string | undefined
  readonly begin: string | undefined
  readonly isKeyless: boolean
}

/** How often a list is begun again for one page. */
const mostRestarts = 20
/** How many ids of rows with equal keys a place remembers; a longer run is told apart by where its last rows stand. */
const mostIds = 100

/**
 * Reads a list in the provider's order, from a place on. What was passed is known again by its key and, among equal
 * keys, by its id, so that rows that come and go between pages are neither shown twice nor passed over. Where the
 * provider's cursor is no use any more, the list is begun again at the key.
 */
export class SortedReader<Row> implements Reader<Row> {
  readonly #source: SortedSource<Row>
  readonly #compare: CompareKeys
  #buffer: Row[] = []
  #head: Entry<Row> | Horizon | undefined
  #taken: SourcePlace | undefined
  /** The page that is read next; undefined once there is none. */
  #next: { cursor: string | undefined } | undefined = { cursor: undefined }
  /** The page that the buffer came from. */
  #page: string | undefined
  #begin: string | undefined
  #isKeyless = false
  #passed = 0
  #last: { key: Key; ids: string[]; isWhole: boolean } | undefined
  /** True until it is clear which rows of the page were passed before. */
  #isResumed: boolean
  /** True from a new beginning on until the last row is reached again. */
  #isCatchingUp = false
  /** How many rows the page of the buffer has, seen or not. */
  #pageRows = 0
  #overlooked = 0
  note: string | undefined

  constructor(source: SortedSource<Row>, compare: CompareKeys, after: SourcePlace | undefined) {
    this.#source = source
    this.#compare = compare
    this.#taken = after
    this.#isResumed = after !== undefined
    if (after === undefined) return
    this.#next = { cursor: after.cursor }
    this.#begin = after.begin
    this.#isKeyless = after.phase === 1
    this.#passed = after.passed
    this.#last = { key: after.key, ids: [...after.ids], isWhole: after.isWhole }
  }

  get place(): SourcePlace | undefined {
    return this.#taken
  }

  get mayHaveMore(): boolean {
    return this.#head !== undefined || this.#buffer.length > 0 || this.#next !== undefined || this.#hasKeylessToCome
  }

  take(): void {
    this.#taken = this.#head?.place ?? this.#taken
    this.#head = undefined
  }

  async peek(): Promise<Entry<Row> | Horizon | undefined> {
    while (this.#head === undefined) {
      const row = this.#buffer.shift()
      if (row !== undefined) this.#head = this.#pass(row)
      else if (this.#next !== undefined) await this.#fetch(this.#next.cursor)
      else if (this.#hasKeylessToCome) this.#beginKeyless()
      else return undefined
    }
    return this.#head
  }

  get #hasKeylessToCome(): boolean {
    return this.#source.hasKeyless && !this.#isKeyless
  }

  #beginKeyless(): void {
    this.#isKeyless = true
    this.#begin = undefined
    this.#passed = 0
    this.#pageRows = 0
    this.#last = undefined
    this.#isResumed = false
    this.#isCatchingUp = false
    this.#next = { cursor: undefined }
  }

  /** Goes past a row that has not been passed before; returns it if it belongs to the list. */
  #pass(row: Row): Entry<Row> | Horizon | undefined {
    const { keyOf, idOf, fits } = this.#source
    const key = keyOf(row)
    const id = idOf(row)
    const last = this.#last
    if (last === undefined || this.#compare(key, last.key) !== 0) this.#last = { key, ids: [id], isWhole: true }
    else {
      last.ids.push(id)
      if (last.ids.length > mostIds) {
        last.ids.shift()
        last.isWhole = false
      }
    }
    if (fits(row)) return { kind: 'row', row, key, id, place: this.#placeHere() }
    this.#overlooked += 1
    if (this.#overlooked < mostPassed) return undefined
    this.#overlooked = 0
    return { kind: 'horizon', key, place: this.#placeHere() }
  }

  #placeHere(): SourcePlace {
    const { key, ids, isWhole } = this.#last as { key: Key; ids: string[]; isWhole: boolean }
    // Where cursors count rows, the page that the last row stands in is read again, to see what has moved.
    const isPassed = this.#buffer.length === 0 && !this.#source.shifts && this.#next !== undefined
    const cursor = isPassed ? this.#next?.cursor : this.#page
    const passed = isPassed ? this.#passed + this.#pageRows : this.#passed
    return {
      ...(cursor !== undefined && { cursor }),
      ...(this.#begin !== undefined && { begin: this.#begin }),
      ...(this.#isKeyless && { phase: 1 as const }),
      passed,
      key,
      ids: [...ids],
      isWhole,
    }
  }

  async #fetch(cursor: string | undefined): Promise<void> {
    const { pageSize, most } = this.#source
    this.#passed += this.#pageRows
    this.#pageRows = 0
    if (this.#passed >= most) return this.#goOnBeyond(most)
    const size = Math.min(pageSize, most - this.#passed)
    const request = { size, cursor, begin: this.#begin, isKeyless: this.#isKeyless }
    const page = await this.#source.read(request).catch(error => {
      // A cursor that is too old is no loss: the list can be begun again at the last key.
      if (error instanceof Fault && error.code === 'CURSOR_EXPIRED' && this.#last !== undefined) return undefined
      throw error
    })
    if (page === undefined) return this.#restart()
    this.#check(page.rows)
    const isStuck = page.next !== undefined && page.next === cursor
    if (isStuck) throw new Fault('PROVIDER_BAD_RESPONSE', 'The provider gave the same page twice.')
    this.#empty = page.rows.length === 0 ? this.#empty + 1 : 0
    if (this.#empty === emptyPages && page.next !== undefined)
      throw new Fault(
        'PROVIDER_BAD_RESPONSE',
        `The provider gave ${emptyPages} pages without a row and says that more follow.`,
      )
    const fresh = this.#isResumed ? this.#afterResuming(page.rows, cursor) : this.#notSeen(page.rows)
    if (fresh === undefined) return this.#restart()
    this.#pageRows = page.rows.length
    this.#page = cursor
    this.#buffer = [...fresh]
    this.#next = page.next === undefined ? undefined : { cursor: page.next }
  }

  #empty = 0
  #restarts = 0

  /** The rows of a page that follow what was passed; those that moved here from before are known by key and id. */
  #notSeen(rows: readonly Row[]): readonly Row[] {
    const last = this.#last
    if (last === undefined) return rows
    const { keyOf, idOf, shifts } = this.#source
    const known = new Set(last.ids)
    const newest = last.ids.at(-1)
    return rows.filter(row => {
      const difference = this.#compare(keyOf(row), last.key)
      if (difference < 0 && !shifts && !this.#isCatchingUp) throw outOfOrder()
      // Of a run of equal rows that is longer than what is remembered, those before the newest were shown.
      const mayBeShown = this.#isCatchingUp && !last.isWhole && difference === 0
      if (difference > 0 || idOf(row) === newest) this.#isCatchingUp = false
      return difference > 0 || (difference === 0 && !mayBeShown && !known.has(idOf(row)))
    })
  }

  /**
   * The rows of the first page after a place that were not passed before it. Undefined when the page may lie beyond
   * rows that were not passed, because rows before it are gone.
   */
  #afterResuming(rows: readonly Row[], cursor: string | undefined): readonly Row[] | undefined {
    const last = this.#last
    if (last === undefined) return rows
    const { keyOf, idOf, shifts } = this.#source
    const known = new Set(last.ids)
    const isKnown = (row: Row) => this.#compare(keyOf(row), last.key) === 0 && known.has(idOf(row))
    const anchor = rows.findLastIndex(isKnown)
    const isBehind = (row: Row) => this.#compare(keyOf(row), last.key) < 0
    const begins = cursor === undefined && this.#begin === undefined
    if (shifts && !begins && anchor < 0 && !rows.some(isBehind)) return undefined
    this.#isResumed = false
    // A cursor that does not count rows and was given with the last row begins right after it.
    const isRightAfter = !shifts && cursor !== undefined && anchor < 0 && !rows.some(isBehind)
    const isAmbiguous = !last.isWhole && anchor < 0 && !isRightAfter
    const isEqual = (row: Row) => this.#compare(keyOf(row), last.key) === 0
    if (isAmbiguous && rows.some(isEqual)) this.#noteRun()
    return rows.filter((row, index) => {
      if (isBehind(row) || isKnown(row)) return false
      if (last.isWhole || !isEqual(row)) return true
      return isRightAfter || (anchor >= 0 && index > anchor)
    })
  }

  /** Within one page rows must be in order: a provider that drops an order in silence is found out here. */
  #check(rows: readonly Row[]): void {
    const keys = rows.map(row => this.#source.keyOf(row))
    if (keys.some((key, index) => index > 0 && this.#compare(key, keys[index - 1] as Key) < 0)) throw outOfOrder()
  }

  /** The provider gives no more rows of this list: it is begun again at the last key. */
  #goOnBeyond(most: number): void {
    const last = this.#last
    if (!this.#source.canBegin || last === undefined || last.key === null || last.key === this.#begin) {
      this.note = `The provider gives at most ${most} rows of this list: the rest is missing. Narrow the filter.`
      this.#next = undefined
      return
    }
    this.#restart()
  }

  #restart(): void {
    this.#restarts += 1
    if (this.#restarts > mostRestarts)
      throw new Fault('PROVIDER_BAD_RESPONSE', `The list had to be begun again more than ${mostRestarts} times.`)
    const last = this.#last
    this.#begin = this.#source.canBegin && last !== undefined && last.key !== null ? last.key : undefined
    this.#passed = 0
    this.#pageRows = 0
    this.#page = undefined
    this.#buffer = []
    this.#next = { cursor: undefined }
    this.#isResumed = false
    this.#isCatchingUp = true
    if (last !== undefined && !last.isWhole) this.#noteRun()
  }

  #noteRun(): void {
    this.note = `More than ${mostIds} rows are equal in what the list is ordered by, and some of those went or came while it was read: rows may be missing. Begin again without "after".`
  }
}

function outOfOrder(): Fault {
  return new Fault('PROVIDER_BAD_RESPONSE', 'The provider was asked for an order, and its rows are not in it.')
}
