import { Fault } from '../../../src/contract/faults.ts'
import type { CompareKeys, Key, SourcePlace } from '../../../src/graph/merge/reader.ts'
import { type PageOfKeys, SortedReader } from '../../../src/graph/merge/sorted-reader.ts'
import { WholeReader } from '../../../src/graph/merge/whole-reader.ts'

/** A row of an invented provider. */
export interface Row {
  readonly id: string
  readonly key: Key
  readonly fits: boolean
}

/** How an invented provider pages its list. */
export interface Ways {
  /** `keyset`: a cursor names the row before it. `offset`: a cursor counts rows. `unordered`: it cannot order. */
  readonly by: 'keyset' | 'offset' | 'unordered'
  readonly pageSize: number
  readonly canBegin: boolean
  readonly hasKeyless: boolean
  readonly most: number
}

type Random = () => number

/** An invented provider: a list that changes, asked page by page, and failing at times. */
export class InventedSource {
  readonly name: string
  readonly ways: Ways
  readonly rows = new Map<string, Row>()
  /** The chance that a call fails. */
  failing = 0
  /** True for a provider that drops conditions in silence: where to begin, and which rows have a key. */
  isDropping = false
  /** True for a provider that says, at the most rows that it gives, that none follow. */
  endsAtMost = false
  /** The chance that a cursor is too old. */
  expiring = 0
  /** How often it was asked for a page in order. */
  calls = 0
  readonly #random: Random
  readonly #compare: CompareKeys

  constructor(name: string, ways: Ways, random: Random, compare: CompareKeys) {
    this.name = name
    this.ways = ways
    this.#random = random
    this.#compare = compare
  }

  /** A reader of the list from a place on. */
  open(after: SourcePlace | undefined, catchUp?: Key): SortedReader<Row> | WholeReader<Row> {
    const { by, pageSize, canBegin, hasKeyless, most } = this.ways
    const about = { keyOf: (row: Row) => row.key, idOf: (row: Row) => row.id, fits: (row: Row) => row.fits, pageSize }
    if (by === 'unordered')
      return new WholeReader(
        { ...about, most, read: async ({ cursor, size }) => this.#unordered(cursor, size) },
        this.#compare,
        after,
      )
    const shifts = by === 'offset'
    const read = async (page: PageOfKeys) => this.#ordered(page)
    return new SortedReader({ ...about, shifts, canBegin, hasKeyless, most, read }, this.#compare, after, catchUp)
  }

  #fail(cursor: string | undefined): void {
    if (this.#random() < this.failing) throw new Fault('PROVIDER_UNAVAILABLE', 'away')
    if (cursor !== undefined && this.#random() < this.expiring) throw new Fault('CURSOR_EXPIRED', 'too old')
  }

  #unordered(cursor: string | undefined, size: number) {
    this.#fail(undefined)
    const all = [...this.rows.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
    const rest = all.filter(({ id }) => cursor === undefined || id > cursor)
    const rows = rest.slice(0, size)
    return { rows, ...(rest.length > size && { next: rows.at(-1)?.id as string }) }
  }

  #ordered({ cursor, size, begin, isKeyless }: PageOfKeys) {
    this.calls += 1
    this.#fail(cursor)
    const { hasKeyless, by, most } = this.ways
    const list = [...this.rows.values()]
      .filter(({ key }) => this.isDropping || !hasKeyless || (key === null) === isKeyless)
      .filter(({ key }) => this.isDropping || begin === undefined || this.#compare(key, begin) >= 0)
      .sort((one, other) => this.#inOrder(one, other))
    if (by === 'offset') {
      const from = Number(cursor ?? 0)
      if (from + size > most) throw new Error(`asked for rows beyond ${most}`)
      const rows = list.slice(from, from + size)
      const isEnd = this.endsAtMost && from + size >= most
      return { rows, ...(list.length > from + size && !isEnd && { next: String(from + size) }) }
    }
    const [key, id] = cursor === undefined ? [null, ''] : (JSON.parse(cursor) as [Key, string])
    const rest = cursor === undefined ? list : list.filter(row => this.#inOrder(row, { key, id, fits: true }) > 0)
    const rows = rest.slice(0, size)
    const last = rows.at(-1)
    return { rows, ...(last && rest.length > size && { next: JSON.stringify([last.key, last.id]) }) }
  }

  /** Equal keys stand in an order of the provider's own, which is none that a client could know. */
  #inOrder(one: Row, other: Row): number {
    return this.#compare(one.key, other.key) || (one.id < other.id ? 1 : one.id > other.id ? -1 : 0)
  }
}
