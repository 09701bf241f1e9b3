import { NewRows } from '../../accounts/new-rows.ts'
import { Fault } from '../../contract/faults.ts'
import type { Page } from '../../contract/record.ts'
import { type CompareKeys, type Entry, type Key, mostPassed, type Reader, type SourcePlace } from './reader.ts'

/** A list that its provider cannot order. */
export interface UnorderedSource<Row> {
  readonly pageSize: number
  read(page: { readonly size: number; readonly cursor: string | undefined }): Promise<Page<Row>>
  keyOf(row: Row): Key
  idOf(row: Row): string
  /** True for a row that belongs to the list. */
  fits(row: Row): boolean
  /** How many rows are read at most; 2,000 if absent. */
  readonly most?: number
  /** What is said of a list that is longer. */
  readonly cutShort?: string
}

/** Reads a list whole and orders it here; one that is longer than that is cut short, and says so. */
export class WholeReader<Row> implements Reader<Row> {
  readonly #source: UnorderedSource<Row>
  readonly #compare: CompareKeys
  #place: SourcePlace | undefined
  #entries: Promise<readonly Entry<Row>[]> | undefined
  #rest: Entry<Row>[] | undefined
  note: string | undefined

  constructor(source: UnorderedSource<Row>, compare: CompareKeys, after: SourcePlace | undefined) {
    this.#source = source
    this.#compare = compare
    this.#place = after
  }

  get place(): SourcePlace | undefined {
    return this.#place
  }

  get mayHaveMore(): boolean {
    return this.#rest === undefined || this.#rest.length > 0
  }

  async peek(): Promise<Entry<Row> | undefined> {
    this.#entries ??= this.#read()
    this.#rest ??= [...(await this.#entries)]
    return this.#rest[0]
  }

  take(): void {
    this.#place = this.#rest?.shift()?.place ?? this.#place
  }

  async #read(): Promise<readonly Entry<Row>[]> {
    const { fits, keyOf, idOf } = this.#source
    const rows = (await this.#readRows()).filter(fits)
    const entries = rows.map(row => {
      const key = keyOf(row)
      const id = idOf(row)
      return { kind: 'row', row, key, id, place: { passed: 0, key, ids: [id], isWhole: true } } as const
    })
    entries.sort((one, other) => this.#inOrder(one, other))
    const last = this.#place
    if (last === undefined) return entries
    const passed = { key: last.key, id: last.ids.at(-1) ?? '' }
    return entries.filter(entry => this.#inOrder(entry, passed) > 0)
  }

  #inOrder(one: { key: Key; id: string }, other: { key: Key; id: string }): number {
    return this.#compare(one.key, other.key) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  }

  async #readRows(): Promise<readonly Row[]> {
    const { pageSize, read, idOf, most = mostPassed, cutShort } = this.#source
    const rows: Row[] = []
    const news = new NewRows(idOf)
    const cursors = new Set<string>()
    let cursor: string | undefined
    for (;;) {
      const page = await read({ size: pageSize, cursor })
      for (const row of page.rows) if (news.take(row)) rows.push(row)
      if (page.next === undefined) return rows
      if (rows.length >= most) break
      if (cursors.has(page.next)) throw new Fault('PROVIDER_BAD_RESPONSE', 'The provider gave the same page twice.')
      news.turn()
      cursors.add(page.next)
      cursor = page.next
    }
    this.note =
      cutShort ??
      `The provider cannot order this list, and it has more than ${most} rows: only those were looked at. Narrow the filter.`
    return rows
  }
}
