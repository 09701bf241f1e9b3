import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Drift, Shapes } from '../../src/accounts/shapes.ts'

const row = (id: number, change: object = {}) => ({
  ...{ id: `t${id}`, subject: `Subject ${id}`, priority: id % 3 === 0 ? null : 'high', count: id, tags: ['a', 'b'] },
  ...{ via: { channel: 'web' }, ...(id % 2 === 0 && { phone: '1' }) },
  ...change,
})

/** Shows so many replies of ten rows each, and gives after how many of them which drift was told. */
function told(before: (id: number) => object, after: (id: number) => object, replies = 40) {
  const found: (Drift & { readonly reply: number })[] = []
  let reply = 0
  const shapes = new Shapes(drift => void found.push({ ...drift, reply }))
  const ten = (make: (id: number) => object) => Array.from({ length: 10 }, (_, at) => make(reply * 10 + at))
  for (reply = -50; reply < 0; reply += 1)
    shapes.note(
      'ticket',
      'ALL',
      ten(id => before(id + 1_000)),
    )
  expect(found).toEqual([])
  for (reply = 0; reply < replies; reply += 1) shapes.note('ticket', 'ALL', ten(after))
  expect(shapes.all).toEqual(found.map(({ reply: _, ...drift }) => drift))
  return found
}

const without = (name: string) => (id: number) =>
  Object.fromEntries(Object.entries(row(id)).filter(([key]) => key !== name))

test('a field that is gone or has another name is told once, after a few replies', () => {
  const found = told(row, id => ({ ...without('subject')(id), title: 'Subject' }))
  expect(found).toMatchObject([{ record: 'ticket', path: 'subject', kind: 'FIELD_MISSING', was: 'string' }])
  expect(found[0]?.reply).toBeLessThan(30)
})

test('a field of another type is told, a whole number that has become a fraction is none', () => {
  expect(told(row, id => row(id, { id }))).toMatchObject([
    { path: 'id', kind: 'TYPE_CHANGED', was: 'string', is: 'number' },
  ])
  expect(told(row, id => row(id, { via: { channel: 7 } }))).toMatchObject([
    { path: 'via.channel', kind: 'TYPE_CHANGED' },
  ])
  expect(told(row, id => row(id, { count: id + 0.5 }))).toEqual([])
})

test('a list that was never empty and always is now is told', () => {
  expect(told(row, id => row(id, { tags: [] }))).toMatchObject([{ path: 'tags', kind: 'LIST_EMPTIED' }])
})

test('a field that only some records have may be missing, and so may a value', () => {
  expect(told(row, without('phone'))).toEqual([])
  expect(told(row, id => row(id, { priority: null, subject: null }))).toEqual([])
})

test('what a row names as its kind is another in rows of another kind', () => {
  const card = (id: number) => row(id, { type: 'card', card: { last4: '4242' } })
  expect(told(card, id => row(id, { type: 'debit', debit: { last4: '1' } }))).toEqual([])
})

test('rows that were asked for with other fields are others', () => {
  const found: Drift[] = []
  const shapes = new Shapes(drift => void found.push(drift))
  for (let reply = 0; reply < 20; reply += 1) shapes.note('ticket', ['id', 'subject'], [{ id: '1', subject: 'a' }])
  for (let reply = 0; reply < 200; reply += 1) shapes.note('ticket', ['id'], [{ id: '1' }])
  expect(found).toEqual([])
})

test('records whose fields come and go by chance, in any order, are no drift', () => {
  const chance = fc.record(
    {
      id: fc.string({ minLength: 1 }),
      a: fc.option(fc.string()),
      b: fc.array(fc.string()),
      c: fc.option(fc.record({ d: fc.boolean() })),
    },
    { requiredKeys: ['id'] },
  )
  fc.assert(
    fc.property(
      fc.array(fc.array(chance, { minLength: 1, maxLength: 12 }), { minLength: 60, maxLength: 80 }),
      replies => {
        const shapes = new Shapes(() => {})
        for (const rows of replies) shapes.note('thing', 'ALL', rows)
        return shapes.all.length === 0
      },
    ),
    { numRuns: 50 },
  )
})

/** A row of more fields than are looked at. */
const wide = () => Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`column_${at}`, 'a']))

test('a new field of a row with very many moves none of them out of sight', () => {
  expect(told(wide, () => ({ a_new_one: 'a', another: { inner: 1 }, ...wide() }))).toEqual([])
  const found = told(wide, () => ({ ...wide(), column_7: undefined, column_299: 7 }))
  expect(found).toMatchObject([{ path: 'column_299', kind: 'TYPE_CHANGED' }])
})
