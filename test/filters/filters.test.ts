import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { remoteNumber } from '../../src/simulator/world/open.ts'
import type { Unigraph } from '../support/unigraph.ts'
import { accounts } from '../truth/accounts.ts'
import type { Fields } from '../truth/compare.ts'
import { entitiesOf, expectedRows } from '../truth/expected/index.ts'
import { startTruth } from '../truth/reading.ts'
import { lists, schema } from '../truth/schema.ts'
import { meetsByHand, orderable } from './brute-force.ts'
import type { FilterCase } from './case.ts'
import { casesOf, filteringOf } from './filtering.ts'
import { entityOfList, readCase } from './reading.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startTruth(0.1)
})
afterAll(() => unigraph.close())

describe.concurrent.each(accounts.filter(account => filteringOf(account) !== undefined))(
  'a filter of %s keeps what brute force keeps',
  account => {
    test.each(casesOf(account).map(each => [title(each), each] as const))('%s', async (_title, each) => {
      const world = unigraph.simulators.world
      const rows = expectedRows(world, account, entityOfList(each.list))
      const wanted = [...rows].filter(([, row]) => meetsByHand(row, each.filter))
      const shown = await readCase(unigraph, account, each)
      const numbers = shown.map(row => remoteNumber(String(row.remoteId)))
      expect([...numbers].sort()).toEqual(wanted.map(([n]) => n).sort())
      if (each.orderBy !== undefined)
        expectOrder(
          numbers.map(n => rows.get(n) ?? {}),
          each.orderBy,
        )
    })

    test('there are at least 60 of them, and every filter and order of its lists is among them', () => {
      const own = entitiesOf(account)
      const able = lists.filter(({ entity }) => own.includes(entity.name))
      const filters = able.flatMap(({ field, entity }) =>
        fieldsOf(`${entity.name}Filter`).map(name => `${field}.${name}`),
      )
      const orders = able.flatMap(({ field, entity }) =>
        valuesOf(`${entity.name}OrderField`).map(name => `${field} by ${name}`),
      )
      const used = casesOf(account).flatMap(({ list, filter, orderBy }) => [
        ...Object.keys(filter).map(name => `${list}.${name}`),
        ...(orderBy ? [`${list} by ${orderBy.field}`] : []),
      ])
      expect(casesOf(account).length).toBeGreaterThanOrEqual(60)
      expect([...filters, ...orders].filter(name => !used.includes(name))).toEqual([])
    })
  },
)

const title = ({ list, filter, orderBy }: FilterCase) =>
  `${list} ${JSON.stringify(filter)}${orderBy ? ` by ${orderBy.field} ${orderBy.direction}` : ''}`

function expectOrder(rows: readonly Fields[], { field, direction }: NonNullable<FilterCase['orderBy']>): void {
  const name = field.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  const keys = rows.map(row => row[name] as string | { amount: string; currency: string } | null)
  const firstWithout = keys.findIndex(key => key == null)
  // Rows without the value come last.
  if (firstWithout >= 0) expect(keys.slice(firstWithout).every(key => key == null)).toBe(true)
  const held = keys.filter(key => key != null)
  held.forEach((key, index) => {
    const before = held[index - 1]
    if (before == null) return
    if (typeof key === 'object' && typeof before === 'object') {
      expect(before.currency <= key.currency).toBe(true)
      if (before.currency !== key.currency) return
    }
    const [one, other] = [before, key].map(each => orderable(typeof each === 'object' ? each.amount : each)) as [
      number,
      number,
    ]
    if (direction === 'ASC') expect(one).toBeLessThanOrEqual(other)
    else expect(one).toBeGreaterThanOrEqual(other)
  })
}

const fieldsOf = (name: string): string[] => {
  const type = schema.getType(name)
  return type !== undefined && 'getFields' in type ? Object.keys(type.getFields()) : []
}
const valuesOf = (name: string): string[] => {
  const type = schema.getType(name)
  return type !== undefined && 'getValues' in type ? type.getValues().map(value => value.name) : []
}
