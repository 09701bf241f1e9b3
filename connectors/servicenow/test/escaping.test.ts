import { expect, test } from 'vitest'
import { forHostileStrings } from '../../../test/support/hostile-strings.ts'
import {
  all,
  any,
  beginsWithAnyOf,
  comesAfter,
  containsAnyOf,
  isAnyOf,
  isIn,
  isSayable,
  isSayablePart,
  lies,
  mentions,
  ordered,
} from '../encoded-query.ts'
import { readEncodedQuery } from '../simulator/encoded-query.ts'

const words = [
  '^NQ',
  '^OR',
  '^EQ',
  '^ORDERBYDESC',
  '^^',
  '^GOTO',
  'javascript:',
  'NOT IN',
  'sys_id=',
  '@',
  ' ',
  'active=true',
]

/** What the language has no way to say, or would run: nothing, spaces at the ends, control signs, halves of pairs, scripts. */
const unsayable = (text: string) =>
  text === '' || text.trim() !== text || /[\p{Cc}\p{Zl}\p{Zp}]|javascript:/iu.test(text) || !text.isWellFormed()

const clause = (operator: string, value: string) => ({ field: 'email', operator, value })
const [one, other] = [isIn('state', ['1', '2']), { field: 'state', operator: 'IN', value: '1,2' }]

test('whatever is escaped is read back as it was beside other conditions, and what cannot be said is refused', () => {
  let said = 0
  forHostileStrings(words, text => {
    expect(isSayable(text)).toBe(!unsayable(text))
    if (unsayable(text)) {
      expect(() => isAnyOf('email', [text])).toThrow(TypeError)
      expect(() => lies('email', '>=', text)).toThrow(TypeError)
      return
    }
    said += 1
    const query = all(isAnyOf('email', [text, 'x', text]), one, ordered('sys_id'))
    expect(readEncodedQuery(query)).toEqual({
      queries: [[[clause('=', text), clause('=', 'x'), clause('=', text)], [other]]],
      orders: [{ field: 'sys_id', descending: false }],
    })
  })
  expect(said).toBeGreaterThan(1_000)
}, 600_000)

test('whatever is looked for inside of texts is read back as it was, but for backslashes, which are refused', () => {
  let said = 0
  forHostileStrings(words, text => {
    const cannotBeSaid = unsayable(text) || text.includes('\\')
    expect(isSayablePart(text)).toBe(!cannotBeSaid)
    for (const [name, write] of [
      ['STARTSWITH', beginsWithAnyOf],
      ['LIKE', containsAnyOf],
    ] as const) {
      if (cannotBeSaid) {
        expect(() => write('email', [text])).toThrow(TypeError)
        continue
      }
      said += 1
      expect(readEncodedQuery(all(write('email', [text]), one)).queries).toEqual([[[clause(name, text)], [other]]])
    }
  })
  expect(said).toBeGreaterThan(1_000)
}, 600_000)

test('a list holds ids and words of the provider alone, so that no value can end another', () => {
  let said = 0
  forHostileStrings([...words, 'a', 'b', '0', '-', '.'], text => {
    const isPlain = /^[0-9a-z][0-9a-z._-]{0,39}$/.test(text)
    if (!isPlain) {
      expect(() => isIn('sys_id', ['a', text])).toThrow(TypeError)
      expect(() => comesAfter(text)).toThrow(TypeError)
      return
    }
    said += 1
    expect(readEncodedQuery(isIn('sys_id', ['a', text])).queries).toEqual([
      [[{ field: 'sys_id', operator: 'IN', value: `a,${text}` }]],
    ])
  })
  expect(said).toBeGreaterThan(10)
}, 600_000)

test('no value gives words, and one of no conditions is refused: it would be no condition at all', () => {
  expect(() => isIn('sys_id', [])).toThrow(TypeError)
  expect(() => isAnyOf('email', [])).toThrow(TypeError)
  expect(() => any([])).toThrow(TypeError)
  expect(() => any(['', 'active=true'])).toThrow(TypeError)
})

test('a refusal does not repeat what it refuses', () => {
  for (const write of [() => isAnyOf('email', ['invented\nsecret']), () => isIn('sys_id', ['Invented Secret'])])
    expect(write).toThrow(expect.objectContaining({ message: expect.not.stringMatching(/secret/i) }))
})

test('words that are searched for stand beside one another, and rows of one time are ordered by their ids', () => {
  expect(mentions(['broken', 'wheel'])).toBe('123TEXTQUERY321=broken wheel')
  expect(ordered('sys_created_on', 'DESC')).toBe('ORDERBYDESCsys_created_on^ORDERBYDESCsys_id')
  expect(ordered('sys_id')).toBe('ORDERBYsys_id')
})
