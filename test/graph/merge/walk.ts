import { caughtUpAt, type MergePlace, mergePage } from '../../../src/graph/merge/merge.ts'
import type { Key } from '../../../src/graph/merge/reader.ts'
import { createRandom } from '../../../src/simulator/random.ts'
import { InventedSource, type Row, type Ways } from './sources.ts'

/** What a walk through a merged list showed, and what it should have shown. */
export interface Walked {
  readonly shown: readonly { readonly row: Row; readonly source: string }[]
  /** Rows that were there from the first page to the last, by source. */
  readonly lasting: ReadonlyMap<string, readonly Row[]>
  /** Sources that the walk said are not complete. */
  readonly reported: ReadonlySet<string>
  readonly pages: number
  readonly order: readonly string[]
  readonly compare: (one: Key, other: Key) => number
  readonly isEnded: boolean
}

/** Walks through a list over invented providers of which everything but the seed is left to chance. */
export async function walkBySeed(seed: number): Promise<Walked> {
  const random = createRandom(seed).next
  const upTo = (most: number) => Math.floor(random() * most)
  const isDescending = random() < 0.5
  const compare = (one: Key, other: Key) => {
    if (one === other) return 0
    if (one === null || other === null) return one === null ? 1 : -1
    return (one < other ? -1 : 1) * (isDescending ? -1 : 1)
  }
  const distinct = 1 + upTo(random() < 0.5 ? 4 : 400)
  const keyOf = (mayLack: boolean) => (mayLack && random() < 0.1 ? null : String(1000 + upTo(distinct)))
  const sources = Array.from({ length: 1 + upTo(4) }, (_, index) => {
    const by = (['keyset', 'offset', 'unordered'] as const)[upTo(3)] as Ways['by']
    const canBegin = random() < 0.7
    const ways: Ways = {
      by,
      pageSize: 1 + upTo(12),
      canBegin,
      hasKeyless: by !== 'unordered' && random() < 0.5,
      most: random() < 0.1 ? 20 + upTo(40) : 10_000,
    }
    const source = new InventedSource(`source${index}`, ways, random, compare)
    source.isDropping = random() < 0.15
    source.endsAtMost = random() < 0.5
    return source
  })
  let made = 0
  const newRow = (source: InventedSource): Row => {
    made += 1
    const mayLack = source.ways.by === 'unordered' || source.ways.hasKeyless
    return { id: `r${upTo(90)}-${made}`, key: keyOf(mayLack), fits: random() < 0.8 }
  }
  for (const source of sources)
    for (let count = upTo(random() < 0.01 ? 400 : 24); count > 0; count -= 1) {
      const row = newRow(source)
      source.rows.set(row.id, row)
    }
  const first = new Map(sources.map(source => [source.name, new Set(source.rows.keys())]))
  const trouble = random() < 0.5 ? 0 : random() * 0.15
  const changes = random() < 0.3 ? 0 : upTo(6)
  const size = 1 + upTo(20)
  const shown: { row: Row; source: string }[] = []
  const reported = new Set<string>()
  let after: MergePlace | undefined
  let pages = 0
  let isEnded = false
  for (; pages < 2_000 && !isEnded; pages += 1) {
    for (const source of sources) {
      source.failing = pages > 60 ? 0 : trouble
      source.expiring = pages > 60 ? 0 : trouble
    }
    // As cursors are: through JSON and back.
    const place = after === undefined ? undefined : (JSON.parse(JSON.stringify(after)) as MergePlace)
    const readers = sources.map(source => ({
      name: source.name,
      reader: source.open(place?.places[source.name], caughtUpAt(place, source.name)),
    }))
    const page = await mergePage({ sources: readers, first: size, compare, after: place })
    for (const { row, source } of page.rows) shown.push({ row, source })
    for (const name of page.end?.missed ?? []) reported.add(name)
    for (const { name, reader } of readers) if (reader.note !== undefined) reported.add(name)
    if (!page.hasMore) for (const name of page.failed.keys()) reported.add(name)
    // A client may also go on after any row of a page, not its last alone.
    const at = random() < 0.2 && page.rows.length > 0 ? upTo(page.rows.length) : page.rows.length
    const left = at === page.rows.length ? [] : page.rows.slice(at + 1)
    if (left.length > 0) {
      shown.splice(shown.length - left.length, left.length)
      after = page.rows[at]?.place()
    } else after = page.end
    isEnded = !page.hasMore && left.length === 0
    for (let count = upTo(changes + 1); count > 0; count -= 1) {
      const source = sources[upTo(sources.length)] as InventedSource
      const ids = [...source.rows.keys()]
      if (random() < 0.5 && pages < 100) {
        const row = newRow(source)
        source.rows.set(row.id, row)
      } else if (ids.length > 0) {
        const id = ids[upTo(ids.length)] as string
        source.rows.delete(id)
        first.get(source.name)?.delete(id)
      }
    }
  }
  const lasting = new Map(
    sources.map(({ name, rows }) => [
      name,
      [...rows.values()].filter(({ id, fits }) => fits && first.get(name)?.has(id)),
    ]),
  )
  return { shown, lasting, reported, pages, order: sources.map(({ name }) => name), compare, isEnded }
}
