import { describe, expect, test } from 'vitest'
import { RowMemory } from '../../src/cache/row-memory.ts'

interface Row {
  readonly size: number
}

const memory = (bounds: { readonly entries: number; readonly bytes: number }) =>
  new RowMemory<Row>(bounds, ({ size }) => size)
const rowsOf = (count: number, size = 1) => Array.from({ length: count }, (_, at) => ({ id: `${at}`, value: { size } }))
const idsOf = (count: number) => rowsOf(count).map(({ id }) => id)

async function keptOf(rows: RowMemory<Row>, group: string, ids: readonly string[]): Promise<readonly string[]> {
  const found = await rows.getMany(group, ids)
  return ids.filter((_, at) => found[at] !== undefined)
}

describe('rows in memory', () => {
  test('are those of their group alone', async () => {
    const rows = memory({ entries: 100, bytes: 10_000 })
    await rows.setMany('contacts', [{ id: '1', value: { size: 1 } }])
    await rows.setMany('tickets', [{ id: '1', value: { size: 2 } }])
    expect(await rows.getMany('contacts', ['1', '2'])).toEqual([{ size: 1 }, undefined])
    expect(await rows.getMany('tickets', ['1'])).toEqual([{ size: 2 }])
    expect(await rows.getMany('users', ['1'])).toEqual([undefined])
  })

  test('are never more than are allowed, and of those the newest half is always there', async () => {
    const rows = memory({ entries: 100, bytes: 1_000_000 })
    for (const row of rowsOf(1_000)) await rows.setMany('things', [row])
    const kept = await keptOf(rows, 'things', idsOf(1_000).reverse())
    expect(kept.length).toBeLessThanOrEqual(100)
    expect(kept.slice(0, 50)).toEqual(idsOf(1_000).reverse().slice(0, 50))
  })

  test('are never larger together than is allowed, also where one is replaced by a larger one', async () => {
    const rows = memory({ entries: 1_000, bytes: 10_000 })
    for (const size of [10, 200, 900]) for (const row of rowsOf(40, size)) await rows.setMany('things', [row])
    const found = (await rows.getMany('things', idsOf(40))).map(row => row?.size ?? 0)
    expect(found.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10_000)
    expect(found.at(-1)).toBe(900)
  })

  test('stay while somebody asks for them, however many others come', async () => {
    const rows = memory({ entries: 100, bytes: 1_000_000 })
    await rows.setMany('things', [{ id: 'wanted', value: { size: 7 } }])
    for (const row of rowsOf(1_000)) {
      await rows.setMany('things', [row])
      expect(await keptOf(rows, 'things', ['wanted'])).toEqual(['wanted'])
    }
  })

  test('that are larger than half of what is allowed are not kept, and cost no other its place', async () => {
    const rows = memory({ entries: 100, bytes: 1_000 })
    await rows.setMany('things', rowsOf(10, 20))
    await rows.setMany('things', [{ id: 'huge', value: { size: 600 } }])
    expect(await keptOf(rows, 'things', ['huge', ...idsOf(10)])).toEqual(idsOf(10))
    // Nor is what was known before given in their place.
    await rows.setMany('things', [{ id: '3', value: { size: 600 } }])
    expect(await keptOf(rows, 'things', idsOf(10))).toEqual(idsOf(10).filter(id => id !== '3'))
  })

  test('are gone when they are erased', async () => {
    const rows = memory({ entries: 100, bytes: 1_000 })
    await rows.setMany('things', rowsOf(60))
    rows.clear()
    expect(await keptOf(rows, 'things', idsOf(60))).toEqual([])
  })
})
