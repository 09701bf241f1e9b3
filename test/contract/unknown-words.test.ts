import { expect, test } from 'vitest'
import { columns, wordOf } from '../../src/contract/columns.ts'
import { hearing } from '../../src/contract/unknown-words.ts'

interface Row {
  readonly state: string
  readonly parts: readonly { readonly kind: string }[]
}

const c = columns<Row>()
const state = c.word('state', { open: 'OPEN', shut: 'CLOSED' })
const kinds = c.from(['parts'], ({ parts }) => parts.map(({ kind }) => wordOf({ big: 'BIG' }, kind)))
const row: Row = { state: 'ajar', parts: [{ kind: 'big' }, { kind: 'huge' }, { kind: 'tiny' }] }

/** The words that are told of while something is read. */
function heard(read: () => unknown): readonly string[] {
  const words: string[] = []
  hearing(word => words.push(word), read)
  return words
}

test('a word that stands in no table is told of while its column is read, wherever in the value it stands', () => {
  expect(heard(() => state.read(row, {}))).toEqual(['ajar'])
  expect(heard(() => kinds.read(row, {}))).toEqual(['huge', 'tiny'])
  expect(heard(() => state.read({ ...row, state: 'open' }, {}))).toEqual([])
})

test('each reader hears of its own words alone, also after a column that cannot be read', () => {
  const outer = heard(() => {
    expect(heard(() => kinds.read(row, {}))).toEqual(['huge', 'tiny'])
    const broken = () => {
      throw new TypeError('no such row')
    }
    expect(() => heard(broken)).toThrow('no such row')
    state.read(row, {})
  })
  expect(outer).toEqual(['ajar'])
})

test('a word that nobody asks about is read all the same', () => {
  expect(state.read(row, {})).toBe('UNKNOWN')
})
