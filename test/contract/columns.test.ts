import { expect, test } from 'vitest'
import { columns } from '../../src/contract/columns.ts'

interface Row {
  readonly status: 'new' | 'open' | 'reopened' | null
}

const c = columns<Row>()

test('a word is read in ours, an unknown one as UNKNOWN, none as null', () => {
  const column = c.word('status', { new: 'NEW', open: 'OPEN', reopened: 'OPEN' }, { back: { OPEN: 'open' } })
  const read = (status: string | null) => column.read({ status } as Row, {})
  expect([read('new'), read('reopened'), read('on fire'), read('toString'), read(null)]).toEqual([
    'NEW',
    'OPEN',
    'UNKNOWN',
    'UNKNOWN',
    null,
  ])
})

test('a word is written back as the one that was chosen', () => {
  const column = c.word('status', { new: 'NEW', open: 'OPEN', reopened: 'OPEN' }, { back: { OPEN: 'reopened' } })
  expect([column.write?.('NEW'), column.write?.('OPEN'), column.write?.(null)]).toEqual([
    { status: 'new' },
    { status: 'reopened' },
    { status: null },
  ])
})

test('two words for one of ours without a choice stop the start', () => {
  expect(() => c.word('status', { new: 'NEW', open: 'OPEN', reopened: 'OPEN' })).toThrow(
    /Both "open" and "reopened" mean OPEN/,
  )
})

test('a field of another type than text is nonsense where a text is read', () => {
  expect(() => c.text('status').read({ status: {} } as unknown as Row, {})).toThrow(/expected a text/)
})
