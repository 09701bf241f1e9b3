import { NewRows } from '../../accounts/new-rows.ts'
import { Fault } from '../../contract/faults.ts'
import type { Page } from '../../contract/record.ts'
import { mostIds, outOfOrder, Passed } from './passed.ts'
import {
  type CompareKeys,
  type Entry,
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
  #last: Passed<Row> | undefined
  /** True until it is clear which rows of the page were passed before. */
  #isResumed: boolean
  /** How many rows the page of the buffer has, seen or not. */
  #pageRows = 0
  #overlooked = 0
  /** The rows since the list was begun, whether or not they were passed before that. */
  #news: NewRows<Row>
  note: string | undefined

  /** `catchUp` is a key that the list was brought to by others: rows before it need not be read. */
  constructor(source: SortedSource<Row>, compare: CompareKeys, after: SourcePlace | undefined, catchUp?: Key) {
    this.#source = source
    this.#news = new NewRows(source.idOf)
    this.#compare = compare
    this.#taken = after
    const isBehind = catchUp !== undefined && (after === undefined || compare(after.key, catchUp) < 0)
    const canCatchUp = isBehind && (catchUp === null ? source.hasKeyless : source.canBegin)
    this.#isResumed = after !== undefined && !canCatchUp
    if (canCatchUp) {
      this.#begin = catchUp ?? undefined
      this.#isKeyless = catchUp === null
      return
    }
    if (after === undefined) return
    this.#next = { cursor: after.cursor }
    this.#begin = after.begin
    this.#isKeyless = after.phase === 1
    this.#passed = after.passed
    this.#last = new Passed(source, compare, after)
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
    this.#news = new NewRows(this.#source.idOf)
    this.#next = { cursor: undefined }
  }

  /** Goes past a row that has not been passed before; returns it if it belongs to the list. */
  #pass(row: Row): Entry<Row> | Horizon | undefined {
    const { keyOf, idOf, fits } = this.#source
    const key = keyOf(row)
    const id = idOf(row)
    const first = { key, ids: [id], isWhole: true }
    this.#last = this.#last?.with(key, id) ?? new Passed(this.#source, this.#compare, first)
    if (fits(row)) return { kind: 'row', row, key, id, place: this.#placeHere() }
    this.#overlooked += 1
    if (this.#overlooked < mostPassed) return undefined
    this.#overlooked = 0
    return { kind: 'horizon', key, place: this.#placeHere() }
  }

  #placeHere(): SourcePlace {
    // Where cursors count rows, the page that the last row stands in is read again, to see what has moved.
    const isPassed = this.#buffer.length === 0 && !this.#source.shifts && this.#next !== undefined
    const cursor = isPassed ? this.#next?.cursor : this.#page
    const passed = isPassed ? this.#passed + this.#pageRows : this.#passed
    return {
      ...(cursor !== undefined && { cursor }),
      ...(this.#begin !== undefined && { begin: this.#begin }),
      ...(this.#isKeyless && { phase: 1 as const }),
      passed,
      ...(this.#last as Passed<Row>).said,
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
    const rows = this.#ofPhase(page.rows.filter(row => this.#news.take(row)))
    this.#check(rows)
    const isStuck = page.next !== undefined && page.next === cursor
    if (isStuck) throw new Fault('PROVIDER_BAD_RESPONSE', 'The provider gave the same page twice.')
    if (page.next !== undefined) this.#news.turn()
    const fresh = this.#freshOf(rows, cursor)
    if (fresh === undefined) return this.#restart()
    this.#pageRows = page.rows.length
    this.#page = cursor
    this.#buffer = [...fresh]
    // Where a provider gives no more rows than so many, that none follow is not to be believed.
    const isAtMost = this.#passed + this.#pageRows >= most
    this.#next = page.next === undefined && !isAtMost ? undefined : { cursor: page.next }
  }

  #restarts = 0

  /** The rows of a page that were not passed yet; undefined where the list must be begun again to know. */
  #freshOf(rows: readonly Row[], cursor: string | undefined): readonly Row[] | undefined {
    const last = this.#last
    if (last === undefined) return rows
    if (!this.#isResumed) return last.notSeen(rows)
    const isFirst = cursor === undefined && this.#begin === undefined
    const found = last.afterResuming(rows, { isFirst, hasCursor: cursor !== undefined })
    if (found === undefined) return undefined
    this.#isResumed = false
    if (found.isAmbiguous) this.#noteRun()
    return found.rows
  }

  /** Rows with a key, or those without: a provider that does not keep the two apart would give each row twice. */
  #ofPhase(rows: readonly Row[]): readonly Row[] {
    const { hasKeyless, keyOf } = this.#source
    return hasKeyless ? rows.filter(row => (keyOf(row) === null) === this.#isKeyless) : rows
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
      this.note = `The provider gives at most ${most} rows of this list: what follows is missing. Narrow the filter.`
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
    this.#news = new NewRows(this.#source.idOf)
    this.#next = { cursor: undefined }
    this.#isResumed = false
    if (last === undefined) return
    last.isCatchingUp = true
    if (!last.isWhole) this.#noteRun()
  }

  #noteRun(): void {
    this.note = `More than ${mostIds} rows are equal in what the list is ordered by, and some of those went or came while it was read: rows may be missing. Begin again without "after".`
  }
}
