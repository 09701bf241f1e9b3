import { expect, test } from 'vitest'
import { caughtUpAt, type MergePlace, mergePage } from '../../../src/graph/merge/merge.ts'
import type { Key } from '../../../src/graph/merge/reader.ts'
import { WholeReader } from '../../../src/graph/merge/whole-reader.ts'
import { InventedSource, type Ways } from './sources.ts'
import { walkBySeed } from './walk.ts'

/** Seeds of a run; UNIGRAPH_SEED=n runs that one alone, to see again what it has found. */
const seeds = process.env.UNIGRAPH_SEED
  ? [Number(process.env.UNIGRAPH_SEED)]
  : Array.from({ length: 10_000 }, (_, index) => index + 1)

test('merged pages show no row twice and none out of order, and tell of every gap, over 10,000 seeds', async () => {
  let silent = 0
  let rows = 0
  for (const seed of seeds) {
    const { shown, lasting, reported, order, compare, isEnded } = await walkBySeed(seed)
    const about = `seed ${seed} (UNIGRAPH_SEED=${seed} npx vitest run test/graph/merge)`
    if (!isEnded) throw new Error(`${about}: the walk has no end`)
    const ids = shown.map(({ row }) => row.id)
    if (new Set(ids).size !== ids.length) throw new Error(`${about}: a row twice`)
    shown.forEach(({ row, source }, index) => {
      const before = shown[index - 1]
      if (before === undefined) return
      const difference =
        compare(before.row.key, row.key) || Math.max(0, order.indexOf(before.source) - order.indexOf(source))
      if (difference > 0) throw new Error(`${about}: ${row.id} out of order after ${before.row.id}`)
    })
    const seen = new Set(ids)
    for (const [source, list] of lasting)
      for (const { id } of list)
        if (!seen.has(id) && !reported.has(source))
          throw new Error(`${about}: ${id} of ${source} is missing in silence`)
    rows += shown.length
    if (reported.size === 0) silent += 1
  }
  // Were every walk to say that it is not complete, nothing would be proven.
  if (seeds.length > 1) expect(silent).toBeGreaterThan(seeds.length / 2)
  expect(rows).toBeGreaterThan(0)
})

const compare = (one: Key, other: Key) => ((one ?? '~') < (other ?? '~') ? -1 : one === other ? 0 : 1)

/** A provider with rows of the keys 10000, 10001 and so on. */
function counting(name: string, { by, rows, fits }: { by: Ways['by']; rows: number; fits: boolean }): InventedSource {
  const ways = { by, pageSize: 10, canBegin: true, hasKeyless: false, most: 100_000 }
  const source = new InventedSource(name, ways, () => 0.5, compare)
  for (let row = 0; row < rows; row += 1)
    source.rows.set(`${name}-${row}`, { id: `${name}-${row}`, key: String(10_000 + row), fits })
  return source
}

const pageOf = (sources: readonly InventedSource[], first: number, after: MergePlace | undefined) => {
  const readers = sources.map(source => ({
    name: source.name,
    reader: source.open(after?.places[source.name], caughtUpAt(after, source.name)),
  }))
  return mergePage({ sources: readers, first, compare, after })
}

test.each(['keyset', 'offset'] as const)(
  'a source that comes back late (%s) is begun where the list is by then',
  async by => {
    const one = counting('one', { by, rows: 1_000, fits: true })
    const other = counting('other', { by, rows: 1_000, fits: true })
    one.failing = 1
    let after: MergePlace | undefined
    for (let page = 0; page < 9; page += 1) after = (await pageOf([one, other], 100, after)).end
    one.failing = 0
    one.calls = 0
    const { rows } = await pageOf([one, other], 10, after)
    expect(rows.map(({ row }) => row.id)).toEqual(
      [0, 1, 2, 3, 4].flatMap(at => [`one-${900 + at}`, `other-${900 + at}`]),
    )
    expect(one.calls).toBeLessThanOrEqual(3)
  },
)

test('a list of which nothing is shown and more follows is cut short, and not broken', async () => {
  const about = {
    pageSize: 10,
    keyOf: () => null,
    idOf: () => '',
    fits: () => true,
    most: 0,
    cutShort: 'There is more.',
  }
  const reader = new WholeReader({ ...about, read: async () => ({ rows: [], next: 'more' }) }, compare, undefined)
  expect(await reader.peek()).toBeUndefined()
  expect(reader.note).toBe('There is more.')
})

test('a source that is away does not keep a filter from going on through the others', async () => {
  const away = counting('away', { by: 'keyset', rows: 10, fits: true })
  const sieved = counting('sieved', { by: 'keyset', rows: 5_000, fits: false })
  away.failing = 1
  const first = await pageOf([away, sieved], 10, undefined)
  expect(first).toMatchObject({ rows: [], hasMore: true })
  sieved.calls = 0
  let page = first
  for (let pages = 0; pages < 2; pages += 1) page = await pageOf([away, sieved], 10, page.end)
  // Two thousand rows of the five are looked through for one page; by tens, the last three thousand are 300 pages.
  expect(sieved.calls).toBe(300)
})
