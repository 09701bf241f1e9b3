import { expect, test } from 'vitest'
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
