import { expect, test } from 'vitest'
import { flagIn, formed, objectIn, objectsIn, rowsIn } from '../../src/contract/form.ts'
import { NonsenseError } from '../../src/contract/read.ts'

const form = { address: {}, tags: [], lines: [{ period: {} }] } as const

test.each([
  ['nothing at all', {}],
  ['nothing in each place', { address: null, tags: '', lines: undefined }],
  ['what is documented', { address: { city: 'Turin' }, tags: ['a', 1], lines: [{ period: { start: 1 } }] }],
  ['a field that nobody knows', { lines: [], more: 'of it' }],
])('%s is of the form', (_what, value) => {
  expect(formed(value, form, 'row')).toBe(value)
})

test.each([
  ['a text where an object stands', { address: 'Turin' }, 'an object in "row.address"'],
  ['a list where an object stands', { address: ['Turin'] }, 'an object in "row.address"'],
  ['an object where a list stands', { tags: {} }, 'a list in "row.tags"'],
  ['a gap in a list', { tags: ['a', null] }, 'no gaps in the list "row.tags"'],
  ['a text among objects', { lines: ['first'] }, 'an object in "row.lines"'],
  ['a text deeper down', { lines: [{ period: 'May' }] }, 'an object in "row.lines.period"'],
  ['XML that holds a text beside its attributes', { address: { '#text': 'Turin', '@id': '1' } }, 'an object in'],
])('%s is not, and the message repeats nothing of it', (_what, value, expected) => {
  expect(() => formed(value, form, 'row')).toThrow(NonsenseError)
  expect(() => formed(value, form, 'row')).toThrow(`expected ${expected}`)
  expect(() => formed(value, form, 'row')).not.toThrow(/Turin|May|first/)
})

test('a list may be absent where it is a part, and must be there where it is the answer', () => {
  expect(objectsIn(null, 'lines')).toEqual([])
  expect(rowsIn([{ id: 1 }], 'data')).toEqual([{ id: 1 }])
  for (const nonsense of [null, undefined, {}, [null], [1]])
    expect(() => rowsIn(nonsense, 'data')).toThrow(NonsenseError)
})

test('what must be there is no nothing', () => {
  expect([flagIn('false', 'more'), flagIn(true, 'more')]).toEqual([false, true])
  expect(() => flagIn(null, 'more')).toThrow('expected true or false in "more", got nothing')
  expect(objectIn({ id: 1 }, 'customer')).toEqual({ id: 1 })
  for (const nonsense of [null, '', 'cus_1', []]) expect(() => objectIn(nonsense, 'customer')).toThrow(NonsenseError)
})
